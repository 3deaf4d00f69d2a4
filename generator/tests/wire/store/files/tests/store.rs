//! A store whose bodies are XML, as its callers see it. What is sent is read by another parser.

mod support;

use futures_util::StreamExt;
use roxmltree::{Document, Node};
use support::{Server, body};
use wire_sdk::resources::ListFiles;
use wire_sdk::types::{
    Access, ByAll, ByAllAnd, ByLabel, ByPrefix, FileClass, Grant, Grantee, GranteeType, Label, Labels, Problem,
    PutLabelsRequest, Rule, RuleFilter, RuleStatus, Rules,
};

/// A document in a notation of its own: `name{namespace}[attributes](children or text)`.
fn outline(text: &str) -> String {
    let document = Document::parse(text).unwrap();
    let mut out = String::new();
    write(document.root_element(), "", &mut out);
    out
}

fn write(node: Node<'_, '_>, around: &str, out: &mut String) {
    if let Some(text) = node.text().filter(|_| node.is_text()) {
        out.push_str(&format!("{text:?}"));
        return;
    }
    let namespace = node.tag_name().namespace().unwrap_or_default();
    out.push_str(node.tag_name().name());
    if namespace != around {
        out.push_str(&format!("{{{namespace}}}"));
    }
    for attribute in node.attributes() {
        let namespace = attribute.namespace().unwrap_or_default();
        out.push_str(&format!("[{{{namespace}}}{}={}]", attribute.name(), attribute.value()));
    }
    out.push('(');
    for (index, child) in node.children().enumerate() {
        if index > 0 {
            out.push(' ');
        }
        write(child, namespace, out);
    }
    out.push(')');
}

const PAGE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<ListResult xmlns="urn:store">
    <Name>books</Name>
    <Prefix/>
    <KeyCount>2</KeyCount>
    <IsTruncated>true</IsTruncated>
    <NextContinuationToken>a+b/c=</NextContinuationToken>
    <File>
        <Key>a &amp; b.txt</Key>
        <LastModified>2026-01-02T03:04:05.000Z</LastModified>
        <Tag>&quot;0f&quot;</Tag>
        <Size>434234</Size>
        <Class>STANDARD</Class>
        <Owner><ID>7</ID><Name>Ada</Name></Owner>
    </File>
    <File><Key>c.txt</Key><Size>0</Size><Class>FROZEN</Class></File>
    <CommonPrefixes><Prefix>photos/</Prefix></CommonPrefixes>
</ListResult>"#;

#[tokio::test]
async fn a_page_of_files_is_read() {
    let server = Server::responding(&body("application/xml", PAGE)).await;
    let page = server.client().store().list_files("books").prefix("a").await.unwrap();
    assert_eq!(page.is_truncated, Some(true));
    assert_eq!(page.prefix.as_deref(), Some(""));
    let files = page.files.as_ref().unwrap();
    assert_eq!(files[0].key, "a & b.txt");
    assert_eq!(files[0].size, 434_234);
    assert_eq!(files[0].tag.as_deref(), Some("\"0f\""));
    assert_eq!(files[0].class, Some(FileClass::Standard));
    assert_eq!(files[0].owner.as_ref().unwrap().name.as_deref(), Some("Ada"));
    assert_eq!(files[0].last_modified.as_ref().unwrap().as_str(), "2026-01-02T03:04:05.000Z");
    assert_eq!(files[1].class, Some(FileClass::Unknown("FROZEN".into())));
    assert_eq!(page.common_prefixes.as_ref().unwrap()[0].prefix.as_deref(), Some("photos/"));
    // What nobody described.
    assert_eq!(page.extra.get("Name").unwrap(), "books");
    let request = server.request().await;
    assert_eq!(request.line(), "GET /books?list-type=2&prefix=a");
    assert_eq!(request.header("accept"), Some("text/xml"));
}

#[tokio::test]
async fn pages_follow_each_other() {
    let server = Server::responding(&body("text/xml", PAGE)).await;
    let mut pages = server.client().store().list_files("books").pages();
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(page.key_count, Some(2));
    assert_eq!(page.files.as_ref().unwrap().len(), 2);
}

#[tokio::test]
async fn a_list_with_an_element_around_its_items_is_read() {
    let list = "<Result><Shelves><Shelf><Name>a</Name></Shelf><Shelf><Name>b</Name></Shelf></Shelves><Owner/></Result>";
    let server = Server::responding(&body("text/xml; charset=utf-8", list)).await;
    let list = server.client().store().list_shelves().await.unwrap();
    let names = list.shelves.as_ref().unwrap().iter().map(|shelf| shelf.name.as_deref().unwrap());
    assert_eq!(names.collect::<Vec<_>>(), ["a", "b"]);
}

#[tokio::test]
async fn the_root_may_be_the_only_member() {
    let server = Server::responding(&body("text/xml", "<Region xmlns=\"urn:store\">eu-1</Region>")).await;
    let place = server.client().store().get_location("books").await.unwrap();
    assert_eq!(place.region.as_deref(), Some("eu-1"));
}

