//! Operation ids that run words together.

use crate::words::{singular, verb, words};

/// The id with a gap between words that it runs together, all of which its path has, or which are
/// verbs: `listimmessages` of `/im/users/{id}/chat/messages`.
pub(super) fn divided(id: String, path: &str) -> String {
    let mut known = words(path);
    known.extend(known.clone().iter().map(|word| singular(word)));
    let is_known = |text: &str| known.iter().any(|word| word == text) || verb::is_common(text);
    let split = words(&id);
    let pieces = |word: &String| {
        let is_plain = word.bytes().all(|c| c.is_ascii_lowercase()) && word.len() <= LONGEST;
        let pieces = (is_plain && !is_known(word)).then(|| pieces(word, &is_known));
        pieces.flatten().map(|pieces| pieces.join("_"))
    };
    let divided: Vec<Option<String>> = split.iter().map(pieces).collect();
    if divided.iter().all(Option::is_none) {
        return id;
    }
    let words = divided.into_iter().zip(split);
    let words = words.map(|(divided, word)| divided.unwrap_or(word));
    words.collect::<Vec<_>>().join("_")
}

/// Longer than this, nobody runs words together.
const LONGEST: usize = 60;

/// Known words that a text is made of, the longest first; none if there is anything else in it.
fn pieces<'t>(text: &'t str, is_known: &impl Fn(&str) -> bool) -> Option<Vec<&'t str>> {
    let mut ends: Vec<Option<Vec<&str>>> = vec![None; text.len() + 1];
    ends[text.len()] = Some(Vec::new());
    for start in (0..text.len()).rev() {
        let mut words = (start + 2..=text.len()).rev();
        let found = words.find(|end| ends[*end].is_some() && is_known(&text[start..*end]));
        ends[start] = found.and_then(|end| {
            let rest = ends[end].as_ref()?;
            Some([&[&text[start..end]], rest.as_slice()].concat())
        });
    }
    ends.swap_remove(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_divided_where_its_path_knows_all_of_its_words() {
        let path = "/im/users/{userId}/chat/messages";
        assert_eq!(
            divided("listimmessages".to_owned(), path),
            "list_im_messages"
        );
        assert_eq!(divided("listMessages".to_owned(), path), "listMessages");
        assert_eq!(divided("listimmails".to_owned(), path), "listimmails");
        let path = "/tracking_fields/{fieldId}";
        let id = "trackingfieldGet".to_owned();
        assert_eq!(divided(id, path), "tracking_field_get");
    }
}
