//! Operation ids: those that people chose, and those that tools made of a method and a path.

use super::compound_id::divided;
use super::path_words::{telling, tells_nothing};
use crate::model::Method;
use crate::words::{singular, verb, words};

/// What an operation id says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Id {
    /// The id as its author meant it; none if a tool made it of the path.
    pub words: Option<String>,
    /// The group that it names.
    pub group: Option<String>,
    /// Its words, if it was chosen by somebody.
    pub told: Option<Vec<String>>,
}

impl Id {
    /// Of an operation that has none.
    pub const MADE: Self = Self {
        words: None,
        group: None,
        told: None,
    };

    /// Reads an id. Where an operation has no tag, it is less likely that anybody chose its id.
    pub fn read(id: &str, (path, method): (&str, &Method), has_tag: bool) -> Self {
        let chosen = without_path(without_method(id), path, method);
        let (group, chosen) = without_class(chosen, method);
        let chosen = divided(chosen, path);
        let split = words(&chosen);
        if split.is_empty() || is_made(&split, (path, method), has_tag) {
            return Self {
                group,
                ..Self::MADE
            };
        }
        Self {
            group,
            words: Some(chosen),
            told: Some(split),
        }
    }
}

/// Without what some tools for Spring put at the end: `listUsersUsingGET_1`.
fn without_method(id: &str) -> &str {
    let plain = id.trim_end_matches(|c: char| c.is_ascii_digit());
    let plain = match plain.strip_suffix('_') {
        Some(plain) => plain,
        None => id,
    };
    let methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];
    let found = methods.iter().find_map(|method| {
        let rest = plain.strip_suffix(method)?.strip_suffix("Using")?;
        (!rest.is_empty()).then_some(rest)
    });
    found.unwrap_or(id)
}

/// Without the path and the method that FastAPI puts at the end: `read_item_items__item_id__get`.
fn without_path<'i>(id: &'i str, path: &str, method: &Method) -> &'i str {
    let verb = format!("_{}", method.as_str().to_ascii_lowercase());
    let Some(rest) = id.strip_suffix(verb.as_str()) else {
        return id;
    };
    let plain = |c: char| if c.is_alphanumeric() { c } else { '_' };
    // A server behind another knows a shorter path.
    let starts = path.match_indices('/').map(|(start, _)| &path[start..]);
    let found = starts.filter(|tail| tail.len() > 1).find_map(|tail| {
        let tail: String = tail.chars().map(plain).collect();
        rest.strip_suffix(tail.as_str())
    });
    let Some(mut found) = found else {
        return id;
    };
    let told = |(before, last)| is_noise(last).then_some(before);
    while let Some(before) = found.rsplit_once('_').and_then(told) {
        found = before;
    }
    match found.is_empty() || is_noise(found) {
        true => id,
        false => found,
    }
}

/// The group of an id, and what it says without the class of the program behind it, and the method that
/// some tools put at the end: `FilesResource.getFile_get` is `getFile`. The class stays where nothing
/// else says what is done to what (`UsersController.findAll`).
fn without_class(id: &str, method: &Method) -> (Option<String>, String) {
    let is_class = |class: &str| {
        let first = words(class).into_iter().next();
        class.starts_with(char::is_uppercase) && first.is_some_and(|first| !verb::begins(&first))
    };
    let mut found = CLASSES.iter().filter_map(|class| id.split_once(class));
    let Some((class, rest)) = found.find(|(class, _)| is_class(class)) else {
        return (group(id).map(str::to_owned), id.to_owned());
    };
    let rest = rest.trim_start_matches(['_', '.']);
    let verb = format!("_{}", method.as_str().to_ascii_lowercase());
    let rest = rest.strip_suffix(verb.as_str()).unwrap_or(rest);
    let whole = format!("{class}.{rest}");
    let group = group(&whole).map(str::to_owned);
    let split = words(rest);
    let says_all = split.first().is_some_and(|first| verb::begins(first))
        && split[1..]
            .iter()
            .any(|word| !AFTER_VERBS.contains(&word.as_str()));
    match says_all {
        true => (group, rest.to_owned()),
        false => (group, whole),
    }
}

/// How the names of classes end that answer requests.
const CLASSES: &[&str] = &["Controller_", "Controller.", "Resource_", "Resource."];

/// Words after a verb that do not say what it is done to.
const AFTER_VERBS: &[&str] = &["all", "many", "one", "by", "id"];

/// Words that stand in paths and ids and tell nothing.
fn is_noise(word: &str) -> bool {
    tells_nothing(word) || ["public", "internal", "external"].contains(&word)
}

/// Words between those of a path.
const BETWEEN: &[&str] = &["by", "for", "of", "id", "with", "using", "the"];

