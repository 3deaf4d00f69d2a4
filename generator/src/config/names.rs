//! Names that are better than those made from the description, and what is named after what.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::words::words;

/// Names that are better than those made from the description.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Names {
    /// What operations are grouped by.
    pub resources: ResourcesBy,
    /// Methods, by operation id, with the resources that lead to them if these are others
    /// (`calls.actions.answer`). One `*` in an id stands for any text, and in the name for the words
    /// of that text.
    pub operations: BTreeMap<String, String>,
    /// Resources, by the beginning of a path; those within others after a dot (`rooms.sessions`).
    /// They count where an operation is named after its path.
    pub paths: BTreeMap<String, String>,
    /// Resources, by tag; those within others after a dot.
    pub tags: BTreeMap<String, String>,
    /// Types, by the name of the schema or its JSON pointer.
    pub types: BTreeMap<String, String>,
    /// Fields, as `Schema.member`.
    pub fields: BTreeMap<String, String>,
    /// Variants of enums, as `Schema.value`.
    pub values: BTreeMap<String, String>,
}

/// What operations are grouped by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ResourcesBy {
    /// By their first tag; those that have none by what their id says, or by their path.
    #[default]
    Tag,
    /// By their path: `/calls/{id}/recordings` is `calls().recordings()`, and a method is called
    /// after what is done (`list`, `create`, `retrieve`, `update`, `delete`).
    Path,
}

impl Names {
    /// The name of an operation: that of its id, or of the longest pattern that its id fits.
    pub fn operation(&self, id: &str) -> Option<String> {
        if let Some(name) = self.operations.get(id) {
            return Some(name.clone());
        }
        let fits = self.operations.iter().filter_map(|(pattern, name)| {
            let found = starred(pattern, id)?;
            Some((pattern.len(), name, found))
        });
        let (_, name, found) = fits.max_by_key(|(length, ..)| *length)?;
        Some(name.replace('*', &words(found).join("_")))
    }
}

/// What `*` stands for in a pattern that a text fits.
pub(crate) fn starred<'t>(pattern: &str, text: &'t str) -> Option<&'t str> {
    let (before, after) = pattern.split_once('*')?;
    text.strip_prefix(before)?.strip_suffix(after)
}

/// How many parts of a path are its beginning as settings write it: `{id}` stands for any parameter.
pub(crate) fn beginning(pattern: &str, path: &str) -> Option<usize> {
    let parts = |text| str::split(text, '/').filter(|part| !part.is_empty());
    let mut of_path = parts(path);
    let mut length = 0;
    for wanted in parts(pattern) {
        let part = of_path.next()?;
        if part != wanted && !(part.contains('{') && wanted.contains('{')) {
            return None;
        }
        length += 1;
    }
    Some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_pattern_names_an_operation() {
        let operations = [
            ("get_api_v1_*", "*"),
            ("get_api_v1_users_*", "users.get_*"),
            ("get_api_v1_me", "whoami"),
        ];
        let operations = operations.map(|(id, name)| (id.to_owned(), name.to_owned()));
        let names = Names {
            operations: operations.into(),
            ..Names::default()
        };
        let name = |id| names.operation(id).unwrap_or_default();
        assert_eq!(name("get_api_v1_orders"), "orders");
        assert_eq!(name("get_api_v1_users_rooms"), "users.get_rooms");
        assert_eq!(name("get_api_v1_me"), "whoami");
        assert_eq!(names.operation("list"), None);
    }

    #[test]
    fn a_path_begins_as_written_whatever_its_parameters_are_called() {
        assert_eq!(
            beginning("/rooms/{id}", "/rooms/{room_id}/sessions"),
            Some(2)
        );
        assert_eq!(beginning("/rooms", "/room_sessions"), None);
        assert_eq!(beginning("/rooms/{id}/x", "/rooms/{id}"), None);
    }
}
