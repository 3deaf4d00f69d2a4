// @generated from the API's description. Do not edit: change the description or the generator and generate again.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::runtime::{
    Base64, Base64Url, Binary, Boxed, Date, DateTime, Decimal, Duration, Email, Extra,
    IpAddress, JsonText, Nullable, Number, Secret, Time, Uri, Uuid,
};

/// Where media passes through; `Latency` picks the nearest site.
///
/// Default: `"Latency"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum AnchorsiteOverride {
    /// `Latency`.
    Latency,
    /// `Chicago, IL`.
    ChicagoIl,
    /// `Ashburn, VA`.
    AshburnVa,
    /// `San Jose, CA`.
    SanJoseCa,
    /// `Sydney, Australia`.
    SydneyAustralia,
    /// `Amsterdam, Netherlands`.
    AmsterdamNetherlands,
    /// `London, UK`.
    LondonUk,
    /// `Toronto, Canada`.
    TorontoCanada,
    /// `Vancouver, Canada`.
    VancouverCanada,
    /// `Frankfurt, Germany`.
    FrankfurtGermany,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    AnchorsiteOverride {
        Latency = "Latency",
        ChicagoIl = "Chicago, IL",
        AshburnVa = "Ashburn, VA",
        SanJoseCa = "San Jose, CA",
        SydneyAustralia = "Sydney, Australia",
        AmsterdamNetherlands = "Amsterdam, Netherlands",
        LondonUk = "London, UK",
        TorontoCanada = "Toronto, Canada",
        VancouverCanada = "Vancouver, Canada",
        FrankfurtGermany = "Frankfurt, Germany",
    } else Unknown
}

/// The form of the caller's number.
///
/// Default: `"E.164-national"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum AniNumberFormat {
    /// `+E.164`.
    PlusE164,
    /// `E.164`.
    E164,
    /// `+E.164-national`.
    PlusE164National,
    /// `E.164-national`.
    E164National,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    AniNumberFormat {
        PlusE164 = "+E.164",
        E164 = "E.164",
        PlusE164National = "+E.164-national",
        E164National = "E.164-national",
    } else Unknown
}

/// When the number in `ani_override` is shown.
///
/// Default: `"always"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum AniOverrideType {
    /// `always`.
    Always,
    /// `normal`.
    Normal,
    /// `emergency`.
    Emergency,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    AniOverrideType {
        Always = "always",
        Normal = "normal",
        Emergency = "emergency",
    } else Unknown
}

/// A SIP connection whose devices sign in with a user name and a password.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CredentialConnection {
    /// Identifies the connection: a number of 64 bits, or a UUID, as text.
    pub id: Option<String>,
    /// Which kind of record this is, `credential_connection`.
    pub record_type: Option<String>,
    /// When the connection was created; RFC 3339 in practice.
    pub created_at: Option<String>,
    /// When the connection was last changed; RFC 3339 in practice.
    pub updated_at: Option<String>,
    /// Whether conversations are kept.
    ///
    /// Default: `false`.
    pub conversation_persistence: Option<bool>,
    /// Whether the network makes comfort noise while a call is on hold. Without it the device has to send sound itself, or the call may time out.
    ///
    /// Default: `true`.
    pub default_on_hold_comfort_noise_enabled: Option<bool>,
    /// `webhook_api_version`: one of `1`, `2`.
    pub webhook_api_version: Option<WebhookApiVersion>,
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

impl Default for CredentialConnection {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    CredentialConnection {
        Opt 0 id = "id",
        Opt 1 record_type = "record_type",
        Opt 2 created_at = "created_at",
        Opt 3 updated_at = "updated_at",
        Opt 4 conversation_persistence = "conversation_persistence",
        Opt 5 default_on_hold_comfort_noise_enabled = "default_on_hold_comfort_noise_enabled",
        Opt 6 webhook_api_version = "webhook_api_version",
        Opt 7 connection_name = "connection_name",
        Opt 8 user_name = "user_name",
        Opt 9 password = "password",
        Opt 10 active = "active",
        Opt 11 anchorsite_override = "anchorsite_override",
        Opt 12 sip_uri_calling_preference = "sip_uri_calling_preference",
        Opt 13 dtmf_type = "dtmf_type",
        Opt 14 encode_contact_header_enabled = "encode_contact_header_enabled",
        Opt 15 encrypted_media = "encrypted_media" only "\"SRTP\"",
        Opt 16 onnet_t38_passthrough_enabled = "onnet_t38_passthrough_enabled",
        Opt 17 ios_push_credential_id = "ios_push_credential_id",
        Opt 18 android_push_credential_id = "android_push_credential_id",
        Opt 19 webhook_event_url = "webhook_event_url",
        Opt 20 webhook_event_failover_url = "webhook_event_failover_url",
        Opt 21 webhook_timeout_secs = "webhook_timeout_secs",
        Opt 22 call_cost_in_webhooks = "call_cost_in_webhooks",
        Opt 23 tags = "tags",
        Opt 24 noise_suppression = "noise_suppression",
        Opt 25 noise_suppression_details = "noise_suppression_details",
        Opt 26 jitter_buffer = "jitter_buffer",
        Opt 27 rtcp_settings = "rtcp_settings",
        Opt 28 inbound = "inbound",
        Opt 29 outbound = "outbound",
    } rest extra
}

/// A connection to be created.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CredentialConnectionCreate {
    /// Whether the network makes comfort noise while a call is on hold. Without it the device has to send sound itself, or the call may time out.
    ///
    /// Default: `false`.
    pub default_on_hold_comfort_noise_enabled: Option<bool>,
    /// `webhook_api_version`: one of `1`, `2`, `texml`.
    pub webhook_api_version: Option<RequestedWebhookApiVersion>,
    /// A name of the user's choice.
    pub connection_name: String,
    /// The name that devices sign in with: letters and digits, with a letter among the first five characters.
    ///
    /// Limits: 4 to 32 characters.
    pub user_name: String,
    /// The password that devices sign in with.
    ///
    /// Limits: 8 to 128 characters.
    pub password: Secret,
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

