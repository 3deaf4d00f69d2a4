//! Secure connections in Rust.

use std::error::Error as StdError;
use std::io;

/// TLS that trusts what the system trusts, with the versions of HTTP that can be spoken over it. The crypto provider is the one of the process if it has
/// one, else `ring`, which is not made the process's own: that is not for a library to decide.
#[cfg(any(feature = "rustls-tls", feature = "hyper"))]
pub(super) fn config() -> Result<rustls::ClientConfig, rustls::Error> {
    let provider = match rustls::crypto::CryptoProvider::get_default() {
        Some(provider) => provider.clone(),
        None => std::sync::Arc::new(rustls::crypto::ring::default_provider()),
    };
    let builder = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?;
    // The system's own judgement is worth some more packages where there are many anyway.
    #[cfg(feature = "rustls-tls")]
    let builder = rustls_platform_verifier::BuilderVerifierExt::with_platform_verifier(builder)?;
    #[cfg(not(feature = "rustls-tls"))]
    let builder = builder.with_root_certificates(certificates()?);
    let mut config = builder.with_no_client_auth();
    config.alpn_protocols = match cfg!(feature = "http2") {
        true => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
        false => vec![b"http/1.1".to_vec()],
    };
    Ok(config)
}

/// The certificates that the system trusts.
#[cfg(all(feature = "hyper", not(feature = "rustls-tls")))]
fn certificates() -> Result<rustls::RootCertStore, rustls::Error> {
    let mut trusted = rustls::RootCertStore::empty();
    trusted.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    match trusted.is_empty() {
        true => Err(rustls::Error::General(
            "the system has no certificates to trust".to_owned(),
        )),
        false => Ok(trusted),
    }
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
