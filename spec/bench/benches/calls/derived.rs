#![allow(dead_code)]
use serde::{Deserialize, Serialize};
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct CredentialConnection {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record_type: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversation_persistence: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchorsite_override: Option<AnchorsiteOverride>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sip_uri_calling_preference: Option<SipUriCallingPreference>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_on_hold_comfort_noise_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dtmf_type: Option<DtmfType>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encode_contact_header_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encrypted_media: Option<EncryptedMedia>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub onnet_t38_passthrough_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ios_push_credential_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub android_push_credential_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_event_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_event_failover_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_api_version: Option<WebhookApiVersion>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_timeout_secs: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call_cost_in_webhooks: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noise_suppression: Option<NoiseSuppression>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noise_suppression_details: Option<NoiseSuppressionDetails>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jitter_buffer: Option<JitterBuffer>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rtcp_settings: Option<RtcpSettings>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inbound: Option<ConnectionInbound>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outbound: Option<ConnectionOutbound>,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct CreateCredentialConnectionRequest {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    pub user_name: String,
    pub password: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchorsite_override: Option<AnchorsiteOverride>,
    pub connection_name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sip_uri_calling_preference: Option<SipUriCallingPreference>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_on_hold_comfort_noise_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dtmf_type: Option<DtmfType>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encode_contact_header_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encrypted_media: Option<EncryptedMedia>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub onnet_t38_passthrough_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ios_push_credential_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub android_push_credential_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_event_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_event_failover_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_api_version: Option<WebhookApiVersion>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_timeout_secs: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call_cost_in_webhooks: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noise_suppression: Option<NoiseSuppression>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noise_suppression_details: Option<NoiseSuppressionDetails>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jitter_buffer: Option<JitterBuffer>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rtcp_settings: Option<RtcpSettings>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inbound: Option<ConnectionInbound>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outbound: Option<ConnectionOutbound>,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct UpdateCredentialConnectionRequest {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchorsite_override: Option<AnchorsiteOverride>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sip_uri_calling_preference: Option<SipUriCallingPreference>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_on_hold_comfort_noise_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dtmf_type: Option<DtmfType>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encode_contact_header_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encrypted_media: Option<EncryptedMedia>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub onnet_t38_passthrough_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ios_push_credential_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub android_push_credential_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_event_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_event_failover_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_api_version: Option<WebhookApiVersion>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_timeout_secs: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call_cost_in_webhooks: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noise_suppression: Option<NoiseSuppression>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noise_suppression_details: Option<NoiseSuppressionDetails>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jitter_buffer: Option<JitterBuffer>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rtcp_settings: Option<RtcpSettings>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inbound: Option<ConnectionInbound>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outbound: Option<ConnectionOutbound>,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct NoiseSuppressionDetails {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub engine: Option<NoiseSuppressionEngine>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attenuation_limit: Option<i64>,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct JitterBuffer {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_jitter_buffer: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jitterbuffer_msec_min: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jitterbuffer_msec_max: Option<i64>,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RtcpSettings {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port: Option<RtcpPort>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capture_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_frequency_secs: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_frequency_seconds: Option<i64>,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ConnectionInbound {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ani_number_format: Option<AniNumberFormat>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dnis_number_format: Option<DnisNumberFormat>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub codecs: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_routing_method: Option<DefaultRoutingMethod>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel_limit: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub generate_ringback_tone: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub isup_headers_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prack_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy_zone_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shaken_stir_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sip_compact_headers_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub simultaneous_ringing: Option<SimultaneousRinging>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout_1xx_secs: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout_2xx_secs: Option<i64>,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ConnectionOutbound {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call_parking_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ani_override: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ani_override_type: Option<AniOverrideType>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel_limit: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instant_ringback_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub generate_ringback_tone: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub localization: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub t38_reinvite_source: Option<T38ReinviteSource>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outbound_voice_profile_id: Option<String>,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct CredentialConnectionList {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<CredentialConnection>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta: Option<PaginationMeta>,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PaginationMeta {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_results: Option<i64>,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RegistrationStatus {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record_type: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<RegistrationState>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transport: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sip_username: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_registration: Option<String>,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Cat {
    #[serde(rename = "petType")]
    pub pet_type: String,
    pub name: String,
    pub parent: Option<String>,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Dog {
    #[serde(rename = "petType")]
    pub pet_type: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bark: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Dog>>,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum NoiseSuppressionEngine {
    #[serde(rename = "denoiser")]
    Denoiser,
    #[serde(rename = "deep_filter_net")]
    DeepFilterNet,
    #[serde(rename = "krisp_viva_tel")]
    KrispVivaTel,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum RtcpPort {
    #[serde(rename = "rtp+1")]
    Rtp1,
    #[serde(rename = "rtcp-mux")]
    RtcpMux,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum DefaultRoutingMethod {
    #[serde(rename = "sequential")]
    Sequential,
    #[serde(rename = "round-robin")]
    RoundRobin,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum SimultaneousRinging {
    #[serde(rename = "disabled")]
    Disabled,
    #[serde(rename = "enabled")]
    Enabled,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum AniOverrideType {
    #[serde(rename = "always")]
    Always,
    #[serde(rename = "normal")]
    Normal,
    #[serde(rename = "emergency")]
    Emergency,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum AnchorsiteOverride {
    #[serde(rename = "Latency")]
    Latency,
    #[serde(rename = "Chicago, IL")]
    ChicagoIl,
    #[serde(rename = "Ashburn, VA")]
    AshburnVa,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum SipUriCallingPreference {
    #[serde(rename = "disabled")]
    Disabled,
    #[serde(rename = "unrestricted")]
    Unrestricted,
    #[serde(rename = "internal")]
    Internal,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum DtmfType {
    #[serde(rename = "RFC 2833")]
    Rfc2833,
    #[serde(rename = "Inband")]
    Inband,
    #[serde(rename = "SIP INFO")]
    SipInfo,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum EncryptedMedia {
    #[serde(rename = "SRTP")]
    Srtp,
    #[serde(rename = "ZRTP")]
    Zrtp,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum WebhookApiVersion {
    #[serde(rename = "1")]
    V1,
    #[serde(rename = "2")]
    V2,
    #[serde(rename = "texml")]
    Texml,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum RegistrationState {
    #[serde(rename = "Not Applicable")]
    NotApplicable,
    #[serde(rename = "Not Registered")]
    NotRegistered,
    #[serde(rename = "Failed")]
    Failed,
    #[serde(rename = "Expired")]
    Expired,
    #[serde(rename = "Registered")]
    Registered,
    #[serde(rename = "Unregistered")]
    Unregistered,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Sort {
    #[serde(rename = "created_at")]
    CreatedAt,
    #[serde(rename = "-created_at")]
    MinusCreatedAt,
    #[serde(rename = "connection_name")]
    ConnectionName,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Data<T> {
    pub data: T,
}
