// @generated from the API's description. Do not edit: change the description or the generator and generate again.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::runtime::{
    Base64, Binary, Date, DateTime, Decimal, Duration, Email, Extra, IpAddress, Nullable,
    Number, Secret, Time, Uri, Uuid,
};

/// Where media passes through; `Latency` picks the nearest site.
///
/// Default: `"Latency"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// `webhook_api_version`.
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
    /// `anchorsite_override`.
    pub anchorsite_override: Option<AnchorsiteOverride>,
    /// `sip_uri_calling_preference`.
    pub sip_uri_calling_preference: Option<SipUriCallingPreference>,
    /// `dtmf_type`.
    pub dtmf_type: Option<DtmfType>,
    /// Whether the SIP contact header is encoded, which helps with NAT and ALG.
    ///
    /// Default: `false`.
    pub encode_contact_header_enabled: Option<bool>,
    /// `encrypted_media`.
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
    /// `noise_suppression`.
    pub noise_suppression: Option<NoiseSuppression>,
    /// `noise_suppression_details`.
    pub noise_suppression_details: Option<NoiseSuppressionDetails>,
    /// `jitter_buffer`.
    pub jitter_buffer: Option<JitterBuffer>,
    /// `rtcp_settings`.
    pub rtcp_settings: Option<RtcpSettings>,
    /// `inbound`.
    pub inbound: Option<CredentialConnectionInbound>,
    /// `outbound`.
    pub outbound: Option<CredentialConnectionOutbound>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    CredentialConnection {
        opt 0 id = "id",
        opt 1 record_type = "record_type",
        opt 2 created_at = "created_at",
        opt 3 updated_at = "updated_at",
        opt 4 conversation_persistence = "conversation_persistence",
        opt 5 default_on_hold_comfort_noise_enabled = "default_on_hold_comfort_noise_enabled",
        opt 6 webhook_api_version = "webhook_api_version",
        opt 7 connection_name = "connection_name",
        opt 8 user_name = "user_name",
        opt 9 password = "password",
        opt 10 active = "active",
        opt 11 anchorsite_override = "anchorsite_override",
        opt 12 sip_uri_calling_preference = "sip_uri_calling_preference",
        opt 13 dtmf_type = "dtmf_type",
        opt 14 encode_contact_header_enabled = "encode_contact_header_enabled",
        nul 15 encrypted_media = "encrypted_media",
        opt 16 onnet_t38_passthrough_enabled = "onnet_t38_passthrough_enabled",
        nul 17 ios_push_credential_id = "ios_push_credential_id",
        nul 18 android_push_credential_id = "android_push_credential_id",
        opt 19 webhook_event_url = "webhook_event_url",
        nul 20 webhook_event_failover_url = "webhook_event_failover_url",
        nul 21 webhook_timeout_secs = "webhook_timeout_secs",
        opt 22 call_cost_in_webhooks = "call_cost_in_webhooks",
        opt 23 tags = "tags",
        opt 24 noise_suppression = "noise_suppression",
        opt 25 noise_suppression_details = "noise_suppression_details",
        opt 26 jitter_buffer = "jitter_buffer",
        opt 27 rtcp_settings = "rtcp_settings",
        opt 28 inbound = "inbound",
        opt 29 outbound = "outbound",
    } rest extra
}

