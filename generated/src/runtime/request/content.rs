//! The body of a request.

use http::HeaderValue;
use serde_json::Value;

use super::Request;
use crate::runtime::plain::Plain;
use crate::runtime::wire::{self, Wire};
use crate::runtime::{Multipart, Param, RefusedError, Upload, form, secret};

impl Request {
    pub(crate) fn json<T: Wire>(&mut self, content_type: &str, body: &T) {
        match self.noting(|| serde_json::to_vec(&wire::AsRef(body))) {
            Ok(bytes) => self.set_body(content_type, bytes.into()),
            Err(error) => self.refuse(RefusedError::new(format!(
                "the body cannot be written as JSON: {error}"
            ))),
        }
    }

    /// Sets a body with a JSON value on each line.
    pub(crate) fn lines<T: Wire>(
        &mut self,
        content_type: &str,
        values: impl IntoIterator<Item = T>,
    ) {
        let mut lines = Vec::new();
        for value in values {
            let line = wire::AsRef(&value);
            if let Err(error) = self.noting(|| serde_json::to_writer(&mut lines, &line)) {
                return self.refuse(RefusedError::new(format!(
                    "the body cannot be written as JSON: {error}"
                )));
            }
            lines.push(b'\n');
        }
        self.set_body(content_type, lines.into());
    }

    pub(crate) fn form<T: Wire>(&mut self, body: &T, fields: &[Param]) {
        match self.noting(|| Plain::of(body)) {
            Ok(value) => self.set_body(form::MEDIA_TYPE, form::write(&value, fields).into()),
            Err(error) => self.refuse(RefusedError::new(format!(
                "the body cannot be written as a form: {error}"
            ))),
        }
    }

    pub(crate) fn multipart(&mut self, media_type: &str, multipart: Multipart) {
        self.secrets.extend(multipart.likely_secrets());
        match multipart.finish(media_type) {
            Ok((content_type, upload)) => self.set_body(&content_type, upload),
            Err(reason) => self.refuse(reason),
        }
    }

    pub(crate) fn set_body(&mut self, content_type: &str, upload: Upload) {
        match HeaderValue::from_str(content_type) {
            Ok(content_type) => self.body = Some((content_type, upload)),
            Err(_) => self.refuse(RefusedError::new("the media type of the body is not sound")),
        }
    }

    pub(crate) fn body_field(&mut self, name: String, value: Value) {
        self.secrets.extend(secret::likely(&name, &value));
        self.fields.push((name, value));
    }

    /// Puts the extra fields into the JSON body.
    pub(crate) fn merge_fields(&mut self) -> Result<(), RefusedError> {
        if self.fields.is_empty() {
            return Ok(());
        }
        let (media, mut body) = match &self.body {
            Some((media, upload)) => {
                let bytes = upload.as_bytes();
                let read = bytes.and_then(|bytes| serde_json::from_slice(bytes).ok());
                (media.clone(), read)
            }
            None => (
                HeaderValue::from_static("application/json"),
                Some(Value::Object(serde_json::Map::new())),
            ),
        };
        let Some(Value::Object(members)) = &mut body else {
            return Err(RefusedError::new(
                "fields can only be added to a body that is a JSON object",
            ));
        };
        members.extend(self.fields.drain(..));
        self.body = Some((
            media,
            Value::from(std::mem::take(members)).to_string().into(),
        ));
        Ok(())
    }
}
