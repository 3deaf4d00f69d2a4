// @generated from the API's description. Do not edit: change the description or the generator and generate again.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![cfg(feature = "resources")]
//! Every example of the description survives being decoded and encoded again.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

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

fn survive<T: Serialize + DeserializeOwned>(
    examples: &[(&str, &str)],
) -> serde_json::Result<()> {
    for (place, example) in examples {
        let written: Value = serde_json::from_str(example)?;
        let decoded: T = serde_json::from_str(example)
            .map_err(|error| serde::de::Error::custom(format!("{place}: {error}")))?;
        let encoded: Value = serde_json::from_str(&serde_json::to_string(&decoded)?)?;
        assert!(same(& encoded, & written), "{place}: {encoded} is not {written}");
    }

    Ok(())
}

#[test]
fn credential_connection_list() -> serde_json::Result<()> {
    let examples = [
        (
            "/paths/~1credential_connections/get/responses/200/content/application~1json/examples/onePage/value",
            r#"{
  "data": [
    {
      "id": "1517907029804025883",
      "record_type": "credential_connection",
      "active": true,
      "connection_name": "Front desk",
      "user_name": "frontdesk1",
      "created_at": "2024-03-05T09:30:00.000Z",
      "updated_at": "2024-03-05T09:30:00.000Z",
      "anchorsite_override": "Frankfurt, Germany",
      "encrypted_media": null,
      "webhook_timeout_secs": null,
      "tags": [
        "lobby"
      ],
      "outbound": {
        "channel_limit": null,
        "outbound_voice_profile_id": "1293384261075731499"
      }
    }
  ],
  "meta": {
    "page_number": 1,
    "page_size": 250,
    "total_pages": 1,
    "total_results": 1
  }
}"#,
        ),
    ];
    survive::<telnyx_sdk::types::CredentialConnectionList>(&examples)
}

#[test]
fn error_body() -> serde_json::Result<()> {
    let examples = [
        (
            "/components/responses/BadRequest/content/application~1json/examples/problem/value",
            r#"{
  "errors": [
    {
      "code": "10015",
      "title": "Bad Request",
      "detail": "A value that is required is missing.",
      "source": {
        "pointer": "/base",
        "parameter": "id"
      },
      "meta": {
        "url": "https://developers.telnyx.com/docs/overview/errors/10015"
      }
    }
  ]
}"#,
        ),
        (
            "/components/responses/Unauthorized/content/application~1json/examples/problem/value",
            r#"{
  "errors": [
    {
      "code": "10009",
      "title": "Authentication failed",
      "detail": "The API key could not be verified.",
      "source": {
        "pointer": "/base"
      },
      "meta": {
        "url": "https://developers.telnyx.com/docs/overview/errors/10009"
      }
    }
  ]
}"#,
        ),
        (
            "/components/responses/Forbidden/content/application~1json/examples/problem/value",
            r#"{
  "errors": [
    {
      "code": "10010",
      "title": "Authorization failed",
      "detail": "The account has no permission for this action.",
      "source": {
        "pointer": "/base"
      },
      "meta": {
        "url": "https://developers.telnyx.com/docs/overview/errors/10010"
      }
    }
  ]
}"#,
        ),
        (
            "/components/responses/NotFound/content/application~1json/examples/problem/value",
            r#"{
  "errors": [
    {
      "code": "10005",
      "title": "Resource not found",
      "detail": "No connection has this id.",
      "source": {
        "parameter": "id"
      },
      "meta": {
        "url": "https://developers.telnyx.com/docs/overview/errors/10005"
      }
    }
  ]
}"#,
        ),
        (
            "/components/responses/UnprocessableEntity/content/application~1json/examples/problem/value",
            r#"{
  "errors": [
    {
      "code": "10015",
      "title": "Invalid value",
      "detail": "The user name is too short.",
      "source": {
        "pointer": "/user_name"
      },
      "meta": {
        "url": "https://developers.telnyx.com/docs/overview/errors/10015"
      }
    }
  ]
}"#,
        ),
    ];
    survive::<telnyx_sdk::types::ErrorBody>(&examples)
}

#[test]
fn credential_connection_create() -> serde_json::Result<()> {
    let examples = [
        (
            "/paths/~1credential_connections/post/requestBody/content/application~1json/examples/smallest/value",
            r#"{
  "connection_name": "Front desk",
  "user_name": "frontdesk1",
  "password": "correct-horse-battery"
}"#,
        ),
        (
            "/paths/~1credential_connections/post/requestBody/content/application~1json/examples/full/value",
            r#"{
  "connection_name": "Front desk",
  "user_name": "frontdesk1",
  "password": "correct-horse-battery",
  "active": true,
  "anchorsite_override": "Latency",
  "encrypted_media": "SRTP",
  "sip_uri_calling_preference": "internal",
  "tags": [
    "lobby"
  ],
  "webhook_api_version": "texml",
  "webhook_event_url": "https://example.com/hooks",
  "call_cost_in_webhooks": true,
  "noise_suppression": "inbound",
  "noise_suppression_details": {
    "engine": "deep_filter_net",
    "attenuation_limit": 80
  },
  "jitter_buffer": {
    "enable_jitter_buffer": true,
    "jitterbuffer_msec_min": 60,
    "jitterbuffer_msec_max": 200
  },
  "rtcp_settings": {
    "port": "rtcp-mux",
    "capture_enabled": true,
    "report_frequency_secs": 10
  },
  "inbound": {
    "codecs": [
      "G722",
      "G711U"
    ],
    "default_routing_method": "sequential",
    "simultaneous_ringing": "enabled",
    "timeout_2xx_secs": 15
  },
  "outbound": {
    "ani_override_type": "always",
    "call_parking_enabled": true,
    "localization": "US",
    "outbound_voice_profile_id": "1293384261075731499"
  }
}"#,
        ),
    ];
    survive::<telnyx_sdk::types::CredentialConnectionCreate>(&examples)
}

