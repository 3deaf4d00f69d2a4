//! The secrets among what is sent.

use serde_json::Value;

use super::{Request, Target};
use crate::runtime::{Secrets, secret};

impl Request {
    /// The secrets of a client and those among what is sent.
    pub(in crate::runtime) fn known(&self, of_client: &Secrets) -> Secrets {
        let mut texts = self.secrets.clone();
        if let Target::Undeclared(path) = &self.target {
            let query = path.split_once('?').map(|(_, query)| query);
            texts.extend(query.map(secret::likely_pairs).unwrap_or_default());
        }
        let body = self.body.as_ref();
        let body = body.and_then(|(media, upload)| Some((media, upload.as_bytes()?)));
        of_client.and(texts, body)
    }

    /// Remembers a token that is sent.
    pub(in crate::runtime) fn hide(&mut self, token: &crate::runtime::Secret) {
        if !self.secrets.contains(token) {
            self.secrets.push(token.clone());
        }
    }

    /// Remembers what is likely to be secret in JSON that nobody has described.
    pub(crate) fn mark_secrets(&mut self, body: &Value) {
        self.secrets.extend(secret::likely("", body));
    }

    /// Remembers what is likely to be secret in a pair of a query.
    pub(super) fn suspect_pair(&mut self, pair: &str) {
        self.secrets.extend(secret::likely_pairs(pair));
    }

    /// Remembers the value of a cookie, which may let in.
    pub(super) fn suspect_cookie(&mut self, pair: &str) {
        let value = pair.split_once('=').map(|(_, value)| value);
        let value = value.map(|value| secret::decoded(value).into());
        self.secrets.extend(value);
    }

    /// Remembers an argument of the path, encoded, if it is likely to be a secret.
    pub(super) fn suspect_argument(&mut self, name: &str, text: &str) {
        if secret::is_likely(name) {
            self.secrets.push(secret::decoded(text).into());
        }
    }
}
