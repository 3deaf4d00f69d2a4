//! Types of nodes (OpenAPI 3.2, XML Node Types).

use super::{both_ways, read, written};
use crate::runtime::xml::content::{Content, InXml, Member, Name, Tag};

struct Page;

impl InXml for Page {
    fn content() -> Content {
        const MEMBERS: &[Member] = &[
            Member::new::<String>("lang").nullable().attribute(),
            Member::new::<String>("title"),
            Member::new::<Size>("size").inline(),
            Member::new::<Source>("source"),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}

struct Size;

impl InXml for Size {
    fn content() -> Content {
        const MEMBERS: &[Member] = &[
            Member::new::<i64>("width").attribute(),
            Member::new::<i64>("height"),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}

struct Source;

impl InXml for Source {
    fn content() -> Content {
        const MEMBERS: &[Member] = &[
            Member::new::<String>("kind").attribute(),
            Member::new::<String>("text").cdata(),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}

struct Steps;

impl InXml for Steps {
    fn content() -> Content {
        const MEMBERS: &[Member] = &[
            Member::new::<String>("first").text(),
            Member::new::<f64>("second").called(Name::new("data")),
            Member::new::<String>("third").text(),
        ];
        Content::Tuple(MEMBERS, Content::any)
    }
}

#[test]
fn a_member_without_a_node_has_its_members_around_it() {
    both_ways::<Page>(
        r#"{"lang":"en","title":"x","size":{"width":3,"height":4},"more":"y"}"#,
        "<a lang=\"en\" width=\"3\"><title>x</title><height>4</height><more>y</more></a>",
    );
    let read = read("<a lang=''><title>x</title></a>", &Page::content()).unwrap();
    assert_eq!(read, r#"{"lang":"","title":"x"}"#);
}

#[test]
fn an_attribute_that_is_left_out_is_null_where_it_may_be() {
    both_ways::<Page>(r#"{"lang":null,"title":"x"}"#, "<a><title>x</title></a>");
}

#[test]
fn a_section_needs_no_escapes() {
    both_ways::<Source>(
        r#"{"kind":"html","text":" <p>&amp;</p> "}"#,
        "<a kind=\"html\"><![CDATA[ <p>&amp;</p> ]]></a>",
    );
    both_ways::<Source>(
        r#"{"text":"a]]>b\rc"}"#,
        "<a><![CDATA[a]]]]><![CDATA[>b]]>&#13;<![CDATA[c]]></a>",
    );
    // What is around it makes it easier to read, and nothing else.
    let read = read("<a>\n  <![CDATA[ x ]]>\n</a>", &Source::content()).unwrap();
    assert_eq!(read, r#"{"text":" x "}"#);
}

#[test]
fn nodes_may_stand_in_an_order() {
    both_ways::<Steps>(
        r#"["Before ",42," after"]"#,
        "<a>Before <data>42</data> after</a>",
    );
    let read = |text: &str| read(text, &Steps::content()).unwrap();
    assert_eq!(read("<a>x<b/></a>"), r#"["x",null,"",""]"#);
    assert_eq!(read("<a><data>1</data><b>2</b></a>"), r#"["",1,"","2"]"#);
}

struct Names;

impl InXml for Names {
    fn content() -> Content {
        const X: Name = Name::new("name").within("urn:x").prefixed("p");
        const Y: Name = Name::new("name").within("urn:y").prefixed("p");
        const MEMBERS: &[Member] = &[
            Member::new::<String>("x").called(X),
            Member::new::<String>("y").called(Y),
            Member::new::<String>("id")
                .called(Name::new("id").within("urn:id"))
                .attribute(),
            Member::new::<String>("own").called(Y).attribute(),
            Member::new::<String>("lang")
                .called(Name::new("lang").prefixed("xml"))
                .attribute(),
            Member::new::<String>("unbound").called(Name::new("unbound").prefixed("q")),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}

#[test]
fn names_that_differ_in_their_namespaces_are_told_apart() {
    both_ways::<Names>(
        r#"{"x":"1","y":"2"}"#,
        "<a><p:name xmlns:p=\"urn:x\">1</p:name><p:name xmlns:p=\"urn:y\">2</p:name></a>",
    );
    let read = read(
        "<a><q:name xmlns:q='urn:y'>2</q:name><name xmlns='urn:x'>1</name></a>",
        &Names::content(),
    );
    assert_eq!(read.unwrap(), r#"{"x":"1","y":"2"}"#);
}

#[test]
fn prefixes_of_attributes_are_bound_where_they_stand() {
    let root = Name::new("a").within("urn:x").prefixed("p");
    let json = r#"{"id":"1","own":"2","lang":"en","unbound":"3"}"#;
    let xml = "<p:a xmlns:p=\"urn:x\" xmlns:ns1=\"urn:id\" ns1:id=\"1\" xmlns:ns2=\"urn:y\" ns2:name=\"2\" \
        xml:lang=\"en\"><unbound>3</unbound></p:a>";
    assert_eq!(written::<Names>(json, root).unwrap(), xml);
    assert_eq!(read(xml, &Names::content()).unwrap(), json);
}

struct Cat;

impl InXml for Cat {
    fn content() -> Content {
        const MEMBERS: &[Member] = &[
            Member::new::<String>("kind")
                .called(Name::new("type"))
                .attribute(),
            Member::new::<i64>("size"),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}

struct Dog;

impl InXml for Dog {
    fn content() -> Content {
        const MEMBERS: &[Member] = &[
            Member::new::<String>("kind")
                .called(Name::new("type"))
                .attribute(),
            Member::new::<String>("size"),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}

struct Animal;

impl InXml for Animal {
    fn content() -> Content {
        const TAG: Tag = Tag {
            member: "kind",
            values: &[&["cat"], &["dog", "hound"]],
        };
        Content::OneOf(&[Cat::content, Dog::content], Some(&TAG))
    }
}

#[test]
fn a_tag_tells_what_is_there() {
    both_ways::<Animal>(
        r#"{"kind":"cat","size":5}"#,
        "<a type=\"cat\"><size>5</size></a>",
    );
    both_ways::<Animal>(
        r#"{"kind":"hound","size":"5"}"#,
        "<a type=\"hound\"><size>5</size></a>",
    );
}

#[test]
fn items_of_items_have_names_of_their_own() {
    struct Grid;
    impl InXml for Grid {
        fn content() -> Content {
            const MEMBERS: &[Member] = &[Member::new::<Vec<Vec<i64>>>("grid")
                .items(Name::new("row"))
                .nested(&[Name::new("cell")])
                .wrapped()];
            Content::Object(MEMBERS, Content::any)
        }
    }
    both_ways::<Grid>(
        r#"{"grid":[[1,2],[]]}"#,
        "<a><grid><row><cell>1</cell><cell>2</cell></row><row></row></grid></a>",
    );
}