impl CredentialConnectionCreate {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(
        connection_name: impl Into<String>,
        password: impl Into<Secret>,
        user_name: impl Into<String>,
    ) -> Self {
        Self {
            connection_name: connection_name.into(),
            password: password.into(),
            user_name: user_name.into(),
            ..crate::runtime::wire::blank()
        }
    }

    /// Whether the network makes comfort noise while a call is on hold. Without it the device has to send sound itself, or the call may time out.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn default_on_hold_comfort_noise_enabled(mut self, value: bool) -> Self {
        self.default_on_hold_comfort_noise_enabled = Some(value);
        self
    }

    /// `webhook_api_version`: one of `1`, `2`, `texml`.
    #[must_use]
    pub fn webhook_api_version(
        mut self,
        value: impl Into<RequestedWebhookApiVersion>,
    ) -> Self {
        self.webhook_api_version = Some(value.into());
        self
    }

    /// Whether the connection takes part in calls.
    ///
    /// Default: `true`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }

    /// `anchorsite_override`: one of `Latency`, `Chicago, IL`, `Ashburn, VA`, `San Jose, CA`, `Sydney, Australia`, `Amsterdam, Netherlands`, `London, UK`, `Toronto, Canada`, `Vancouver, Canada`, `Frankfurt, Germany`.
    #[must_use]
    pub fn anchorsite_override(mut self, value: impl Into<AnchorsiteOverride>) -> Self {
        self.anchorsite_override = Some(value.into());
        self
    }

    /// `sip_uri_calling_preference`: one of `disabled`, `unrestricted`, `internal`.
    #[must_use]
    pub fn sip_uri_calling_preference(
        mut self,
        value: impl Into<SipUriCallingPreference>,
    ) -> Self {
        self.sip_uri_calling_preference = Some(value.into());
        self
    }

    /// `dtmf_type`: one of `RFC 2833`, `Inband`, `SIP INFO`.
    #[must_use]
    pub fn dtmf_type(mut self, value: impl Into<DtmfType>) -> Self {
        self.dtmf_type = Some(value.into());
        self
    }

    /// Whether the SIP contact header is encoded, which helps with NAT and ALG.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn encode_contact_header_enabled(mut self, value: bool) -> Self {
        self.encode_contact_header_enabled = Some(value);
        self
    }

    /// `encrypted_media`: `SRTP`.
    #[must_use]
    pub fn encrypted_media(
        mut self,
        value: impl Into<Nullable<EncryptedMedia>>,
    ) -> Self {
        self.encrypted_media = value.into();
        self
    }

    /// Whether two ends inside the network negotiate T.38 with each other directly.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn onnet_t38_passthrough_enabled(mut self, value: bool) -> Self {
        self.onnet_t38_passthrough_enabled = Some(value);
        self
    }

    /// The credential for push messages to iOS; a UUID.
    #[must_use]
    pub fn ios_push_credential_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.ios_push_credential_id = value.into();
        self
    }

    /// The credential for push messages to Android; a UUID.
    #[must_use]
    pub fn android_push_credential_id(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.android_push_credential_id = value.into();
        self
    }

    /// Where webhooks about the connection are sent, scheme included.
    #[must_use]
    pub fn webhook_event_url(mut self, value: impl Into<Uri>) -> Self {
        self.webhook_event_url = Some(value.into());
        self
    }

    /// The URL to which webhooks are sent when `webhook_event_url` fails, scheme included.
    ///
    /// Default: `""`.
    #[must_use]
    pub fn webhook_event_failover_url(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.webhook_event_failover_url = value.into();
        self
    }

    /// How many seconds to wait for a webhook to be answered.
    ///
    /// Limits: 0 to 30.
    #[must_use]
    pub fn webhook_timeout_secs(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.webhook_timeout_secs = value.into();
        self
    }

    /// Whether webhooks tell what a call cost.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn call_cost_in_webhooks(mut self, value: bool) -> Self {
        self.call_cost_in_webhooks = Some(value);
        self
    }

    /// Labels of the user's choice.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// `noise_suppression`: one of `inbound`, `outbound`, `both`, `disabled`.
    #[must_use]
    pub fn noise_suppression(mut self, value: impl Into<NoiseSuppression>) -> Self {
        self.noise_suppression = Some(value.into());
        self
    }

    /// `noise_suppression_details`: How noise is taken out; without effect while `noise_suppression` is `disabled`.
    #[must_use]
    pub fn noise_suppression_details(mut self, value: NoiseSuppressionDetails) -> Self {
        self.noise_suppression_details = Some(value.into());
        self
    }

    /// `jitter_buffer`: How packets that arrive unevenly are evened out.
    #[must_use]
    pub fn jitter_buffer(mut self, value: JitterBuffer) -> Self {
        self.jitter_buffer = Some(value.into());
        self
    }

    /// `rtcp_settings`: How reports about the quality of calls are exchanged (RTCP).
    #[must_use]
    pub fn rtcp_settings(mut self, value: RtcpSettings) -> Self {
        self.rtcp_settings = Some(value.into());
        self
    }

    /// `inbound`: How calls come in.
    #[must_use]
    pub fn inbound(mut self, value: CredentialConnectionInbound) -> Self {
        self.inbound = Some(value.into());
        self
    }

    /// `outbound`: How calls go out.
    #[must_use]
    pub fn outbound(mut self, value: CredentialConnectionOutbound) -> Self {
        self.outbound = Some(value.into());
        self
    }
}

