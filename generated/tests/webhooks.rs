//! Notices from the API, and those from others.
//!
//! The signatures were made with Python's `cryptography` (OpenSSL), with the private keys
//! `00 01 … 1f` and, for `OTHER_KEY`, `01 02 … 20`.
#![cfg(feature = "webhooks")]

use std::collections::HashMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use telnyx_sdk::runtime::http::HeaderMap;
use telnyx_sdk::webhooks::{Verified, Verifier, WebhookError};

const KEY: &str = "A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=";
const OTHER_KEY: &str = "ebVWLo/mVPlAeLES6KmLp5AfhTrmlb7X4OORC60ElmQ=";
const TIME: &str = "1700000000";
const BODY: &str = r#"{"data":{"event_type":"call.initiated","id":"1"}}"#;
const SIGNATURE: &str =
    "aUDQrshjAPME+i/B9gchwEmkJUHsfgR+q/SAoolBbNN0RfPxQQGBv1Dh/jBN8NcGcFEzVVQJuyVVAQPWmn+TDg==";

fn headers(signature: &str, time: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("telnyx-signature-ed25519", signature.parse().unwrap());
    headers.insert("telnyx-timestamp", time.parse().unwrap());
    headers
}

/// This long after the notices were signed.
fn after(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_700_000_000 + seconds)
}

fn verify(headers: &HeaderMap, body: &'static str) -> Result<Verified<'static>, WebhookError> {
    let verifier = Verifier::new(KEY).unwrap();
    verifier.verify_at(headers, body.as_bytes(), after(1))
}

#[test]
fn a_notice_of_the_api_is_taken() {
    let notice = verify(&headers(SIGNATURE, TIME), BODY).unwrap();
    assert_eq!(notice.signed_at(), after(0));
    let body: serde_json::Value = notice.json().unwrap();
    assert_eq!(body["data"]["event_type"], "call.initiated");
}

#[test]
fn a_notice_of_another_type_says_where_without_its_values() {
    let notice = verify(&headers(SIGNATURE, TIME), BODY).unwrap();
    let error = notice
        .json::<HashMap<String, HashMap<String, u64>>>()
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "it cannot be read: at `data.event_type`: invalid type: string, expected u64 at line 1 \
         column 38"
    );
}

#[test]
fn every_byte_of_a_body_is_signed_and_none_is_needed() {
    let signed = [
        (
            "",
            "jyK6y223nTBofdVbzUOENZd+HPePSlcbTXAxDFO5sF49ubr7P+10uekB8YXggkxntMboqLF9mvSUBZ9bgETsBw==",
        ),
        (
            "é|\n",
            "IaruvaLZPY6yB8nS/2219bASTNi20YFP1uHMU1YhRAP9LtklAT7I/JiCkMksrendUuXmoiqY7THL6u2srzHbDA==",
        ),
    ];
    for (body, signature) in signed {
        assert!(verify(&headers(signature, TIME), body).is_ok(), "{body:?}");
        let longer = [body, " "].concat().leak();
        assert!(
            verify(&headers(signature, TIME), longer).is_err(),
            "{longer:?}"
        );
    }
}

#[test]
fn what_was_changed_is_not_taken() {
    let changed = [
        verify(&headers(SIGNATURE, TIME), "{}"),
        verify(&headers(SIGNATURE, "1700000001"), BODY),
        verify(&headers(&SIGNATURE.replace('a', "b"), TIME), BODY),
    ];
    for result in changed {
        assert_eq!(result.unwrap_err(), WebhookError::Mismatch);
    }
    let other = Verifier::new(OTHER_KEY).unwrap();
    let result = other.verify_at(&headers(SIGNATURE, TIME), BODY.as_bytes(), after(1));
    assert_eq!(result.unwrap_err(), WebhookError::Mismatch);
}

#[test]
fn what_cannot_be_a_notice_says_which_header_is_wrong() {
    const SIGNATURES: &str = "telnyx-signature-ed25519";
    const TIMES: &str = "telnyx-timestamp";
    let missing = |name| {
        let mut headers = headers(SIGNATURE, TIME);
        headers.remove(name);
        verify(&headers, BODY).unwrap_err()
    };
    assert_eq!(missing(SIGNATURES), WebhookError::Missing(SIGNATURES));
    assert_eq!(missing(TIMES), WebhookError::Missing(TIMES));
    let twice = |name, value: &str| {
        let mut headers = headers(SIGNATURE, TIME);
        headers.append(name, value.parse().unwrap());
        verify(&headers, BODY).unwrap_err()
    };
    assert_eq!(
        twice(SIGNATURES, SIGNATURE),
        WebhookError::Malformed(SIGNATURES)
    );
    assert_eq!(twice(TIMES, TIME), WebhookError::Malformed(TIMES));
    for signature in ["", "c2hvcnQ=", "not base64!", &SIGNATURE[1..]] {
        let result = verify(&headers(signature, TIME), BODY);
        assert_eq!(
            result.unwrap_err(),
            WebhookError::Malformed(SIGNATURES),
            "{signature}"
        );
    }
    for time in [
        "",
        "-1",
        "+1700000000",
        "1e9",
        "soon",
        "99999999999999999999",
    ] {
        let result = verify(&headers(SIGNATURE, time), BODY);
        assert_eq!(
            result.unwrap_err(),
            WebhookError::Malformed(TIMES),
            "{time}"
        );
    }
}

#[test]
fn a_notice_may_be_five_minutes_old_unless_told_otherwise() {
    let headers = headers(SIGNATURE, TIME);
    let verifier = Verifier::new(KEY).unwrap();
    let at =
        |verifier: &Verifier, now| verifier.verify_at(&headers, BODY.as_bytes(), now).map(drop);
    assert_eq!(at(&verifier, after(300)), Ok(()));
    let old = WebhookError::TooOld(Duration::from_secs(301));
    assert_eq!(at(&verifier, after(301)), Err(old.clone()));
    assert_eq!(old.to_string(), "it was signed 301 s ago");
    let ahead = after(0) - Duration::from_secs(301);
    let early = WebhookError::FromTheFuture(Duration::from_secs(301));
    assert_eq!(at(&verifier, ahead), Err(early));
    let patient = verifier.tolerance(Duration::from_secs(600));
    assert_eq!(at(&patient, after(301)), Ok(()));
    // Sent now, it is years old.
    let now = patient.verify(&headers, BODY.as_bytes());
    assert!(matches!(now, Err(WebhookError::TooOld(_))));
}

#[test]
fn a_key_that_is_none_says_why() {
    for (key, reason) in [("!", "not base64"), ("c2hvcnQ=", "5 bytes instead of 32")] {
        let error = Verifier::new(key).unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
    }
}