#[test]
fn credential_connection() -> serde_json::Result<()> {
    let examples = [
        (
            "/paths/~1credential_connections/post/responses/201/content/application~1json/examples/created/value/data",
            r#"{
  "id": "1517907029804025883",
  "record_type": "credential_connection",
  "active": true,
  "connection_name": "Front desk",
  "user_name": "frontdesk1",
  "password": "correct-horse-battery",
  "created_at": "2024-03-05T09:30:00.000Z",
  "updated_at": "2024-03-05T09:30:00.000Z",
  "webhook_api_version": "2",
  "conversation_persistence": false,
  "inbound": {
    "default_routing_method": null,
    "channel_limit": null
  }
}"#,
        ),
        (
            "/paths/~1credential_connections~1{id}/delete/responses/200/content/application~1json/examples/deleted/value/data",
            r#"{
  "id": "6a09cdc3-8948-47f0-aa62-74ac943d6c58",
  "record_type": "credential_connection",
  "active": true,
  "user_name": "myusername123",
  "password": "my123secure456password789",
  "created_at": "2018-02-02T22:25:27.521Z",
  "updated_at": "2018-02-02T22:25:27.521Z",
  "anchorsite_override": "Latency",
  "connection_name": "string",
  "sip_uri_calling_preference": "disabled",
  "default_on_hold_comfort_noise_enabled": true,
  "dtmf_type": "RFC 2833",
  "encode_contact_header_enabled": true,
  "encrypted_media": "SRTP",
  "onnet_t38_passthrough_enabled": true,
  "ios_push_credential_id": "ec0c8e5d-439e-4620-a0c1-9d9c8d02a836",
  "android_push_credential_id": "06b09dfd-7154-4980-8b75-cebf7a9d4f8e",
  "webhook_event_url": "https://example.com",
  "webhook_event_failover_url": "https://failover.example.com",
  "webhook_api_version": "1",
  "webhook_timeout_secs": 25,
  "rtcp_settings": {
    "port": "rtp+1",
    "capture_enabled": true,
    "report_frequency_seconds": 10
  },
  "inbound": {
    "ani_number_format": "+E.164",
    "dnis_number_format": "+e164",
    "codecs": [
      "G722"
    ],
    "channel_limit": 10,
    "generate_ringback_tone": true,
    "isup_headers_enabled": true,
    "prack_enabled": true,
    "privacy_zone_enabled": true,
    "sip_compact_headers_enabled": true,
    "timeout_1xx_secs": 10,
    "timeout_2xx_secs": 15,
    "shaken_stir_enabled": true
  },
  "outbound": {
    "call_parking_enabled": true,
    "ani_override": "string",
    "ani_override_type": "always",
    "channel_limit": 10,
    "instant_ringback_enabled": true,
    "generate_ringback_tone": true,
    "localization": "string",
    "t38_reinvite_source": "customer",
    "outbound_voice_profile_id": "1293384261075731499"
  }
}"#,
        ),
        (
            "/paths/~1credential_connections~1{id}/patch/responses/200/content/application~1json/examples/changed/value/data",
            r#"{
  "id": "1517907029804025883",
  "record_type": "credential_connection",
  "connection_name": "Back office",
  "encrypted_media": null,
  "webhook_event_failover_url": null,
  "updated_at": "2024-03-06T10:00:00.000Z"
}"#,
        ),
    ];
    survive::<telnyx_sdk::types::CredentialConnection>(&examples)
}

#[test]
fn credential_connection_update() -> serde_json::Result<()> {
    let examples = [
        (
            "/paths/~1credential_connections~1{id}/patch/requestBody/content/application~1json/examples/clear/value",
            r#"{
  "connection_name": "Back office",
  "encrypted_media": null,
  "webhook_event_failover_url": null
}"#,
        ),
    ];
    survive::<telnyx_sdk::types::CredentialConnectionUpdate>(&examples)
}

#[test]
fn registration_status() -> serde_json::Result<()> {
    let examples = [
        (
            "/paths/~1credential_connections~1{id}~1actions~1check_registration_status/post/responses/200/content/application~1json/examples/registered/value/data",
            r#"{
  "record_type": "registration_status",
  "status": "Registered",
  "ip_address": "192.0.2.17",
  "port": 5060,
  "transport": "UDP",
  "sip_username": "frontdesk1",
  "user_agent": "Desk phone 4.2",
  "last_registration": "2024-03-05T09:31:07"
}"#,
        ),
    ];
    survive::<telnyx_sdk::types::RegistrationStatus>(&examples)
}
