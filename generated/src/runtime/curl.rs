//! A call as a command for a shell, to be looked at or to be shown to the API's support.

use http::HeaderValue;
use http::header::CONTENT_TYPE;

use super::body::Upload;
use super::credentials::Key;
use super::{Error, Request, Secrets, compose, form, header, sanitize, secret};
use crate::client::Settings;

/// What stands for a secret.
const REDACTED: &str = "REDACTED";

/// The command that sends what the request would.
pub(super) fn command(settings: &Settings, mut request: Request) -> Result<String, Error> {
    let secrets = request.known(&settings.secrets);
    if let Some(reason) = request.refused() {
        return Err(reason.clone().hiding(&secrets).into());
    }
    request.merge_fields()?;
    let held = settings.credentials.iter();
    let hidden = held.map(|held| {
        held.as_ref()
            .map(|held| held.with(Key::Text(REDACTED.into())))
    });
    let hidden: Vec<_> = hidden.collect();
    let composed = compose::compose(settings, &hidden, &request);
    let composed = composed.map_err(|error| error.hiding(&secrets))?;
    Ok(words(&composed, &secrets).join(" "))
}

fn words(request: &http::Request<Upload>, secrets: &Secrets) -> Vec<String> {
    // A caller may have put a key anywhere.
    let hide = |text: &str| {
        let hidden = secrets.replace(text, text.len(), REDACTED);
        hidden.into_owned()
    };
    let mut words = vec!["curl".to_owned()];
    match request.method().as_str() {
        // Otherwise it waits for a body.
        "HEAD" => words.push("--head".to_owned()),
        method => words.push(format!("--request {method}")),
    }
    let address = request.uri().to_string();
    let address = match address.split_once('?') {
        Some((path, query)) => format!("{path}?{}", pairs(query, secrets)),
        None => address,
    };
    let address = hide(&address);
    if address.contains(['[', ']', '{', '}']) {
        // Otherwise they are patterns.
        words.push("--globoff".to_owned());
    }
    words.push(quote(&address));
    let mut option = |name: &str, value: &str| {
        words.push(format!("\\\n  {name} {}", quote(value)));
    };
    for (name, value) in request.headers() {
        let header = match header(value, secrets) {
            // With a colon it would be left out.
            "" => format!("{name};"),
            shown => format!("{name}: {}", hide(shown)),
        };
        option("--header", &header);
    }
    match body(request, secrets).as_deref() {
        Some("") => {}
        Some(text) => option("--data-raw", &hide(text)),
        // What is no text, or not at hand, is read from standard input.
        None => option("--data-binary", "@-"),
    }
    words
}

/// The body, if it is text.
fn body(request: &http::Request<Upload>, secrets: &Secrets) -> Option<String> {
    let media_type = header::text(request.headers(), CONTENT_TYPE.as_str()).unwrap_or_default();
    let text = std::str::from_utf8(request.body().as_bytes()?).ok()?;
    let shown = match media_type {
        // Of what is in the parts of a form, nobody knows what is secret.
        parts if parts.starts_with("multipart/") => return None,
        form if form.starts_with(form::MEDIA_TYPE) => pairs(text, secrets),
        json if json.contains("json") => escape(&values(text, secrets)),
        _ => values(text, secrets),
    };
    (!shown.chars().any(is_no_text)).then_some(shown)
}

/// Whether a character commands a terminal rather than being shown by it.
fn is_no_text(c: char) -> bool {
    let mut buffer = [b'x', 0, 0, 0, 0];
    let length = c.encode_utf8(&mut buffer[1..]).len();
    let text = std::str::from_utf8(&buffer[..=length]).unwrap_or_default();
    !matches!(c, '\n' | '\t') && sanitize::field(text).as_str() != text
}

/// JSON that says the same in characters that a terminal shows; others stand in strings only.
fn escape(json: &str) -> String {
    json.chars().fold(String::new(), |mut shown, c| {
        match is_no_text(c) && !c.is_ascii() {
            true => {
                let units = c.encode_utf16(&mut [0; 2]).to_vec();
                shown.extend(units.iter().map(|unit| format!("\\u{unit:04x}")));
            }
            false => shown.push(c),
        }
        shown
    })
}

fn header<'v>(value: &'v HeaderValue, secrets: &Secrets) -> &'v str {
    let text = value.to_str().unwrap_or("?");
    let of_ours = text.rsplit(' ').next() == Some(REDACTED);
    match (value.is_sensitive() && !of_ours) || secrets.contains(text) {
        true => REDACTED,
        false => text,
    }
}

/// The pairs of a query or a form without the secrets among them, by their names or by their values,
/// however short.
fn pairs(pairs: &str, secrets: &Secrets) -> String {
    let pairs = pairs.split('&').map(|pair| match pair.split_once('=') {
        Some((name, value))
            if secret::is_likely(&secret::decoded(name))
                || secrets.contains(&secret::decoded(value)) =>
        {
            format!("{name}={REDACTED}")
        }
        _ => pair.to_owned(),
    });
    pairs.collect::<Vec<_>>().join("&")
}

/// JSON in the same way; what is none has no values.
fn values(json: &str, secrets: &Secrets) -> String {
    let mut shown = String::new();
    let mut copied = 0;
    for found in secret::scalars(json) {
        if found.likely || secrets.contains(&found.text) {
            shown.push_str(json.get(copied..found.place.start).unwrap_or_default());
            shown.push_str(&format!("\"{REDACTED}\""));
            copied = found.place.end;
        }
    }
    shown.push_str(json.get(copied..).unwrap_or_default());
    shown
}

/// A word of a POSIX shell (POSIX.1-2024, Shell Command Language, section 2.2.2).
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::{escape, is_no_text, quote};

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
    fn what_commands_a_terminal_is_no_text() {
        assert!("a\u{1b}\u{202e}\0\r".chars().skip(1).all(is_no_text));
        assert!(!"a\n\té\u{301}語'\"\\".chars().any(is_no_text));
        assert_eq!(escape("\"é\u{202e}\u{e0041}\""), r#""é\u202e\udb40\udc41""#);
    }
}
