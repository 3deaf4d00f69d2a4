//! Settings for secure connections.

use std::sync::Arc;

use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// A client that trusts these certificates.
pub fn trusting(certificates: &[CertificateDer<'static>]) -> ClientConfig {
    let mut trusted = RootCertStore::empty();
    for certificate in certificates {
        trusted.add(certificate.clone()).unwrap();
    }
    ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(trusted)
        .with_no_client_auth()
}

/// A client that makes no secure connections.
pub fn trusting_nobody() -> ClientConfig {
    trusting(&[])
}