/// A connection to be created.
#[derive(Debug, Clone, PartialEq)]
pub struct CredentialConnectionCreate {
    /// Whether the network makes comfort noise while a call is on hold. Without it the device has to send sound itself, or the call may time out.
    ///
    /// Default: `false`.
    pub default_on_hold_comfort_noise_enabled: Option<bool>,
    /// `webhook_api_version`.
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
    /// `anchorsite_override`.
    pub anchorsite_override: Option<AnchorsiteOverride>,
    /// `sip_uri_calling_preference`.
    pub sip_uri_calling_preference: Option<SipUriCallingPreference>,
    /// `dtmf_type`.
    pub dtmf_type: Option<DtmfType>,
    /// Whether the SIP contact header is encoded, which helps with NAT and ALG.
    ///
    /// Default: `false`.
    pub encode_contact_header_enabled: Option<bool>,
    /// `encrypted_media`.
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
    /// `noise_suppression`.
    pub noise_suppression: Option<NoiseSuppression>,
    /// `noise_suppression_details`.
    pub noise_suppression_details: Option<NoiseSuppressionDetails>,
    /// `jitter_buffer`.
    pub jitter_buffer: Option<JitterBuffer>,
    /// `rtcp_settings`.
    pub rtcp_settings: Option<RtcpSettings>,
    /// `inbound`.
    pub inbound: Option<CredentialConnectionInbound>,
    /// `outbound`.
    pub outbound: Option<CredentialConnectionOutbound>,
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

    /// Sets `default_on_hold_comfort_noise_enabled`.
    #[must_use]
    pub fn default_on_hold_comfort_noise_enabled(mut self, value: bool) -> Self {
        self.default_on_hold_comfort_noise_enabled = Some(value);
        self
    }

    /// Sets `webhook_api_version`.
    #[must_use]
    pub fn webhook_api_version(
        mut self,
        value: impl Into<RequestedWebhookApiVersion>,
    ) -> Self {
        self.webhook_api_version = Some(value.into());
        self
    }

    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }

    /// Sets `anchorsite_override`.
    #[must_use]
    pub fn anchorsite_override(mut self, value: impl Into<AnchorsiteOverride>) -> Self {
        self.anchorsite_override = Some(value.into());
        self
    }

    /// Sets `sip_uri_calling_preference`.
    #[must_use]
    pub fn sip_uri_calling_preference(
        mut self,
        value: impl Into<SipUriCallingPreference>,
    ) -> Self {
        self.sip_uri_calling_preference = Some(value.into());
        self
    }

    /// Sets `dtmf_type`.
    #[must_use]
    pub fn dtmf_type(mut self, value: impl Into<DtmfType>) -> Self {
        self.dtmf_type = Some(value.into());
        self
    }

    /// Sets `encode_contact_header_enabled`.
    #[must_use]
    pub fn encode_contact_header_enabled(mut self, value: bool) -> Self {
        self.encode_contact_header_enabled = Some(value);
        self
    }

    /// Sets `encrypted_media`.
    #[must_use]
    pub fn encrypted_media(
        mut self,
        value: impl Into<Nullable<EncryptedMedia>>,
    ) -> Self {
        self.encrypted_media = value.into();
        self
    }

    /// Sets `onnet_t38_passthrough_enabled`.
    #[must_use]
    pub fn onnet_t38_passthrough_enabled(mut self, value: bool) -> Self {
        self.onnet_t38_passthrough_enabled = Some(value);
        self
    }

    /// Sets `ios_push_credential_id`.
    #[must_use]
    pub fn ios_push_credential_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.ios_push_credential_id = value.into();
        self
    }

    /// Sets `android_push_credential_id`.
    #[must_use]
    pub fn android_push_credential_id(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.android_push_credential_id = value.into();
        self
    }

    /// Sets `webhook_event_url`.
    #[must_use]
    pub fn webhook_event_url(mut self, value: impl Into<Uri>) -> Self {
        self.webhook_event_url = Some(value.into());
        self
    }

    /// Sets `webhook_event_failover_url`.
    #[must_use]
    pub fn webhook_event_failover_url(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.webhook_event_failover_url = value.into();
        self
    }

    /// Sets `webhook_timeout_secs`.
    #[must_use]
    pub fn webhook_timeout_secs(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.webhook_timeout_secs = value.into();
        self
    }

    /// Sets `call_cost_in_webhooks`.
    #[must_use]
    pub fn call_cost_in_webhooks(mut self, value: bool) -> Self {
        self.call_cost_in_webhooks = Some(value);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }

    /// Sets `noise_suppression`.
    #[must_use]
    pub fn noise_suppression(mut self, value: impl Into<NoiseSuppression>) -> Self {
        self.noise_suppression = Some(value.into());
        self
    }

    /// Sets `noise_suppression_details`.
    #[must_use]
    pub fn noise_suppression_details(mut self, value: NoiseSuppressionDetails) -> Self {
        self.noise_suppression_details = Some(value);
        self
    }

    /// Sets `jitter_buffer`.
    #[must_use]
    pub fn jitter_buffer(mut self, value: JitterBuffer) -> Self {
        self.jitter_buffer = Some(value);
        self
    }

    /// Sets `rtcp_settings`.
    #[must_use]
    pub fn rtcp_settings(mut self, value: RtcpSettings) -> Self {
        self.rtcp_settings = Some(value);
        self
    }

    /// Sets `inbound`.
    #[must_use]
    pub fn inbound(mut self, value: CredentialConnectionInbound) -> Self {
        self.inbound = Some(value);
        self
    }

    /// Sets `outbound`.
    #[must_use]
    pub fn outbound(mut self, value: CredentialConnectionOutbound) -> Self {
        self.outbound = Some(value);
        self
    }
}

