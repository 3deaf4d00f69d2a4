//! The ledger of fidelity, for people and for machines.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use generator::ledger::{Fidelity, Ledger};
use serde_json::{Value, json};

use crate::show;

/// A line that counts.
pub fn line(ledger: &Ledger) -> String {
    match (
        ledger.count(Fidelity::Weaker),
        ledger.count(Fidelity::Skipped),
    ) {
        (0, 0) => "ledger: everything is expressed".to_owned(),
        (weaker, skipped) => {
            format!(
                "ledger: {weaker} in a weaker form, {skipped} skipped (--ledger FILE lists them)"
            )
        }
    }
}

/// Writes it into a file, in the form that the file's name asks for.
pub fn write(ledger: &Ledger, file: &Path) -> Result<(), String> {
    let text = match file
        .extension()
        .is_some_and(|extension| extension == "json")
    {
        true => show::json(&format!("{:#}\n", json(ledger))),
        false => show::sanitize(&text(ledger)),
    };
    fs::write(file, text).map_err(|error| {
        format!(
            "the ledger cannot be written to `{}`: {error}",
            file.display()
        )
    })
}

fn json(ledger: &Ledger) -> Value {
    let entry = |entry: &generator::ledger::Entry| {
        let (line, column) = entry.place.position.unzip();
        json!({
            "class": entry.fidelity.name(),
            "code": entry.code,
            "message": entry.message,
            "file": entry.place.file,
            "line": line,
            "column": column,
            "pointer": entry.place.pointer,
        })
    };
    json!({
        "weaker": ledger.count(Fidelity::Weaker),
        "skipped": ledger.count(Fidelity::Skipped),
        "entries": ledger.entries.iter().map(entry).collect::<Vec<_>>(),
    })
}

/// For people: how many there are of each kind, then each with its place.
fn text(ledger: &Ledger) -> String {
    let mut kinds: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for entry in &ledger.entries {
        *kinds
            .entry((entry.fidelity.name(), entry.code))
            .or_default() += 1;
    }
    let mut text = format!(
        "{}\n",
        line(ledger).replace(" (--ledger FILE lists them)", "")
    );
    for ((class, code), number) in kinds {
        text.push_str(&format!("{number:8} {class:8} {code}\n"));
    }
    for entry in &ledger.entries {
        text.push_str(&format!("\n{entry}\n"));
    }
    text
}
