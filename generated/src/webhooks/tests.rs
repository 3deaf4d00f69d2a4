//! Each way of signing, with what its providers publish, and with what Python's `hmac` and `hashlib`
//! make of the same.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderValue};

use super::WebhookError;
use super::check::check;
use super::key::Key;
use super::scheme::{Encoding, Piece, Scheme, Timestamp};

const TOLERANCE: Duration = Duration::from_secs(300);

const GITHUB: Scheme = Scheme {
    is_public: false,
    header: "x-hub-signature-256",
    prefix: "sha256=",
    separator: None,
    timestamp: None,
    id_header: None,
    signed: &[Piece::Body],
    encoding: Encoding::Hex,
    key_encoding: Encoding::Text,
    key_prefix: "",
};

const STANDARD: Scheme = Scheme {
    header: "webhook-signature",
    prefix: "v1,",
    separator: Some(" "),
    timestamp: Some(Timestamp::Header("webhook-timestamp")),
    id_header: Some("webhook-id"),
    signed: &[
        Piece::Id,
        Piece::Text("."),
        Piece::Timestamp,
        Piece::Text("."),
        Piece::Body,
    ],
    encoding: Encoding::Base64,
    key_encoding: Encoding::Base64,
    key_prefix: "whsec_",
    ..GITHUB
};

const STRIPE: Scheme = Scheme {
    header: "stripe-signature",
    prefix: "v1=",
    separator: Some(","),
    timestamp: Some(Timestamp::Prefix("t=")),
    signed: &[Piece::Timestamp, Piece::Text("."), Piece::Body],
    ..GITHUB
};

const SLACK: Scheme = Scheme {
    header: "x-slack-signature",
    prefix: "v0=",
    timestamp: Some(Timestamp::Header("x-slack-request-timestamp")),
    signed: &[
        Piece::Text("v0:"),
        Piece::Timestamp,
        Piece::Text(":"),
        Piece::Body,
    ],
    ..GITHUB
};

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let pairs = pairs.iter();
    pairs
        .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
        .collect()
}

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

/// What comes of a notice for whoever knows these secrets, at this time.
fn checked(
    scheme: &Scheme,
    secrets: &[&str],
    headers: &HeaderMap,
    body: &str,
    now: u64,
) -> Result<Option<SystemTime>, WebhookError> {
    let keys = secrets.iter().map(|secret| Key::read(scheme, secret));
    let keys = keys.collect::<Result<Vec<Key>, WebhookError>>()?;
    check(
        scheme,
        &keys,
        TOLERANCE,
        (headers, body.as_bytes()),
        at(now),
    )
}

const HELLO: &str = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

/// <https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries>
#[test]
fn github() {
    let secret = ["It's a Secret to Everybody"];
    let signed = headers(&[("X-Hub-Signature-256", HELLO)]);
    let result = checked(&GITHUB, &secret, &signed, "Hello, World!", 0);
    assert_eq!(result, Ok(None));
    let result = checked(&GITHUB, &secret, &signed, "Hello, World", 0);
    assert_eq!(result, Err(WebhookError::Mismatch));
    let result = checked(&GITHUB, &["another"], &signed, "Hello, World!", 0);
    assert_eq!(result, Err(WebhookError::Mismatch));
    // Digits may be capitals.
    let capitals = HELLO.to_uppercase().replace("SHA256", "sha256");
    let capitals = headers(&[("x-hub-signature-256", &capitals)]);
    assert!(checked(&GITHUB, &secret, &capitals, "Hello, World!", 0).is_ok());
}

/// <https://github.com/standard-webhooks/standard-webhooks>, from its libraries' tests.
#[test]
fn standard_webhooks() {
    const SIGNATURE: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    let body = r#"{"test": 2432232314}"#;
    let signed = |signature: &str| {
        headers(&[
            ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"),
            ("webhook-timestamp", "1614265330"),
            ("webhook-signature", signature),
        ])
    };
    let secret = ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"];
    let moment = Ok(Some(at(1_614_265_330)));
    let now = 1_614_265_331;
    let result = checked(&STANDARD, &secret, &signed(SIGNATURE), body, now);
    assert_eq!(result, moment);
    // The prefix of the secret may be missing.
    let bare = ["MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"];
    let result = checked(&STANDARD, &bare, &signed(SIGNATURE), body, now);
    assert_eq!(result, moment);
    // Another signature, one of another version and something else do no harm.
    let other = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";
    let several = format!("v1a,AAAA {other} v1,! {SIGNATURE}");
    let result = checked(&STANDARD, &secret, &signed(&several), body, now);
    assert_eq!(result, moment);
    let result = checked(&STANDARD, &secret, &signed(other), body, now);
    assert_eq!(result, Err(WebhookError::Mismatch));
    for none in [
        "",
        "v1a,AAAA",
        "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    ] {
        let result = checked(&STANDARD, &secret, &signed(none), body, now);
        assert_eq!(result, Err(WebhookError::Malformed("webhook-signature")));
    }
    let mut without = signed(SIGNATURE);
    without.remove("webhook-id");
    let result = checked(&STANDARD, &secret, &without, body, now);
    assert_eq!(result, Err(WebhookError::Missing("webhook-id")));
}

