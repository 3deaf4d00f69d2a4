//! How lists come page by page.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// How lists come page by page. `style` says which of the other keys are needed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paging {
    /// What leads to the next page.
    pub style: PagingStyle,
    /// Where the items are in a response: a member, or a JSON pointer; empty if the response is the
    /// list.
    pub items: String,
    /// What takes the number of the page: a parameter of the query, a header, or a member of the JSON
    /// body, which may be a JSON pointer. The member of an object in the query is `page[number]`.
    pub number: Option<String>,
    /// The number of the first page; 1 unless set.
    pub first: Option<u64>,
    /// What takes how many items to pass over.
    pub offset: Option<String>,
    /// What takes the cursor.
    pub cursor: Option<String>,
    /// The cursor or the address of the next page in a response, as a JSON pointer.
    pub next: Option<String>,
    /// The header of a response that has the cursor or the address of the next page.
    pub next_header: Option<String>,
    /// Whether the address of the next page is asked for with the method and the body of the call,
    /// rather than with `GET`.
    pub same_method: Option<bool>,
    /// The member of the last item of a page that is the cursor, as a JSON pointer.
    pub last: Option<String>,
    /// Whether there are more pages, in a response, as a JSON pointer.
    pub more: Option<String>,
    /// The number of pages in a response, as a JSON pointer.
    pub total_pages: Option<String>,
    /// The number of items of all pages in a response, as a JSON pointer.
    pub total_items: Option<String>,
}

/// What leads to the next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PagingStyle {
    /// Its number.
    PageNumber,
    /// How many items come before it.
    Offset,
    /// Words that the page before says.
    Cursor,
    /// The last item of the page before.
    LastItem,
    /// An address that the page before says.
    NextUrl,
    /// An address in the header `Link` of the page before (RFC 8288).
    LinkHeader,
}

impl PagingStyle {
    /// The style as it is written, the keys that it needs, and those that it takes as well.
    fn keys(
        self,
    ) -> (
        &'static str,
        &'static [&'static str],
        &'static [&'static str],
    ) {
        match self {
            Self::PageNumber => (
                "page-number",
                &["number"],
                &["first", "total_pages", "more"],
            ),
            Self::Offset => ("offset", &["offset"], &["total_items", "more"]),
            Self::Cursor => ("cursor", &["cursor", "next"], &["next_header", "more"]),
            Self::LastItem => ("last-item", &["cursor", "last"], &["more"]),
            Self::NextUrl => (
                "next-url",
                &["next"],
                &["next_header", "same_method", "more"],
            ),
            Self::LinkHeader => ("link-header", &[], &["number", "same_method", "more"]),
        }
    }
}

impl Paging {
    /// A way of which only the style and the place of the items are known.
    pub(crate) fn new(style: PagingStyle, items: String) -> Self {
        Self {
            style,
            items,
            number: None,
            first: None,
            offset: None,
            cursor: None,
            next: None,
            next_header: None,
            same_method: None,
            last: None,
            more: None,
            total_pages: None,
            total_items: None,
        }
    }

    /// Every key but `style` and `items`, and whether it is set.
    fn set(&self) -> [(&'static str, bool); 11] {
        [
            ("number", self.number.is_some()),
            ("first", self.first.is_some()),
            ("offset", self.offset.is_some()),
            ("cursor", self.cursor.is_some()),
            ("next", self.next.is_some()),
            ("next_header", self.next_header.is_some()),
            ("same_method", self.same_method.is_some()),
            ("last", self.last.is_some()),
            ("more", self.more.is_some()),
            ("total_pages", self.total_pages.is_some()),
            ("total_items", self.total_items.is_some()),
        ]
    }

    /// The keys that are missing, or that say nothing with this style, with what is wrong.
    pub(super) fn problems(&self) -> Vec<(&'static str, String)> {
        let (style, needed, taken) = self.style.keys();
        let fault = |(key, set): (&'static str, bool)| match set {
            // A header stands for the member.
            false if key == "next" && self.next_header.is_some() => None,
            false if needed.contains(&key) => {
                Some((key, format!("the style `{style}` needs `{key}`")))
            }
            true if !needed.contains(&key) && !taken.contains(&key) => {
                let keys = [needed, taken].concat().join("`, `");
                let message =
                    format!("says nothing with the style `{style}`, which takes `{keys}`");
                Some((key, message))
            }
            _ => None,
        };
        self.set().into_iter().filter_map(fault).collect()
    }

    /// The keys that hold JSON pointers, with these.
    pub(super) fn pointers(&self) -> impl Iterator<Item = (&'static str, &String)> {
        let items = Some(&self.items).filter(|items| items.starts_with('/'));
        [
            ("items", items),
            ("next", self.next.as_ref()),
            ("last", self.last.as_ref()),
            ("more", self.more.as_ref()),
            ("total_pages", self.total_pages.as_ref()),
            ("total_items", self.total_items.as_ref()),
        ]
        .into_iter()
        .filter_map(|(key, pointer)| Some((key, pointer?)))
    }
}

/// One way, as a table, or several, as a list of tables.
pub(super) fn one_or_many<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<Paging>, D::Error> {
    struct OneOrMany;

    impl<'de> Visitor<'de> for OneOrMany {
        type Value = Vec<Paging>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a table, or a list of tables")
        }

        fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<Vec<Paging>, M::Error> {
            Paging::deserialize(MapAccessDeserializer::new(map)).map(|paging| vec![paging])
        }

        fn visit_seq<S: SeqAccess<'de>>(self, seq: S) -> Result<Vec<Paging>, S::Error> {
            Vec::deserialize(SeqAccessDeserializer::new(seq))
        }
    }

    deserializer.deserialize_any(OneOrMany)
}