impl Default for CredentialConnectionCreate {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    CredentialConnectionCreate {
        Opt 0 default_on_hold_comfort_noise_enabled = "default_on_hold_comfort_noise_enabled",
        Opt 1 webhook_api_version = "webhook_api_version",
        Req 2 connection_name = "connection_name",
        Req 3 user_name = "user_name",
        Req 4 password = "password",
        Opt 5 active = "active",
        Opt 6 anchorsite_override = "anchorsite_override",
        Opt 7 sip_uri_calling_preference = "sip_uri_calling_preference",
        Opt 8 dtmf_type = "dtmf_type",
        Opt 9 encode_contact_header_enabled = "encode_contact_header_enabled",
        Opt 10 encrypted_media = "encrypted_media" only "\"SRTP\"",
        Opt 11 onnet_t38_passthrough_enabled = "onnet_t38_passthrough_enabled",
        Opt 12 ios_push_credential_id = "ios_push_credential_id",
        Opt 13 android_push_credential_id = "android_push_credential_id",
        Opt 14 webhook_event_url = "webhook_event_url",
        Opt 15 webhook_event_failover_url = "webhook_event_failover_url",
        Opt 16 webhook_timeout_secs = "webhook_timeout_secs",
        Opt 17 call_cost_in_webhooks = "call_cost_in_webhooks",
        Opt 18 tags = "tags",
        Opt 19 noise_suppression = "noise_suppression",
        Opt 20 noise_suppression_details = "noise_suppression_details",
        Opt 21 jitter_buffer = "jitter_buffer",
        Opt 22 rtcp_settings = "rtcp_settings",
        Opt 23 inbound = "inbound",
        Opt 24 outbound = "outbound",
    } rest extra
}

/// How calls come in.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CredentialConnectionInbound {
    /// `ani_number_format`: one of `+E.164`, `E.164`, `+E.164-national`, `E.164-national`.
    pub ani_number_format: Option<AniNumberFormat>,
    /// `dnis_number_format`: one of `+e164`, `e164`, `national`, `sip_username`.
    pub dnis_number_format: Option<DnisNumberFormat>,
    /// The codecs to offer, the preferred one first. OPUS and H.264 need TCP or TLS.
    ///
    /// Default: `["G722","G711U","G711A","G729","OPUS","H.264"]`.
    pub codecs: Option<Vec<String>>,
    /// `default_routing_method`: one of `sequential`, `round-robin`.
    pub default_routing_method: Nullable<DefaultRoutingMethod>,
    /// How many inbound calls there may be at once; `null` sets no limit.
    pub channel_limit: Nullable<i64>,
    /// Whether the network makes the ringback tone that the caller hears.
    ///
    /// Default: `false`.
    pub generate_ringback_tone: Option<bool>,
    /// Whether ISUP parameters are passed on as SIP headers.
    ///
    /// Default: `false`.
    pub isup_headers_enabled: Option<bool>,
    /// Whether provisional answers are acknowledged (RFC 3262).
    ///
    /// Default: `false`.
    pub prack_enabled: Option<bool>,
    /// Whether the privacy zone is on.
    ///
    /// Default: `false`.
    pub privacy_zone_enabled: Option<bool>,
    /// Whether the SHAKEN/STIR identity header is passed on.
    ///
    /// Default: `false`.
    pub shaken_stir_enabled: Option<bool>,
    /// Whether SIP headers are written in their short form.
    ///
    /// Default: `true`.
    pub sip_compact_headers_enabled: Option<bool>,
    /// `simultaneous_ringing`: one of `disabled`, `enabled`.
    pub simultaneous_ringing: Option<SimultaneousRinging>,
    /// How many seconds to wait for a provisional answer.
    ///
    /// Limits: 1 to 120.
    ///
    /// Default: `3`.
    pub timeout_1xx_secs: Option<i64>,
    /// How many seconds a call may ring before it is given up. Older answers hold it as text.
    ///
    /// Limits: 1 to 600.
    ///
    /// Default: `90`.
    pub timeout_2xx_secs: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl CredentialConnectionInbound {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `ani_number_format`: one of `+E.164`, `E.164`, `+E.164-national`, `E.164-national`.
    #[must_use]
    pub fn ani_number_format(mut self, value: impl Into<AniNumberFormat>) -> Self {
        self.ani_number_format = Some(value.into());
        self
    }

    /// `dnis_number_format`: one of `+e164`, `e164`, `national`, `sip_username`.
    #[must_use]
    pub fn dnis_number_format(mut self, value: impl Into<DnisNumberFormat>) -> Self {
        self.dnis_number_format = Some(value.into());
        self
    }

    /// The codecs to offer, the preferred one first. OPUS and H.264 need TCP or TLS.
    ///
    /// Default: `["G722","G711U","G711A","G729","OPUS","H.264"]`.
    #[must_use]
    pub fn codecs(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codecs = Some(value.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// `default_routing_method`: one of `sequential`, `round-robin`.
    #[must_use]
    pub fn default_routing_method(
        mut self,
        value: impl Into<Nullable<DefaultRoutingMethod>>,
    ) -> Self {
        self.default_routing_method = value.into();
        self
    }

    /// How many inbound calls there may be at once; `null` sets no limit.
    #[must_use]
    pub fn channel_limit(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.channel_limit = value.into();
        self
    }

    /// Whether the network makes the ringback tone that the caller hears.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn generate_ringback_tone(mut self, value: bool) -> Self {
        self.generate_ringback_tone = Some(value);
        self
    }

    /// Whether ISUP parameters are passed on as SIP headers.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn isup_headers_enabled(mut self, value: bool) -> Self {
        self.isup_headers_enabled = Some(value);
        self
    }

    /// Whether provisional answers are acknowledged (RFC 3262).
    ///
    /// Default: `false`.
    #[must_use]
    pub fn prack_enabled(mut self, value: bool) -> Self {
        self.prack_enabled = Some(value);
        self
    }

    /// Whether the privacy zone is on.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn privacy_zone_enabled(mut self, value: bool) -> Self {
        self.privacy_zone_enabled = Some(value);
        self
    }

    /// Whether the SHAKEN/STIR identity header is passed on.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn shaken_stir_enabled(mut self, value: bool) -> Self {
        self.shaken_stir_enabled = Some(value);
        self
    }

    /// Whether SIP headers are written in their short form.
    ///
    /// Default: `true`.
    #[must_use]
    pub fn sip_compact_headers_enabled(mut self, value: bool) -> Self {
        self.sip_compact_headers_enabled = Some(value);
        self
    }

    /// `simultaneous_ringing`: one of `disabled`, `enabled`.
    #[must_use]
    pub fn simultaneous_ringing(
        mut self,
        value: impl Into<SimultaneousRinging>,
    ) -> Self {
        self.simultaneous_ringing = Some(value.into());
        self
    }

    /// How many seconds to wait for a provisional answer.
    ///
    /// Limits: 1 to 120.
    ///
    /// Default: `3`.
    #[must_use]
    pub fn timeout_1xx_secs(mut self, value: i64) -> Self {
        self.timeout_1xx_secs = Some(value);
        self
    }

    /// How many seconds a call may ring before it is given up. Older answers hold it as text.
    ///
    /// Limits: 1 to 600.
    ///
    /// Default: `90`.
    #[must_use]
    pub fn timeout_2xx_secs(mut self, value: i64) -> Self {
        self.timeout_2xx_secs = Some(value);
        self
    }
}

