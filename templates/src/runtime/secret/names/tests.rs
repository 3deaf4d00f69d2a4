use serde_json::json;

use super::{is_likely, likely, scalars};

const SECRET: &str = "\
    x-auth-key ocp-apim-subscription-key X-Api-Token sessionId session_id refreshToken \
    private_key clientSecret sig signature X-Amz-Signature X-Amz-Credential \
    X-Amz-Security-Token otp pin userPin passcode credential cvc api-key apikey APIKey \
    x-apikey X-RapidAPI-Key key x-key code auth_code authCode verification_code sid \
    connect.sid PHPSESSID JSESSIONID session token token2 tokens authtoken accessToken \
    access_token password Password1 db_pass newPassword passwd pwd passphrase \
    client_secret secret_key secretId Authorization x-hub-signature-256 jwt \
    client_assertion csrf_token code_verifier encryption_key privateKeyPem api_keys";

const HARMLESS: &str = "\
    keyword monkey turkey primary_key public_key page_token nextPageToken key_type keyId \
    access_key_id max_tokens total_tokens token_type password_policy passwordExpiresAt \
    country_code status_code error_code secretary tokenizer pinned spin opinion author \
    authors passenger compass session_timeout_secs ios_push_credential_id \
    signature_version idempotency-key sort_key foreign_keys account_sid signed assign \
    design cookie_policy name x - id auth_type authentication X-Amz-SignedHeaders \
    X-Amz-Date postal_code barcode encoding";

#[test]
fn names_of_secrets_are_known_by_their_words() {
    for name in SECRET.split(' ') {
        assert!(is_likely(name), "{name}");
    }
    for name in HARMLESS.split(' ') {
        assert!(!is_likely(name), "{name}");
    }
    assert!(!is_likely(""));
}

#[test]
fn what_goes_by_the_name_of_a_secret_is_one() {
    let value = json!({
        "user": "u",
        "Api-Key": "k",
        "list": [{ "client_secret": "s", "max_tokens": 7, "pin": 1234 }],
        "tokens": ["a", "b"],
    });
    let mut found: Vec<String> = likely("", &value)
        .iter()
        .map(|secret| secret.expose().to_owned())
        .collect();
    found.sort();
    assert_eq!(found, ["1234", "a", "b", "k", "s"]);
}

#[test]
fn texts_and_numbers_are_found_where_they_stand() {
    let json = r#"{"a": [{"pin": 12, "b": "x\"y"}], "tokens": ["t"]} {"c": null}"#;
    let found = scalars(json);
    let found: Vec<_> = found
        .iter()
        .map(|scalar| {
            (
                scalar.likely,
                scalar.text.as_str(),
                &json[scalar.place.clone()],
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            (true, "12", "12"),
            (false, "x\"y", r#""x\"y""#),
            (true, "t", r#""t""#)
        ]
    );
}
