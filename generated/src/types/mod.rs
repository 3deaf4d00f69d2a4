// @generated from the API's description. Do not edit: change the description or the generator and generate again.

//! The types that travel to and from the API.
//!
//! All are `Clone`, `Debug`, `PartialEq`, `Send`, `Sync`, `Serialize` and `Deserialize`, but for
//! forms, which become the parts of a body, and are `Clone` and `Debug`. Objects are `Default`.
//! Enums of texts are `Eq`, `Hash` and `Display`, and made from a `&str` or a `String`; unions are
//! made from what a variant holds.

#![allow(clippy::large_enum_variant, clippy::too_many_arguments)]
#[cfg(feature = "credential-connections")]
mod credential_connections;
#[cfg(feature = "resources")]
mod others;
#[cfg(feature = "credential-connections")]
#[doc(inline)]
pub use self::credential_connections::{
    AnchorsiteOverride, AniNumberFormat, AniOverrideType, CredentialConnection,
    CredentialConnectionCreate, CredentialConnectionInbound, CredentialConnectionList,
    CredentialConnectionOutbound, CredentialConnectionSort, CredentialConnectionUpdate,
    DefaultRoutingMethod, DnisNumberFormat, DtmfType, EncryptedMedia, ErrorBody,
    ErrorItem, ErrorMeta, ErrorSource, JitterBuffer, NoiseSuppression,
    NoiseSuppressionDetails, NoiseSuppressionEngine, PaginationMeta, RegistrationState,
    RegistrationStatus, RequestedWebhookApiVersion, RtcpPort, RtcpSettings,
    SimultaneousRinging, SipUriCallingPreference, T38ReinviteSource, WebhookApiVersion,
};

#[cfg(feature = "resources")]
#[doc(inline)]
pub use self::others::CredentialConnectionSettings;
