//! JSON as it is written.

use std::io::Write as _;

use serde_json::Value;

use super::MAX_DEPTH;
use crate::runtime::Secret;

/// Writes a JSON text, value by value.
#[derive(Debug, Default)]
pub struct Writer {
    text: Vec<u8>,
    /// Whether a comma has to come before the next value.
    after_value: bool,
    depth: usize,
    /// The secrets that were written.
    secrets: Vec<Secret>,
    fault: Option<&'static str>,
    /// Members that the next object has in any case, each with its value as JSON.
    tags: Vec<(&'static str, String)>,
    /// Those that the object which is being written still lacks.
    lacking: Vec<(&'static str, String)>,
}

impl Writer {
    /// The text, with the secrets that are in it.
    ///
    /// # Errors
    ///
    /// What JSON cannot say: a number that is infinite or none, or what is nested too deep.
    pub(crate) fn finish(self) -> Result<(Vec<u8>, Vec<Secret>), &'static str> {
        match self.fault {
            None => Ok((self.text, self.secrets)),
            Some(fault) => Err(fault),
        }
    }

    /// The text as such, with the secrets that are in it.
    ///
    /// # Errors
    ///
    /// The same.
    pub(crate) fn finish_text(self) -> Result<(String, Vec<Secret>), &'static str> {
        let (bytes, secrets) = self.finish()?;
        let text = String::from_utf8(bytes).map_err(|_| "it is not UTF-8")?;
        Ok((text, secrets))
    }

    /// Begins a value of a JSON text sequence.
    pub(crate) fn begin_record(&mut self, separator: u8) {
        self.text.push(separator);
    }

    /// Ends a line of JSON lines.
    pub(crate) fn end_line(&mut self) {
        self.text.push(b'\n');
        self.after_value = false;
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.json("null");
    }

    /// Writes `true` or `false`.
    pub fn boolean(&mut self, flag: bool) {
        self.json(if flag { "true" } else { "false" });
    }

    /// Writes a whole number.
    pub fn integer(&mut self, number: impl Into<i128>) {
        self.separate();
        // Writing to memory does not fail.
        let _ = write!(self.text, "{}", number.into());
    }

    /// Writes bytes, which have to be text: nothing else has a place in JSON.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        let text = str::from_utf8(bytes);
        if text.is_err() {
            self.fault = Some("it holds bytes that are not UTF-8, and so are no text");
        }
        self.string(text.unwrap_or_default());
    }

    /// Writes a number: a whole one as such, 5 rather than 5.0.
    pub fn double(&mut self, number: f64) {
        if !number.is_finite() {
            self.fault = Some("JSON has no number that is infinite or not a number");
        }
        if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 {
            return self.integer(number as i64);
        }
        self.separate();
        let _ = serde_json::to_writer(&mut self.text, &number);
    }

    /// Writes a string.
    pub fn string(&mut self, text: &str) {
        self.separate();
        let _ = serde_json::to_writer(&mut self.text, text);
    }

    /// Writes a string that must not be shown.
    pub(crate) fn secret(&mut self, secret: &Secret) {
        self.string(secret.expose());
        self.secrets.push(secret.clone());
    }

    /// Takes note of secrets within the next value.
    pub(crate) fn hide(&mut self, secrets: &[Secret]) {
        self.secrets.extend_from_slice(secrets);
    }

    /// Writes what is JSON already: a number, say.
    pub fn json(&mut self, json: &str) {
        self.separate();
        self.text.extend_from_slice(json.as_bytes());
    }

    /// Writes a value as the JSON `json` if it is written as `known`, which is what that was read as.
    /// It is the value of a member, of which the name is written.
    pub(crate) fn instead(&mut self, known: &str, json: &str, write: impl FnOnce(&mut Self)) {
        let (start, fault) = (self.text.len(), self.fault);
        write(self);
        if self.text.get(start..) == Some(known.as_bytes()) {
            self.text.truncate(start);
            self.text.extend_from_slice(json.as_bytes());
            self.fault = fault;
        }
    }

    /// What is written so far, be it JSON or not.
    pub(crate) fn into_text(self) -> String {
        String::from_utf8(self.text).unwrap_or_default()
    }

    /// Writes any value.
    pub fn value(&mut self, value: &Value) {
        self.separate();
        let _ = serde_json::to_writer(&mut self.text, value);
    }

    /// Writes an array, with what `items` writes in it.
    pub fn array<T>(&mut self, items: impl FnOnce(&mut Self) -> T) -> T {
        self.begin(b'[');
        let result = items(self);
        self.end(b']');
        result
    }

    /// Writes an object, with the members that `members` writes.
    pub fn object<T>(&mut self, members: impl FnOnce(&mut Self) -> T) -> T {
        let tags = std::mem::take(&mut self.tags);
        let around = std::mem::replace(&mut self.lacking, tags);
        self.begin(b'{');
        let result = members(self);
        for (name, json) in std::mem::replace(&mut self.lacking, around) {
            self.string(name);
            self.text.push(b':');
            self.after_value = false;
            self.json(&json);
        }
        self.end(b'}');
        result
    }

    /// Gives the next value, if it is an object, this member unless it has it, or its type says
    /// whether it has it. `json` is the value of the member.
    pub(crate) fn tag(&mut self, name: &'static str, json: String) {
        // The tag of a union within another one tells more than that of the outer.
        self.tags.retain(|(known, _)| *known != name);
        self.tags.push((name, json));
    }

    /// Says that the type of the object that is being written has a member of this name.
    pub(crate) fn declares(&mut self, name: &str) {
        self.lacking.retain(|(lacking, _)| *lacking != name);
    }

    /// Writes the name of a member; its value has to follow.
    pub fn name(&mut self, name: &str) {
        self.declares(name);
        self.string(name);
        self.text.push(b':');
        self.after_value = false;
    }

    fn begin(&mut self, mark: u8) {
        self.separate();
        self.text.push(mark);
        self.after_value = false;
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            self.fault = Some("values are nested more than 128 levels deep");
        }
    }

    fn end(&mut self, mark: u8) {
        self.depth -= 1;
        self.text.push(mark);
        self.after_value = true;
    }

    fn separate(&mut self) {
        self.tags.clear();
        if self.after_value {
            self.text.push(b',');
        }
        self.after_value = true;
    }
}