crate::runtime::wire::object! {
    CredentialConnectionCreate {
        opt 0 default_on_hold_comfort_noise_enabled = "default_on_hold_comfort_noise_enabled",
        opt 1 webhook_api_version = "webhook_api_version",
        req 2 connection_name = "connection_name",
        req 3 user_name = "user_name",
        req 4 password = "password",
        opt 5 active = "active",
        opt 6 anchorsite_override = "anchorsite_override",
        opt 7 sip_uri_calling_preference = "sip_uri_calling_preference",
        opt 8 dtmf_type = "dtmf_type",
        opt 9 encode_contact_header_enabled = "encode_contact_header_enabled",
        nul 10 encrypted_media = "encrypted_media",
        opt 11 onnet_t38_passthrough_enabled = "onnet_t38_passthrough_enabled",
        nul 12 ios_push_credential_id = "ios_push_credential_id",
        nul 13 android_push_credential_id = "android_push_credential_id",
        opt 14 webhook_event_url = "webhook_event_url",
        nul 15 webhook_event_failover_url = "webhook_event_failover_url",
        nul 16 webhook_timeout_secs = "webhook_timeout_secs",
        opt 17 call_cost_in_webhooks = "call_cost_in_webhooks",
        opt 18 tags = "tags",
        opt 19 noise_suppression = "noise_suppression",
        opt 20 noise_suppression_details = "noise_suppression_details",
        opt 21 jitter_buffer = "jitter_buffer",
        opt 22 rtcp_settings = "rtcp_settings",
        opt 23 inbound = "inbound",
        opt 24 outbound = "outbound",
    } rest extra
}

