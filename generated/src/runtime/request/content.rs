//! The body of a request.

use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use super::Request;
use crate::runtime::json::{Document, Writer};
use crate::runtime::progress::{ProgressHook, Watch};
use crate::runtime::stream::SEPARATOR;
use crate::runtime::wire::Wire;
use crate::runtime::{Multipart, Param, RefusedError, Upload, charset, form, secret};

impl Request {
    pub(crate) fn json(&mut self, content_type: &str, body: &dyn Wire) {
        let mut writer = Writer::default();
        body.write(&mut writer);
        self.set_written(content_type, writer);
    }

    /// Sets a body of text that stands for a value: a string as it is, anything else as JSON.
    pub(crate) fn text(&mut self, content_type: &str, body: &dyn Wire) {
        let text = self.plain("the body", body);
        let document = text
            .as_deref()
            .map(|text| Document::parse(text, usize::MAX));
        if let Some(Ok(document)) = document {
            self.set_text(content_type, &document.root().to_text());
        }
    }

    /// Sets a body of text, in the encoding that its media type names.
    pub(in crate::runtime) fn set_text(&mut self, content_type: &str, text: &str) {
        let encoded = match charset::named(content_type) {
            Some(label) => charset::encode(text, &label),
            None => Ok(text.as_bytes().to_owned()),
        };
        match encoded {
            Ok(bytes) => self.set_body(content_type, bytes.into()),
            Err(reason) => self.refuse(RefusedError::new(format!(
                "the body cannot be written: {reason}"
            ))),
        }
    }

    /// Sets a body with a JSON value on each line, or a JSON text sequence.
    pub(crate) fn lines<T: Wire>(
        &mut self,
        content_type: &str,
        values: impl IntoIterator<Item = T>,
    ) {
        let mut writer = Writer::default();
        let is_sequence = content_type.to_ascii_lowercase().contains("json-seq");
        for value in values {
            if is_sequence {
                writer.begin_record(SEPARATOR);
            }
            value.write(&mut writer);
            writer.end_line();
        }
        self.set_written(content_type, writer);
    }

    /// Sets a body of JSON that was written.
    fn set_written(&mut self, content_type: &str, writer: Writer) {
        match writer.finish() {
            Ok((bytes, secrets)) => {
                self.secrets.extend(secrets);
                self.set_body(content_type, bytes.into());
            }
            Err(reason) => self.refuse(RefusedError::new(format!(
                "the body cannot be written as JSON: {reason}"
            ))),
        }
    }

    pub(crate) fn form(&mut self, body: &dyn Wire, fields: &[Param]) {
        let text = self.plain("the body", body);
        let document = text.and_then(|text| {
            let document = Document::parse(&text, usize::MAX).ok()?;
            Some(form::write(document.root(), fields))
        });
        if let Some(form) = document {
            self.set_body(form::MEDIA_TYPE, form.into());
        }
    }

    /// A value as JSON, whose secrets are remembered; `name` says what it is for.
    pub(in crate::runtime) fn plain(&mut self, name: &str, value: &dyn Wire) -> Option<String> {
        let mut writer = Writer::default();
        value.write(&mut writer);
        match writer.finish_text() {
            Ok((text, secrets)) => {
                self.secrets.extend(secrets);
                Some(text)
            }
            Err(reason) => {
                self.refuse(RefusedError::new(format!(
                    "{name} cannot be written: {reason}"
                )));
                None
            }
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

    /// Sets the body anew, of the same media type.
    pub(in crate::runtime) fn replace_body(&mut self, text: String) {
        if let Some((_, upload)) = &mut self.body {
            *upload = text.into();
        }
    }

    /// Tells somebody how far the body is.
    pub(in crate::runtime) fn watch_upload(&mut self, hook: ProgressHook) {
        self.on_upload = Some(hook);
    }

    /// Tells somebody how far the response is.
    pub(in crate::runtime) fn watch_download(&mut self, hook: ProgressHook) {
        self.on_download = Some(hook);
    }

    /// The body as it is sent by one attempt.
    pub(in crate::runtime) fn upload(&self) -> Option<(&HeaderValue, Upload)> {
        let (content_type, upload) = self.body.as_ref()?;
        let upload = upload.clone().watched(self.on_upload.as_ref());
        Some((content_type, upload))
    }

    /// Who is told how far a response with these headers is.
    pub(in crate::runtime) fn watcher(&self, headers: &HeaderMap) -> Option<Watch> {
        let hook = self.on_download.clone()?;
        let is_as_sent = !headers.contains_key(CONTENT_ENCODING);
        let length = headers.get(CONTENT_LENGTH).filter(|_| is_as_sent);
        let length = length.and_then(|length| length.to_str().ok()?.trim().parse().ok());
        Some(Watch::new(hook, length))
    }

    /// Sets a header unless the call sets it itself.
    pub(in crate::runtime) fn set_default(&mut self, name: HeaderName, value: HeaderValue) {
        self.headers.entry(name).or_insert(value);
    }

    pub(crate) fn drop_body(&mut self) {
        self.body = None;
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
