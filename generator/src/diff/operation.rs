//! An operation, and what tells it from the others.

use serde_json::Value;

use crate::document::{Document, operations, pointer_below};

/// An operation, and what it stands in.
#[derive(Debug, Clone)]
pub(super) struct Operation<'a> {
    pub method: &'a str,
    pub path: &'a str,
    /// Its pointer from the path item.
    pub below: String,
    /// The Path Item Object.
    pub item: &'a Value,
    /// The Operation Object.
    pub value: &'a Value,
}

impl<'a> Operation<'a> {
    /// As people call it: `GET /pets`.
    pub fn name(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    pub fn item_pointer(&self) -> String {
        pointer_below("/paths", self.path)
    }

    pub fn pointer(&self) -> String {
        self.item_pointer() + &self.below
    }

    /// The names of the path's parameters, in their order.
    pub fn steps(&self) -> Vec<&'a str> {
        let parts = self.path.split('{').skip(1);
        parts
            .filter_map(|part| Some(part.split_once('}')?.0))
            .collect()
    }

    pub fn text(&self, keyword: &str) -> Option<&'a str> {
        self.value.get(keyword).and_then(Value::as_str)
    }

    pub fn tag(&self) -> Option<&'a str> {
        self.value.pointer("/tags/0").and_then(Value::as_str)
    }

    /// Method and path; what the parts of the path are called is not on the wire.
    pub fn key(&self) -> (&'a str, String) {
        let bare = |(index, part): (usize, &str)| match index {
            0 => part.to_owned(),
            _ => format!("{{}}{}", part.split_once('}').map_or("", |(_, rest)| rest)),
        };
        (
            self.method,
            self.path.split('{').enumerate().map(bare).collect(),
        )
    }
}

/// All operations of a document, in its order.
pub(super) fn all(document: &Document) -> Vec<Operation<'_>> {
    let paths = document.value.get("paths").and_then(Value::as_object);
    let mut found = Vec::new();
    for (path, item) in paths.into_iter().flatten() {
        for (method, below, value) in operations(item) {
            found.push(Operation {
                method,
                path,
                below,
                item,
                value,
            });
        }
    }
    found
}

/// What tells each operation from the others, and what people call it.
pub(crate) fn keys(document: &Document) -> Vec<(String, String)> {
    let operations = all(document).into_iter();
    operations
        .map(|operation| (format!("{:?}", operation.key()), operation.name()))
        .collect()
}
