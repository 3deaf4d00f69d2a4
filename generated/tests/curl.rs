//! A call as a command for a shell.

mod support;

use support::{ID, KEY};
use telnyx_sdk::types::CredentialConnectionCreate;
use telnyx_sdk::{Client, Method};

fn client() -> Client {
    Client::new(KEY)
}

#[test]
fn a_call_is_shown_as_a_command() {
    let call = client().credential_connections().delete(ID);
    assert_eq!(
        call.to_curl().unwrap(),
        format!(
            "curl --request DELETE 'https://api.telnyx.com/v2/credential_connections/{ID}' \\\n  \
             --header 'user-agent: telnyx-sdk/0.1.0' \\\n  \
             --header 'accept: application/json' \\\n  \
             --header 'authorization: Bearer REDACTED'"
        )
    );
}

#[test]
fn a_body_is_shown_without_its_secrets() {
    let body = CredentialConnectionCreate::new("it's mine", "pa\"ss'word", "user");
    let call = client().credential_connections().create(body);
    let command = call.to_curl().unwrap();
    let shown = r#"--data-raw '{"connection_name":"it'\''s mine","user_name":"user","password":"REDACTED"}'"#;
    assert!(command.ends_with(shown), "{command}");
}

#[test]
fn headers_with_credentials_are_not_shown() {
    let call = client().request(Method::GET, "/anything");
    let call = call
        .header("authorization", "Basic c2VjcmV0")
        .header("cookie", "session=secret");
    let command = call.to_curl().unwrap();
    assert!(command.contains("'authorization: REDACTED'"), "{command}");
    assert!(command.contains("'cookie: REDACTED'"), "{command}");
}

#[test]
fn what_goes_by_the_name_of_a_secret_is_not_shown() {
    let call = client().request(Method::POST, "/anything");
    let body = serde_json::json!({ "user": "me", "client_secret": "s3cret" });
    let command = call
        .body(&body)
        .body_field("password", "pa55word")
        .query("access_token", "t0ken value")
        .header("x-api-key", "k3y")
        .to_curl()
        .unwrap();
    for secret in ["s3cret", "pa55word", "t0ken", "value", "k3y"] {
        assert!(!command.contains(secret), "{command}");
    }
    for shown in [
        r#""client_secret":"REDACTED""#,
        r#""password":"REDACTED""#,
        r#""user":"me""#,
    ] {
        assert!(command.contains(shown), "{command}");
    }
    assert!(command.contains("?access_token=REDACTED'"), "{command}");
}

#[test]
fn what_means_something_to_curl_itself_is_sent_as_it_is() {
    let call = client().request(Method::GET, "/x?filter[a]={b}");
    let command = call.header("x-empty", "").to_curl().unwrap();
    assert!(command.contains("--globoff 'https://"), "{command}");
    assert!(command.contains("--header 'x-empty;'"), "{command}");
}

#[test]
fn a_call_that_would_not_be_sent_has_no_command() {
    let call = client().credential_connections().delete("..");
    assert!(call.to_curl().is_err());
}
