//! Values of other libraries as the texts that they travel as.

use telnyx_sdk::Nullable;
use telnyx_sdk::runtime::{Date, DateTime, Duration, Extra, Time, Uri, Uuid};

const MOMENT: &str = "2018-02-02T22:25:27.521Z";

#[test]
fn moments_of_each_library_are_written_as_rfc_3339_says() {
    let chrono: chrono::DateTime<chrono::Utc> = MOMENT.parse().unwrap();
    assert_eq!(DateTime::from(chrono), MOMENT);
    let nullable: Nullable<DateTime> = chrono.into();
    assert_eq!(nullable.as_option().unwrap(), MOMENT);
    let east = chrono.with_timezone(&chrono::FixedOffset::east_opt(3600).unwrap());
    assert_eq!(DateTime::from(east), "2018-02-02T23:25:27.521+01:00");
    assert_eq!(DateTime::from(MOMENT).parse(), Ok(chrono));

    let time = time::OffsetDateTime::try_from(&DateTime::from(MOMENT)).unwrap();
    assert_eq!(DateTime::from(time), MOMENT);

    let jiff: jiff::Timestamp = DateTime::from(MOMENT).parse().unwrap();
    assert_eq!(DateTime::from(jiff), MOMENT);
    let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(1));
    let zoned = DateTime::from(jiff.to_zoned_datetime(zone));
    assert_eq!(zoned, "2018-02-02T23:25:27.521+01:00");
}

#[test]
fn days_times_and_spans_are_as_well() {
    let day = Date::from("2018-02-02");
    assert_eq!(Date::from(day.parse::<chrono::NaiveDate>().unwrap()), *day);
    assert_eq!(Date::from(time::Date::try_from(&day).unwrap()), *day);
    assert_eq!(Date::from(day.parse::<jiff::civil::Date>().unwrap()), *day);
    let time = jiff::civil::Time::constant(22, 25, 27, 0);
    assert_eq!(Time::from(time), "22:25:27");
    let time = chrono::NaiveTime::from_hms_opt(22, 25, 27).unwrap();
    assert_eq!(Time::from(time), "22:25:27");
    assert_eq!(Duration::from(chrono::TimeDelta::minutes(2)), "PT120S");
    assert_eq!(
        Duration::from(jiff::SignedDuration::from_secs(90)),
        "PT1M30S"
    );
}

#[test]
fn ids_and_addresses_are_as_well() {
    let id = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
    assert_eq!(Uuid::from(id.parse::<uuid::Uuid>().unwrap()), id);
    let address = url::Url::parse("https://example.org").unwrap();
    assert_eq!(Uri::from(address), "https://example.org/");
}

#[test]
fn members_that_nobody_described_are_chained_and_collected() {
    let extra = Extra::default().with("a", 1).with("b", "text");
    let pairs = [("a", serde_json::json!(1)), ("b", "text".into())];
    assert_eq!(extra, pairs.into_iter().collect());
}