/// How calls come in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CredentialConnectionInbound {
    /// `ani_number_format`.
    pub ani_number_format: Option<AniNumberFormat>,
    /// `dnis_number_format`.
    pub dnis_number_format: Option<DnisNumberFormat>,
    /// The codecs to offer, the preferred one first. OPUS and H.264 need TCP or TLS.
    ///
    /// Default: `["G722","G711U","G711A","G729","OPUS","H.264"]`.
    pub codecs: Option<Vec<String>>,
    /// `default_routing_method`.
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
    /// `simultaneous_ringing`.
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

    /// Sets `ani_number_format`.
    #[must_use]
    pub fn ani_number_format(mut self, value: impl Into<AniNumberFormat>) -> Self {
        self.ani_number_format = Some(value.into());
        self
    }

    /// Sets `dnis_number_format`.
    #[must_use]
    pub fn dnis_number_format(mut self, value: impl Into<DnisNumberFormat>) -> Self {
        self.dnis_number_format = Some(value.into());
        self
    }

    /// Sets `codecs`.
    #[must_use]
    pub fn codecs(mut self, value: Vec<String>) -> Self {
        self.codecs = Some(value);
        self
    }

    /// Sets `default_routing_method`.
    #[must_use]
    pub fn default_routing_method(
        mut self,
        value: impl Into<Nullable<DefaultRoutingMethod>>,
    ) -> Self {
        self.default_routing_method = value.into();
        self
    }

    /// Sets `channel_limit`.
    #[must_use]
    pub fn channel_limit(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.channel_limit = value.into();
        self
    }

    /// Sets `generate_ringback_tone`.
    #[must_use]
    pub fn generate_ringback_tone(mut self, value: bool) -> Self {
        self.generate_ringback_tone = Some(value);
        self
    }

    /// Sets `isup_headers_enabled`.
    #[must_use]
    pub fn isup_headers_enabled(mut self, value: bool) -> Self {
        self.isup_headers_enabled = Some(value);
        self
    }

    /// Sets `prack_enabled`.
    #[must_use]
    pub fn prack_enabled(mut self, value: bool) -> Self {
        self.prack_enabled = Some(value);
        self
    }

    /// Sets `privacy_zone_enabled`.
    #[must_use]
    pub fn privacy_zone_enabled(mut self, value: bool) -> Self {
        self.privacy_zone_enabled = Some(value);
        self
    }

    /// Sets `shaken_stir_enabled`.
    #[must_use]
    pub fn shaken_stir_enabled(mut self, value: bool) -> Self {
        self.shaken_stir_enabled = Some(value);
        self
    }

    /// Sets `sip_compact_headers_enabled`.
    #[must_use]
    pub fn sip_compact_headers_enabled(mut self, value: bool) -> Self {
        self.sip_compact_headers_enabled = Some(value);
        self
    }

    /// Sets `simultaneous_ringing`.
    #[must_use]
    pub fn simultaneous_ringing(
        mut self,
        value: impl Into<SimultaneousRinging>,
    ) -> Self {
        self.simultaneous_ringing = Some(value.into());
        self
    }

    /// Sets `timeout_1xx_secs`.
    #[must_use]
    pub fn timeout_1xx_secs(mut self, value: i64) -> Self {
        self.timeout_1xx_secs = Some(value);
        self
    }

    /// Sets `timeout_2xx_secs`.
    #[must_use]
    pub fn timeout_2xx_secs(mut self, value: i64) -> Self {
        self.timeout_2xx_secs = Some(value);
        self
    }
}

crate::runtime::wire::object! {
    CredentialConnectionInbound {
        opt 0 ani_number_format = "ani_number_format",
        opt 1 dnis_number_format = "dnis_number_format",
        opt 2 codecs = "codecs",
        nul 3 default_routing_method = "default_routing_method",
        nul 4 channel_limit = "channel_limit",
        opt 5 generate_ringback_tone = "generate_ringback_tone",
        opt 6 isup_headers_enabled = "isup_headers_enabled",
        opt 7 prack_enabled = "prack_enabled",
        opt 8 privacy_zone_enabled = "privacy_zone_enabled",
        opt 9 shaken_stir_enabled = "shaken_stir_enabled",
        opt 10 sip_compact_headers_enabled = "sip_compact_headers_enabled",
        opt 11 simultaneous_ringing = "simultaneous_ringing",
        opt 12 timeout_1xx_secs = "timeout_1xx_secs",
        opt 13 timeout_2xx_secs = "timeout_2xx_secs",
    } rest extra
}

/// A page of connections.
#[derive(Debug, Clone, PartialEq)]
pub struct CredentialConnectionList {
    /// The connections of this page.
    pub data: Vec<CredentialConnection>,
    /// `meta`.
    pub meta: Option<PaginationMeta>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    CredentialConnectionList {
        req 0 data = "data",
        opt 1 meta = "meta",
    } rest extra
}

