//! Documents that are made to do harm, and values that no document can hold.

use super::{Pet, Price, read, written};
use crate::runtime::xml::content::{Content, InXml, Name};
use crate::runtime::xml::read as read_within;

#[test]
fn what_is_no_document_is_refused() {
    let more = "<a></a>x";
    let two = "<a></a><a></a>";
    let before = "x<a></a>";
    for text in [
        "",
        " ",
        "<a>",
        "<a></b>",
        "<a b=1/>",
        "{}",
        "<a b='1' b='2'/>",
        more,
        two,
        before,
    ] {
        assert!(read(text, &Content::Any).is_err(), "{text}");
    }
}

#[test]
fn no_entity_makes_a_document_larger() {
    let bomb = "<!DOCTYPE a [<!ENTITY b \"cccccccc\"><!ENTITY d \"&b;&b;&b;\">]><a>&d;</a>";
    let outside = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
    let within = "<!DOCTYPE a [<!ENTITY b \"c\">]><a d='&b;'/>";
    for text in [bomb, outside, within, "<a>&nbsp;</a>", "<a>&#0;</a>"] {
        assert!(read(text, &Content::Any).is_err(), "{text}");
    }
    // A document type that nothing refers to is passed over.
    let unused = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>x</a>";
    assert_eq!(read(unused, &Content::Text).unwrap(), "\"x\"");
}

#[test]
fn depth_is_bounded() {
    let nested = |depth: usize| format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
    assert!(read(&nested(127), &Content::Any).is_ok());
    assert!(read(&nested(200), &Content::Any).is_err());
    assert!(read(&"<a>".repeat(1_000_000), &Content::Any).is_err());
    let children = format!("{}{}", "<child>".repeat(100), "</child>".repeat(100));
    // Each list is an array within an object.
    assert!(read(&format!("<a>{children}</a>"), &Pet::content()).is_err());
}

#[test]
fn memory_is_bounded() {
    let many = format!("<a>{}</a>", "<b/>".repeat(10_000));
    assert!(read_within(&many, &Content::Any, 1 << 16).is_err());
    assert!(read_within(&many, &Content::Any, 1 << 24).is_ok());
    let text = format!("<a>{}</a>", "x".repeat(100_000));
    assert!(read_within(&text, &Content::Any, 1 << 16).is_err());
}

#[test]
fn attributes_and_namespaces_are_bounded() {
    let attributes =
        |count: usize| -> String { (0..count).map(|n| format!(" a{n}='x'")).collect() };
    assert!(read(&format!("<a{}/>", attributes(256)), &Content::Any).is_ok());
    assert!(read(&format!("<a{}/>", attributes(257)), &Content::Any).is_err());
    let namespaces: String = (0..100_000).map(|n| format!(" xmlns:a{n}='x'")).collect();
    assert!(read(&format!("<a{namespaces}/>"), &Content::Any).is_err());
}

#[test]
fn many_names_take_no_longer_than_few() {
    // Looking each up among the others would take minutes.
    let names: String = (0..100_000).map(|n| format!("<a{n}/>")).collect();
    let read = read_within(&format!("<a>{names}</a>"), &Content::Any, 1 << 28).unwrap();
    assert!(read.ends_with("\"a99999\":\"\"}"));
}

#[test]
fn what_no_document_can_hold_is_refused() {
    let root = || Name::new("a");
    assert!(written::<Pet>(r#"{"name":"\u0000"}"#, root()).is_err());
    assert!(written::<Pet>(r#"{"name":"\uffff"}"#, root()).is_err());
    for name in ["a b", "1", "", "a:b", "<", "-a"] {
        let json = format!("{{\"{name}\":\"x\"}}");
        assert!(written::<Pet>(&json, root()).is_err(), "{name}");
    }
    assert!(written::<Pet>(r#"{"@a b":"x"}"#, root()).is_err());
    // An attribute stands once.
    assert!(written::<Price>(r#"{"currency":"EUR","@currency":"x"}"#, root()).is_err());
}
