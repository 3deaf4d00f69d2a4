//! Settings as a configuration file has them, and what a server told as a log has it.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::de::Error as _;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{ErrorDetail, RateLimit, RetryPolicy};

/// Spans of time are numbers of seconds.
impl Serialize for RetryPolicy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("max_retries", &self.max_retries)?;
        map.serialize_entry("first_wait", &self.first_wait.as_secs_f64())?;
        map.serialize_entry("longest_wait", &self.longest_wait.as_secs_f64())?;
        let asked = self.longest_asked_wait.as_secs_f64();
        map.serialize_entry("longest_asked_wait", &asked)?;
        map.serialize_entry("budget", &self.budget)?;
        map.end()
    }
}

/// Spans of time are numbers of seconds; what is not there is as by default.
impl<'de> Deserialize<'de> for RetryPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut policy = Self::default();
        for (name, number) in BTreeMap::<String, f64>::deserialize(deserializer)? {
            let span = || Duration::try_from_secs_f64(number).map_err(D::Error::custom);
            let count = || match number {
                whole if whole.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&whole) => {
                    Ok(whole as u32)
                }
                _ => Err(D::Error::custom("a whole number is expected")),
            };
            match name.as_str() {
                "max_retries" => policy.max_retries = count()?,
                "budget" => policy.budget = count()?,
                "first_wait" => policy.first_wait = span()?,
                "longest_wait" => policy.longest_wait = span()?,
                "longest_asked_wait" => policy.longest_asked_wait = span()?,
                _ => return Err(D::Error::custom("this is no setting of a retry policy")),
            }
        }
        Ok(policy)
    }
}

/// What is known, spans of time as numbers of seconds.
impl Serialize for RateLimit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let counts = [("limit", self.limit), ("remaining", self.remaining)];
        for (name, count) in counts {
            if let Some(count) = count {
                map.serialize_entry(name, &count)?;
            }
        }
        if let Some(reset) = self.reset {
            map.serialize_entry("reset", &reset.as_secs_f64())?;
        }
        map.end()
    }
}

/// What the server says.
impl Serialize for ErrorDetail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let texts = [
            ("code", &self.code),
            ("title", &self.title),
            ("detail", &self.detail),
            ("pointer", &self.pointer),
            ("parameter", &self.parameter),
            ("url", &self.url),
        ];
        for (name, text) in texts {
            if let Some(text) = text {
                map.serialize_entry(name, text)?;
            }
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_is_read_from_a_file_with_settings() {
        let json = r#"{"max_retries": 4, "first_wait": 0.25}"#;
        let policy: RetryPolicy = serde_json::from_str(json).unwrap();
        assert_eq!(policy.max_retries, 4);
        assert_eq!(policy.first_wait, Duration::from_millis(250));
        let written = serde_json::to_string(&policy).unwrap();
        assert_eq!(
            serde_json::from_str::<RetryPolicy>(&written).unwrap(),
            policy
        );
        for wrong in [
            r#"{"max_retries": 1.5}"#,
            r#"{"first_wait": -1}"#,
            r#"{"x": 1}"#,
        ] {
            assert!(
                serde_json::from_str::<RetryPolicy>(wrong).is_err(),
                "{wrong}"
            );
        }
    }

    #[test]
    fn what_a_server_told_is_written_as_far_as_it_is_known() {
        let limit = RateLimit {
            remaining: Some(3),
            ..RateLimit::default()
        };
        assert_eq!(serde_json::to_string(&limit).unwrap(), r#"{"remaining":3}"#);
        let detail = ErrorDetail {
            code: Some("10005".to_owned()),
            ..ErrorDetail::default()
        };
        assert_eq!(
            serde_json::to_string(&detail).unwrap(),
            r#"{"code":"10005"}"#
        );
    }
}
