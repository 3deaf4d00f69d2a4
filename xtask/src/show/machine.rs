//! Diagnostics for programs.

use generator::diagnostic::{Diagnostic, Place, Severity};
use generator::document::token_end;
use serde_json::{Value, json};

use super::tame;

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
    value["help"] = json!(diagnostic.help);
    value["related"] = diagnostic.related.iter().map(related).collect();
    value.to_string()
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
pub fn github(diagnostic: &Diagnostic) -> String {
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
        properties.push(("col", column.to_string()));
        properties.push(("endColumn", end(place, line, column).to_string()));
    }
    let properties: Vec<String> = properties
        .iter()
        .map(|(key, value)| format!("{key}={}", property(value)))
        .collect();
    let mut message = diagnostic.message.clone();
    if !place.pointer.is_empty() {
        message.push_str(&format!("\nat #{}", place.pointer));
    }
    for (place, words) in &diagnostic.related {
        message.push_str(&format!("\n{place}: {words}"));
    }
    message.extend(diagnostic.help.iter().map(|help| format!("\nhelp: {help}")));
    format!(
        "::{command} {}::{}",
        properties.join(","),
        data(&tame(&message))
    )
}

/// The column after the spot.
fn end(place: &Place, line: usize, column: usize) -> usize {
    let text = std::fs::read_to_string(&place.file).unwrap_or_default();
    let line = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    token_end(line, column)
}

/// The text of a command, in which nothing begins another one.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The same for a property of it.
fn property(text: &str) -> String {
    data(&tame(text)).replace(':', "%3A").replace(',', "%2C")
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
        let command = github(&hostile());
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
}
