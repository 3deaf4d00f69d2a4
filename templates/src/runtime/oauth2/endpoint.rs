//! Where authorization servers are.

use super::OAuth2;
use super::answer::send;
use super::grant::Grant;
use crate::client::Settings;
use crate::runtime::tokens::Failure;
use crate::runtime::{Upload, address};

/// What the description says of a security scheme with tokens.
#[allow(dead_code, reason = "not every API takes tokens")]
pub(crate) struct Declared {
    pub index: usize,
    pub name: &'static str,
    /// Where tokens are given out, for each flow.
    pub token_urls: &'static [(&'static str, &'static str)],
    /// Where they are renewed, if that is elsewhere.
    pub refresh_url: Option<&'static str>,
    pub device_url: Option<&'static str>,
    pub metadata_url: Option<&'static str>,
}

/// What stands for an address that nobody has said.
const UNKNOWN: &str = "it is not known where tokens are given out: say it with `OAuth2::token_url`, \
    `OAuth2::device_url` or `OAuth2::metadata_url`";

impl OAuth2 {
    /// Where tokens are given out: as was set, as the server's metadata say where they were, or as the
    /// description says.
    pub(super) async fn token_address(&self, settings: &Settings) -> Result<http::Uri, Failure> {
        let flow = match &self.grant {
            Grant::ClientCredentials => "clientCredentials",
            Grant::Device(_) => "deviceAuthorization",
            Grant::RefreshToken | Grant::Code(..) => "authorizationCode",
        };
        let own = self.token_url.as_deref();
        let declared = self.declared().and_then(|declared| {
            let urls = declared.token_urls.iter();
            let of_flow = urls.clone().find(|(name, _)| *name == flow);
            let url = of_flow.or_else(|| urls.clone().next());
            let renewed = declared.refresh_url.filter(|_| self.kept().is_some());
            renewed.or(url.map(|(_, url)| *url))
        });
        self.address(settings, own, declared, "token_endpoint").await
    }

    /// Where codes for devices are given out.
    pub(super) async fn device_address(&self, settings: &Settings) -> Result<http::Uri, Failure> {
        let own = self.device_url.as_deref();
        let declared = self.declared().and_then(|declared| declared.device_url);
        let member = "device_authorization_endpoint";
        self.address(settings, own, declared, member).await
    }

    async fn address(
        &self,
        settings: &Settings,
        own: Option<&str>,
        declared: Option<&str>,
        member: &str,
    ) -> Result<http::Uri, Failure> {
        if let Some(own) = own {
            return sound(settings, own);
        }
        let told = self.metadata_url.as_deref();
        let metadata = self.declared().and_then(|declared| declared.metadata_url);
        match (told, declared, metadata) {
            (Some(metadata), _, _) | (None, None, Some(metadata)) => {
                self.discovered(settings, metadata, member).await
            }
            (None, Some(declared), _) => sound(settings, declared),
            (None, None, None) => Err(UNKNOWN.into()),
        }
    }

    /// An address that the authorization server tells itself.
    async fn discovered(
        &self,
        settings: &Settings,
        metadata: &str,
        member: &str,
    ) -> Result<http::Uri, Failure> {
        let mut request = http::Request::new(Upload::default());
        *request.uri_mut() = sound(settings, metadata)?;
        let answer = send(settings, request).await?;
        answer.check()?;
        let address = answer.text(member);
        let address =
            address.ok_or_else(|| format!("the authorization server tells no `{member}`"))?;
        sound(settings, address)
    }
}

/// An address to which a secret may be sent. One without a server is on that of the API.
fn sound(settings: &Settings, text: &str) -> Result<http::Uri, Failure> {
    let base = &settings.base_url;
    let text = match text.contains("://") {
        true => text.to_owned(),
        false => address::named(base, text)?,
    };
    let unsound = |_| "the address of the authorization server is not sound";
    let known: http::Uri = text.parse().map_err(unsound)?;
    if known.host().is_none() {
        return Err("the address of the authorization server is not sound".into());
    }
    match settings.insecure || address::is_private(&known) {
        true => Ok(known),
        false => Err("secrets are not sent to an authorization server without https; allow it with \
                      `ClientBuilder::allow_insecure`"
            .into()),
    }
}
