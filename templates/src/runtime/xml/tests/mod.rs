mod hostile;
mod nodes;

use super::content::{Content, InXml, Member, Name, Root};
use super::{read as read_within, write};
use crate::runtime::json::Document;

struct Pet;

impl InXml for Pet {
    fn content() -> Content {
        const MEMBERS: &[Member] = &[
            Member::new::<i64>("id").attribute(),
            Member::new::<String>("name")
                .called(Name::new("Name").within("urn:names").prefixed("n")),
            Member::new::<Vec<String>>("tags")
                .wrapped()
                .items(Name::new("tag")),
            Member::new::<Vec<Pet>>("young")
                .items(Name::new("child"))
                .required(),
            Member::new::<bool>("tame"),
            Member::new::<f64>("weight"),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}

struct Price;

impl InXml for Price {
    fn content() -> Content {
        const MEMBERS: &[Member] = &[
            Member::new::<String>("currency").attribute(),
            Member::new::<f64>("amount").text(),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}

struct Either;

impl InXml for Either {
    fn content() -> Content {
        Content::OneOf(
            &[Pet::content, Price::content, f64::content, String::content],
            None,
        )
    }
}

fn read(text: &str, content: &Content) -> Result<String, String> {
    read_within(text, content, 1 << 20)
}

fn written<T: InXml>(json: &str, root: Name) -> Result<String, String> {
    let document = Document::parse(json, usize::MAX).unwrap();
    let text = write(document.root(), &T::content(), Some(&Root::new(root)))?;
    let text = text.strip_prefix(r#"<?xml version="1.0" encoding="UTF-8"?>"#);
    Ok(text.unwrap().to_owned())
}

#[track_caller]
fn both_ways<T: InXml>(json: &str, xml: &str) {
    assert_eq!(written::<T>(json, Name::new("a")).unwrap(), xml);
    assert_eq!(read(xml, &T::content()).unwrap(), json);
}

#[test]
fn attributes_elements_and_lists_go_both_ways() {
    both_ways::<Pet>(
        r#"{"id":7,"name":"Rex & <Co>","tags":["a","b"],"young":[{"id":8,"young":[]},{"id":9,"young":[]}],"tame":true,"weight":1.50}"#,
        "<a id=\"7\"><n:Name xmlns:n=\"urn:names\">Rex &amp; &lt;Co&gt;</n:Name><tags><tag>a</tag><tag>b</tag></tags>\
         <child id=\"8\"></child><child id=\"9\"></child><tame>true</tame><weight>1.50</weight></a>",
    );
    both_ways::<Price>(
        r#"{"currency":"a\"\n","amount":5}"#,
        "<a currency=\"a&quot;&#10;\">5</a>",
    );
    both_ways::<Vec<String>>(r#"["x"," "]"#, "<a><a>x</a><a> </a></a>");
}

#[test]
fn what_nobody_described_is_kept() {
    both_ways::<Price>(
        r#"{"amount":null,"more":{"deep":["1","2"]},"text":"a"}"#
            .replace("null", "1")
            .as_str(),
        "<a>1<more><deep>1</deep><deep>2</deep></more><text>a</text></a>",
    );
    let read = read("<a b='1'>x<c/></a>", &Content::Any).unwrap();
    assert_eq!(read, r##"{"@b":"1","c":"","#text":"x"}"##);
}

#[test]
fn lists_are_read_whether_or_not_an_element_is_around_them() {
    for tags in ["<tags><tag>a</tag></tags>", "<tag>a</tag>"] {
        let read = read(&format!("<a>{tags}</a>"), &Pet::content()).unwrap();
        assert_eq!(read, r#"{"tags":["a"],"young":[]}"#);
    }
    let wrapped = read("<a><young><child/></young></a>", &Pet::content()).unwrap();
    assert_eq!(wrapped, r#"{"young":[{"young":[]}]}"#);
}

#[test]
fn what_is_described_as_an_element_may_come_as_an_attribute() {
    let read = read("<a tame='1'/>", &Pet::content()).unwrap();
    assert_eq!(read, r#"{"young":[],"tame":true}"#);
}

#[test]
fn null_says_so() {
    let nil = "<a xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>";
    assert_eq!(written::<Pet>("null", Name::new("a")).unwrap(), nil);
    assert_eq!(read(nil, &Pet::content()).unwrap(), "null");
    // A number without digits is none.
    assert_eq!(read("<a> </a>", &Content::Number).unwrap(), "null");
}

#[test]
fn a_namespace_is_declared_once() {
    let root = Name::new("a").within("urn:x");
    let xml = written::<Pet>(r#"{"young":[{"id":1}]}"#, root).unwrap();
    assert_eq!(xml, "<a xmlns=\"urn:x\"><child id=\"1\"></child></a>");
    let root = Name::new("a").within("urn:names").prefixed("n");
    let xml = written::<Pet>(r#"{"name":"x"}"#, root).unwrap();
    assert_eq!(xml, "<n:a xmlns:n=\"urn:names\"><n:Name>x</n:Name></n:a>");
}

#[test]
fn one_of_several_contents_is_told_by_what_is_there() {
    both_ways::<Either>(
        r#"{"currency":"EUR","amount":1}"#,
        "<a currency=\"EUR\">1</a>",
    );
    both_ways::<Either>("7", "<a>7</a>");
    both_ways::<Either>(r#""x""#, "<a>x</a>");
}

#[test]
fn text_is_text_in_every_spelling() {
    let xml =
        "\u{feff}<?xml version=\"1.0\"?><!-- c --><!DOCTYPE a><a><![CDATA[<b>]]>&#x41;&amp;</a>";
    assert_eq!(read(xml, &Content::Text).unwrap(), r#""<b>A&""#);
}

#[test]
fn numbers_and_flags_are_read_as_xml_schema_writes_them() {
    let number = |text: &str| read(&format!("<a>{text}</a>"), &Content::Number).unwrap();
    let shown = [
        ("+5", "5"),
        (" 007 ", "7"),
        ("-0.50", "-0.50"),
        ("00.5", "0.5"),
        ("1E3", "1E3"),
        ("INF", "\"INF\""),
    ];
    for (text, json) in shown {
        assert_eq!(number(text), json);
    }
    let long = "123456789012345678901234567890.10";
    assert_eq!(number(long), long);
    let flag = |text: &str| read(&format!("<a>{text}</a>"), &Content::Boolean).unwrap();
    assert_eq!(
        [flag("1"), flag(" false\n"), flag("yes")],
        ["true", "false", "\"yes\""]
    );
}

#[test]
fn blanks_are_text_but_around_tokens() {
    both_ways::<String>("\" a \\n\"", "<a> a \n</a>");
    assert_eq!(
        read("<a>\n 2026-01-01\n</a>", &Content::Token).unwrap(),
        "\"2026-01-01\""
    );
}

#[test]
fn several_elements_for_one_value_are_told_by_the_type() {
    let read = read(
        "<a><tame>true</tame><tame>false</tame></a>",
        &Pet::content(),
    )
    .unwrap();
    assert_eq!(read, r#"{"young":[],"tame":[true,false]}"#);
}

#[test]
fn elements_within_text_are_told_by_the_type() {
    let read = read("<a>x<b>y</b></a>", &Content::Text).unwrap();
    assert_eq!(read, r##"{"b":"y","#text":"x"}"##);
}
