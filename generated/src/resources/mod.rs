// @generated from the API's description. Do not edit: change the description or the generator and generate again.

//! The operations of the API, grouped as its description groups them.
//!
//! | from the client | what it is for |
//! |---|---|

#![cfg_attr(
    feature = "credential-connections",
    doc = " | [`credential_connections()`](CredentialConnections) | SIP connections whose devices sign in with a user name and a password. |"
)]
#[cfg(feature = "credential-connections")]
mod credential_connections;
#[cfg(feature = "credential-connections")]
#[doc(inline)]
pub use self::credential_connections::{
    CredentialConnections, ListCredentialConnections, CreateCredentialConnection,
    RetrieveCredentialConnection, DeleteCredentialConnection, UpdateCredentialConnection,
    CheckRegistrationStatus,
};

impl crate::Client {
    /// SIP connections whose devices sign in with a user name and a password.
    #[cfg(feature = "credential-connections")]
    pub fn credential_connections(&self) -> CredentialConnections {
        CredentialConnections::new(self)
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// SIP connections whose devices sign in with a user name and a password.
    #[cfg(feature = "credential-connections")]
    pub fn credential_connections(&self) -> CredentialConnections<Self> {
        CredentialConnections::new(self)
    }
}
