//! Edits of a description that change nothing of what it describes, or only add to it.

use serde_json::{Map, Value, json};

/// An edit, with a source of chance.
pub type Edit = fn(&mut Value, &mut Chance);

/// Every edit, by what it does.
pub const EDITS: &[(&str, Edit)] = &[
    ("keys are shuffled", shuffle_keys),
    ("parameters are shuffled", shuffle_lists),
    ("texts are edited", edit_texts),
    ("an operation is added", add_operation),
    ("a component is added", add_component),
    ("an equal inline schema is added", add_equal),
    ("one of two equal inline schemas changes", diverge),
];

/// Numbers that look random, the same for each seed (xorshift).
pub struct Chance(u64);

impl Chance {
    /// The numbers of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit.max(1)
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for index in (1..items.len()).rev() {
            items.swap(index, self.below(index + 1));
        }
    }
}

/// Calls `edit` for every object, the inner ones first, with the key that it stands under.
fn each(value: &mut Value, key: &str, edit: &mut impl FnMut(&str, &mut Map<String, Value>)) {
    match value {
        Value::Object(members) => {
            for (key, value) in members.iter_mut() {
                each(value, key, edit);
            }
            edit(key, members);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each(item, key, edit)),
        _ => {}
    }
}

fn shuffle_keys(description: &mut Value, chance: &mut Chance) {
    each(description, "", &mut |key, members| {
        // Which credentials a client takes first is told by their order, if by nothing else.
        if key != "securitySchemes" {
            let mut pairs: Vec<_> = std::mem::take(members).into_iter().collect();
            chance.shuffle(&mut pairs);
            members.extend(pairs);
        }
    });
}

fn shuffle_lists(description: &mut Value, chance: &mut Chance) {
    each(description, "", &mut |_, members| {
        for key in ["parameters", "required"] {
            if let Some(Value::Array(items)) = members.get_mut(key) {
                chance.shuffle(items);
            }
        }
    });
}

fn edit_texts(description: &mut Value, chance: &mut Chance) {
    each(description, "", &mut |_, members| {
        // The title of a constant is the name of a value that has no words.
        let is_constant = members.contains_key("const") || members.contains_key("enum");
        for key in ["description", "title", "summary"] {
            if key == "title" && is_constant {
                continue;
            }
            if let Some(Value::String(text)) = members.get_mut(key) {
                *text = format!("Edited {}", ["Thing", "Song", "Item"][chance.below(3)]);
            }
        }
    });
}

fn add_operation(description: &mut Value, chance: &mut Chance) {
    let tag =
        operations(description, chance).and_then(|o| o["tags"][0].as_str().map(str::to_owned));
    let tag = tag.unwrap_or_else(|| "Added".to_owned());
    let parameter = json!({ "name": "order", "in": "query", "schema": { "type": "string", "enum": ["up", "down"] } });
    let added = json!({
        "operationId": "listAddedThings",
        "tags": [tag],
        "parameters": [parameter],
        "responses": { "200": { "description": "Added.", "content": { "application/json": { "schema": inline() } } } },
    });
    add_first(
        description,
        "/paths",
        "/added/and/much/longer/{thing}",
        json!({ "get": added }),
    );
}

fn add_component(description: &mut Value, _: &mut Chance) {
    add_first(description, "/components/schemas", "AddedThing", inline());
}

fn inline() -> Value {
    json!({ "type": "object", "required": ["status"], "properties": {
        "status": { "type": "string", "enum": ["new", "old"] },
        "data": { "type": "object", "properties": { "id": { "type": "string" } } },
    } })
}

fn add_equal(description: &mut Value, chance: &mut Chance) {
    let all = inline_schemas(description);
    if all.is_empty() {
        return;
    }
    let schema = description
        .pointer(&all[chance.below(all.len())])
        .unwrap()
        .clone();
    let component = json!({ "type": "object", "properties": { "same": schema } });
    add_first(description, "/components/schemas", "AddedEqual", component);
}

fn diverge(description: &mut Value, chance: &mut Chance) {
    let mut all = inline_schemas(description);
    chance.shuffle(&mut all);
    let is_twin = |pointer: &&String| {
        let schema = description.pointer(pointer);
        all.iter()
            .any(|other| other != *pointer && description.pointer(other) == schema)
    };
    let Some(pointer) = all.iter().find(is_twin).cloned() else {
        return;
    };
    let schema = description.pointer_mut(&pointer).unwrap();
    match schema.get_mut("enum") {
        Some(Value::Array(values)) => values.push(json!("added_value")),
        _ => schema["properties"]["added_member"] = json!({ "type": "string" }),
    }
}

/// The pointers of inline objects and enums that are members of components.
fn inline_schemas(description: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let schemas = description.pointer("/components/schemas");
    for (name, schema) in schemas.and_then(Value::as_object).into_iter().flatten() {
        let members = schema.get("properties").and_then(Value::as_object);
        for (member, schema) in members.into_iter().flatten() {
            let texts = schema["enum"].as_array();
            let texts =
                texts.is_some_and(|values| values.len() > 1 && values.iter().all(Value::is_string));
            let object = schema["type"] == "object"
                && schema["properties"]
                    .as_object()
                    .is_some_and(|p| !p.is_empty());
            if texts && schema["type"] == "string" || object {
                let escape = |key: &str| key.replace('~', "~0").replace('/', "~1");
                let (name, member) = (escape(name), escape(member));
                found.push(format!("/components/schemas/{name}/properties/{member}"));
            }
        }
    }
    found
}

/// Any operation.
fn operations<'d>(description: &'d Value, chance: &mut Chance) -> Option<&'d Value> {
    let paths = description["paths"].as_object()?;
    let items = paths.values().filter_map(Value::as_object).flatten();
    let methods = ["get", "put", "post", "delete", "patch"];
    let all = items.filter(|(method, _)| methods.contains(&method.as_str()));
    let all: Vec<&Value> = all.map(|(_, operation)| operation).collect();
    (!all.is_empty()).then(|| all[chance.below(all.len())])
}

/// Adds a member in front of all others.
fn add_first(description: &mut Value, pointer: &str, key: &str, value: Value) {
    let (above, last) = pointer.rsplit_once('/').unwrap();
    if description.pointer(pointer).is_none()
        && let Some(Value::Object(above)) = description.pointer_mut(above)
    {
        above.insert(last.to_owned(), json!({}));
    }
    if let Some(Value::Object(members)) = description.pointer_mut(pointer) {
        let others = std::mem::take(members);
        members.insert(key.to_owned(), value);
        members.extend(others);
    }
}
