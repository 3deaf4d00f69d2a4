//! A call as a command for a shell, to be looked at or to be shown to the API's support.

use http::HeaderValue;
use http::header::CONTENT_TYPE;

use super::body::Upload;
use super::credentials::Credentials;
use super::param::encode;
use super::{Error, Request, Secret, compose, header};
use crate::client::Settings;

/// What stands for a secret.
const REDACTED: &str = "REDACTED";

/// The command that sends what the request would.
pub(super) fn command(settings: &Settings, mut request: Request) -> Result<String, Error> {
    if let Some(reason) = request.refused() {
        return Err(reason.clone().into());
    }
    request.merge_fields()?;
    let held = settings.credentials.iter();
    let hidden = held.map(|held| {
        held.as_ref().map(|held| Credentials {
            scheme: held.scheme,
            key: REDACTED.into(),
        })
    });
    let hidden: Vec<_> = hidden.collect();
    let composed = compose::compose(settings, &hidden, &request)?;
    // A caller may have put a key elsewhere as well.
    let keys = settings.credentials.iter().flatten().map(|held| &held.key);
    let secrets: Vec<&Secret> = keys.chain(request.secrets()).collect();
    Ok(hide(words(&composed).join(" "), &secrets))
}

fn words(request: &http::Request<Upload>) -> Vec<String> {
    let mut words = vec!["curl".to_owned()];
    match request.method().as_str() {
        // Otherwise it waits for a body.
        "HEAD" => words.push("--head".to_owned()),
        method => words.push(format!("--request {method}")),
    }
    let address = request.uri().to_string();
    if address.contains(['[', ']', '{', '}']) {
        // Otherwise they are patterns.
        words.push("--globoff".to_owned());
    }
    words.push(quote(&address));
    let mut option = |name: &str, value: &str| {
        words.push(format!("\\\n  {name} {}", quote(value)));
    };
    for (name, value) in request.headers() {
        let header = match shown(value) {
            // With a colon it would be left out.
            "" => format!("{name};"),
            shown => format!("{name}: {shown}"),
        };
        option("--header", &header);
    }
    let media_type = header::text(request.headers(), CONTENT_TYPE.as_str());
    // Of what is in the parts of a form, nobody knows what is secret.
    let parts = media_type.is_some_and(|media_type| media_type.starts_with("multipart/"));
    let bytes = request.body().as_bytes().filter(|_| !parts);
    match bytes.map(|bytes| std::str::from_utf8(bytes)) {
        Some(Ok("")) => {}
        Some(Ok(text)) if !text.contains('\0') => option("--data-raw", text),
        // What is no text, or not at hand, is read from standard input.
        _ => option("--data-binary", "@-"),
    }
    words
}

fn shown(value: &HeaderValue) -> &str {
    let text = value.to_str().unwrap_or("?");
    let of_ours = text.rsplit(' ').next() == Some(REDACTED);
    match value.is_sensitive() && !of_ours {
        true => REDACTED,
        false => text,
    }
}

/// A word of a POSIX shell (POSIX.1-2024, Shell Command Language, section 2.2.2).
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// The command without the secrets that were among what the call was given, however they are
/// written.
fn hide(command: String, secrets: &[&Secret]) -> String {
    let mut forms: Vec<String> = secrets.iter().copied().flat_map(forms).collect();
    forms.retain(|form| !form.is_empty());
    // One may be a part of another.
    forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
    forms
        .iter()
        .fold(command, |command, form| command.replace(form, REDACTED))
}

/// The ways of writing a secret in a word of a shell: as it is, in JSON, and each of these encoded.
fn forms(secret: &Secret) -> Vec<String> {
    let text = secret.expose();
    let json = serde_json::Value::from(text).to_string();
    let inner = json.get(1..json.len() - 1).unwrap_or_default();
    let written = [text, inner].into_iter();
    written
        .flat_map(|text| [text.into(), encode(text, false), encode(text, true)])
        .map(|form| form.replace('\'', r"'\''"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Secret, hide, quote};

    #[test]
    fn a_word_is_what_the_shell_makes_of_it() {
        for text in ["", "a b", "it's", "$HOME `x` \\ \" \n !", "''", "-n"] {
            let Ok(output) = std::process::Command::new("sh")
                .args(["-c", &format!("printf %s {}", quote(text))])
                .output()
            else {
                return; // There is no shell on this system.
            };
            assert_eq!(String::from_utf8(output.stdout).as_deref(), Ok(text));
        }
    }

    #[test]
    fn a_secret_is_hidden_in_every_way_of_writing_it() {
        let secret = Secret::from("a\"b'c d");
        let command = hide(
            r#"'{"p":"a\"b'\''c d"}' x=a%22b%27c%20d&y=%22a%5C%22b%27c%20d%22"#.to_owned(),
            &[&secret],
        );
        assert_eq!(command, r#"'{"p":"REDACTED"}' x=REDACTED&y=%22REDACTED%22"#);
    }

    #[test]
    fn a_secret_that_begins_as_another_is_hidden_as_a_whole() {
        let (short, long) = (Secret::from("pass"), Secret::from("password1"));
        assert_eq!(
            hide("password1 pass".to_owned(), &[&short, &long]),
            "REDACTED REDACTED"
        );
    }
}
