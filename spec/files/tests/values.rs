//! Values that a description does not foresee, and values that are not there.

mod support;

use serde_json::{Value, json};
use support::{ID, one, page_connection, seen};
use telnyx_sdk::Nullable;
use telnyx_sdk::types::{
    CredentialConnection, CredentialConnectionUpdate, DtmfType, EncryptedMedia,
};

fn read(json: &Value) -> CredentialConnection {
    serde_json::from_value(json.clone()).unwrap()
}

#[tokio::test]
async fn absent_null_and_present_are_different_things_in_an_update() {
    let (server, client, _) = support::responding(vec![one(&page_connection())]).await;
    let connections = client.credential_connections();
    let update = CredentialConnectionUpdate::new;
    let bodies = [
        (update(), json!({})),
        (
            update().encrypted_media(Nullable::Null),
            json!({ "encrypted_media": null }),
        ),
        (
            update().encrypted_media(EncryptedMedia::Srtp),
            json!({ "encrypted_media": "SRTP" }),
        ),
        (
            update().webhook_timeout_secs(None),
            json!({ "webhook_timeout_secs": null }),
        ),
        (
            update().webhook_timeout_secs(25),
            json!({ "webhook_timeout_secs": 25 }),
        ),
        (update().webhook_timeout_secs(Nullable::Absent), json!({})),
    ];
    for (body, _) in &bodies {
        connections.update(ID, body.clone()).await.unwrap();
    }
    for (request, (_, expected)) in seen(&server).await.iter().zip(&bodies) {
        assert_eq!(request.body_json::<Value>().unwrap(), *expected);
    }
}

#[test]
fn absent_null_and_present_are_different_things_in_a_response() {
    assert!(read(&json!({})).encrypted_media.is_absent());
    assert!(
        read(&json!({ "encrypted_media": null }))
            .encrypted_media
            .is_null()
    );
    let present = read(&json!({ "encrypted_media": "SRTP" }));
    assert_eq!(
        present.encrypted_media.as_option(),
        Some(&EncryptedMedia::Srtp)
    );
}

#[test]
fn a_value_that_an_enum_does_not_know_survives() {
    let json = json!({ "dtmf_type": "RFC 9999", "encrypted_media": "QUANTUM" });
    let connection = read(&json);
    assert_eq!(connection.dtmf_type, Some(DtmfType::from("RFC 9999")));
    assert_eq!(connection.dtmf_type.as_ref().unwrap().as_str(), "RFC 9999");
    assert_eq!(serde_json::to_value(&connection).unwrap(), json);
}

#[test]
fn a_member_that_nobody_described_survives() {
    let json = json!({ "id": "1", "later": { "a": [1, null] }, "inbound": { "new": true } });
    let connection = read(&json);
    assert_eq!(
        connection.extra.get("later"),
        Some(&json!({ "a": [1, null] }))
    );
    assert_eq!(serde_json::to_value(&connection).unwrap(), json);
}

#[test]
fn a_number_is_read_from_a_string_as_well() {
    for timeout in [json!(15), json!("15"), json!(15.0)] {
        let connection = read(&json!({ "inbound": { "timeout_2xx_secs": timeout } }));
        assert_eq!(connection.inbound.unwrap().timeout_2xx_secs, Some(15));
    }
    for nonsense in [
        json!("soon"),
        json!(""),
        json!(15.5),
        json!(true),
        json!([]),
    ] {
        let json = json!({ "inbound": { "timeout_2xx_secs": nonsense } });
        assert!(serde_json::from_value::<CredentialConnection>(json).is_err());
    }
}

#[test]
fn a_null_where_none_was_declared_is_read_as_absent() {
    let connection =
        read(&json!({ "connection_name": null, "outbound": { "ani_override": null } }));
    assert_eq!(connection.connection_name, None);
    assert_eq!(connection.outbound.unwrap().ani_override, None);
}

#[test]
fn a_time_in_any_form_does_not_fail_the_response() {
    for time in [
        "2018-02-02T22:25:27.521Z",
        "2018-02-02T22:25:27",
        "yesterday",
        "",
    ] {
        let json = json!({ "created_at": time });
        assert_eq!(serde_json::to_value(read(&json)).unwrap(), json);
    }
}

#[test]
fn members_in_any_order_and_twice_are_read() {
    let text = r#"{"updated_at":"b","id":"1","active":true,"id":"2"}"#;
    let connection: CredentialConnection = serde_json::from_str(text).unwrap();
    assert_eq!(connection.id.as_deref(), Some("2"));
    assert_eq!(connection.active, Some(true));
}
