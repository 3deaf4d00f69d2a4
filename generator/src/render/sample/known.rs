//! The description's examples, by what they are examples of.

use std::collections::HashMap;

use serde_json::Value;

use crate::model::{Api, Type};

/// The first example of each named type, and those at a place.
#[derive(Debug, Default)]
pub(crate) struct Known<'a> {
    by_type: HashMap<&'a Type, &'a Value>,
    by_pointer: HashMap<&'a str, &'a Value>,
}

impl<'a> Known<'a> {
    /// All that an API has.
    pub fn of(api: &'a Api) -> Self {
        let mut known = Self::default();
        for example in &api.examples {
            // What is shown of one text says nothing of others.
            if matches!(example.ty, Type::Named(_)) {
                known.by_type.entry(&example.ty).or_insert(&example.value);
            }
            let pointer = example.pointer.as_str();
            known.by_pointer.insert(pointer, &example.value);
        }
        known
    }

    /// An example of a type.
    pub fn of_type(&self, ty: &Type) -> Option<&'a Value> {
        self.by_type.get(ty).copied()
    }

    /// An example of a member of an object.
    pub fn of_member(&self, object: &str, member: &str) -> Option<&'a Value> {
        let member = member.replace('~', "~0").replace('/', "~1");
        let pointer = format!("{object}/properties/{member}/example");
        self.by_pointer.get(pointer.as_str()).copied()
    }
}