impl Default for CredentialConnectionInbound {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    CredentialConnectionInbound {
        Opt 0 ani_number_format = "ani_number_format",
        Opt 1 dnis_number_format = "dnis_number_format",
        Opt 2 codecs = "codecs",
        Opt 3 default_routing_method = "default_routing_method",
        Opt 4 channel_limit = "channel_limit",
        Opt 5 generate_ringback_tone = "generate_ringback_tone",
        Opt 6 isup_headers_enabled = "isup_headers_enabled",
        Opt 7 prack_enabled = "prack_enabled",
        Opt 8 privacy_zone_enabled = "privacy_zone_enabled",
        Opt 9 shaken_stir_enabled = "shaken_stir_enabled",
        Opt 10 sip_compact_headers_enabled = "sip_compact_headers_enabled",
        Opt 11 simultaneous_ringing = "simultaneous_ringing",
        Opt 12 timeout_1xx_secs = "timeout_1xx_secs",
        Opt 13 timeout_2xx_secs = "timeout_2xx_secs",
    } rest extra
}

/// A page of connections.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CredentialConnectionList {
    /// The connections of this page.
    pub data: Vec<CredentialConnection>,
    /// `meta`: Where a page stands in its list.
    pub meta: Option<Boxed<PaginationMeta>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for CredentialConnectionList {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    CredentialConnectionList {
        Req 0 data = "data",
        Opt 1 meta = "meta",
    } rest extra
}

/// How calls go out.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CredentialConnectionOutbound {
    /// Whether calls wait for a command before they are connected.
    ///
    /// Default: `false`.
    pub call_parking_enabled: Nullable<bool>,
    /// The phone number to show instead of the caller's.
    ///
    /// Default: `""`.
    pub ani_override: Option<String>,
    /// `ani_override_type`: one of `always`, `normal`, `emergency`.
    pub ani_override_type: Option<AniOverrideType>,
    /// How many outbound calls there may be at once; `null` sets no limit.
    pub channel_limit: Nullable<i64>,
    /// Whether the caller hears a ringback tone at once.
    ///
    /// Default: `true`.
    pub instant_ringback_enabled: Option<bool>,
    /// Whether the network makes the ringback tone that the caller hears.
    ///
    /// Default: `false`.
    pub generate_ringback_tone: Option<bool>,
    /// The country, in two letters, whose national numbers are understood; empty means US, then GB.
    ///
    /// Default: `"US"`.
    pub localization: Option<String>,
    /// `t38_reinvite_source`: one of `telnyx`, `customer`, `disabled`, `passthru`, `caller-passthru`, `callee-passthru`.
    pub t38_reinvite_source: Option<T38ReinviteSource>,
    /// The outbound voice profile; a number of 64 bits, as text.
    pub outbound_voice_profile_id: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl CredentialConnectionOutbound {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// Whether calls wait for a command before they are connected.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn call_parking_enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.call_parking_enabled = value.into();
        self
    }

    /// The phone number to show instead of the caller's.
    ///
    /// Default: `""`.
    #[must_use]
    pub fn ani_override(mut self, value: impl Into<String>) -> Self {
        self.ani_override = Some(value.into());
        self
    }

    /// `ani_override_type`: one of `always`, `normal`, `emergency`.
    #[must_use]
    pub fn ani_override_type(mut self, value: impl Into<AniOverrideType>) -> Self {
        self.ani_override_type = Some(value.into());
        self
    }

    /// How many outbound calls there may be at once; `null` sets no limit.
    #[must_use]
    pub fn channel_limit(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.channel_limit = value.into();
        self
    }

    /// Whether the caller hears a ringback tone at once.
    ///
    /// Default: `true`.
    #[must_use]
    pub fn instant_ringback_enabled(mut self, value: bool) -> Self {
        self.instant_ringback_enabled = Some(value);
        self
    }

    /// Whether the network makes the ringback tone that the caller hears.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn generate_ringback_tone(mut self, value: bool) -> Self {
        self.generate_ringback_tone = Some(value);
        self
    }

    /// The country, in two letters, whose national numbers are understood; empty means US, then GB.
    ///
    /// Default: `"US"`.
    #[must_use]
    pub fn localization(mut self, value: impl Into<String>) -> Self {
        self.localization = Some(value.into());
        self
    }

    /// `t38_reinvite_source`: one of `telnyx`, `customer`, `disabled`, `passthru`, `caller-passthru`, `callee-passthru`.
    #[must_use]
    pub fn t38_reinvite_source(mut self, value: impl Into<T38ReinviteSource>) -> Self {
        self.t38_reinvite_source = Some(value.into());
        self
    }

    /// The outbound voice profile; a number of 64 bits, as text.
    #[must_use]
    pub fn outbound_voice_profile_id(mut self, value: impl Into<String>) -> Self {
        self.outbound_voice_profile_id = Some(value.into());
        self
    }
}

