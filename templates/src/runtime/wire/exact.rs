//! Members with numbers that their types cannot hold, kept digit by digit.

use std::collections::BTreeMap;

use super::{Mismatch, Node, Reader, Wire, Writer};

/// Members of an object, each as it came.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Exact(BTreeMap<String, Kept>);

/// A member as it came.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Kept {
    json: String,
    /// What the value is written as that was read of it; none if it is absent.
    read: Option<String>,
}

impl Kept {
    /// A member of which `value` was read.
    pub fn of(node: Node<'_>, value: &dyn Wire) -> Self {
        let written = || {
            let mut writer = Writer::default();
            value.write(&mut writer);
            writer.into_text()
        };
        Self {
            json: node.to_json(),
            read: (!value.is_absent()).then(written),
        }
    }
}

impl Exact {
    /// The JSON of a member that is kept.
    pub(super) fn json(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(|kept| kept.json.as_str())
    }

    /// Keeps a member.
    pub(super) fn keep(
        &mut self,
        name: &str,
        kept: Kept,
        reader: &mut Reader,
    ) -> Result<(), Box<Mismatch>> {
        let text = name.len() + kept.json.len() + kept.read.as_ref().map_or(0, String::len);
        reader.take(size_of::<(String, Kept)>() + text)?;
        self.0.insert(name.to_owned(), kept);
        Ok(())
    }

    /// Whether a member is kept that was read as absent.
    pub(super) fn is_there(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(|kept| kept.read.is_none())
    }

    /// Writes a member, whose name is written: as it came, unless it has changed.
    pub(super) fn write(&self, name: &str, value: &dyn Wire, writer: &mut Writer) {
        let kept = self.0.get(name);
        match kept.map(|kept| (&kept.json, &kept.read)) {
            Some((json, Some(read))) => writer.instead(read, json, |writer| value.write(writer)),
            Some((json, None)) if value.is_absent() => writer.json(json),
            _ => value.write(writer),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, from_str, to_string};

    use super::super::{Extra, Reader, Wire, object, union};
    use crate::runtime::Nullable;
    use crate::runtime::json::Document;

    #[derive(Clone)]
    struct Sizes {
        size: i64,
        limit: Option<i64>,
        most: Nullable<u64>,
        all: Vec<i32>,
        ratio: f64,
        any: Value,
        rest: Extra,
    }

    object! {
        Sizes {
            Req 0 size = "size",
            Opt 1 limit = "limit",
            Opt 2 most = "most",
            Opt 3 all = "all",
            Req 4 ratio = "ratio",
            Opt 5 any = "any",
        } rest rest
    }

    #[derive(Debug, Clone, PartialEq)]
    enum Choice {
        Size(i64),
        Sizes(Sizes),
        Unknown(Value),
    }

    union! { Choice { Size, Sizes, } else Unknown }

    const LARGE: &str = concat!(
        r#"{"size":-98765432109876543210,"limit":18446744073709551616,"most":1e400,"#,
        r#""all":[1,9999999999],"ratio":1e999,"any":[0.1234567890123456789,1e-999],"#,
        r#""more":{"x":123456789012345678901234567890}}"#,
    );

    fn noted<T: Wire>(json: &str) -> (T, Vec<String>) {
        let document = Document::parse(json, usize::MAX).unwrap();
        let mut reader = Reader::new(usize::MAX);
        let value = super::super::read(document.root(), &mut reader).unwrap();
        let notes = reader.deviations(document.root());
        (value, notes.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn no_number_is_too_large_for_the_object_that_holds_it() {
        let (sizes, notes) = noted::<Sizes>(LARGE);
        assert_eq!((sizes.size, sizes.limit), (i64::MIN, None));
        assert_eq!(
            (sizes.most, &sizes.all[..]),
            (Nullable::Absent, &[1, i32::MAX][..])
        );
        assert_eq!(sizes.rest.exact("limit"), Some("18446744073709551616"));
        assert_eq!(notes.len(), 8, "{notes:?}");
        assert_eq!(notes[0], "at `size`: a number too large for `i64`");
        assert_eq!(to_string(&sizes).unwrap(), LARGE);
        // An object with such a number is the variant that it looks like; such a number is kept.
        assert!(matches!(from_str(LARGE).unwrap(), Choice::Sizes(_)));
        assert!(matches!(
            from_str("18446744073709551615").unwrap(),
            Choice::Unknown(_)
        ));
    }

    #[test]
    fn what_is_changed_is_written_as_it_was_changed() {
        let mut sizes: Sizes = from_str(LARGE).unwrap();
        (sizes.size, sizes.limit, sizes.ratio) = (5, Some(6), 0.5);
        (sizes.most, sizes.any) = (Nullable::Null, Value::Null);
        sizes.all.clear();
        sizes.rest.insert("more", 7);
        assert_eq!(
            to_string(&sizes).unwrap(),
            r#"{"size":5,"limit":6,"most":null,"all":[],"ratio":0.5,"any":null,"more":7}"#
        );
    }
}
