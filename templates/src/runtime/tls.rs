//! Secure connections in Rust.

use std::error::Error as StdError;
use std::io;

/// TLS that trusts what the system trusts, with the versions of HTTP that can be spoken over it.
#[cfg(any(feature = "rustls-no-provider", feature = "hyper-no-provider"))]
pub(super) fn config() -> Result<rustls::ClientConfig, rustls::Error> {
    let provider = provider()?;
    let builder = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?;
    // The system's own judgement is worth some more packages where there are many anyway.
    #[cfg(feature = "rustls-no-provider")]
    let builder = rustls_platform_verifier::BuilderVerifierExt::with_platform_verifier(builder)?;
    #[cfg(not(feature = "rustls-no-provider"))]
    let builder = builder.with_root_certificates(certificates()?);
    let mut config = builder.with_no_client_auth();
    config.alpn_protocols = match cfg!(feature = "http2") {
        true => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
        false => vec![b"http/1.1".to_vec()],
    };
    Ok(config)
}

/// The provider of cryptography: the process's own if it has installed one, as a program that has
/// decided (for one that is certified, say) means all of its connections, else the one that a feature
/// names. It is handed on by value and never made the process's own, which is not for a library to
/// decide; nor is `rustls` asked to choose, as it would do that for the whole process.
#[cfg(any(feature = "rustls-no-provider", feature = "hyper-no-provider"))]
fn provider() -> Result<std::sync::Arc<rustls::crypto::CryptoProvider>, rustls::Error> {
    if let Some(installed) = rustls::crypto::CryptoProvider::get_default() {
        return Ok(installed.clone());
    }
    #[cfg(feature = "aws-lc-rs")]
    let named = Ok(rustls::crypto::aws_lc_rs::default_provider().into());
    #[cfg(all(feature = "ring", not(feature = "aws-lc-rs")))]
    let named = Ok(rustls::crypto::ring::default_provider().into());
    #[cfg(not(any(feature = "aws-lc-rs", feature = "ring")))]
    let named = Err(rustls::Error::General(
        "TLS has no provider of cryptography: switch on the feature `aws-lc-rs` or `ring` of this \
         crate, or install one for the process (`CryptoProvider::install_default`) before the \
         client is made"
            .to_owned(),
    ));
    named
}

/// The certificates that the system trusts.
#[cfg(all(feature = "hyper-no-provider", not(feature = "rustls-no-provider")))]
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
    #[cfg(any(feature = "rustls-no-provider", feature = "hyper-no-provider"))]
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
