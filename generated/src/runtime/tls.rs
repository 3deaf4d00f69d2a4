//! Secure connections in Rust.

use std::error::Error as StdError;
use std::io;

/// TLS that trusts what the system trusts. The crypto provider is the one of the process if it has
/// one, else `ring`, which is not made the process's own: that is not for a library to decide.
#[cfg(any(feature = "rustls-tls", feature = "hyper"))]
pub(super) fn config() -> Result<rustls::ClientConfig, rustls::Error> {
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = match rustls::crypto::CryptoProvider::get_default() {
        Some(provider) => provider.clone(),
        None => std::sync::Arc::new(rustls::crypto::ring::default_provider()),
    };
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    Ok(config)
}

/// Whether an error is about TLS. Libraries put such errors into one another, and into I/O errors.
pub(super) fn is_at_fault(error: &(dyn StdError + 'static)) -> bool {
    #[cfg(any(feature = "rustls-tls", feature = "hyper"))]
    if error.is::<rustls::Error>() {
        return true;
    }
    #[cfg(feature = "native-tls")]
    if error.is::<native_tls::Error>() {
        return true;
    }
    let inner = error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref);
    inner.is_some_and(|inner| is_at_fault(inner)) || error.source().is_some_and(is_at_fault)
}
