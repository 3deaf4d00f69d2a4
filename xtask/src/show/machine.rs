//! Diagnostics for programs.

use generator::diagnostic::{Diagnostic, Place, Severity};
use generator::document::token_length;
use serde_json::{Value, json};

use super::sanitize::{self, shortened};
use super::source::Sources;

/// A diagnostic as JSON, in one line.
pub fn json(diagnostic: &Diagnostic) -> String {
    let related = |(place, words): &(Place, String)| {
        let mut value = position(place);
        value["message"] = json!(words);
        value
    };
    let mut value = position(&diagnostic.place);
    value["severity"] = json!(diagnostic.severity.to_string());
    value["code"] = json!(diagnostic.code);
    value["message"] = json!(diagnostic.message);
    value["help"] = json!(diagnostic.repair());
    value["related"] = diagnostic.related.iter().map(related).collect();
    sanitize::json(&value.to_string())
}

fn position(place: &Place) -> Value {
    let (line, column) = place.position.unzip();
    json!({
        "file": place.file,
        "pointer": place.pointer,
        "line": line,
        "column": column,
    })
}

/// A diagnostic as a command of the public CI service, which shows it beside the line.
pub fn github(diagnostic: &Diagnostic, sources: &mut Sources) -> String {
    let command = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let place = &diagnostic.place;
    let mut properties = vec![("title", diagnostic.code.to_owned())];
    if !place.file.is_empty() {
        properties.push(("file", place.file.clone()));
    }
    if let Some((line, column)) = place.position {
        properties.push(("line", line.to_string()));
        let spot = sources.spot(place);
        let end = column + spot.map_or(1, |spot| token_length(spot.rest));
        properties.push(("col", column.to_string()));
        properties.push(("endColumn", end.to_string()));
    }
    let properties: Vec<String> = properties
        .iter()
        .map(|(key, value)| format!("{key}={}", property(value)))
        .collect();
    let mut message = shortened(&diagnostic.message);
    if !place.pointer.is_empty() {
        message.push_str(&format!("\nat #{}", shortened(&place.pointer)));
    }
    for (place, words) in &diagnostic.related {
        let place = shortened(&place.to_string());
        message.push_str(&format!("\n{place}: {}", shortened(words)));
    }
    let repair = diagnostic.repair().into_iter();
    message.extend(repair.map(|repair| format!("\nhelp: {}", shortened(&repair))));
    format!("::{command} {}::{}", properties.join(","), data(&message))
}

/// The text of a command, in which nothing begins another one.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The same for a property of it.
fn property(text: &str) -> String {
    data(&sanitize::sanitize(text))
        .replace(':', "%3A")
        .replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hostile() -> Diagnostic {
        let place = Place {
            file: "a,b:c.yaml".to_owned(),
            pointer: "/x\n::error::y".to_owned(),
            position: Some((3, 5)),
        };
        let mut diagnostic = Diagnostic::new(
            Severity::Warning,
            "unknown-type",
            place,
            "100%\n::set-output::no",
        );
        diagnostic.help("a\r\nb");
        diagnostic
    }

    #[test]
    fn no_text_begins_a_command_of_its_own() {
        let command = github(&hostile(), &mut Sources::default());
        assert_eq!(
            command,
            "::warning title=unknown-type,file=a%2Cb%3Ac.yaml,line=3,col=5,endColumn=6::\
             100%25%0A::set-output::no%0Aat #/x%0A::error::y%0Ahelp: a\\u{d}%0Ab"
        );
        assert_eq!(command.lines().count(), 1);
    }

    #[test]
    fn json_is_one_line_with_everything() {
        let line = json(&hostile());
        let value: Value = serde_json::from_str(&line).unwrap_or_default();
        assert_eq!(line.lines().count(), 1);
        assert_eq!(value["line"], 3);
        assert_eq!(value["code"], "unknown-type");
        assert_eq!(value["severity"], "warning");
    }

    #[test]
    fn what_is_long_is_shortened_for_people_alone() {
        let long = "x".repeat(10_000);
        let diagnostic = Diagnostic::new(Severity::Warning, "too-deep", &long, &*long);
        let command = github(&diagnostic, &mut Sources::default());
        assert!(command.len() < 1200, "{command}");
        assert!(json(&diagnostic).len() > 20_000);
    }

    #[test]
    fn hidden_characters_are_escaped_in_json() {
        let diagnostic = Diagnostic::new(Severity::Note, "syntax", "", "a\u{202e}\u{2028}b");
        assert!(json(&diagnostic).contains(r"a\u202e\u2028b"));
    }
}