impl Default for CredentialConnectionOutbound {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    CredentialConnectionOutbound {
        Opt 0 call_parking_enabled = "call_parking_enabled",
        Opt 1 ani_override = "ani_override",
        Opt 2 ani_override_type = "ani_override_type",
        Opt 3 channel_limit = "channel_limit",
        Opt 4 instant_ringback_enabled = "instant_ringback_enabled",
        Opt 5 generate_ringback_tone = "generate_ringback_tone",
        Opt 6 localization = "localization",
        Opt 7 t38_reinvite_source = "t38_reinvite_source",
        Opt 8 outbound_voice_profile_id = "outbound_voice_profile_id",
    } rest extra
}

/// What a list of connections is sorted by; a minus sign reverses the order.
///
/// Default: `"created_at"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum CredentialConnectionSort {
    /// `created_at`.
    CreatedAt,
    /// `-created_at`.
    MinusCreatedAt,
    /// `connection_name`.
    ConnectionName,
    /// `-connection_name`.
    MinusConnectionName,
    /// `active`.
    Active,
    /// `-active`.
    MinusActive,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    CredentialConnectionSort {
        CreatedAt = "created_at",
        MinusCreatedAt = "-created_at",
        ConnectionName = "connection_name",
        MinusConnectionName = "-connection_name",
        Active = "active",
        MinusActive = "-active",
    } else Unknown
}

/// Changes to a connection. What is left out stays as it is, and what may be `null` is cleared by `null`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CredentialConnectionUpdate {
    /// Whether the network makes comfort noise while a call is on hold. Without it the device has to send sound itself, or the call may time out.
    ///
    /// Default: `false`.
    pub default_on_hold_comfort_noise_enabled: Option<bool>,
    /// `webhook_api_version`: one of `1`, `2`, `texml`.
    pub webhook_api_version: Option<RequestedWebhookApiVersion>,
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

impl CredentialConnectionUpdate {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// Whether the network makes comfort noise while a call is on hold. Without it the device has to send sound itself, or the call may time out.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn default_on_hold_comfort_noise_enabled(mut self, value: bool) -> Self {
        self.default_on_hold_comfort_noise_enabled = Some(value);
        self
    }

    /// `webhook_api_version`: one of `1`, `2`, `texml`.
    #[must_use]
    pub fn webhook_api_version(
        mut self,
        value: impl Into<RequestedWebhookApiVersion>,
    ) -> Self {
        self.webhook_api_version = Some(value.into());
        self
    }

    /// A name of the user's choice.
    #[must_use]
    pub fn connection_name(mut self, value: impl Into<String>) -> Self {
        self.connection_name = Some(value.into());
        self
    }

    /// The name that devices sign in with: letters and digits, with a letter among the first five characters.
    ///
    /// Limits: 4 to 32 characters.
    #[must_use]
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }

    /// The password that devices sign in with.
    ///
    /// Limits: 8 to 128 characters.
    #[must_use]
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Whether the connection takes part in calls.
    ///
    /// Default: `true`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }

    /// `anchorsite_override`: one of `Latency`, `Chicago, IL`, `Ashburn, VA`, `San Jose, CA`, `Sydney, Australia`, `Amsterdam, Netherlands`, `London, UK`, `Toronto, Canada`, `Vancouver, Canada`, `Frankfurt, Germany`.
    #[must_use]
    pub fn anchorsite_override(mut self, value: impl Into<AnchorsiteOverride>) -> Self {
        self.anchorsite_override = Some(value.into());
        self
    }

    /// `sip_uri_calling_preference`: one of `disabled`, `unrestricted`, `internal`.
    #[must_use]
    pub fn sip_uri_calling_preference(
        mut self,
        value: impl Into<SipUriCallingPreference>,
    ) -> Self {
        self.sip_uri_calling_preference = Some(value.into());
        self
    }

    /// `dtmf_type`: one of `RFC 2833`, `Inband`, `SIP INFO`.
    #[must_use]
    pub fn dtmf_type(mut self, value: impl Into<DtmfType>) -> Self {
        self.dtmf_type = Some(value.into());
        self
    }

    /// Whether the SIP contact header is encoded, which helps with NAT and ALG.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn encode_contact_header_enabled(mut self, value: bool) -> Self {
        self.encode_contact_header_enabled = Some(value);
        self
    }

    /// `encrypted_media`: `SRTP`.
    #[must_use]
    pub fn encrypted_media(
        mut self,
        value: impl Into<Nullable<EncryptedMedia>>,
    ) -> Self {
        self.encrypted_media = value.into();
        self
    }

    /// Whether two ends inside the network negotiate T.38 with each other directly.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn onnet_t38_passthrough_enabled(mut self, value: bool) -> Self {
        self.onnet_t38_passthrough_enabled = Some(value);
        self
    }

    /// The credential for push messages to iOS; a UUID.
    #[must_use]
    pub fn ios_push_credential_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.ios_push_credential_id = value.into();
        self
    }

    /// The credential for push messages to Android; a UUID.
    #[must_use]
    pub fn android_push_credential_id(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.android_push_credential_id = value.into();
        self
    }

    /// Where webhooks about the connection are sent, scheme included.
    #[must_use]
    pub fn webhook_event_url(mut self, value: impl Into<Uri>) -> Self {
        self.webhook_event_url = Some(value.into());
        self
    }

    /// The URL to which webhooks are sent when `webhook_event_url` fails, scheme included.
    ///
    /// Default: `""`.
    #[must_use]
    pub fn webhook_event_failover_url(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.webhook_event_failover_url = value.into();
        self
    }

    /// How many seconds to wait for a webhook to be answered.
    ///
    /// Limits: 0 to 30.
    #[must_use]
    pub fn webhook_timeout_secs(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.webhook_timeout_secs = value.into();
        self
    }

    /// Whether webhooks tell what a call cost.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn call_cost_in_webhooks(mut self, value: bool) -> Self {
        self.call_cost_in_webhooks = Some(value);
        self
    }

    /// Labels of the user's choice.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// `noise_suppression`: one of `inbound`, `outbound`, `both`, `disabled`.
    #[must_use]
    pub fn noise_suppression(mut self, value: impl Into<NoiseSuppression>) -> Self {
        self.noise_suppression = Some(value.into());
        self
    }

    /// `noise_suppression_details`: How noise is taken out; without effect while `noise_suppression` is `disabled`.
    #[must_use]
    pub fn noise_suppression_details(mut self, value: NoiseSuppressionDetails) -> Self {
        self.noise_suppression_details = Some(value.into());
        self
    }

    /// `jitter_buffer`: How packets that arrive unevenly are evened out.
    #[must_use]
    pub fn jitter_buffer(mut self, value: JitterBuffer) -> Self {
        self.jitter_buffer = Some(value.into());
        self
    }

    /// `rtcp_settings`: How reports about the quality of calls are exchanged (RTCP).
    #[must_use]
    pub fn rtcp_settings(mut self, value: RtcpSettings) -> Self {
        self.rtcp_settings = Some(value.into());
        self
    }

    /// `inbound`: How calls come in.
    #[must_use]
    pub fn inbound(mut self, value: CredentialConnectionInbound) -> Self {
        self.inbound = Some(value.into());
        self
    }

    /// `outbound`: How calls go out.
    #[must_use]
    pub fn outbound(mut self, value: CredentialConnectionOutbound) -> Self {
        self.outbound = Some(value.into());
        self
    }
}

