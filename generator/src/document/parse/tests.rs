use serde_json::json;

use super::*;
use crate::document::size_budget::MAX_SIZE;

fn parse(text: &str, says_json: bool) -> Result<Parsed, SyntaxError> {
    super::parse(text, says_json, MAX_SIZE)
}

fn value(text: &str) -> Value {
    parse(text, false).map(|parsed| parsed.value).unwrap()
}

fn refusal(text: &str) -> String {
    parse(text, false)
        .map(|parsed| parsed.value)
        .unwrap_err()
        .message
}

#[test]
fn keys_are_texts_as_written() {
    let read = value("200: a\ntrue: b\n~: c\n1.50: d\n");
    assert_eq!(
        read,
        json!({"200": "a", "true": "b", "~": "c", "1.50": "d"})
    );
}

#[test]
fn dates_and_words_for_truth_stay_texts() {
    let read = value("a: 2020-01-01\nb: no\nc: 2020-01-01T00:00:00Z\n");
    assert_eq!(
        read,
        json!({"a": "2020-01-01", "b": "no", "c": "2020-01-01T00:00:00Z"})
    );
}

#[test]
fn tags_are_passed_over() {
    assert_eq!(value("a: !thing [1, !other b]\n"), json!({"a": [1, "b"]}));
}

#[test]
fn merge_keys_are_applied() {
    let read = value("a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}\nc: {<<: [*a, {z: 4, x: 5}]}\n");
    assert_eq!(read["b"], json!({"y": 3, "x": 1}));
    assert_eq!(read["c"], json!({"x": 1, "y": 2, "z": 4}));
}

#[test]
fn a_merge_key_in_json_is_a_key() {
    assert_eq!(value(r#"{"<<": {"a": 1}}"#), json!({"<<": {"a": 1}}));
}

#[test]
fn duplicate_keys_are_noticed_and_the_last_counts() {
    for text in [
        "{\"a\": {\"b/c\": 1, \"b/c\": 2}}",
        "a:\n  b/c: 1\n  b/c: 2\n",
    ] {
        let parsed = parse(text, false).unwrap();
        assert_eq!(parsed.duplicates, ["/a/b~1c"]);
        assert_eq!(parsed.value, json!({"a": {"b/c": 2}}));
    }
}

#[test]
fn numbers_that_json_lacks_are_left_out() {
    for text in ["a: .nan\n", "a: -.inf\n"] {
        let parsed = parse(text, false).unwrap();
        assert_eq!(parsed.value, json!({"a": null}));
        assert_eq!(parsed.endless, ["/a"]);
    }
}

#[test]
fn very_large_numbers_are_read() {
    assert_eq!(value("a: 18446744073709551615\n"), json!({"a": u64::MAX}));
    assert_eq!(
        value("a: 340282366920938463463374607431768211455\n")["a"].as_f64(),
        Some(3.402823669209385e38)
    );
}

#[test]
fn aliases_that_explode_are_refused() {
    let mut text = "a0: &a0 [1,1,1,1,1,1,1,1,1,1]\n".to_owned();
    for level in 1..12 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(",");
        text.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    assert!(refusal(&text).contains("aliases"));
}

#[test]
fn deep_nesting_is_refused_at_once() {
    for open in ["[", "{\"a\":", "{a: ", "- "] {
        let text = open.repeat(50_000);
        assert!(refusal(&text).contains("deep"), "{open}");
    }
}

#[test]
fn a_versions_digits_are_kept() {
    let read = value(
        "info: {version: 1.10}\nservers: [{variables: {v: {default: 2.0, enum: [2.0, 2.10]}}}]\n",
    );
    assert_eq!(read["info"]["version"], "1.10");
    assert_eq!(
        read["servers"][0]["variables"]["v"],
        json!({"default": "2.0", "enum": ["2.0", "2.10"]})
    );
}

#[test]
fn the_digits_of_an_enum_of_texts_are_kept() {
    let text = "components: {schemas: {A: {type: string, enum: [1.10, 1.2], default: 1.10, example: 1.10}}}\n";
    let read = value(text);
    let expected =
        json!({"type": "string", "enum": ["1.10", "1.2"], "default": "1.10", "example": "1.10"});
    assert_eq!(read["components"]["schemas"]["A"], expected);
}

#[test]
fn what_stands_for_a_text_is_spelled_as_it_was() {
    let spelled = "TRUE, no, 1.10, 012, 0x10, 0o17, +1, 1e3, .inf, ~, 2020-01-01, 12:30";
    let text = format!("components: {{schemas: {{A: {{type: string, enum: [{spelled}]}}}}}}\n");
    let values: Vec<&str> = spelled.split(", ").collect();
    let parsed = parse(&text, false).unwrap();
    assert_eq!(
        parsed.value["components"]["schemas"]["A"]["enum"],
        json!(values)
    );
    assert_eq!(parsed.endless, [""; 0]);
    let text = "components: {schemas: {A: {type: [string, 'null'], enum: [a, ~], default: TRUE, \
                examples: [1.10, ~]}, B: {type: boolean, default: TRUE}}}\n";
    let read = value(text);
    let expected = json!({
        "type": ["string", "null"], "enum": ["a", null], "default": "TRUE",
        "examples": ["1.10", null],
    });
    assert_eq!(read["components"]["schemas"]["A"], expected);
    assert_eq!(read["components"]["schemas"]["B"]["default"], true);
}

#[test]
fn a_syntax_error_says_where() {
    let error = parse("a: [1\nb: 2\n", false).unwrap_err();
    assert!(error.position.is_some_and(|(line, _)| line >= 1));
    let error = parse("{\n  \"a\": }", true).unwrap_err();
    assert_eq!(error.position, Some((2, 8)));
}

#[test]
fn an_alias_means_the_latest_anchor() {
    let text = "x-1: &a 1\n\"é\": &a {k: 2}\nx-3: &b 3\nx-4: *a\nx-5: *b\nx-6: R&D &a \n";
    let read = value(text);
    let expected = json!({
        "x-1": 1, "é": {"k": 2}, "x-3": 3, "x-4": {"k": 2}, "x-5": 3, "x-6": "R&D &a",
    });
    assert_eq!(read, expected);
}

#[test]
fn what_is_missing_at_the_end_is_placed_in_the_last_line() {
    let error = parse("a: [\n", false)
        .err()
        .and_then(|error| error.position);
    assert_eq!(error, Some((1, 5)));
}

#[test]
fn a_document_with_very_many_directives_is_refused() {
    let directives = "%TAG !a! tag:a\n\n# more\n".repeat(101);
    let error = parse(&format!("{directives}---\na: 1\n"), false).unwrap_err();
    assert_eq!(error.message, "the document has more than 100 directives");
    assert_eq!(error.position, Some((301, 1)));
    let prose = "a: |\n".to_owned() + &"  % 5\n".repeat(200);
    assert!(parse(&prose, false).is_ok());
}

#[test]
fn a_document_may_weigh_as_much_as_there_is_room_for() {
    assert!(super::parse("[1, 2]", true, 600).is_ok());
    assert!(super::parse("[1, 2]", true, 599).is_err());
}
