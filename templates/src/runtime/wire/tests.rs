//! Each form that a description's types take, read and written.

use serde_json::{Value, from_str, json, to_string};

use super::Extra;
use crate::runtime::{Base64, Boxed, Date, DateTime, Decimal, Nullable, Number, Secret};

#[derive(Clone)]
struct Cat {
    kind: String,
    name: Option<String>,
    owner: Nullable<String>,
    mother: Option<Boxed<Cat>>,
    parent: Option<i64>,
    rest: Extra,
}

super::object! {
    Cat {
        Req 0 kind = "petType",
        Opt 1 name = "name",
        Opt 2 owner = "owner",
        Opt 3 mother = "mother",
        Req 4 parent = "parent",
    } rest rest
}

#[derive(Clone)]
struct Numbers {
    big: Option<u64>,
    small: Option<i32>,
    real: Option<f64>,
    rest: std::collections::BTreeMap<String, bool>,
}

super::object! {
    Numbers {
        Opt 0 big = "big",
        Opt 1 small = "small",
        Opt 2 real = "real",
    } rest rest
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Color {
    Red,
    Unknown(String),
}

super::string_enum! {
    Color {
        Red = "red",
    } else Unknown
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    N1,
    Unknown(i64),
}

super::integer_enum! {
    Level {
        N1 = 1,
    } else Unknown
}

#[derive(Debug, Clone, PartialEq)]
enum Pet {
    Cat(Boxed<Cat>),
    Numbers(Numbers),
    Unknown(Value),
}

super::tagged_union! {
    Pet by "petType" true {
        Cat = "cat" | "Cat",
        Numbers = "numbers",
    } else Unknown
}

#[derive(Debug, Clone, PartialEq)]
enum Either {
    Text(String),
    Number(i64),
    Cat(Cat),
    List(Vec<Color>),
    Unknown(Value),
}

super::union! {
    Either {
        Text,
        Number,
        Cat,
        List,
    } else Unknown
}

#[derive(Debug, Clone, PartialEq)]
struct Tree(Vec<Tree>);

super::newtype!(Tree);

fn survives<T: serde::Serialize + serde::de::DeserializeOwned>(text: &str) -> T {
    let value: T = from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let written: Value = serde_json::to_value(&value).unwrap_or_default();
    assert_eq!(written, from_str::<Value>(text).unwrap_or_default());
    value
}

fn fails<T: serde::de::DeserializeOwned + std::fmt::Debug>(text: &str, words: &str) {
    let error = from_str::<T>(text).map(|value| panic!("{value:?}"));
    let error = error.map_or_else(|error| error.to_string(), |()| String::new());
    assert!(error.contains(words), "{text}: {error}");
}

#[test]
fn an_object_survives_with_what_it_does_not_know() {
    let cat: Cat = survives(
        r#"{"x":[1],"mother":{"petType":"cat","parent":1},"petType":"cat","owner":null,"parent":null}"#,
    );
    assert_eq!(cat.owner, Nullable::Null);
    assert_eq!(cat.rest.get("x"), Some(&json!([1])));
    assert_eq!(cat.mother.and_then(|mother| mother.parent), Some(1));
    let numbers: Numbers = survives(r#"{"a":true,"big":18446744073709551615,"b":false}"#);
    assert_eq!(numbers.rest.len(), 2);
}

#[test]
fn absent_and_null_optional_members_are_none() {
    let cat: Cat = from_str(r#"{"petType":"c","name":null,"mother":null,"parent":null}"#).unwrap();
    assert_eq!(
        (cat.name, cat.mother, cat.owner),
        (None, None, Nullable::Absent)
    );
}

#[test]
fn what_has_to_be_there_is_missed_by_its_name() {
    fails::<Cat>(r#"{"petType":"cat"}"#, "the member `parent` is missing");
    fails::<Cat>(r#"{"parent":1}"#, "the member `petType` is missing");
    fails::<Cat>(r#"{"petType":null,"parent":1}"#, "expected a string");
    fails::<Cat>("[]", "expected an object");
    fails::<Cat>("null", "expected an object");
    fails::<Numbers>(r#"{"other":1}"#, "expected a boolean");
}

#[test]
fn numbers_are_read_in_each_form_that_has_their_value() {
    let read = |text: &str| from_str::<Numbers>(text);
    assert_eq!(read(r#"{"small":15.0}"#).unwrap().small, Some(15));
    assert_eq!(read(r#"{"real":5}"#).unwrap().real, Some(5.0));
    assert_eq!(
        to_string(&read(r#"{"real":5}"#).unwrap()).unwrap(),
        r#"{"real":5}"#
    );
    fails::<Numbers>(r#"{"small":1.5}"#, "expected a whole number (i32)");
    fails::<Numbers>(r#"{"small":true}"#, "expected a whole number (i32)");
}

#[test]
fn enums_keep_what_they_do_not_know() {
    assert_eq!(survives::<Color>(r#""red""#), Color::Red);
    assert_eq!(
        survives::<Color>(r#""blue""#),
        Color::Unknown("blue".to_owned())
    );
    assert_eq!(Color::from("red").to_string(), "red");
    assert_eq!(survives::<Level>("1"), Level::N1);
    assert_eq!(survives::<Level>("7"), Level::Unknown(7));
    fails::<Color>("1", "expected a string");
}

#[test]
fn a_tag_tells_variants_apart() {
    assert!(matches!(
        survives(r#"{"petType":"Cat","parent":1}"#),
        Pet::Cat(_)
    ));
    // The tag is a member of the variant as well, and here that takes none but booleans.
    assert!(matches!(
        survives(r#"{"petType":"numbers"}"#),
        Pet::Unknown(_)
    ));
    assert!(matches!(
        survives(r#"{"petType":"dog","a":[]}"#),
        Pet::Unknown(_)
    ));
    assert!(matches!(survives(r#"{"no":"tag"}"#), Pet::Unknown(_)));
    // Without a tag the look decides; where a variant has no member for it, the tag is written.
    let numbers: Pet = from_str(r#"{"small":1}"#).unwrap();
    assert!(matches!(numbers, Pet::Numbers(_)));
    let written = to_string(&numbers).unwrap();
    assert_eq!(written, r#"{"small":1,"petType":"numbers"}"#);
    assert!(matches!(survives("3"), Pet::Unknown(_)));
    let mother = r#"{"petType":"cat","parent":1,"mother":{"petType":"cat","parent":"x"}}"#;
    assert!(matches!(survives(mother), Pet::Unknown(_)));
    fails::<Cat>(
        mother,
        "at `mother.parent`: expected a whole number (i64), found a string",
    );
}

#[test]
fn a_shape_tells_variants_apart() {
    assert_eq!(survives::<Either>(r#""a""#), Either::Text("a".to_owned()));
    assert_eq!(survives::<Either>("7"), Either::Number(7));
    assert!(matches!(
        survives(r#"{"petType":"cat","parent":1}"#),
        Either::Cat(_)
    ));
    assert!(matches!(survives(r#"["red"]"#), Either::List(_)));
    assert!(matches!(survives("[1]"), Either::Unknown(_)));
    assert!(matches!(survives("7.5"), Either::Unknown(_)));
    assert!(matches!(survives("null"), Either::Unknown(_)));
}

#[test]
fn a_type_may_contain_itself() {
    assert_eq!(survives::<Tree>("[[],[[]]]").0.len(), 2);
}

#[test]
fn text_with_a_meaning_travels_as_it_is() {
    let bytes = |json| survives::<Bytes>(json).0.decode();
    assert_eq!(bytes(r#""aGk=""#), Ok(b"hi".to_vec()));
    assert_eq!(bytes(r#""aGk""#), Ok(b"hi".to_vec()));
    assert_eq!(bytes(r#""aG\nk=""#), Ok(b"hi".to_vec()));
    assert_eq!(bytes(r#""_-8=""#), Ok(vec![0xff, 0xef]));
    assert!(bytes(r#""a?""#).is_err());
    assert_eq!(survives::<Moment>(r#""yesterday""#).0.as_str(), "yesterday");
    assert_eq!(survives::<Day>(r#""2018-02-02""#).0.as_str(), "2018-02-02");
    let hidden: Hidden = survives(r#""hunter2""#);
    assert_eq!(format!("{hidden:?}"), "Hidden([redacted])");
    let error = from_str::<Hidden>("123456").map_err(|error| error.to_string());
    assert!(error.is_err_and(|error| !error.contains("123456")));
}

#[derive(Debug, Clone, PartialEq)]
struct Bytes(Base64);
super::newtype!(Bytes);

#[derive(Debug, Clone, PartialEq)]
struct Moment(DateTime);
super::newtype!(Moment);

#[derive(Debug, Clone, PartialEq)]
struct Day(Date);
super::newtype!(Day);

#[derive(Debug, Clone, PartialEq)]
struct Hidden(Secret);
super::newtype!(Hidden);

#[derive(Debug, Clone, PartialEq)]
enum Speed {
    Auto,
    N2,
    N0Point5,
    Unknown(Value),
}

super::mixed_enum! {
    Speed {
        Auto = "\"auto\"",
        N2 = "2",
        N0Point5 = "0.5",
    } else Unknown
}

#[test]
fn an_enum_of_several_kinds_keeps_what_it_does_not_know() {
    assert_eq!(survives::<Speed>(r#""auto""#), Speed::Auto);
    assert_eq!(survives::<Speed>("2"), Speed::N2);
    assert_eq!(from_str::<Speed>("2.0").ok(), Some(Speed::N2));
    assert_eq!(survives::<Speed>("0.5"), Speed::N0Point5);
    assert_eq!(survives::<Speed>("3"), Speed::Unknown(json!(3)));
    assert_eq!(survives::<Speed>("[]"), Speed::Unknown(json!([])));
}

#[derive(Clone, Default)]
struct Open {
    x: Option<i64>,
    rest: Extra,
}

super::object! {
    Open {
        Opt 0 x = "x",
    } rest rest
}

#[derive(Clone, Default)]
struct Wide {
    ok: Option<bool>,
    x: Option<i64>,
    y: Option<i64>,
    rest: Extra,
}

super::object! {
    Wide {
        Opt 0 ok = "ok" only "true",
        Opt 1 x = "x",
        Opt 2 y = "y",
    } rest rest
}

#[derive(Debug, Clone, PartialEq)]
enum Choice {
    Open(Open),
    Wide(Boxed<Wide>),
    Level(Level),
    Either(Either),
    Unknown(Value),
}

super::union! {
    Choice {
        Open,
        Wide,
        Level,
        Either,
    } else Unknown
}

#[test]
fn the_variant_that_knows_all_of_a_value_comes_before_the_first_that_can_read_it() {
    assert!(matches!(survives(r#"{"x":1}"#), Choice::Open(_)));
    assert!(matches!(survives(r#"{"x":1,"y":2}"#), Choice::Wide(_)));
    assert!(matches!(survives(r#"{"ok":true}"#), Choice::Wide(_)));
    // The only value of a member is another one, so it is not that variant.
    assert!(matches!(survives(r#"{"ok":false}"#), Choice::Open(_)));
    assert!(matches!(survives(r#"{"z":1}"#), Choice::Open(_)));
    assert!(matches!(survives("1"), Choice::Level(_)));
    assert!(matches!(survives("7"), Choice::Either(Either::Number(7))));
    // What is none of an inner union's variants is none of the outer one's.
    assert!(matches!(survives("[null]"), Choice::Unknown(_)));
}

#[derive(Debug, Clone, PartialEq)]
enum Animal {
    Wide(Wide),
    Open(Open),
    Unknown(Value),
}

super::tagged_union! {
    Animal by "sort" true {
        Wide = "wide",
        Open = ,
    } else Unknown default 1
}

#[test]
fn a_union_may_have_a_variant_for_all_other_tags() {
    let wide: Animal = from_str(r#"{"sort":"wide"}"#).unwrap();
    assert!(matches!(wide, Animal::Wide(_)));
    for text in [r#"{"sort":"new","x":1}"#, r#"{"ok":true}"#, "{}"] {
        assert!(matches!(survives(text), Animal::Open(_)), "{text}");
    }
    assert!(matches!(survives("3"), Animal::Unknown(_)));
    assert!(matches!(survives(r#"{"x":"a"}"#), Animal::Unknown(_)));
}

#[derive(Debug, Clone, PartialEq)]
struct Exact(Number);
super::newtype!(Exact);

#[derive(Debug, Clone, PartialEq)]
struct Quoted(Decimal);
super::newtype!(Quoted);

#[test]
fn numbers_of_any_size_and_precision_survive() {
    for text in ["123456789012345678901234567890", "-0.10", "1E400", "0"] {
        let number: Exact = from_str(text).unwrap();
        assert_eq!(
            (number.0.as_str(), to_string(&number).unwrap()),
            (text, text.to_owned())
        );
    }
    assert_eq!(Number::from(7).parse(), Ok(7));
    assert!(Number::try_from(f64::NAN).is_err());
    for text in ["", "01", "1.", ".5", "+1", "1e", "0x1", "1 "] {
        assert!(text.parse::<Number>().is_err(), "{text}");
    }
    fails::<Exact>("true", "expected a number, found a boolean");
}

#[test]
fn numbers_in_strings_survive() {
    assert_eq!(
        survives::<Quoted>(r#""18446744073709551616.10""#).0,
        "18446744073709551616.10"
    );
    assert_eq!(survives::<Quoted>(r#""""#).0, "");
    assert_eq!(from_str::<Quoted>("12.50").unwrap().0.parse(), Ok(12.5));
    assert_eq!(Decimal::from(-7).as_str(), "-7");
    fails::<Quoted>("[]", "a number in a string");
}

#[derive(Clone)]
struct Place {
    east: f64,
    north: f64,
    label: Option<String>,
    height: Nullable<i64>,
    rest: Vec<Value>,
}

super::object! {
    Place {
        Req 0 east = "first",
        Req 1 north = "second",
        Opt 2 label = "third",
        Opt 3 height = "fourth",
    } rest rest as Array
}

#[test]
fn the_places_of_a_tuple_and_what_comes_after_them_survive() {
    survives::<Place>("[1.5,2.5]");
    survives::<Place>(r#"[1.5,2.5,"sea"]"#);
    survives::<Place>(r#"[1.5,2.5,"sea",null]"#);
    survives::<Place>("[1.5,2.5,null,7]");
    let long: Place = survives(r#"[1.5,2.5,"sea",7,{"more":[]},null]"#);
    assert_eq!(long.rest, [json!({"more": []}), Value::Null]);
    fails::<Place>("[1.5]", "the member `second` is missing");
    fails::<Place>(r#"[1.5,"x"]"#, "at `[1]`");
    fails::<Place>("{}", "an array");
}

#[test]
fn an_object_prints_and_compares_as_if_that_were_derived() {
    let text = r#"{"petType":"cat","name":"Tom","parent":null,"size":1}"#;
    let cat: Cat = from_str(text).unwrap();
    assert_eq!(
        format!("{cat:?}"),
        r#"Cat { kind: "cat", name: Some("Tom"), owner: Absent, mother: None, parent: None, rest: {"size"} }"#
    );
    assert_eq!(cat, cat.clone());
    for text in [
        r#"{"petType":"cat","name":"Tom","parent":null,"size":2}"#,
        r#"{"petType":"cat","name":"Tom","parent":1,"size":1}"#,
        r#"{"petType":"cat","parent":null,"size":1}"#,
    ] {
        assert_ne!(cat, from_str(text).unwrap());
    }
}
