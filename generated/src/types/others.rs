// @generated from the API's description. Do not edit: change the description or the generator and generate again.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::runtime::{
    Base64, Base64Url, Binary, Boxed, Date, DateTime, Decimal, Duration, Email, Extra,
    IpAddress, JsonText, Nullable, Number, Secret, Time, Uri, Uuid,
};

/// What a connection and the requests that make or change one have in common.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CredentialConnectionSettings {
    /// A name of the user's choice.
    pub connection_name: Option<String>,
    /// The name that devices sign in with: letters and digits, with a letter among the first five characters.
    ///
    /// Limits: 4 to 32 characters.
    pub user_name: Option<String>,
    /// The password that devices sign in with.
    ///
    /// Limits: 8 to 128 characters.
    pub password: Option<Secret>,
    /// Whether the connection takes part in calls.
    ///
    /// Default: `true`.
    pub active: Option<bool>,
    /// `anchorsite_override`: one of `Latency`, `Chicago, IL`, `Ashburn, VA`, `San Jose, CA`, `Sydney, Australia`, `Amsterdam, Netherlands`, `London, UK`, `Toronto, Canada`, `Vancouver, Canada`, `Frankfurt, Germany`.
    pub anchorsite_override: Option<AnchorsiteOverride>,
    /// `sip_uri_calling_preference`: one of `disabled`, `unrestricted`, `internal`.
    pub sip_uri_calling_preference: Option<SipUriCallingPreference>,
    /// `dtmf_type`: one of `RFC 2833`, `Inband`, `SIP INFO`.
    pub dtmf_type: Option<DtmfType>,
    /// Whether the SIP contact header is encoded, which helps with NAT and ALG.
    ///
    /// Default: `false`.
    pub encode_contact_header_enabled: Option<bool>,
    /// `encrypted_media`: `SRTP`.
    pub encrypted_media: Nullable<EncryptedMedia>,
    /// Whether two ends inside the network negotiate T.38 with each other directly.
    ///
    /// Default: `false`.
    pub onnet_t38_passthrough_enabled: Option<bool>,
    /// The credential for push messages to iOS; a UUID.
    pub ios_push_credential_id: Nullable<String>,
    /// The credential for push messages to Android; a UUID.
    pub android_push_credential_id: Nullable<String>,
    /// Where webhooks about the connection are sent, scheme included.
    pub webhook_event_url: Option<Uri>,
    /// The URL to which webhooks are sent when `webhook_event_url` fails, scheme included.
    ///
    /// Default: `""`.
    pub webhook_event_failover_url: Nullable<String>,
    /// How many seconds to wait for a webhook to be answered.
    ///
    /// Limits: 0 to 30.
    pub webhook_timeout_secs: Nullable<i64>,
    /// Whether webhooks tell what a call cost.
    ///
    /// Default: `false`.
    pub call_cost_in_webhooks: Option<bool>,
    /// Labels of the user's choice.
    pub tags: Option<Vec<String>>,
    /// `noise_suppression`: one of `inbound`, `outbound`, `both`, `disabled`.
    pub noise_suppression: Option<NoiseSuppression>,
    /// `noise_suppression_details`: How noise is taken out; without effect while `noise_suppression` is `disabled`.
    pub noise_suppression_details: Option<Boxed<NoiseSuppressionDetails>>,
    /// `jitter_buffer`: How packets that arrive unevenly are evened out.
    pub jitter_buffer: Option<Boxed<JitterBuffer>>,
    /// `rtcp_settings`: How reports about the quality of calls are exchanged (RTCP).
    pub rtcp_settings: Option<Boxed<RtcpSettings>>,
    /// `inbound`: How calls come in.
    pub inbound: Option<Boxed<CredentialConnectionInbound>>,
    /// `outbound`: How calls go out.
    pub outbound: Option<Boxed<CredentialConnectionOutbound>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for CredentialConnectionSettings {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    CredentialConnectionSettings {
        Opt 0 connection_name = "connection_name",
        Opt 1 user_name = "user_name",
        Opt 2 password = "password",
        Opt 3 active = "active",
        Opt 4 anchorsite_override = "anchorsite_override",
        Opt 5 sip_uri_calling_preference = "sip_uri_calling_preference",
        Opt 6 dtmf_type = "dtmf_type",
        Opt 7 encode_contact_header_enabled = "encode_contact_header_enabled",
        Opt 8 encrypted_media = "encrypted_media" only "\"SRTP\"",
        Opt 9 onnet_t38_passthrough_enabled = "onnet_t38_passthrough_enabled",
        Opt 10 ios_push_credential_id = "ios_push_credential_id",
        Opt 11 android_push_credential_id = "android_push_credential_id",
        Opt 12 webhook_event_url = "webhook_event_url",
        Opt 13 webhook_event_failover_url = "webhook_event_failover_url",
        Opt 14 webhook_timeout_secs = "webhook_timeout_secs",
        Opt 15 call_cost_in_webhooks = "call_cost_in_webhooks",
        Opt 16 tags = "tags",
        Opt 17 noise_suppression = "noise_suppression",
        Opt 18 noise_suppression_details = "noise_suppression_details",
        Opt 19 jitter_buffer = "jitter_buffer",
        Opt 20 rtcp_settings = "rtcp_settings",
        Opt 21 inbound = "inbound",
        Opt 22 outbound = "outbound",
    } rest extra
}