/// <https://docs.stripe.com/webhooks/signature>, signed by Python's `hmac`.
#[test]
fn stripe() {
    const NEW: &str = "10b0a2815816a45e6b874658b928cae03296be10637343405aaf1e8306ddffdc";
    const OLD: &str = "03bfbf1f0a7fccddf28897852398e81ae46ed54049095f45d7c0a960114688e8";
    let body = r#"{"id": "evt_1"}"#;
    let now = 1_492_774_600;
    let header = format!("t=1492774577,v1={OLD},v1={NEW},v0=6ffbb59b2300aae63f272406069a");
    let signed = headers(&[("Stripe-Signature", &header)]);
    let moment = Ok(Some(at(1_492_774_577)));
    let (new, old) = ("whsec_test_secret", "whsec_old_secret");
    for secrets in [&[new][..], &[old], &["another", old]] {
        assert_eq!(checked(&STRIPE, secrets, &signed, body, now), moment);
    }
    let result = checked(&STRIPE, &["another"], &signed, body, now);
    assert_eq!(result, Err(WebhookError::Mismatch));
    // Who changes the time has to sign anew.
    let later = headers(&[("stripe-signature", &header.replace("t=149277", "t=150000"))]);
    let result = checked(&STRIPE, &[new], &later, body, now);
    assert_eq!(result, Err(WebhookError::Mismatch));
    let timeless = headers(&[("stripe-signature", &format!("v1={NEW}"))]);
    let result = checked(&STRIPE, &[new], &timeless, body, now);
    assert_eq!(result, Err(WebhookError::Malformed("stripe-signature")));
    let old = Duration::from_secs(301);
    let result = checked(&STRIPE, &[new], &signed, body, 1_492_774_878);
    assert_eq!(result, Err(WebhookError::TooOld(old)));
    let result = checked(&STRIPE, &[new], &signed, body, 1_492_774_276);
    assert_eq!(result, Err(WebhookError::FromTheFuture(old)));
}

/// <https://docs.slack.dev/authentication/verifying-requests-from-slack>
#[test]
fn slack() {
    const BODY: &str = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow\
        &channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner\
        &command=%2Fwebhook-collect&text=\
        &response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554\
        %2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.\
        803a0bc887a14d10d2c447fce8b6703c";
    let signed = headers(&[
        ("x-slack-request-timestamp", "1531420618"),
        (
            "x-slack-signature",
            "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        ),
    ]);
    let secret = ["8f742231b10e8888abcd99yyyzzz85a5"];
    let result = checked(&SLACK, &secret, &signed, BODY, 1_531_420_618);
    assert_eq!(result, Ok(Some(at(1_531_420_618))));
}

#[test]
fn a_secret_in_hexadecimal_digits_and_a_signature_in_base64() {
    let scheme = Scheme {
        prefix: "",
        encoding: Encoding::Base64,
        key_encoding: Encoding::Hex,
        ..GITHUB
    };
    let signature = "yewav4q9FxVkeFG2tyCEl879qYD8wJ1lHvVKSbeaP34=";
    let signed = headers(&[("x-hub-signature-256", signature)]);
    let secret = ["000102030405060708090a0b0c0d0e0f"];
    assert!(checked(&scheme, &secret, &signed, r#"{"a": 1}"#, 0).is_ok());
}

#[test]
fn a_secret_that_is_none_is_refused() {
    let reason = |scheme: &Scheme, secret: &str| match Key::read(scheme, secret) {
        Err(WebhookError::Key(reason)) => reason.into_string(),
        _ => String::new(),
    };
    assert_eq!(reason(&GITHUB, " \n"), "it is empty");
    assert_eq!(reason(&STANDARD, "whsec_"), "it is empty");
    assert_eq!(reason(&STANDARD, "whsec_!"), "it is not base64");
    let hex = Scheme {
        key_encoding: Encoding::Hex,
        ..GITHUB
    };
    for odd in ["0", "0g", "+1"] {
        assert_eq!(reason(&hex, odd), "it is not hexadecimal", "{odd}");
    }
}

#[test]
fn headers_that_are_not_what_they_should_be_are_named() {
    const NAME: &str = "x-hub-signature-256";
    let secret = ["secret"];
    let result = |headers: &HeaderMap| checked(&GITHUB, &secret, headers, "", 0).unwrap_err();
    assert_eq!(result(&HeaderMap::new()), WebhookError::Missing(NAME));
    let twice = headers(&[(NAME, HELLO), (NAME, HELLO)]);
    assert_eq!(result(&twice), WebhookError::Malformed(NAME));
    let mut odd = HeaderMap::new();
    odd.insert(NAME, HeaderValue::from_bytes(b"sha256=\xff").unwrap());
    assert_eq!(result(&odd), WebhookError::Malformed(NAME));
    // A signature of another length, and thousands of them.
    let long = headers(&[(NAME, &format!("{HELLO}00"))]);
    assert_eq!(result(&long), WebhookError::Malformed(NAME));
    let many = Scheme {
        separator: Some(","),
        ..GITHUB
    };
    let thousands = headers(&[(NAME, &[HELLO; 1000].join(","))]);
    let result = checked(&many, &secret, &thousands, "", 0);
    assert_eq!(result, Err(WebhookError::Mismatch));
}