/// How calls go out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CredentialConnectionOutbound {
    /// Whether calls wait for a command before they are connected.
    ///
    /// Default: `false`.
    pub call_parking_enabled: Nullable<bool>,
    /// The phone number to show instead of the caller's.
    ///
    /// Default: `""`.
    pub ani_override: Option<String>,
    /// `ani_override_type`.
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
    /// `t38_reinvite_source`.
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

    /// Sets `call_parking_enabled`.
    #[must_use]
    pub fn call_parking_enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.call_parking_enabled = value.into();
        self
    }

    /// Sets `ani_override`.
    #[must_use]
    pub fn ani_override(mut self, value: impl Into<String>) -> Self {
        self.ani_override = Some(value.into());
        self
    }

    /// Sets `ani_override_type`.
    #[must_use]
    pub fn ani_override_type(mut self, value: impl Into<AniOverrideType>) -> Self {
        self.ani_override_type = Some(value.into());
        self
    }

    /// Sets `channel_limit`.
    #[must_use]
    pub fn channel_limit(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.channel_limit = value.into();
        self
    }

    /// Sets `instant_ringback_enabled`.
    #[must_use]
    pub fn instant_ringback_enabled(mut self, value: bool) -> Self {
        self.instant_ringback_enabled = Some(value);
        self
    }

    /// Sets `generate_ringback_tone`.
    #[must_use]
    pub fn generate_ringback_tone(mut self, value: bool) -> Self {
        self.generate_ringback_tone = Some(value);
        self
    }

    /// Sets `localization`.
    #[must_use]
    pub fn localization(mut self, value: impl Into<String>) -> Self {
        self.localization = Some(value.into());
        self
    }

    /// Sets `t38_reinvite_source`.
    #[must_use]
    pub fn t38_reinvite_source(mut self, value: impl Into<T38ReinviteSource>) -> Self {
        self.t38_reinvite_source = Some(value.into());
        self
    }

    /// Sets `outbound_voice_profile_id`.
    #[must_use]
    pub fn outbound_voice_profile_id(mut self, value: impl Into<String>) -> Self {
        self.outbound_voice_profile_id = Some(value.into());
        self
    }
}

crate::runtime::wire::object! {
    CredentialConnectionOutbound {
        nul 0 call_parking_enabled = "call_parking_enabled",
        opt 1 ani_override = "ani_override",
        opt 2 ani_override_type = "ani_override_type",
        nul 3 channel_limit = "channel_limit",
        opt 4 instant_ringback_enabled = "instant_ringback_enabled",
        opt 5 generate_ringback_tone = "generate_ringback_tone",
        opt 6 localization = "localization",
        opt 7 t38_reinvite_source = "t38_reinvite_source",
        opt 8 outbound_voice_profile_id = "outbound_voice_profile_id",
    } rest extra
}

