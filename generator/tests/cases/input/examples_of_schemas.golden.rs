// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: Option<String>,
    /// `seconds`.
    pub seconds: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Song {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Song {
        Opt 0 title = "title",
        Opt 1 seconds = "seconds",
    } rest extra
}
// ---- tests/examples.rs
#[test]
fn song() -> serde_json::Result<()> {
    let examples = [
        (
            "/components/schemas/Song/example",
            r#"{
  "title": "Blue",
  "seconds": 183
}"#,
        ),
        ("/components/schemas/Song/examples/1", r#"{
  "title": "Green"
}"#),
    ];
    survive::<case::types::Song>(&examples)
}