impl Default for CredentialConnectionUpdate {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    CredentialConnectionUpdate {
        Opt 0 default_on_hold_comfort_noise_enabled = "default_on_hold_comfort_noise_enabled",
        Opt 1 webhook_api_version = "webhook_api_version",
        Opt 2 connection_name = "connection_name",
        Opt 3 user_name = "user_name",
        Opt 4 password = "password",
        Opt 5 active = "active",
        Opt 6 anchorsite_override = "anchorsite_override",
        Opt 7 sip_uri_calling_preference = "sip_uri_calling_preference",
        Opt 8 dtmf_type = "dtmf_type",
        Opt 9 encode_contact_header_enabled = "encode_contact_header_enabled",
        Opt 10 encrypted_media = "encrypted_media" only "\"SRTP\"",
        Opt 11 onnet_t38_passthrough_enabled = "onnet_t38_passthrough_enabled",
        Opt 12 ios_push_credential_id = "ios_push_credential_id",
        Opt 13 android_push_credential_id = "android_push_credential_id",
        Opt 14 webhook_event_url = "webhook_event_url",
        Opt 15 webhook_event_failover_url = "webhook_event_failover_url",
        Opt 16 webhook_timeout_secs = "webhook_timeout_secs",
        Opt 17 call_cost_in_webhooks = "call_cost_in_webhooks",
        Opt 18 tags = "tags",
        Opt 19 noise_suppression = "noise_suppression",
        Opt 20 noise_suppression_details = "noise_suppression_details",
        Opt 21 jitter_buffer = "jitter_buffer",
        Opt 22 rtcp_settings = "rtcp_settings",
        Opt 23 inbound = "inbound",
        Opt 24 outbound = "outbound",
    } rest extra
}

/// How calls are routed to the connection by default.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum DefaultRoutingMethod {
    /// `sequential`.
    Sequential,
    /// `round-robin`.
    RoundRobin,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    DefaultRoutingMethod {
        Sequential = "sequential",
        RoundRobin = "round-robin",
    } else Unknown
}

/// The form of the number that was called.
///
/// Default: `"e164"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum DnisNumberFormat {
    /// `+e164`.
    PlusE164,
    /// `e164`.
    E164,
    /// `national`.
    National,
    /// `sip_username`.
    SipUsername,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    DnisNumberFormat {
        PlusE164 = "+e164",
        E164 = "e164",
        National = "national",
        SipUsername = "sip_username",
    } else Unknown
}

/// How pressed keys are sent.
///
/// Default: `"RFC 2833"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum DtmfType {
    /// `RFC 2833`.
    Rfc2833,
    /// `Inband`.
    Inband,
    /// `SIP INFO`.
    SipInfo,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    DtmfType {
        Rfc2833 = "RFC 2833",
        Inband = "Inband",
        SipInfo = "SIP INFO",
    } else Unknown
}

/// How media is encrypted; not together with TLS transport.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum EncryptedMedia {
    /// `SRTP`.
    Srtp,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    EncryptedMedia {
        Srtp = "SRTP",
    } else Unknown
}

/// What the API answers when it refuses a request.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ErrorBody {
    /// The problems.
    pub errors: Option<Vec<ErrorItem>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ErrorBody {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ErrorBody {
        Opt 0 errors = "errors",
    } rest extra
}

/// One problem.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ErrorItem {
    /// The API's code for the problem.
    pub code: Option<String>,
    /// The problem in a few words.
    pub title: Option<String>,
    /// The problem in a sentence.
    pub detail: Option<String>,
    /// `source`: What a problem is about.
    pub source: Option<Boxed<ErrorSource>>,
    /// `meta`: More about a problem; may hold other members too.
    pub meta: Option<Boxed<ErrorMeta>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ErrorItem {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ErrorItem {
        Opt 0 code = "code",
        Opt 1 title = "title",
        Opt 2 detail = "detail",
        Opt 3 source = "source",
        Opt 4 meta = "meta",
    } rest extra
}

/// More about a problem; may hold other members too.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ErrorMeta {
    /// A page that explains the code.
    pub url: Option<Uri>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ErrorMeta {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ErrorMeta {
        Opt 0 url = "url",
    } rest extra
}