/// What a list of connections is sorted by; a minus sign reverses the order.
///
/// Default: `"created_at"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CredentialConnectionUpdate {
    /// Whether the network makes comfort noise while a call is on hold. Without it the device has to send sound itself, or the call may time out.
    ///
    /// Default: `false`.
    pub default_on_hold_comfort_noise_enabled: Option<bool>,
    /// `webhook_api_version`.
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
    /// `anchorsite_override`.
    pub anchorsite_override: Option<AnchorsiteOverride>,
    /// `sip_uri_calling_preference`.
    pub sip_uri_calling_preference: Option<SipUriCallingPreference>,
    /// `dtmf_type`.
    pub dtmf_type: Option<DtmfType>,
    /// Whether the SIP contact header is encoded, which helps with NAT and ALG.
    ///
    /// Default: `false`.
    pub encode_contact_header_enabled: Option<bool>,
    /// `encrypted_media`.
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
    /// `noise_suppression`.
    pub noise_suppression: Option<NoiseSuppression>,
    /// `noise_suppression_details`.
    pub noise_suppression_details: Option<NoiseSuppressionDetails>,
    /// `jitter_buffer`.
    pub jitter_buffer: Option<JitterBuffer>,
    /// `rtcp_settings`.
    pub rtcp_settings: Option<RtcpSettings>,
    /// `inbound`.
    pub inbound: Option<CredentialConnectionInbound>,
    /// `outbound`.
    pub outbound: Option<CredentialConnectionOutbound>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl CredentialConnectionUpdate {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// Sets `default_on_hold_comfort_noise_enabled`.
    #[must_use]
    pub fn default_on_hold_comfort_noise_enabled(mut self, value: bool) -> Self {
        self.default_on_hold_comfort_noise_enabled = Some(value);
        self
    }

    /// Sets `webhook_api_version`.
    #[must_use]
    pub fn webhook_api_version(
        mut self,
        value: impl Into<RequestedWebhookApiVersion>,
    ) -> Self {
        self.webhook_api_version = Some(value.into());
        self
    }

    /// Sets `connection_name`.
    #[must_use]
    pub fn connection_name(mut self, value: impl Into<String>) -> Self {
        self.connection_name = Some(value.into());
        self
    }

    /// Sets `user_name`.
    #[must_use]
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }

    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }

    /// Sets `anchorsite_override`.
    #[must_use]
    pub fn anchorsite_override(mut self, value: impl Into<AnchorsiteOverride>) -> Self {
        self.anchorsite_override = Some(value.into());
        self
    }

    /// Sets `sip_uri_calling_preference`.
    #[must_use]
    pub fn sip_uri_calling_preference(
        mut self,
        value: impl Into<SipUriCallingPreference>,
    ) -> Self {
        self.sip_uri_calling_preference = Some(value.into());
        self
    }

    /// Sets `dtmf_type`.
    #[must_use]
    pub fn dtmf_type(mut self, value: impl Into<DtmfType>) -> Self {
        self.dtmf_type = Some(value.into());
        self
    }

    /// Sets `encode_contact_header_enabled`.
    #[must_use]
    pub fn encode_contact_header_enabled(mut self, value: bool) -> Self {
        self.encode_contact_header_enabled = Some(value);
        self
    }

    /// Sets `encrypted_media`.
    #[must_use]
    pub fn encrypted_media(
        mut self,
        value: impl Into<Nullable<EncryptedMedia>>,
    ) -> Self {
        self.encrypted_media = value.into();
        self
    }

    /// Sets `onnet_t38_passthrough_enabled`.
    #[must_use]
    pub fn onnet_t38_passthrough_enabled(mut self, value: bool) -> Self {
        self.onnet_t38_passthrough_enabled = Some(value);
        self
    }

    /// Sets `ios_push_credential_id`.
    #[must_use]
    pub fn ios_push_credential_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.ios_push_credential_id = value.into();
        self
    }

    /// Sets `android_push_credential_id`.
    #[must_use]
    pub fn android_push_credential_id(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.android_push_credential_id = value.into();
        self
    }

    /// Sets `webhook_event_url`.
    #[must_use]
    pub fn webhook_event_url(mut self, value: impl Into<Uri>) -> Self {
        self.webhook_event_url = Some(value.into());
        self
    }

    /// Sets `webhook_event_failover_url`.
    #[must_use]
    pub fn webhook_event_failover_url(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.webhook_event_failover_url = value.into();
        self
    }

    /// Sets `webhook_timeout_secs`.
    #[must_use]
    pub fn webhook_timeout_secs(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.webhook_timeout_secs = value.into();
        self
    }

    /// Sets `call_cost_in_webhooks`.
    #[must_use]
    pub fn call_cost_in_webhooks(mut self, value: bool) -> Self {
        self.call_cost_in_webhooks = Some(value);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }

    /// Sets `noise_suppression`.
    #[must_use]
    pub fn noise_suppression(mut self, value: impl Into<NoiseSuppression>) -> Self {
        self.noise_suppression = Some(value.into());
        self
    }

    /// Sets `noise_suppression_details`.
    #[must_use]
    pub fn noise_suppression_details(mut self, value: NoiseSuppressionDetails) -> Self {
        self.noise_suppression_details = Some(value);
        self
    }

    /// Sets `jitter_buffer`.
    #[must_use]
    pub fn jitter_buffer(mut self, value: JitterBuffer) -> Self {
        self.jitter_buffer = Some(value);
        self
    }

    /// Sets `rtcp_settings`.
    #[must_use]
    pub fn rtcp_settings(mut self, value: RtcpSettings) -> Self {
        self.rtcp_settings = Some(value);
        self
    }

    /// Sets `inbound`.
    #[must_use]
    pub fn inbound(mut self, value: CredentialConnectionInbound) -> Self {
        self.inbound = Some(value);
        self
    }

    /// Sets `outbound`.
    #[must_use]
    pub fn outbound(mut self, value: CredentialConnectionOutbound) -> Self {
        self.outbound = Some(value);
        self
    }
}

