//! What turns into text with a meaning: values of the standard library, and of libraries for times,
//! UUIDs and addresses where their features are on.
//!
//! The other way is `parse`, for all types that can be parsed by themselves.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::SystemTime;

use super::{DateTime, Duration, IpAddress, Nullable};

/// Values of other types become this text, also where it may be absent.
macro_rules! from {
    ($($source:ty => $name:ty: $value:ident => $text:expr;)*) => {
        $(
            impl From<$source> for $name {
                fn from($value: $source) -> Self {
                    $text.into()
                }
            }

            impl From<$source> for Nullable<$name> {
                fn from(value: $source) -> Self {
                    Self::Value(value.into())
                }
            }
        )*
    };
}

from! {
    IpAddr => IpAddress: address => address.to_string();
    Ipv4Addr => IpAddress: address => address.to_string();
    Ipv6Addr => IpAddress: address => address.to_string();
    std::time::Duration => Duration: span => span_text(span);
    SystemTime => DateTime: moment => moment_text(moment);
}

/// A span of time as RFC 3339 has it, as in `PT1.5S`.
fn span_text(span: std::time::Duration) -> String {
    let seconds = format!("{}.{:09}", span.as_secs(), span.subsec_nanos());
    let seconds = seconds.trim_end_matches('0').trim_end_matches('.');
    format!("PT{seconds}S")
}

/// A moment in the form of RFC 3339, in UTC. Beyond the years of four digits there is none; what is
/// there is the last or the first of them.
fn moment_text(moment: SystemTime) -> String {
    const DAY: i128 = 24 * 60 * 60 * NANOS;
    const NANOS: i128 = 1_000_000_000;
    let nanos = match moment.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => after.as_nanos() as i128,
        Err(before) => -(before.duration().as_nanos() as i128),
    };
    let nanos = nanos.clamp(FIRST * NANOS, LAST * NANOS + NANOS - 1);
    let (year, month, day) = date_of((nanos.div_euclid(DAY)) as i64);
    let (seconds, nanos) = (nanos.rem_euclid(DAY) / NANOS, nanos.rem_euclid(NANOS));
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let fraction = match nanos {
        0 => String::new(),
        nanos => format!(".{nanos:09}").trim_end_matches('0').to_owned(),
    };
    format!("{year:04}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}{fraction}Z")
}

/// The first and the last second of the years of four digits.
const FIRST: i128 = -62_167_219_200;
const LAST: i128 = 253_402_300_799;

/// The date of a day, counted from that of 1970 in the Gregorian calendar. Years begin in March here, so
/// that a leap day is the last of one.
fn date_of(day: i64) -> (i64, i64, i64) {
    let day = day + 719_468;
    let era = day.div_euclid(146_097);
    let of_era = day.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(feature = "uuid")]
from! {
    ::uuid::Uuid => super::Uuid: id => id.to_string();
}

#[cfg(feature = "url")]
from! {
    ::url::Url => super::Uri: address => String::from(address);
}

#[cfg(feature = "chrono")]
mod for_chrono {
    use chrono::SecondsFormat::AutoSi;

    use super::super::{Date, Time};
    use super::{DateTime, Duration, Nullable};

    from! {
        chrono::DateTime<chrono::Utc> => DateTime: moment => moment.to_rfc3339_opts(AutoSi, true);
        chrono::DateTime<chrono::FixedOffset> => DateTime: moment => moment.to_rfc3339_opts(AutoSi, true);
        chrono::NaiveDate => Date: date => date.to_string();
        chrono::NaiveTime => Time: time => time.to_string();
        chrono::TimeDelta => Duration: span => span.to_string();
    }
}

#[cfg(feature = "time")]
mod for_time {
    use time::format_description::well_known::{Iso8601, Rfc3339};

    use super::super::Date;
    use super::{DateTime, Nullable};

    // A year that has no four digits cannot be said in RFC 3339.
    from! {
        time::OffsetDateTime => DateTime: moment => moment
            .format(&Rfc3339)
            .unwrap_or_else(|_| moment.to_string());
        time::Date => Date: date => date
            .format(&Iso8601::DATE)
            .unwrap_or_else(|_| date.to_string());
    }

    impl TryFrom<&DateTime> for time::OffsetDateTime {
        type Error = time::error::Parse;

        fn try_from(text: &DateTime) -> Result<Self, time::error::Parse> {
            Self::parse(text, &Rfc3339)
        }
    }

    impl TryFrom<&Date> for time::Date {
        type Error = time::error::Parse;

        fn try_from(text: &Date) -> Result<Self, time::error::Parse> {
            Self::parse(text, &Iso8601::DATE)
        }
    }
}

#[cfg(feature = "jiff")]
mod for_jiff {
    use super::super::{Date, Time};
    use super::{DateTime, Duration, Nullable};

    from! {
        jiff::Timestamp => DateTime: moment => moment.to_string();
        jiff::ZonedDateTime => DateTime: moment => moment
            .timestamp()
            .display_with_offset(moment.offset())
            .to_string();
        jiff::civil::Date => Date: date => date.to_string();
        jiff::civil::Time => Time: time => time.to_string();
        jiff::Span => Duration: span => span.to_string();
        jiff::SignedDuration => Duration: span => span.to_string();
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration as Span;

    use super::*;

    #[test]
    fn moments_and_spans_of_the_standard_library_are_those_of_rfc_3339() {
        let after = |seconds, nanos| SystemTime::UNIX_EPOCH + Span::new(seconds, nanos);
        let before = |seconds| SystemTime::UNIX_EPOCH - Span::from_secs(seconds);
        for (moment, text) in [
            (after(0, 0), "1970-01-01T00:00:00Z"),
            (after(951_782_400, 0), "2000-02-29T00:00:00Z"),
            (
                after(1_517_610_327, 521_000_000),
                "2018-02-02T22:25:27.521Z",
            ),
            (after(4_107_542_399, 1), "2100-02-28T23:59:59.000000001Z"),
            (before(1), "1969-12-31T23:59:59Z"),
            (before(11_644_473_600), "1601-01-01T00:00:00Z"),
            (after(300_000_000_000, 0), "9999-12-31T23:59:59.999999999Z"),
        ] {
            assert_eq!(DateTime::from(moment), text);
        }
        let spans = [
            (Span::from_millis(1500), "PT1.5S"),
            (Span::from_secs(60), "PT60S"),
        ];
        for (span, text) in spans {
            assert_eq!(Duration::from(span), text);
        }
        assert_eq!(IpAddress::from(Ipv4Addr::LOCALHOST), "127.0.0.1");
    }
}