/// Whether an id is nothing but the method and the whole path, so that nobody has chosen its words.
fn is_made(id: &[String], (path, method): (&str, &Method), has_tag: bool) -> bool {
    let verb = method.as_str().to_ascii_lowercase();
    let rest = match id {
        [first, rest @ ..] if *first == verb => rest,
        [rest @ .., last] if *last == verb => rest,
        _ => return false,
    };
    let rest: Vec<String> = rest.iter().map(|word| singular(word)).collect();
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let of_path = words_of(&parts);
    let known = |word: &String| {
        of_path.contains(word) || BETWEEN.contains(&word.as_str()) || is_noise(word)
    };
    if !rest.iter().all(known) || !is_in_order(&rest, &of_path) {
        return false;
    }
    // With a tag, `getAccount` of `/v2/account` is as plain as that of `/account`.
    let parts = match has_tag {
        true => telling(&parts).collect(),
        false => parts,
    };
    // A server behind another knows a shorter path.
    let before = parts.iter().take_while(|part| !part.contains('{')).count();
    let mut tails = (0..=before)
        .map(|start| &parts[start..])
        .filter(|tail| !tail.is_empty());
    // Who writes `getOrders` may mean it, and `putOrder` as well.
    let is_plain = has_tag || ["get", "delete"].contains(&verb.as_str());
    let has_noise = rest.iter().any(|word| is_noise(word));
    tails.any(|tail| (tail.len() > 1 || has_noise || !is_plain) && has_all(&rest, tail))
}

/// One of each word of some parts of a path.
fn words_of(parts: &[&str]) -> Vec<String> {
    let words = parts.iter().flat_map(|part| words(part));
    words.map(|word| singular(&word)).collect()
}

/// Whether the words that an id has of a path stand in its order: a tool copies, a person says it the
/// other way round (`getFavouriteFilters` of `/filter/favourite`).
fn is_in_order(id: &[String], path: &[String]) -> bool {
    // `getCardsBoardByIdCard`: parameters come last.
    let id = id.iter().take_while(|word| *word != "by");
    let mut id: Vec<&String> = id.filter(|word| path.contains(word)).collect();
    id.dedup();
    let mut path: Vec<&String> = path.iter().collect();
    path.dedup();
    let mut path = path.into_iter();
    id.into_iter().all(|word| path.any(|other| other == word))
}

/// Whether an id has every word of some parts of a path, as often as these.
fn has_all(id: &[String], parts: &[&str]) -> bool {
    let telling = words_of(&telling(parts).collect::<Vec<_>>());
    let count = |all: &[String], word| all.iter().filter(|other| *other == word).count();
    let has = |word| count(id, word) >= count(&telling, word);
    !telling.is_empty() && telling.iter().all(has)
}

/// Words that begin an id as its verb.
const VERBS: &[&str] = &[
    "add", "create", "delete", "get", "list", "patch", "post", "put", "remove", "update",
];

/// The group of an id of two parts, written as generators of descriptions write it: `Pets_list`,
/// `pets.list`.
fn group(id: &str) -> Option<&str> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_two_parts_name_their_group() {
        for (id, expected) in [
            ("String_get", Some("String")),
            ("Body_uploadDefaultContentType", Some("Body")),
            ("pets.list", Some("pets")),
            ("pets/list-by-owner", Some("pets")),
            ("get_pets", None),
            ("Get_pets", None),
            ("listPets", None),
            ("a.b.c", None),
        ] {
            assert_eq!(group(id), expected, "{id}");
        }
    }

    #[test]
    fn what_a_tool_added_is_no_part_of_the_id() {
        for (id, path, method, expected) in [
            (
                "read_item_items__item_id__get",
                "/items/{item_id}",
                Method::Get,
                "read_item",
            ),
            (
                "enhance_prompt_public_bots__bot_id__enhance_post",
                "/ai/bots/{bot_id}/enhance",
                Method::Post,
                "enhance_prompt",
            ),
            ("listUsersUsingGET_1", "/users", Method::Get, "listUsers"),
            (
                "UsersController_findAll",
                "/users",
                Method::Get,
                "Users.findAll",
            ),
            ("getPetById", "/pet/{petId}", Method::Get, "getPetById"),
            (
                "getUserOrders",
                "/users/{userId}/orders",
                Method::Get,
                "getUserOrders",
            ),
            ("getUsers", "/users", Method::Get, "getUsers"),
        ] {
            let read = Id::read(id, (path, &method), false);
            assert_eq!(read.words.as_deref(), Some(expected), "{id}");
        }
    }

    #[test]
    fn ids_that_only_repeat_the_path_were_chosen_by_nobody() {
        for (id, path, method) in [
            ("get_api_v1_foo_by_id", "/api/v1/foo/{id}", Method::Get),
            (
                "GetAccountsAccountPersons",
                "/v1/accounts/{account}/persons",
                Method::Get,
            ),
            ("PostAccounts", "/v1/accounts", Method::Post),
            (
                "public_chat_completions_post",
                "/chat/completions",
                Method::Post,
            ),
            (
                "post_public_missions_missions_mission_id_runs",
                "/ai/missions/{mission_id}/runs",
                Method::Post,
            ),
        ] {
            let read = Id::read(id, (path, &method), false);
            assert_eq!(read.words, None, "{id}");
        }
    }
}
