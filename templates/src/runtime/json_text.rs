//! JSON inside text.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use super::json::{Document, Writer};
use super::wire::{Fit, Mismatch, Node, Reader, View, Wire};
use super::{Nullable, Secret};

/// A text that holds JSON (`contentSchema`).
///
/// The text is kept as it came; [`JsonText::read`] makes a value of it.
pub struct JsonText<T> {
    text: String,
    /// The secrets within the text, as far as they are known.
    secrets: Vec<Secret>,
    of: PhantomData<fn() -> T>,
}

impl<T> JsonText<T> {
    /// The text as it travels.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T: Wire> JsonText<T> {
    /// The text for a value.
    ///
    /// # Errors
    ///
    /// JSON cannot say it: a number that is infinite, say.
    pub fn of(value: &T) -> Result<Self, InvalidJson> {
        let mut writer = Writer::default();
        value.write(&mut writer);
        let (text, secrets) = writer
            .finish_text()
            .map_err(|fault| InvalidJson(fault.to_owned()))?;
        Ok(Self {
            secrets,
            ..text.into()
        })
    }

    /// The value that the text stands for.
    ///
    /// # Errors
    ///
    /// The text is no JSON, or stands for something else.
    pub fn read(&self) -> Result<T, InvalidJson> {
        let document = Document::parse(&self.text, usize::MAX);
        let document = document.map_err(|fault| InvalidJson(fault.to_string()))?;
        let mut value = T::blank();
        let read = value.read(document.root(), &mut Reader::new(usize::MAX));
        read.map_err(|mismatch| InvalidJson(mismatch.to_string()))?;
        Ok(value)
    }
}

impl<T: Wire> Wire for JsonText<T> {
    fn blank() -> Self {
        String::new().into()
    }

    fn read(&mut self, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>> {
        self.secrets.clear();
        self.text.read(node, reader)
    }

    fn write(&self, writer: &mut Writer) {
        writer.hide(&self.secrets);
        writer.string(&self.text);
    }

    fn fit(&self, node: Node<'_>, reader: &mut Reader) -> Fit {
        let View::Text(text) = node.view() else {
            return Fit::NO;
        };
        // Texts within texts are not looked into, so that they cannot be nested without end.
        if reader.is_within_text() {
            return Fit::WHOLLY;
        }
        match Document::parse(text, usize::MAX) {
            Ok(document) => {
                let fit = T::blank().fit(document.root(), &mut Reader::within_text());
                match fit == Fit::WHOLLY {
                    true => fit,
                    false => Fit::UNKNOWN,
                }
            }
            Err(_) => Fit::UNKNOWN,
        }
    }
}

impl<T: Wire> serde::Serialize for JsonText<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, T: Wire> serde::Deserialize<'de> for JsonText<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Shows the value, which keeps its secrets, or the text if it stands for none.
impl<T: Wire + fmt::Debug> fmt::Debug for JsonText<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.read() {
            Ok(value) => f.debug_tuple("JsonText").field(&value).finish(),
            Err(_) => f.debug_tuple("JsonText").field(&self.text).finish(),
        }
    }
}

impl<T> Clone for JsonText<T> {
    fn clone(&self) -> Self {
        Self {
            text: self.text.clone(),
            secrets: self.secrets.clone(),
            of: PhantomData,
        }
    }
}

impl<T> PartialEq for JsonText<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for JsonText<T> {}

impl<T> Deref for JsonText<T> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl<T> PartialEq<&str> for JsonText<T> {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl<T> From<String> for JsonText<T> {
    fn from(text: String) -> Self {
        Self {
            text,
            secrets: Vec::new(),
            of: PhantomData,
        }
    }
}

impl<T> From<&str> for JsonText<T> {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl<T> From<&str> for Nullable<JsonText<T>> {
    fn from(text: &str) -> Self {
        Self::Value(text.into())
    }
}

/// A text is not the JSON that it should be, or a value cannot be said in JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidJson(String);

impl fmt::Display for InvalidJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "this is not the JSON that is described: {}", self.0)
    }
}

impl std::error::Error for InvalidJson {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_kept_and_read_when_asked_for() {
        let numbers = JsonText::<Vec<i64>>::from("[1, 2]");
        assert_eq!(
            (numbers.as_str(), numbers.read()),
            ("[1, 2]", Ok(vec![1, 2]))
        );
        assert_eq!(format!("{numbers:?}"), "JsonText([1, 2])");
        assert_eq!(JsonText::of(&vec![1_i64, 2]).unwrap(), "[1,2]");
        assert!(JsonText::of(&f64::NAN).is_err());
        for (text, why) in [("[1,", "line 1"), ("[1,\"a\"]", "at `[1]`")] {
            let read = JsonText::<Vec<i64>>::from(text).read();
            let error = read.unwrap_err().to_string();
            assert!(error.contains(why), "{error}");
        }
    }

    #[test]
    fn secrets_within_a_text_stay_secret() {
        let text = JsonText::of(&vec![Secret::from("hunter2")]).unwrap();
        assert!(!format!("{text:?}").contains("hunter2"));
        let mut writer = Writer::default();
        text.write(&mut writer);
        let (written, secrets) = writer.finish_text().unwrap();
        assert_eq!(written, r#""[\"hunter2\"]""#);
        assert_eq!(secrets.len(), 1);
    }

    #[test]
    fn a_text_fits_best_what_it_stands_for() {
        fn fit<T: Wire>(json: &str) -> Fit {
            let document = Document::parse(json, usize::MAX).unwrap();
            JsonText::<T>::blank().fit(document.root(), &mut Reader::new(usize::MAX))
        }
        assert_eq!(fit::<Vec<bool>>(r#""[true]""#), Fit::WHOLLY);
        assert_eq!(fit::<Vec<i64>>(r#""[true]""#), Fit::UNKNOWN);
        assert_eq!(fit::<Vec<i64>>(r#""hello""#), Fit::UNKNOWN);
        assert_eq!(fit::<Vec<i64>>("[1]"), Fit::NO);
        assert_eq!(fit::<JsonText<i64>>(r#""\"x\"""#), Fit::WHOLLY);
    }
}