crate::runtime::wire::object! {
    CredentialConnectionUpdate {
        opt 0 default_on_hold_comfort_noise_enabled = "default_on_hold_comfort_noise_enabled",
        opt 1 webhook_api_version = "webhook_api_version",
        opt 2 connection_name = "connection_name",
        opt 3 user_name = "user_name",
        opt 4 password = "password",
        opt 5 active = "active",
        opt 6 anchorsite_override = "anchorsite_override",
        opt 7 sip_uri_calling_preference = "sip_uri_calling_preference",
        opt 8 dtmf_type = "dtmf_type",
        opt 9 encode_contact_header_enabled = "encode_contact_header_enabled",
        nul 10 encrypted_media = "encrypted_media",
        opt 11 onnet_t38_passthrough_enabled = "onnet_t38_passthrough_enabled",
        nul 12 ios_push_credential_id = "ios_push_credential_id",
        nul 13 android_push_credential_id = "android_push_credential_id",
        opt 14 webhook_event_url = "webhook_event_url",
        nul 15 webhook_event_failover_url = "webhook_event_failover_url",
        nul 16 webhook_timeout_secs = "webhook_timeout_secs",
        opt 17 call_cost_in_webhooks = "call_cost_in_webhooks",
        opt 18 tags = "tags",
        opt 19 noise_suppression = "noise_suppression",
        opt 20 noise_suppression_details = "noise_suppression_details",
        opt 21 jitter_buffer = "jitter_buffer",
        opt 22 rtcp_settings = "rtcp_settings",
        opt 23 inbound = "inbound",
        opt 24 outbound = "outbound",
    } rest extra
}

/// How calls are routed to the connection by default.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorBody {
    /// The problems.
    pub errors: Option<Vec<ErrorItem>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    ErrorBody {
        opt 0 errors = "errors",
    } rest extra
}

/// One problem.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorItem {
    /// The API's code for the problem.
    pub code: Option<String>,
    /// The problem in a few words.
    pub title: Option<String>,
    /// The problem in a sentence.
    pub detail: Option<String>,
    /// `source`.
    pub source: Option<ErrorSource>,
    /// `meta`.
    pub meta: Option<ErrorMeta>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    ErrorItem {
        opt 0 code = "code",
        opt 1 title = "title",
        opt 2 detail = "detail",
        opt 3 source = "source",
        opt 4 meta = "meta",
    } rest extra
}

/// More about a problem; may hold other members too.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorMeta {
    /// A page that explains the code.
    pub url: Option<Uri>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    ErrorMeta {
        opt 0 url = "url",
    } rest extra
}

/// What a problem is about.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorSource {
    /// The member of the request's body, as a JSON pointer.
    pub pointer: Option<String>,
    /// The parameter of the request.
    pub parameter: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    ErrorSource {
        opt 0 pointer = "pointer",
        opt 1 parameter = "parameter",
    } rest extra
}

