//! The table of OpenAPI 3.0, "Style Examples", and what goes beyond it.

use super::{Param, Style};
use crate::runtime::json::Document;

/// A value, written as `serde_json` writes it.
macro_rules! json {
    ($($json:tt)+) => {
        serde_json::json!($($json)+).to_string()
    };
}

fn list() -> String {
    r#"["blue", "black", "brown"]"#.to_owned()
}

fn object() -> String {
    r#"{ "R": 100, "G": 200, "B": 150 }"#.to_owned()
}

fn inline(param: Param, json: &str) -> String {
    let document = Document::parse(json, usize::MAX).unwrap();
    param.inline(document.root()).unwrap_or_default()
}

fn query(param: Param, json: &str) -> String {
    let document = Document::parse(json, usize::MAX).unwrap();
    param.pairs(document.root()).join("&")
}

#[test]
fn paths_follow_the_table_of_styles() {
    let color = Param::path("color");
    let label = color.style(Style::Label);
    let matrix = color.style(Style::Matrix);
    assert_eq!(inline(color, &json!("blue")), "blue");
    assert_eq!(inline(label, &json!("blue")), ".blue");
    assert_eq!(inline(matrix, &json!("blue")), ";color=blue");
    assert_eq!(inline(matrix, &json!("")), ";color");
    assert_eq!(inline(color, &list()), "blue,black,brown");
    assert_eq!(inline(label.explode(true), &list()), ".blue.black.brown");
    assert_eq!(inline(matrix, &list()), ";color=blue,black,brown");
    assert_eq!(
        inline(matrix.explode(true), &list()),
        ";color=blue;color=black;color=brown"
    );
    let flat = ["R,100", "G,200", "B,150"].join(",");
    assert_eq!(inline(color, &object()), flat);
    assert_eq!(inline(matrix, &object()), format!(";color={flat}"));
    let pairs = ["R=100", "G=200", "B=150"];
    assert_eq!(inline(color.explode(true), &object()), pairs.join(","));
    let exploded = format!(".{}", pairs.join("."));
    assert_eq!(inline(label.explode(true), &object()), exploded);
    let exploded = format!(";{}", pairs.join(";"));
    assert_eq!(inline(matrix.explode(true), &object()), exploded);
}

#[test]
fn queries_follow_the_table_of_styles() {
    let color = Param::query("color");
    assert_eq!(query(color, &json!("")), "color=");
    assert_eq!(query(color, &json!("blue")), "color=blue");
    assert_eq!(query(color, &list()), "color=blue&color=black&color=brown");
    assert_eq!(
        query(color.explode(false), &list()),
        "color=blue,black,brown"
    );
    assert_eq!(
        query(color, &object()),
        ["R=100", "G=200", "B=150"].join("&")
    );
    let flat = ["R,100", "G,200", "B,150"].join(",");
    assert_eq!(
        query(color.explode(false), &object()),
        format!("color={flat}")
    );
    let spaces = color.style(Style::SpaceDelimited);
    assert_eq!(query(spaces, &list()), "color=blue%20black%20brown");
    let pipes = color.style(Style::PipeDelimited);
    assert_eq!(query(pipes, &list()), "color=blue%7Cblack%7Cbrown");
    let deep = color.style(Style::DeepObject);
    let pairs = ["color%5BR%5D=100", "color%5BG%5D=200", "color%5BB%5D=150"];
    assert_eq!(query(deep, &object()), pairs.join("&"));
}

#[test]
fn deep_objects_may_be_deeper_than_the_table() {
    let filter = Param::query("filter").style(Style::DeepObject);
    let value = json!({ "name": { "contains": "a b" } });
    assert_eq!(
        query(filter, &value),
        "filter%5Bname%5D%5Bcontains%5D=a%20b"
    );
    assert_eq!(
        query(filter, &json!({ "ids": [1, 2] })),
        "filter%5Bids%5D%5B0%5D=1&filter%5Bids%5D%5B1%5D=2"
    );
    // The items of a list of objects stay apart.
    assert_eq!(
        query(filter, &json!({ "any": [{ "k": 1, "v": 2 }, { "k": 3 }] })),
        "filter%5Bany%5D%5B0%5D%5Bk%5D=1&filter%5Bany%5D%5B0%5D%5Bv%5D=2&filter%5Bany%5D%5B1%5D%5Bk%5D=3"
    );
}

#[test]
fn lists_within_an_exploded_object_are_pairs_of_their_own() {
    let filter = Param::query("filter");
    assert_eq!(
        query(filter, &json!({ "a": [1, null, 2], "b": [], "c": "x" })),
        "a=1&a=2&c=x"
    );
    assert_eq!(query(filter, &json!({ "a": [[1]] })), "a=%5B%5B1%5D%5D");
}

#[test]
fn what_is_not_there_is_left_out() {
    let color = Param::query("color");
    for nothing in [
        json!(null),
        json!([]),
        json!({}),
        json!([null]),
        json!({ "a": null }),
    ] {
        assert_eq!(query(color, &nothing), "", "{nothing:?}");
        assert_eq!(inline(Param::header("color"), &nothing), "", "{nothing:?}");
    }
    let deep = color.style(Style::DeepObject);
    assert_eq!(query(deep, &json!({ "a": null })), "");
}

#[test]
fn everything_but_unreserved_characters_is_encoded() {
    let text = "a-._~ /?#[]@!$&'()*+,;=%é";
    let encoded = "a-._~%20%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%25%C3%A9";
    assert_eq!(inline(Param::path("p"), &json!(text)), encoded);
    assert_eq!(
        query(Param::query("q"), &json!(text)),
        format!("q={encoded}")
    );
    assert_eq!(query(Param::query("a b&"), &json!(1)), "a%20b%26=1");
}

#[test]
fn reserved_characters_stay_if_that_is_declared_except_those_that_end_a_value() {
    let open = Param::query("q").allow_reserved();
    assert_eq!(query(open, &json!("a/b?c:d@e,f;g")), "q=a/b?c:d@e,f;g");
    assert_eq!(query(open, &json!("a&b=c#d+e%")), "q=a%26b%3Dc%23d%2Be%25");
    let open = Param::path("p").allow_reserved();
    assert_eq!(inline(open, &json!("a/b:c&d=e+f,g")), "a/b:c&d=e+f,g");
    assert_eq!(inline(open, &json!("a?b#c d")), "a%3Fb%23c%20d");
}

#[test]
fn what_is_encoded_already_stays_where_reserved_characters_do() {
    let open = Param::query("q").allow_reserved();
    assert_eq!(query(open, &json!("%2F%2g%%41é")), "q=%2F%252g%25%41%C3%A9");
}

#[test]
fn a_parameter_described_by_content_travels_as_json() {
    let json = Param::query("q").json();
    assert_eq!(
        query(json, &json!({ "a": [1, null] })),
        "q=%7B%22a%22%3A%5B1%2Cnull%5D%7D"
    );
    assert_eq!(inline(Param::header("h").json(), &json!(["a"])), "[\"a\"]");
}
