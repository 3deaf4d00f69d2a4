//! Names for what is brought into `components`.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::document::pointer::unescape;

/// A name for what stands at `pointer` in `root`, the file called `file`, as a person would give
/// it. It depends on nothing that stands elsewhere, so that it stays when other things change.
pub(super) fn suggest(file: &str, root: &Value, pointer: &str) -> String {
    let mut steps: Vec<_> = pointer.split('/').skip(1).map(unescape).collect();
    if let ["paths", path, method, ..] = steps.iter().map(AsRef::as_ref).collect::<Vec<_>>()[..] {
        let operation = root["paths"][path][method].get("operationId");
        if let Some(id) = operation.and_then(Value::as_str) {
            // What an operation is called says more than where it is.
            let id = id.to_owned();
            steps.splice(..3, [id.into()]);
        }
    }
    let name = match steps.as_slice() {
        [] => stem(file).to_owned(),
        // The customary places of things that have a name of their own. Deeper down the same name may
        // stand in many places.
        [section, name] if is_entry(section, name) => name.to_string(),
        [components, section, name] if components == "components" && is_entry(section, name) => {
            name.to_string()
        }
        _ => words(&steps).join("_"),
    };
    let name = clean(&name);
    let name = name.trim_matches('_');
    if name.is_empty() {
        clean(stem(file))
    } else {
        name.to_owned()
    }
}

/// How often each name was wanted, by its section. Names are only ever added, so what was found to be
/// taken stays so.
#[derive(Debug, Default)]
pub(super) struct Numbers(HashMap<(&'static str, String), usize>);

impl Numbers {
    /// `name`, or with the file's name behind it, or with the first letter more that is free: digits
    /// are the description's own.
    pub fn free(
        &mut self,
        section: &'static str,
        name: String,
        file: &str,
        taken: &Map<String, Value>,
    ) -> String {
        if !taken.contains_key(&name) {
            return name;
        }
        let name = format!("{name}_{}", clean(stem(file)));
        if !taken.contains_key(&name) {
            return name;
        }
        let number = self.0.entry((section, name.clone())).or_insert(1);
        loop {
            let next = format!("{name}_{}", letters(*number));
            *number += 1;
            if !taken.contains_key(&next) {
                return next;
            }
        }
    }
}

/// A number in letters: `a`, `b`, …, `z`, `aa`, …
fn letters(number: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = Some(number);
    while let Some(number) = rest {
        letters.push(char::from(
            b'a' + u8::try_from(number % 26).unwrap_or_default(),
        ));
        rest = (number / 26).checked_sub(1);
    }
    letters.iter().rev().collect()
}

/// Whether a section holds things by their names, and this is one.
fn is_entry(section: &str, name: &str) -> bool {
    let sections = ["schemas", "definitions", "$defs", "parameters", "responses"];
    sections.contains(&section) && !is_index(name)
}

/// The words for what stands at the end of these steps.
fn words(steps: &[Cow<str>]) -> Vec<String> {
    let before = [None].into_iter().chain(steps.iter().map(Some));
    let told = before.zip(steps).filter(|(_, step)| !is_structure(step));
    told.map(|(before, step)| {
        let lists = [
            "allOf",
            "anyOf",
            "oneOf",
            "parameters",
            "prefixItems",
            "tags",
        ];
        let in_list = before.is_some_and(|before| lists.contains(&before.as_ref()));
        match step.parse::<usize>() {
            Ok(index) if in_list => ordinal(index),
            _ => clean(word(step)),
        }
    })
    .collect()
}

/// Which of several it is, in words.
fn ordinal(index: usize) -> String {
    let words = ["first", "second", "third", "fourth", "fifth", "sixth"];
    let word = words.get(index).map(|word| (*word).to_owned());
    word.unwrap_or_else(|| letters(index))
}

fn stem(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    name.split('.').next().unwrap_or(name)
}

fn is_index(step: &str) -> bool {
    step.chars().all(|c| c.is_ascii_digit())
}

/// Steps that say where something is but not what.
fn is_structure(step: &str) -> bool {
    let words = [
        "paths",
        "components",
        "schemas",
        "schema",
        "properties",
        "content",
        "responses",
        "parameters",
        "definitions",
        "$defs",
        "headers",
        "requestBodies",
        "allOf",
        "anyOf",
        "oneOf",
        "examples",
    ];
    words.contains(&step) || step.contains('/') && !step.starts_with('/')
}

/// The word for a step.
fn word(step: &str) -> &str {
    match step {
        "items" => "item",
        "additionalProperties" => "value",
        "requestBody" => "request",
        "200" | "201" | "202" | "2XX" | "default" => "response",
        other => other,
    }
}

/// The characters that the specification allows in the names of components.
fn clean(name: &str) -> String {
    let fine = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    let spaced: String = name
        .chars()
        .map(|c| if fine(c) { c } else { '_' })
        .collect();
    spaced.trim_matches('_').chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn named(file: &str, pointer: &str) -> String {
        suggest(file, &json!({}), pointer)
    }

    #[test]
    fn names_come_from_what_a_reference_says() {
        assert_eq!(named("models/pet.yaml", ""), "pet");
        assert_eq!(named("a.yaml", "/definitions/Pet"), "Pet");
        let within = "/components/schemas/Pet/properties/owner";
        assert_eq!(named("a.yaml", within), "Pet_owner");
        let items = "/components/schemas/Pet/properties/tags/items";
        assert_eq!(named("a.yaml", items), "Pet_tags_item");
        let long = "/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema";
        assert_eq!(named("a.yaml", long), "pets__id_get_response");
    }

    #[test]
    fn what_belongs_to_an_operation_has_its_id() {
        let root = json!({ "paths": { "/pets": { "get": { "operationId": "listPets" } } } });
        let body = "/paths/~1pets/get/responses/200/content/application~1json/schema";
        assert_eq!(suggest("a.yaml", &root, body), "listPets_response");
    }

    #[test]
    fn a_taken_name_gets_that_of_the_file_or_letters() {
        let taken = json!({"Pet": 1});
        let taken = taken.as_object().cloned().unwrap_or_default();
        let mut numbers = Numbers::default();
        let free = |numbers: &mut Numbers, taken: &Map<String, Value>| {
            numbers.free("schemas", "Pet".into(), "a/new.yaml", taken)
        };
        assert_eq!(free(&mut numbers, &taken), "Pet_new");
        let both = json!({"Pet": 1, "Pet_new": 2});
        let both = both.as_object().cloned().unwrap_or_default();
        assert_eq!(free(&mut numbers, &both), "Pet_new_b");
        assert_eq!(free(&mut numbers, &both), "Pet_new_c");
    }
}