/// How packets that arrive unevenly are evened out.
#[derive(Debug, Clone, PartialEq, Default)]
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

    /// Sets `enable_jitter_buffer`.
    #[must_use]
    pub fn enable_jitter_buffer(mut self, value: bool) -> Self {
        self.enable_jitter_buffer = Some(value);
        self
    }

    /// Sets `jitterbuffer_msec_min`.
    #[must_use]
    pub fn jitterbuffer_msec_min(mut self, value: i64) -> Self {
        self.jitterbuffer_msec_min = Some(value);
        self
    }

    /// Sets `jitterbuffer_msec_max`.
    #[must_use]
    pub fn jitterbuffer_msec_max(mut self, value: i64) -> Self {
        self.jitterbuffer_msec_max = Some(value);
        self
    }
}

crate::runtime::wire::object! {
    JitterBuffer {
        opt 0 enable_jitter_buffer = "enable_jitter_buffer",
        opt 1 jitterbuffer_msec_min = "jitterbuffer_msec_min",
        opt 2 jitterbuffer_msec_max = "jitterbuffer_msec_max",
    } rest extra
}

/// In which direction noise is taken out.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoiseSuppressionDetails {
    /// `engine`.
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

    /// Sets `engine`.
    #[must_use]
    pub fn engine(mut self, value: impl Into<NoiseSuppressionEngine>) -> Self {
        self.engine = Some(value.into());
        self
    }

    /// Sets `attenuation_limit`.
    #[must_use]
    pub fn attenuation_limit(mut self, value: i64) -> Self {
        self.attenuation_limit = Some(value);
        self
    }
}

crate::runtime::wire::object! {
    NoiseSuppressionDetails {
        opt 0 engine = "engine",
        opt 1 attenuation_limit = "attenuation_limit",
    } rest extra
}

/// What takes noise out.
///
/// Default: `"denoiser"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
#[derive(Debug, Clone, PartialEq, Default)]
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

crate::runtime::wire::object! {
    PaginationMeta {
        opt 0 page_number = "page_number",
        opt 1 page_size = "page_size",
        opt 2 total_pages = "total_pages",
        opt 3 total_results = "total_results",
    } rest extra
}

/// The state of a registration.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegistrationStatus {
    /// Which kind of record this is, `registration_status`.
    pub record_type: Option<String>,
    /// `status`.
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

crate::runtime::wire::object! {
    RegistrationStatus {
        opt 0 record_type = "record_type",
        opt 1 status = "status",
        opt 2 ip_address = "ip_address",
        opt 3 port = "port",
        opt 4 transport = "transport",
        opt 5 sip_username = "sip_username",
        opt 6 user_agent = "user_agent",
        opt 7 last_registration = "last_registration",
    } rest extra
}

/// The form that webhooks shall have. `texml` goes only with `call_parking_enabled` set in `outbound`.
///
/// Default: `"1"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RtcpSettings {
    /// `port`.
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

    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, value: impl Into<RtcpPort>) -> Self {
        self.port = Some(value.into());
        self
    }

    /// Sets `capture_enabled`.
    #[must_use]
    pub fn capture_enabled(mut self, value: bool) -> Self {
        self.capture_enabled = Some(value);
        self
    }

    /// Sets `report_frequency_secs`.
    #[must_use]
    pub fn report_frequency_secs(mut self, value: i64) -> Self {
        self.report_frequency_secs = Some(value);
        self
    }

    /// Sets `report_frequency_seconds`.
    #[must_use]
    pub fn report_frequency_seconds(mut self, value: i64) -> Self {
        self.report_frequency_seconds = Some(value);
        self
    }
}

crate::runtime::wire::object! {
    RtcpSettings {
        opt 0 port = "port",
        opt 1 capture_enabled = "capture_enabled",
        opt 2 report_frequency_secs = "report_frequency_secs",
        opt 3 report_frequency_seconds = "report_frequency_seconds",
    } rest extra
}

/// Whether several devices may ring at once.
///
/// Default: `"disabled"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
