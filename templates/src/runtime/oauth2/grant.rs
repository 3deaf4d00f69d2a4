//! The ways to a token.

use super::answer::Answer;
use super::device::Prompt;
use super::{OAuth2, Secret};
use crate::client::Settings;
use crate::runtime::tokens::{Failure, Token};

/// A way to a token.
pub(super) enum Grant {
    ClientCredentials,
    RefreshToken,
    /// A code, and the address that it came back to.
    Code(Secret, String),
    Device(Prompt),
}

impl OAuth2 {
    /// A token: by the refresh token if there is one, or else by the way that was chosen.
    pub(super) async fn get(&self, settings: &Settings) -> Result<Token, Failure> {
        if let Some(refresh) = self.kept() {
            let pairs = [
                ("grant_type", "refresh_token"),
                ("refresh_token", refresh.expose()),
            ];
            let answer = self.ask(settings, &pairs, true).await?;
            let is_refused = answer.error() == Some("invalid_grant");
            // What was refused is worth nothing any more, unless it is all there is.
            if is_refused && !matches!(self.grant, Grant::RefreshToken) {
                self.keep(None);
            } else {
                return self.take(&answer);
            }
        }
        let answer = match &self.grant {
            Grant::RefreshToken => return Err("there is no refresh token".into()),
            Grant::ClientCredentials => {
                let pairs = [("grant_type", "client_credentials")];
                self.ask(settings, &pairs, true).await?
            }
            Grant::Code(code, redirect_uri) => {
                let pairs = [
                    ("grant_type", "authorization_code"),
                    ("code", code.expose()),
                    ("redirect_uri", redirect_uri),
                ];
                self.ask(settings, &pairs, false).await?
            }
            Grant::Device(prompt) => self.wait_for_person(settings, prompt).await?,
        };
        self.take(&answer)
    }

    /// Asks the authorization server for a token.
    pub(super) async fn ask(
        &self,
        settings: &Settings,
        pairs: &[(&str, &str)],
        scoped: bool,
    ) -> Result<Answer, Failure> {
        let address = self.token_address(settings).await?;
        self.post(settings, &address, pairs, scoped).await
    }

    /// The token of an answer. A refresh token that comes with it takes the place of the last one.
    fn take(&self, answer: &Answer) -> Result<Token, Failure> {
        let token = answer.token()?;
        if let Some(refresh) = answer.text("refresh_token") {
            let refresh = Secret::from(refresh);
            if let Some(hook) = &self.on_refresh {
                hook(&refresh);
            }
            self.keep(Some(refresh));
        }
        Ok(token)
    }
}
