//! JSON pointers (RFC 6901): built while walking, and followed.

use std::borrow::Cow;

use serde_json::Value;

/// A place in a value that is being walked: a link to the place above and one step. It costs
/// nothing until somebody asks for its pointer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spot<'a> {
    parent: Option<&'a Spot<'a>>,
    step: Step<'a>,
}

/// One step of a pointer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    /// A text that is a pointer already, such as the empty one of the root.
    Base(&'a str),
    /// A member of an object.
    Key(&'a str),
    /// An item of an array.
    Index(usize),
}

impl<'a> Spot<'a> {
    /// The place that `pointer` leads to.
    pub fn base(pointer: &'a str) -> Self {
        Self {
            parent: None,
            step: Step::Base(pointer),
        }
    }

    /// A member of the object at this place.
    pub fn key(&'a self, key: &'a str) -> Spot<'a> {
        Spot {
            parent: Some(self),
            step: Step::Key(key),
        }
    }

    /// An item of the array at this place.
    pub fn index(&'a self, index: usize) -> Spot<'a> {
        Spot {
            parent: Some(self),
            step: Step::Index(index),
        }
    }

    /// The last step that led here.
    pub fn step(&self) -> Step<'a> {
        self.step
    }

    /// The place above.
    pub fn parent(&self) -> Option<&'a Spot<'a>> {
        self.parent
    }

    /// The pointer of this place.
    pub fn pointer(&self) -> String {
        let mut pointer = match self.parent {
            Some(parent) => parent.pointer(),
            None => String::new(),
        };
        match self.step {
            Step::Base(base) => pointer.push_str(base),
            Step::Key(key) => {
                pointer.push('/');
                pointer.push_str(&escape(key));
            }
            Step::Index(index) => {
                pointer.push('/');
                pointer.push_str(&index.to_string());
            }
        }
        pointer
    }
}

/// A key as it stands in a pointer (RFC 6901, section 3).
pub(crate) fn escape(key: &str) -> Cow<'_, str> {
    if key.contains(['~', '/']) {
        Cow::Owned(key.replace('~', "~0").replace('/', "~1"))
    } else {
        Cow::Borrowed(key)
    }
}

/// The key that a piece of a pointer stands for.
pub(crate) fn unescape(piece: &str) -> Cow<'_, str> {
    if piece.contains('~') {
        Cow::Owned(piece.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(piece)
    }
}

/// The pointer of a member of what is at `pointer`.
pub(crate) fn below(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", escape(key))
}

/// The key that a piece of a pointer stands for, as a text of its own.
pub(crate) fn unescape_owned(piece: &str) -> String {
    unescape(piece).into_owned()
}

/// A pointer as it stands in the fragment of a reference, with its percent-escapes taken off
/// (RFC 6901, section 6). `None` if what comes out is not UTF-8.
pub(crate) fn percent_decode(fragment: &str) -> Option<Cow<'_, str>> {
    percent_encoding::percent_decode_str(fragment)
        .decode_utf8()
        .ok()
}

/// The last key of a pointer; empty for the root.
pub(crate) fn last(pointer: &str) -> String {
    split_last(pointer).map_or(String::new(), |(_, key)| key.into_owned())
}

/// The pointer of the value above, and the last key. `None` for the root.
pub(crate) fn split_last(pointer: &str) -> Option<(&str, Cow<'_, str>)> {
    let (above, last) = pointer.rsplit_once('/')?;
    Some((above, unescape(last)))
}

/// The place that a pointer leads to, where references on the way (not at its end) are followed
/// as long as they stay in this value. Gives the pointer without such detours.
pub(crate) fn follow(root: &Value, pointer: &str) -> Option<String> {
    let mut seen = 0;
    let mut at = pointer.to_owned();
    'again: loop {
        if root.pointer(&at).is_some() {
            return Some(at);
        }
        seen += 1;
        if seen > 32 || !at.starts_with('/') {
            return None;
        }
        let ends: Vec<usize> = at.match_indices('/').map(|(i, _)| i).skip(1).collect();
        for end in ends {
            let (above, rest) = at.split_at(end);
            let reference = root.pointer(above)?.get("$ref").and_then(Value::as_str);
            if let Some(target) = reference.and_then(|r| r.strip_prefix('#')) {
                at = format!("{}{rest}", percent_decode(target)?);
                continue 'again;
            }
        }
        return None;
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_spot_knows_its_pointer() {
        let root = Spot::base("");
        let paths = root.key("paths");
        let path = paths.key("/a~b");
        assert_eq!(path.index(3).pointer(), "/paths/~1a~0b/3");
    }

    #[test]
    fn references_on_the_way_are_followed() {
        let root = json!({"a": {"$ref": "#/b"}, "b": {"properties": {"c": {}}}});
        let found = follow(&root, "/a/properties/c");
        assert_eq!(found.as_deref(), Some("/b/properties/c"));
    }

    #[test]
    fn a_circle_on_the_way_ends() {
        let root = json!({"a": {"$ref": "#/a"}});
        assert_eq!(follow(&root, "/a/x"), None);
    }
}
