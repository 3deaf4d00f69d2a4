//! Which resource an operation belongs to.

use openapiv3::Operation;

use super::path::without_fragment;

/// The words for the resource of an operation: its first tag; without one, the group that its id names
/// (`Pets_list`, `pets.list`), or the first part of its path that tells what it is about. Nothing else
/// counts, so that no other operation can move it.
pub(super) fn group(path: &str, described: &Operation) -> String {
    let tag = described.tags.iter().find(|tag| !tag.trim().is_empty());
    let id = described.operation_id.as_deref().map(str::trim);
    let named = || id.and_then(group_of_id).map(str::to_owned);
    tag.cloned()
        .or_else(named)
        .unwrap_or_else(|| group_of_path(path).to_owned())
}

/// Words that begin an id as its verb.
const VERBS: &[&str] = &[
    "add", "create", "delete", "get", "list", "patch", "post", "put", "remove", "update",
];

/// The group of an id of two parts, written as generators of descriptions write it.
fn group_of_id(id: &str) -> Option<&str> {
    let is_word = |part: &str| {
        let mut characters = part.chars();
        let begins = characters.next().is_some_and(char::is_alphabetic);
        begins && characters.all(char::is_alphanumeric)
    };
    let divided = ['.', '/', ':']
        .into_iter()
        .find_map(|sign| id.split_once(sign));
    let by_case = || {
        let parts = id.split_once('_')?;
        parts.0.starts_with(char::is_uppercase).then_some(parts)
    };
    let (group, operation) = divided.or_else(by_case)?;
    let is_verb = VERBS.contains(&group.to_ascii_lowercase().as_str());
    let is_group = is_word(group) && is_word(&operation.replace(['_', '-'], "")) && !is_verb;
    is_group.then_some(group)
}

/// The first part of a path that is neither a parameter nor a version nor said of every API.
fn group_of_path(path: &str) -> &str {
    let fixed = || {
        without_fragment(path)
            .split('/')
            .filter(|part| !part.is_empty() && !part.contains('{'))
    };
    let telling = fixed().find(|part| !tells_nothing(part));
    telling.or_else(|| fixed().next_back()).unwrap_or("root")
}

fn tells_nothing(part: &str) -> bool {
    let part = part.to_ascii_lowercase();
    let is_number = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_digit())
            && text
                .chars()
                .all(|c| c.is_ascii_digit() || ".-_".contains(c))
    };
    // `v1`, `v1.2`, `v1beta2`, `2010-04-01`
    let version = part.strip_prefix('v').unwrap_or(&part);
    let bare = ["alpha", "beta"]
        .iter()
        .find_map(|stage| version.split_once(stage));
    let is_version = match bare {
        Some((number, rest)) => is_number(number) && (rest.is_empty() || is_number(rest)),
        None => is_number(version),
    };
    is_version || ["api", "apis", "rest"].contains(&part.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_grouped_by_what_they_are_about() {
        for (path, group) in [
            ("/v1/customers/{id}/sources", "customers"),
            ("/api/v2.1/orders", "orders"),
            ("/2010-04-01/Accounts/{sid}", "Accounts"),
            ("/{owner}/repos", "repos"),
            ("/v1beta1/videos", "videos"),
            ("/api/v1", "v1"),
            ("/{id}", "root"),
            ("/{id}#tags", "root"),
            ("/report#format=long", "report"),
            ("/vans", "vans"),
        ] {
            assert_eq!(group_of_path(path), group, "{path}");
        }
    }

    #[test]
    fn ids_of_two_parts_name_their_group() {
        for (id, group) in [
            ("String_get", Some("String")),
            ("Body_uploadDefaultContentType", Some("Body")),
            ("pets.list", Some("pets")),
            ("pets/list-by-owner", Some("pets")),
            ("get_pets", None),
            ("Get_pets", None),
            ("listPets", None),
            ("a.b.c", None),
        ] {
            assert_eq!(group_of_id(id), group, "{id}");
        }
    }
}
