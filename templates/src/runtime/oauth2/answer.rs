//! What an authorization server is asked, and what it answers.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderValue, Method, StatusCode};
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use crate::runtime::instant::Instant;
use super::OAuth2;
use crate::client::Settings;
use crate::runtime::body::Patience;
use crate::runtime::param::encode;
use crate::runtime::tokens::{Failure, Token};
use crate::runtime::{Limits, Upload, clock, form};

/// The most that is read of an answer.
const MOST: usize = 1024 * 1024;

/// How often a server is asked that was not reached, or does not work.
const ATTEMPTS: u32 = 3;

/// An answer of an authorization server, whatever its status.
pub(super) struct Answer {
    status: StatusCode,
    members: Map<String, Value>,
}

impl Answer {
    pub fn text(&self, name: &str) -> Option<&str> {
        self.members.get(name)?.as_str().filter(|t| !t.is_empty())
    }

    /// A number of seconds, which some servers write as a text.
    pub fn number(&self, name: &str) -> Option<u64> {
        let value = self.members.get(name)?;
        let text = || value.as_str()?.trim().parse().ok();
        // Others write fractions.
        let fraction = || value.as_f64().map(|seconds| seconds as u64);
        value.as_u64().or_else(fraction).or_else(text)
    }

    /// The code of the error, if it is one.
    pub fn error(&self) -> Option<&str> {
        let is_plain = |code: &&str| {
            let mut letters = code.bytes();
            code.len() <= 60 && letters.all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b))
        };
        let code = self.text("error").filter(is_plain);
        match self.status.is_success() {
            // Some say 200 all the same.
            true => code.filter(|_| self.text("access_token").is_none()),
            false => code.or(Some("no reason is given")),
        }
    }

    /// Whether it is none. What is told of an error is its code: the rest may repeat what was sent.
    pub fn check(&self) -> Result<(), Failure> {
        match self.error() {
            Some(error) => Err(format!(
                "the authorization server responded with {}: {error}",
                self.status.as_u16()
            )
            .into()),
            None => Ok(()),
        }
    }

    /// The token that it holds.
    pub fn token(&self) -> Result<Token, Failure> {
        self.check()?;
        let token = self.text("access_token");
        let token = token.ok_or("the authorization server gave no `access_token`")?;
        let token = Token::new(token);
        Ok(match self.number("expires_in") {
            Some(seconds) => token.expires_in(Duration::from_secs(seconds)),
            None => token,
        })
    }
}

impl OAuth2 {
    /// Sends a form.
    pub(super) async fn post(
        &self,
        settings: &Settings,
        address: &http::Uri,
        pairs: &[(&str, &str)],
        scoped: bool,
    ) -> Result<Answer, Failure> {
        let form = self.form(pairs, scoped);
        let mut request = http::Request::new(Upload::from(form.as_bytes().to_vec()));
        *request.method_mut() = Method::POST;
        let media = HeaderValue::from_static(form::MEDIA_TYPE);
        request.headers_mut().insert(CONTENT_TYPE, media);
        if let (Some(secret), false) = (&self.client_secret, self.in_body) {
            // Each is encoded as in a form (RFC 6749, section 2.3.1).
            let (id, secret) = (encode(&self.client_id, false), encode(secret.expose(), false));
            let pair = Zeroizing::new(STANDARD.encode(Zeroizing::new(format!("{id}:{secret}"))));
            let basic = Zeroizing::new(format!("Basic {}", *pair));
            let mut basic = HeaderValue::from_str(&basic)?;
            basic.set_sensitive(true);
            request.headers_mut().insert(AUTHORIZATION, basic);
        }
        *request.uri_mut() = address.clone();
        send(settings, request).await
    }

    /// What is sent: who asks, and for what.
    fn form(&self, pairs: &[(&str, &str)], scoped: bool) -> Zeroizing<String> {
        let scopes = self.scopes.join(" ");
        let mut all = pairs.to_vec();
        if scoped && !scopes.is_empty() {
            all.push(("scope", &scopes));
        }
        if self.in_body || self.client_secret.is_none() {
            all.push(("client_id", &self.client_id));
        }
        if let (Some(secret), true) = (&self.client_secret, self.in_body) {
            all.push(("client_secret", secret.expose()));
        }
        let own = self.parameters.iter();
        all.extend(own.map(|(name, value)| (name.as_str(), value.as_str())));
        let all = all.into_iter();
        let all = all.map(|(name, value)| {
            let (name, value) = (encode(name, false), encode(value, false));
            format!("{name}={value}")
        });
        Zeroizing::new(all.collect::<Vec<_>>().join("&"))
    }
}

/// Sends a request, again if the server was not reached or does not work.
pub(super) async fn send(
    settings: &Settings,
    mut request: http::Request<Upload>,
) -> Result<Answer, Failure> {
    let json = HeaderValue::from_static("application/json");
    request.headers_mut().insert(ACCEPT, json);
    if let Some(agent) = settings.headers.get(USER_AGENT) {
        request.headers_mut().insert(USER_AGENT, agent.clone());
    }
    let mut attempt = 1;
    loop {
        let answer = once(settings, request.clone()).await;
        let failed = answer.as_ref().map_or(true, |a| a.status.is_server_error());
        if !failed || attempt >= ATTEMPTS {
            return answer;
        }
        let wait = settings.retry.first_wait.saturating_mul(attempt);
        settings.transport.sleep(wait).await;
        attempt += 1;
    }
}

async fn once(settings: &Settings, request: http::Request<Upload>) -> Result<Answer, Failure> {
    let limits = Limits {
        timeout: settings.timeout,
        whole: true,
        piece: settings.timeout,
    };
    let end = Instant::now().checked_add(settings.timeout);
    let response = clock::by(end, settings.transport.send(request, limits)).await;
    let response = response.ok_or("the authorization server did not respond in time")?;
    let response = response.map_err(|error| format!("the authorization server: {error}"))?;
    let status = response.status();
    let body = response.into_body().with(Patience::until(end));
    let body = Zeroizing::new(body.collect_some(MOST).await.to_vec());
    let members = match serde_json::from_slice(&body) {
        Ok(Value::Object(members)) => members,
        _ if status.is_success() => {
            return Err("the authorization server did not respond with a JSON object".into());
        }
        _ => Map::new(),
    };
    Ok(Answer { status, members })
}
