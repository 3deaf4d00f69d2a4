//! Text that must not be shown.

use std::fmt;

use serde_json::Value;
use zeroize::Zeroize;

/// A secret: prints as `[redacted]` and is cleared from memory when dropped.
///
/// [`Secret::expose`] is the only way to its text. What cannot be cleared are the bodies and headers
/// that it came in or goes out with; they live no longer than the call, its answer and its error.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The text. Keep it out of logs and messages.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// What the names of secrets have in them.
const NAMES: [&str; 8] = [
    "password",
    "passwd",
    "passphrase",
    "secret",
    "token",
    "api_key",
    "apikey",
    "private_key",
];

/// Whether a value of this name is likely to be a secret, where no description says so.
pub(crate) fn is_likely(name: &str) -> bool {
    let name = name.to_ascii_lowercase().replace('-', "_");
    NAMES.iter().any(|part| name.contains(part))
}

/// The texts in a value that are likely to be secrets, by the names that they go by.
pub(crate) fn likely(name: &str, value: &Value) -> Vec<Secret> {
    match value {
        Value::String(text) if is_likely(name) => vec![text.as_str().into()],
        Value::Array(items) => items.iter().flat_map(|item| likely(name, item)).collect(),
        Value::Object(members) => {
            let members = members.iter();
            members
                .flat_map(|(name, value)| likely(name, value))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The shortest secret that is looked for in what others wrote: a shorter one may be any word.
const SHORTEST: usize = 6;

/// What a server wrote, without the secrets that it repeats.
pub(super) fn hide(text: String, secrets: &[&Secret]) -> String {
    let mut secrets: Vec<&str> = secrets.iter().map(|secret| secret.expose()).collect();
    // One may be a part of another.
    secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    let long = secrets
        .into_iter()
        .filter(|secret| secret.len() >= SHORTEST);
    long.fold(text, |text, secret| match text.contains(secret) {
        true => text.replace(secret, "[redacted]"),
        false => text,
    })
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Secret, hide, likely};

    #[test]
    fn what_goes_by_the_name_of_a_secret_is_one() {
        let value = json!({
            "user": "u",
            "Api-Key": "k",
            "list": [{ "client_secret": "s", "max_tokens": 7 }],
            "tokens": ["a", "b"],
        });
        let mut found: Vec<String> = likely("", &value)
            .iter()
            .map(|secret| secret.expose().to_owned())
            .collect();
        found.sort();
        assert_eq!(found, ["a", "b", "k", "s"]);
    }

    #[test]
    fn what_a_server_repeats_is_hidden_unless_it_may_be_any_word() {
        let secrets = ["sesame".into(), "open sesame!".into(), "open".into()];
        let secrets: Vec<&Secret> = secrets.iter().collect();
        let text = "`open sesame!` is too short, sesame; open it".to_owned();
        assert_eq!(
            hide(text, &secrets),
            "`[redacted]` is too short, [redacted]; open it"
        );
    }
}
