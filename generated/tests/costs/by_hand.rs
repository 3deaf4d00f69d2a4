//! What a careful developer writes of the responses by hand: structs with serde's derives.

#![allow(dead_code)]

use serde::Deserialize;

#[derive(Debug, Clone, Deserialize)]
pub struct Data<T> {
    pub data: T,
}

#[derive(Debug, Clone, Deserialize)]
pub struct CredentialConnectionList {
    pub data: Option<Vec<CredentialConnection>>,
    pub meta: Option<PaginationMeta>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct CredentialConnection {
    pub id: Option<String>,
    pub record_type: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub conversation_persistence: Option<bool>,
    pub active: Option<bool>,
    pub user_name: Option<String>,
    pub password: Option<String>,
    pub anchorsite_override: Option<AnchorsiteOverride>,
    pub connection_name: Option<String>,
    pub sip_uri_calling_preference: Option<SipUriCallingPreference>,
    pub default_on_hold_comfort_noise_enabled: Option<bool>,
    pub dtmf_type: Option<DtmfType>,
    pub encode_contact_header_enabled: Option<bool>,
    pub encrypted_media: Option<EncryptedMedia>,
    pub onnet_t38_passthrough_enabled: Option<bool>,
    pub ios_push_credential_id: Option<String>,
    pub android_push_credential_id: Option<String>,
    pub webhook_event_url: Option<String>,
    pub webhook_event_failover_url: Option<String>,
    pub webhook_api_version: Option<WebhookApiVersion>,
    pub webhook_timeout_secs: Option<i64>,
    pub call_cost_in_webhooks: Option<bool>,
    pub tags: Option<Vec<String>>,
    pub noise_suppression: Option<NoiseSuppression>,
    pub noise_suppression_details: Option<NoiseSuppressionDetails>,
    pub jitter_buffer: Option<JitterBuffer>,
    pub rtcp_settings: Option<RtcpSettings>,
    pub inbound: Option<ConnectionInbound>,
    pub outbound: Option<ConnectionOutbound>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct PaginationMeta {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub total_results: Option<i64>,
}

#[derive(Debug, Clone, Deserialize)]
pub enum AnchorsiteOverride {
    #[serde(rename = "Latency")]
    Latency,
    #[serde(rename = "Chicago, IL")]
    ChicagoIl,
    #[serde(rename = "Ashburn, VA")]
    AshburnVa,
}

#[derive(Debug, Clone, Deserialize)]
pub enum SipUriCallingPreference {
    #[serde(rename = "disabled")]
    Disabled,
    #[serde(rename = "unrestricted")]
    Unrestricted,
    #[serde(rename = "internal")]
    Internal,
}

#[derive(Debug, Clone, Deserialize)]
pub enum DtmfType {
    #[serde(rename = "RFC 2833")]
    Rfc2833,
    #[serde(rename = "Inband")]
    Inband,
    #[serde(rename = "SIP INFO")]
    SipInfo,
}

#[derive(Debug, Clone, Deserialize)]
pub enum EncryptedMedia {
    #[serde(rename = "SRTP")]
    Srtp,
    #[serde(rename = "ZRTP")]
    Zrtp,
}

#[derive(Debug, Clone, Deserialize)]
pub enum WebhookApiVersion {
    #[serde(rename = "1")]
    V1,
    #[serde(rename = "2")]
    V2,
    #[serde(rename = "texml")]
    Texml,
}

#[derive(Debug, Clone, Deserialize)]
pub enum NoiseSuppression {
    #[serde(rename = "inbound")]
    Inbound,
    #[serde(rename = "outbound")]
    Outbound,
    #[serde(rename = "both")]
    Both,
    #[serde(rename = "disabled")]
    Disabled,
}

#[derive(Debug, Clone, Deserialize)]
pub struct NoiseSuppressionDetails {
    pub engine: Option<NoiseSuppressionEngine>,
    pub attenuation_limit: Option<i64>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct JitterBuffer {
    pub enable_jitter_buffer: Option<bool>,
    pub jitterbuffer_msec_min: Option<i64>,
    pub jitterbuffer_msec_max: Option<i64>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct RtcpSettings {
    pub port: Option<RtcpPort>,
    pub capture_enabled: Option<bool>,
    pub report_frequency_secs: Option<i64>,
    pub report_frequency_seconds: Option<i64>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct ConnectionInbound {
    pub ani_number_format: Option<AniNumberFormat>,
    pub dnis_number_format: Option<DnisNumberFormat>,
    pub codecs: Option<Vec<String>>,
    pub default_routing_method: Option<DefaultRoutingMethod>,
    pub channel_limit: Option<i64>,
    pub generate_ringback_tone: Option<bool>,
    pub isup_headers_enabled: Option<bool>,
    pub prack_enabled: Option<bool>,
    pub privacy_zone_enabled: Option<bool>,
    pub shaken_stir_enabled: Option<bool>,
    pub sip_compact_headers_enabled: Option<bool>,
    pub simultaneous_ringing: Option<SimultaneousRinging>,
    pub timeout_1xx_secs: Option<i64>,
    pub timeout_2xx_secs: Option<i64>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct ConnectionOutbound {
    pub call_parking_enabled: Option<bool>,
    pub ani_override: Option<String>,
    pub ani_override_type: Option<AniOverrideType>,
    pub channel_limit: Option<i64>,
    pub instant_ringback_enabled: Option<bool>,
    pub generate_ringback_tone: Option<bool>,
    pub localization: Option<String>,
    pub t38_reinvite_source: Option<T38ReinviteSource>,
    pub outbound_voice_profile_id: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
pub enum NoiseSuppressionEngine {
    #[serde(rename = "denoiser")]
    Denoiser,
    #[serde(rename = "deep_filter_net")]
    DeepFilterNet,
    #[serde(rename = "krisp_viva_tel")]
    KrispVivaTel,
}

#[derive(Debug, Clone, Deserialize)]
pub enum RtcpPort {
    #[serde(rename = "rtp+1")]
    Rtp1,
    #[serde(rename = "rtcp-mux")]
    RtcpMux,
}

#[derive(Debug, Clone, Deserialize)]
pub enum AniNumberFormat {
    #[serde(rename = "+E.164")]
    PlusE164,
    #[serde(rename = "E.164")]
    E164,
    #[serde(rename = "+E.164-national")]
    PlusE164MinusNational,
    #[serde(rename = "E.164-national")]
    E164National,
}

#[derive(Debug, Clone, Deserialize)]
pub enum DnisNumberFormat {
    #[serde(rename = "+e164")]
    PlusE164,
    #[serde(rename = "e164")]
    E164,
    #[serde(rename = "national")]
    National,
    #[serde(rename = "sip_username")]
    SipUsername,
}

#[derive(Debug, Clone, Deserialize)]
pub enum DefaultRoutingMethod {
    #[serde(rename = "sequential")]
    Sequential,
    #[serde(rename = "round-robin")]
    RoundRobin,
}

#[derive(Debug, Clone, Deserialize)]
pub enum SimultaneousRinging {
    #[serde(rename = "disabled")]
    Disabled,
    #[serde(rename = "enabled")]
    Enabled,
}

#[derive(Debug, Clone, Deserialize)]
pub enum AniOverrideType {
    #[serde(rename = "always")]
    Always,
    #[serde(rename = "normal")]
    Normal,
    #[serde(rename = "emergency")]
    Emergency,
}

#[derive(Debug, Clone, Deserialize)]
pub enum T38ReinviteSource {
    #[serde(rename = "telnyx")]
    Telnyx,
    #[serde(rename = "customer")]
    Customer,
    #[serde(rename = "disabled")]
    Disabled,
    #[serde(rename = "passthru")]
    Passthru,
    #[serde(rename = "caller-passthru")]
    CallerPassthru,
    #[serde(rename = "callee-passthru")]
    CalleePassthru,
}