/// What a problem is about.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ErrorSource {
    /// The member of the request's body, as a JSON pointer.
    pub pointer: Option<String>,
    /// The parameter of the request.
    pub parameter: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ErrorSource {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ErrorSource {
        Opt 0 pointer = "pointer",
        Opt 1 parameter = "parameter",
    } rest extra
}

/// How packets that arrive unevenly are evened out.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct JitterBuffer {
    /// Whether packets are held back to be evened out.
    ///
    /// Default: `false`.
    pub enable_jitter_buffer: Option<bool>,
    /// The smallest size of the buffer, in milliseconds.
    ///
    /// Limits: 40 to 400.
    ///
    /// Default: `60`.
    pub jitterbuffer_msec_min: Option<i64>,
    /// The largest size of the buffer, in milliseconds.
    ///
    /// Limits: 40 to 400.
    ///
    /// Default: `200`.
    pub jitterbuffer_msec_max: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl JitterBuffer {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// Whether packets are held back to be evened out.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn enable_jitter_buffer(mut self, value: bool) -> Self {
        self.enable_jitter_buffer = Some(value);
        self
    }

    /// The smallest size of the buffer, in milliseconds.
    ///
    /// Limits: 40 to 400.
    ///
    /// Default: `60`.
    #[must_use]
    pub fn jitterbuffer_msec_min(mut self, value: i64) -> Self {
        self.jitterbuffer_msec_min = Some(value);
        self
    }

    /// The largest size of the buffer, in milliseconds.
    ///
    /// Limits: 40 to 400.
    ///
    /// Default: `200`.
    #[must_use]
    pub fn jitterbuffer_msec_max(mut self, value: i64) -> Self {
        self.jitterbuffer_msec_max = Some(value);
        self
    }
}

impl Default for JitterBuffer {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    JitterBuffer {
        Opt 0 enable_jitter_buffer = "enable_jitter_buffer",
        Opt 1 jitterbuffer_msec_min = "jitterbuffer_msec_min",
        Opt 2 jitterbuffer_msec_max = "jitterbuffer_msec_max",
    } rest extra
}

/// In which direction noise is taken out.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum NoiseSuppression {
    /// `inbound`.
    Inbound,
    /// `outbound`.
    Outbound,
    /// `both`.
    Both,
    /// `disabled`.
    Disabled,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    NoiseSuppression {
        Inbound = "inbound",
        Outbound = "outbound",
        Both = "both",
        Disabled = "disabled",
    } else Unknown
}

/// How noise is taken out; without effect while `noise_suppression` is `disabled`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct NoiseSuppressionDetails {
    /// `engine`: one of `denoiser`, `deep_filter_net`, `deep_filter_net_large`, `krisp_viva_tel`, `krisp_viva_tel_lite`, `krisp_viva_promodel`, `krisp_viva_ss`, `quail_voice_focus`.
    pub engine: Option<NoiseSuppressionEngine>,
    /// How far noise is turned down at most; each engine has its own default.
    ///
    /// Limits: 0 to 100, a multiple of 10.
    pub attenuation_limit: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl NoiseSuppressionDetails {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `engine`: one of `denoiser`, `deep_filter_net`, `deep_filter_net_large`, `krisp_viva_tel`, `krisp_viva_tel_lite`, `krisp_viva_promodel`, `krisp_viva_ss`, `quail_voice_focus`.
    #[must_use]
    pub fn engine(mut self, value: impl Into<NoiseSuppressionEngine>) -> Self {
        self.engine = Some(value.into());
        self
    }

    /// How far noise is turned down at most; each engine has its own default.
    ///
    /// Limits: 0 to 100, a multiple of 10.
    #[must_use]
    pub fn attenuation_limit(mut self, value: i64) -> Self {
        self.attenuation_limit = Some(value);
        self
    }
}

impl Default for NoiseSuppressionDetails {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    NoiseSuppressionDetails {
        Opt 0 engine = "engine",
        Opt 1 attenuation_limit = "attenuation_limit",
    } rest extra
}

/// What takes noise out.
///
/// Default: `"denoiser"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum NoiseSuppressionEngine {
    /// `denoiser`.
    Denoiser,
    /// `deep_filter_net`.
    DeepFilterNet,
    /// `deep_filter_net_large`.
    DeepFilterNetLarge,
    /// `krisp_viva_tel`.
    KrispVivaTel,
    /// `krisp_viva_tel_lite`.
    KrispVivaTelLite,
    /// `krisp_viva_promodel`.
    KrispVivaPromodel,
    /// `krisp_viva_ss`.
    KrispVivaSs,
    /// `quail_voice_focus`.
    QuailVoiceFocus,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    NoiseSuppressionEngine {
        Denoiser = "denoiser",
        DeepFilterNet = "deep_filter_net",
        DeepFilterNetLarge = "deep_filter_net_large",
        KrispVivaTel = "krisp_viva_tel",
        KrispVivaTelLite = "krisp_viva_tel_lite",
        KrispVivaPromodel = "krisp_viva_promodel",
        KrispVivaSs = "krisp_viva_ss",
        QuailVoiceFocus = "quail_voice_focus",
    } else Unknown
}

/// Where a page stands in its list.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PaginationMeta {
    /// Which page this is, counted from one.
    pub page_number: Option<i64>,
    /// How many items a page has.
    pub page_size: Option<i64>,
    /// How many pages there are.
    pub total_pages: Option<i64>,
    /// How many items there are on all pages.
    pub total_results: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for PaginationMeta {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    PaginationMeta {
        Opt 0 page_number = "page_number",
        Opt 1 page_size = "page_size",
        Opt 2 total_pages = "total_pages",
        Opt 3 total_results = "total_results",
    } rest extra
}