#[tokio::test]
async fn an_error_tells_what_its_document_says() {
    let document = "<?xml version=\"1.0\"?>\n<Error><Code>NoSuchShelf</Code><Message>It is not there.</Message><Key>x</Key></Error>";
    let response = body("application/xml", document).replace("200 OK", "404 Not Found");
    let server = Server::responding(&response).await;
    let error = server.client().store().list_files("books").await.unwrap_err();
    assert!(error.to_string().contains("NoSuchShelf, It is not there."), "{error}");
    let problem: Problem = error.declared::<ListFiles>().unwrap();
    assert_eq!((problem.code.as_str(), problem.key.as_deref()), ("NoSuchShelf", Some("x")));
}

#[tokio::test]
async fn labels_are_sent_as_a_document() {
    let server = Server::new().await;
    let labels = Labels::new(vec![Label::new("env", "a<b"), Label::new("x", "")]);
    let call = server.client().store().put_labels("books", PutLabelsRequest::new(labels));
    call.await.unwrap();
    let request = server.request().await;
    let (media_type, document) = request.content();
    assert_eq!(media_type, "text/xml");
    assert_eq!(
        outline(document),
        "Labels{urn:store}(LabelSet(Label(Key(\"env\") Value(\"a<b\")) Label(Key(\"x\") Value())))"
    );
}

#[tokio::test]
async fn a_list_may_be_the_root() {
    let server = Server::new().await;
    server.client().store().add_mixes(vec![support::mix()]).await.unwrap();
    let request = server.request().await;
    let sent = "Mixes(Mix(R(\"100\") G(\"200\") B(\"150\")))";
    assert_eq!(outline(request.content().1), sent);
}

fn rules() -> Rules {
    let by_prefix = Rule::new(RuleStatus::Enabled).filter(ByPrefix::new("logs/")).days(30).share(0.25);
    let by_label = Rule::new(RuleStatus::Disabled).id("two").filter(ByLabel::new(Label::new("k", "v")));
    let both = ByAllAnd::new().prefix("a").labels(vec![Label::new("k", "1"), Label::new("l", "2")]);
    let by_all = Rule::new(RuleStatus::Enabled).filter(ByAll::new(both)).on("2026-01-01");
    Rules::new(vec![by_prefix, by_label, by_all])
}

#[tokio::test]
async fn rules_are_sent_and_read() {
    let server = Server::new().await;
    server.client().store().put_rules("books", rules()).await.unwrap();
    let request = server.request().await;
    let (media_type, document) = request.content();
    assert_eq!(media_type, "application/xml; charset=utf-8");
    assert_eq!(
        outline(document),
        "LifeRules{urn:store}(\
         Rule(Status(\"Enabled\") Filter(Prefix(\"logs/\")) Days(\"30\") Share(\"0.25\")) \
         Rule(ID(\"two\") Status(\"Disabled\") Filter(Label(Key(\"k\") Value(\"v\")))) \
         Rule(Status(\"Enabled\") Filter(And(Prefix(\"a\") Label(Key(\"k\") Value(\"1\")) Label(Key(\"l\") Value(\"2\")))) On(\"2026-01-01\")))"
    );
    let server = Server::responding(&body("application/xml", document)).await;
    let read = server.client().store().get_rules("books").await.unwrap();
    assert_eq!(read, rules());
    assert!(matches!(read.rules[2].filter, Some(RuleFilter::ByAll(_))));
}

#[tokio::test]
async fn json_comes_first_where_both_are_offered() {
    let grantee = Grantee::new(GranteeType::User).id("7");
    let limits = [("files", 5)];
    let access = || Access::new().grants(vec![Grant::new().grantee(grantee.clone()).limits(limits)]);
    let (access, json) = {
        let access = access();
        let json = "{\"Grants\":[{\"Grantee\":{\"Type\":\"User\",\"ID\":\"7\"},\"Limits\":{\"files\":5}}]}";
        (access, json)
    };
    let server = Server::responding(&body("application/json", json)).await;
    let read = server.client().store().put_access("books", access.clone()).await.unwrap();
    assert_eq!(read, access);
    assert_eq!(server.request().await.content(), ("application/json", json));

    let server = Server::responding(&body("application/json", json)).await;
    server.client().store().put_access_with_xml("books", access.clone()).await.unwrap();
    let request = server.request().await;
    let (media_type, document) = request.content();
    assert_eq!(media_type, "application/xml");
    let instance = "http://www.w3.org/2001/XMLSchema-instance";
    assert_eq!(
        outline(document),
        format!(
            "Access(AccessList(Grant(Grantee[{{{instance}}}type=User](ID(\"7\")) Limits(files(\"5\")))))"
        )
    );
    let server = Server::responding(&body("application/xml", document)).await;
    let read = server.client().store().put_access("books", access.clone()).as_xml().await.unwrap();
    assert_eq!(read, access);
}
