use base64::Engine;
use base64::engine::general_purpose::URL_SAFE;
use http::{HeaderName, HeaderValue};

use super::{STANDARD, Secrets, in_header};

fn secrets(texts: &[&str]) -> Secrets {
    Secrets::default().and(texts.iter().map(|text| (*text).into()).collect(), None)
}

#[track_caller]
fn hidden(texts: &[&str], text: &str, expected: &str) {
    assert_eq!(secrets(texts).hide(text), expected);
}

#[test]
fn a_secret_is_hidden_in_every_way_of_writing_it() {
    let secret = "pä\"ss'w\\rd /+?&=%";
    let json = serde_json::to_string(secret).unwrap();
    let encoded = super::super::super::param::encode(secret, false);
    let hex: String = secret.bytes().map(|byte| format!("{byte:02X}")).collect();
    let spelled = [
        secret.to_owned(),
        json.trim_matches('"').to_owned(),
        r#"p\u00e4\"ss'w\\rd \/+?&=%"#.to_owned(),
        serde_json::to_string(&json)
            .unwrap()
            .trim_matches(['"', '\\'])
            .to_owned(),
        encoded.clone().into_owned(),
        encoded.to_lowercase(),
        encoded.replace("%20", "+"),
        encoded.replace('%', "%25"),
        super::super::super::param::encode(json.trim_matches('"'), false).into_owned(),
        secret.replace('\'', r"'\''"),
        secret
            .replace('&', "&amp;")
            .replace('"', "&quot;")
            .replace('\'', "&#x27;"),
        format!("{secret:?}").trim_matches('"').to_owned(),
        STANDARD.encode(secret).trim_end_matches('=').to_owned(),
        URL_SAFE.encode(secret).trim_end_matches('=').to_owned(),
        secret.to_uppercase().replace('Ä', "ä"),
        hex.to_lowercase(),
        hex,
    ];
    for text in spelled {
        let quoted = format!("it is <{text}>, and <{text}>");
        hidden(&[secret], &quoted, "it is <[redacted]>, and <[redacted]>");
    }
}

#[test]
fn a_secret_within_what_is_encoded_is_hidden_but_for_its_ends() {
    let secret = "open sesame";
    for around in ["", "x", "xy", "xyz"] {
        let text = STANDARD.encode(format!("{around}{secret}{around}"));
        let shown = secrets(&[secret]).hide(&text).into_owned();
        assert!(shown.contains("[redacted]"), "{shown}");
        assert!(
            shown.len() < "[redacted]".len() + 2 * around.len() + 8,
            "{shown}"
        );
    }
}

#[test]
fn the_password_of_a_name_is_hidden_by_itself() {
    let name = HeaderName::from_static("authorization");
    let value = HeaderValue::from_static("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    let secrets = Secrets::default().and(in_header(&name, &value), None);
    for text in [
        "open sesame",
        "Aladdin:open sesame",
        "open%20sesame",
        "QWxhZGRpbjpvcGVuIHNlc2FtZQ",
        "b3BlbiBzZXNhbWU",
    ] {
        assert_eq!(secrets.hide(text), "[redacted]", "{text}");
    }
    assert_eq!(secrets.hide("Aladdin"), "Aladdin");
}

#[test]
fn the_values_of_cookies_are_hidden() {
    let name = HeaderName::from_static("cookie");
    let value = HeaderValue::from_static("session=abcdefgh; theme=darkdark");
    let secrets = Secrets::default().and(in_header(&name, &value), None);
    assert_eq!(secrets.hide("abcdefgh, darkdark"), "[redacted], [redacted]");
}

#[test]
fn a_short_secret_is_hidden_as_a_word_and_a_shorter_one_is_in_any_text() {
    hidden(
        &["open"],
        "open it: reopened, open1, <open>",
        "[redacted] it: reopened, open1, <[redacted]>",
    );
    hidden(&["1234"], "%201234%20 12345", "%20[redacted]%20 12345");
    hidden(&["abc", "", "1"], "abc 1", "abc 1");
}

#[test]
fn secrets_that_begin_alike_or_overlap_are_hidden_as_a_whole() {
    hidden(
        &["password", "password12"],
        "password12 password",
        "[redacted] [redacted]",
    );
    hidden(
        &["abcdefghij", "hijklmnopq"],
        "<abcdefghijklmnopq>",
        "<[redacted]>",
    );
}

#[test]
fn what_a_body_is_likely_to_hold_is_hidden() {
    let hide = |media_type: &'static str, body: &'static str, text: &str| {
        let (media_type, body) = (HeaderValue::from_static(media_type), body.into());
        let secrets = Secrets::default().and(Vec::new(), Some((&media_type, &body)));
        secrets.hide(text).into_owned()
    };
    let json = r#"{"a": [{"pin": 123456, "name": "name"}], "clientSecret": "sesame"}"#;
    let shown = hide("application/json", json, "123456 sesame name");
    assert_eq!(shown, "[redacted] [redacted] name");
    let form = "api%5Fkey=ses%61me&name=name";
    let shown = hide("application/x-www-form-urlencoded", form, "sesame name");
    assert_eq!(shown, "[redacted] name");
}

#[test]
fn of_a_long_text_the_end_is_neither_searched_nor_printed() {
    let secrets = secrets(&["open sesame"]);
    let long = "open sesame".repeat(1_000_000);
    let shown = secrets.field(&long).to_string();
    assert!(!shown.contains("open"), "{shown}");
    assert!(shown.ends_with("… (11000000 bytes)"), "{shown}");
    // One that begins within what is printed and ends behind it.
    let cut = format!("{}open sesame{}", "x".repeat(195), "x".repeat(10_000));
    let shown = secrets.field(&cut).to_string();
    assert!(!shown.contains("open"), "{shown}");
    // Nothing takes long because of what a server repeats.
    let slow = [
        "\\".repeat(1_000_000),
        "%5c".repeat(300_000),
        "o".repeat(1_000_000),
    ];
    for text in slow {
        assert_eq!(secrets.hide(&text), text);
    }
}
