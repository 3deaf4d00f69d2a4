//! Descriptions that went wrong somewhere: one of their values is gone, is another, or is one that
//! stands elsewhere.

use serde_json::{Value, json};

/// Numbers that look random, the same for each seed (xorshift).
pub(super) struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below another.
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }
}

/// The description with some of its values spoilt.
pub(super) fn mutant(description: &Value, chance: &mut Chance) -> Value {
    let mut mutant = description.clone();
    for _ in 0..=chance.below(3) {
        let pointers = pointers(&mutant);
        if pointers.is_empty() {
            break;
        }
        let place = &pointers[chance.below(pointers.len())];
        let elsewhere = &pointers[chance.below(pointers.len())];
        let others = [
            json!(null),
            json!(true),
            json!(-1),
            json!("x"),
            json!([]),
            json!({}),
        ];
        let value = match chance.below(3) {
            0 => None,
            1 => Some(others[chance.below(others.len())].clone()),
            _ => mutant.pointer(elsewhere).cloned(),
        };
        put(&mut mutant, place, value);
    }
    mutant
}

/// The places of all values but the whole.
fn pointers(value: &Value) -> Vec<String> {
    let mut open = vec![(String::new(), value)];
    let mut found = Vec::new();
    while let Some((pointer, value)) = open.pop() {
        let below: Vec<(String, &Value)> = match value {
            Value::Object(members) => {
                let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
                let members = members.iter();
                members.map(|(key, value)| (escaped(key), value)).collect()
            }
            Value::Array(items) => {
                let items = items.iter().enumerate();
                items
                    .map(|(index, item)| (index.to_string(), item))
                    .collect()
            }
            _ => Vec::new(),
        };
        let below = below.into_iter();
        open.extend(below.map(|(step, value)| (format!("{pointer}/{step}"), value)));
        found.push(pointer);
    }
    found.remove(0);
    found
}

/// Puts a value in a place, or takes away what is there.
fn put(root: &mut Value, pointer: &str, value: Option<Value>) {
    if let Some(value) = value {
        if let Some(place) = root.pointer_mut(pointer) {
            *place = value;
        }
        return;
    }
    let (holder, step) = pointer.rsplit_once('/').unwrap();
    match root.pointer_mut(holder) {
        Some(Value::Object(members)) => {
            members.shift_remove(&step.replace("~1", "/").replace("~0", "~"));
        }
        Some(Value::Array(items)) => drop(items.remove(step.parse().unwrap())),
        _ => {}
    }
}
