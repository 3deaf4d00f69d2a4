//! Tokens for programs without a browser (RFC 8628).

use std::fmt;
use std::time::Duration;

use crate::runtime::instant::Instant;
use super::OAuth2;
use super::answer::Answer;
use crate::client::Settings;
use crate::runtime::sanitize;
use crate::runtime::tokens::Failure;

/// What shows a person where to go.
pub(super) type Prompt = Box<dyn Fn(&DeviceCode) + Send + Sync>;

/// How long to wait between questions unless the server says.
const INTERVAL: u64 = 5;

/// How long a code is good unless the server says.
const LIFETIME: u64 = 15 * 60;

/// Where a person has to go, and which code to enter there.
#[derive(Clone, PartialEq, Eq)]
pub struct DeviceCode {
    user_code: String,
    verification_uri: String,
    complete: Option<String>,
    expires_in: Duration,
}

impl DeviceCode {
    /// The code to enter, as the server says it.
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Where to go.
    pub fn verification_uri(&self) -> &str {
        &self.verification_uri
    }

    /// The same with the code in it, as for a QR code, if the server gives it.
    pub fn verification_uri_complete(&self) -> Option<&str> {
        self.complete.as_deref()
    }

    /// How long the code is good.
    pub fn expires_in(&self) -> Duration {
        self.expires_in
    }
}

impl fmt::Display for DeviceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (address, code) = (&self.verification_uri, &self.user_code);
        let (address, code) = (sanitize::field(address), sanitize::field(code));
        write!(f, "go to {address} and enter the code {code}")
    }
}

impl fmt::Debug for DeviceCode {
    /// Without the code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceCode").finish_non_exhaustive()
    }
}

impl OAuth2 {
    /// Shows a code, and asks until a person has entered it.
    pub(super) async fn wait_for_person(
        &self,
        settings: &Settings,
        prompt: &Prompt,
    ) -> Result<Answer, Failure> {
        let address = self.device_address(settings).await?;
        let answer = self.post(settings, &address, &[], true).await?;
        answer.check()?;
        let text = |name: &str| {
            let text = answer.text(name);
            text.ok_or_else(|| format!("the authorization server gave no `{name}`"))
        };
        let code = text("device_code")?;
        let lifetime = Duration::from_secs(answer.number("expires_in").unwrap_or(LIFETIME));
        prompt(&DeviceCode {
            user_code: text("user_code")?.to_owned(),
            verification_uri: text("verification_uri")?.to_owned(),
            complete: answer.text("verification_uri_complete").map(str::to_owned),
            expires_in: lifetime,
        });
        let mut wait = Duration::from_secs(answer.number("interval").unwrap_or(INTERVAL));
        let began = Instant::now();
        let mut waited = Duration::ZERO;
        while waited.max(began.elapsed()) < lifetime {
            settings.transport.sleep(wait).await;
            // In a test, a wait takes no time, and counts all the same.
            waited = waited.saturating_add(wait.max(Duration::from_secs(1)));
            let pairs = [
                ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
                ("device_code", code),
            ];
            let answer = self.ask(settings, &pairs, false).await?;
            match answer.error() {
                Some("authorization_pending") => {}
                Some("slow_down") => wait = wait.saturating_add(Duration::from_secs(INTERVAL)),
                _ => return Ok(answer),
            }
        }
        Err("nobody entered the code in time".into())
    }
}