/// The state of a registration.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum RegistrationState {
    /// `Not Applicable`.
    NotApplicable,
    /// `Not Registered`.
    NotRegistered,
    /// `Failed`.
    Failed,
    /// `Expired`.
    Expired,
    /// `Registered`.
    Registered,
    /// `Unregistered`.
    Unregistered,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    RegistrationState {
        NotApplicable = "Not Applicable",
        NotRegistered = "Not Registered",
        Failed = "Failed",
        Expired = "Expired",
        Registered = "Registered",
        Unregistered = "Unregistered",
    } else Unknown
}

/// Whether and where a device is registered.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct RegistrationStatus {
    /// Which kind of record this is, `registration_status`.
    pub record_type: Option<String>,
    /// `status`: one of `Not Applicable`, `Not Registered`, `Failed`, `Expired`, `Registered`, `Unregistered`.
    pub status: Option<RegistrationState>,
    /// The address that the device registered from.
    pub ip_address: Option<String>,
    /// The port that the device registered from.
    pub port: Option<i64>,
    /// The protocol that the device uses, such as `UDP`.
    pub transport: Option<String>,
    /// The name that the device signed in with.
    pub sip_username: Option<String>,
    /// What the device says it is.
    pub user_agent: Option<String>,
    /// When the device last registered; may have no time zone.
    pub last_registration: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for RegistrationStatus {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    RegistrationStatus {
        Opt 0 record_type = "record_type",
        Opt 1 status = "status",
        Opt 2 ip_address = "ip_address",
        Opt 3 port = "port",
        Opt 4 transport = "transport",
        Opt 5 sip_username = "sip_username",
        Opt 6 user_agent = "user_agent",
        Opt 7 last_registration = "last_registration",
    } rest extra
}

/// The form that webhooks shall have. `texml` goes only with `call_parking_enabled` set in `outbound`.
///
/// Default: `"1"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum RequestedWebhookApiVersion {
    /// `1`.
    V1,
    /// `2`.
    V2,
    /// `texml`.
    Texml,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    RequestedWebhookApiVersion {
        V1 = "1",
        V2 = "2",
        Texml = "texml",
    } else Unknown
}

/// The port for reports, the one after that of the media or the same.
///
/// Default: `"rtp+1"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum RtcpPort {
    /// `rtp+1`.
    RtpPlus1,
    /// `rtcp-mux`.
    RtcpMux,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    RtcpPort {
        RtpPlus1 = "rtp+1",
        RtcpMux = "rtcp-mux",
    } else Unknown
}

/// How reports about the quality of calls are exchanged (RTCP).
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct RtcpSettings {
    /// `port`: one of `rtp+1`, `rtcp-mux`.
    pub port: Option<RtcpPort>,
    /// Whether reports are kept.
    ///
    /// Default: `false`.
    pub capture_enabled: Option<bool>,
    /// How many seconds lie between two reports.
    ///
    /// Limits: 5 to 3000.
    ///
    /// Default: `5`.
    pub report_frequency_secs: Option<i64>,
    /// The same as `report_frequency_secs`, under the name that some answers use.
    ///
    /// Limits: 5 to 3000.
    ///
    /// Default: `5`.
    pub report_frequency_seconds: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl RtcpSettings {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `port`: one of `rtp+1`, `rtcp-mux`.
    #[must_use]
    pub fn port(mut self, value: impl Into<RtcpPort>) -> Self {
        self.port = Some(value.into());
        self
    }

    /// Whether reports are kept.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn capture_enabled(mut self, value: bool) -> Self {
        self.capture_enabled = Some(value);
        self
    }

    /// How many seconds lie between two reports.
    ///
    /// Limits: 5 to 3000.
    ///
    /// Default: `5`.
    #[must_use]
    pub fn report_frequency_secs(mut self, value: i64) -> Self {
        self.report_frequency_secs = Some(value);
        self
    }

    /// The same as `report_frequency_secs`, under the name that some answers use.
    ///
    /// Limits: 5 to 3000.
    ///
    /// Default: `5`.
    #[must_use]
    pub fn report_frequency_seconds(mut self, value: i64) -> Self {
        self.report_frequency_seconds = Some(value);
        self
    }
}

impl Default for RtcpSettings {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    RtcpSettings {
        Opt 0 port = "port",
        Opt 1 capture_enabled = "capture_enabled",
        Opt 2 report_frequency_secs = "report_frequency_secs",
        Opt 3 report_frequency_seconds = "report_frequency_seconds",
    } rest extra
}

/// Whether several devices may ring at once.
///
/// Default: `"disabled"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum SimultaneousRinging {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    SimultaneousRinging {
        Disabled = "disabled",
        Enabled = "enabled",
    } else Unknown
}

/// Who may call the connection's SIP URI: nobody, anybody, or only connections of the same account.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum SipUriCallingPreference {
    /// `disabled`.
    Disabled,
    /// `unrestricted`.
    Unrestricted,
    /// `internal`.
    Internal,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    SipUriCallingPreference {
        Disabled = "disabled",
        Unrestricted = "unrestricted",
        Internal = "internal",
    } else Unknown
}

/// Who switches a call to T.38 for a fax.
///
/// Default: `"telnyx"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum T38ReinviteSource {
    /// `telnyx`.
    Telnyx,
    /// `customer`.
    Customer,
    /// `disabled`.
    Disabled,
    /// `passthru`.
    Passthru,
    /// `caller-passthru`.
    CallerPassthru,
    /// `callee-passthru`.
    CalleePassthru,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    T38ReinviteSource {
        Telnyx = "telnyx",
        Customer = "customer",
        Disabled = "disabled",
        Passthru = "passthru",
        CallerPassthru = "caller-passthru",
        CalleePassthru = "callee-passthru",
    } else Unknown
}

/// The form of webhooks.
///
/// Default: `"1"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum WebhookApiVersion {
    /// `1`.
    V1,
    /// `2`.
    V2,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    WebhookApiVersion {
        V1 = "1",
        V2 = "2",
    } else Unknown
}
