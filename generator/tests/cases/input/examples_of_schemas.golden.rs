// ---- src/types/shared.rs

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `title`.
    pub title: Option<String>,
    /// `seconds`.
    pub seconds: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        opt 0 title = "title",
        opt 1 seconds = "seconds",
    } rest extra
}
// ---- tests/examples.rs

/// Whether two values are the same JSON: `5.0` is `5`.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }

        (Value::Object(a), Value::Object(b)) => {
            let pair = |(key, a)| b.get(key).is_some_and(|b| same(a, b));
            a.len() == b.len() && a.iter().all(pair)
        }

        _ => a == b,
    }
}

#[test]
fn song() -> serde_json::Result<()> {
    survive::<
        case::types::Song,
    >(
        &[
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
        ],
    )
}
