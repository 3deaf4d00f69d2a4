//! `cargo xtask drift`: is our description still what the provider publishes?

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use generator::diagnostic::Diagnostics;
use generator::diff::Level;
use generator::drift::{self, Difference, Drift, Edit};
use serde_json::{Value, json};

use crate::diff::{check_output, escape, level, places};
use crate::inputs::{InputArgs, root};
use crate::show;

/// What to compare with, and how to show it.
#[derive(Debug, Clone, Args)]
pub struct DriftArgs {
    #[command(flatten)]
    pub inputs: InputArgs,
    /// The description as the provider publishes it
    #[arg(long, value_name = "FILE")]
    upstream: PathBuf,
    /// The list of differences that stay, each with its reason [default: spec/drift.toml]
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
    /// The form of the result
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Writes the result into a file instead of showing it
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Differences of this level and worse: documentation, compatible, possibly-breaking or
    /// breaking. Our words are not the provider's, so documentation is left out unless asked for
    #[arg(long, value_name = "LEVEL", value_parser = level, default_value = "compatible")]
    level: Level,
}

/// The form of a result.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    #[default]
    Text,
    /// For an issue
    Markdown,
    /// For programs
    Json,
}

/// Compares our description with the published one.
pub fn run(args: &DriftArgs) -> Result<ExitCode, String> {
    let inputs = args.inputs.inputs()?;
    let accepted = args
        .accepted
        .clone()
        .unwrap_or_else(|| root().join("spec/drift.toml"));
    let read = [&inputs.spec, &args.upstream, &accepted];
    check_output(args.output.as_deref(), &read)?;
    let mut diagnostics = Diagnostics::new();
    let drift = drift::compare(
        &inputs,
        &args.upstream,
        &accepted,
        args.level,
        &mut diagnostics,
    );
    let format = args.inputs.message_format;
    show::diagnostics(&diagnostics, args.inputs.verbose, format);
    let drift = drift.ok_or("nothing can be compared")?;
    let text = match args.format {
        Format::Text => text(&drift, args.inputs.verbose),
        Format::Markdown => markdown(&drift),
        Format::Json => show::json(&format!("{:#}\n", json(&drift))),
    };
    match &args.output {
        None => show::outcome(text.trim_end(), format)?,
        Some(file) => {
            fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))?;
        }
    }
    Ok(match drift.is_settled() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

fn text(drift: &Drift, verbose: bool) -> String {
    let mut text = String::new();
    for difference in drift.open() {
        let change = &difference.change;
        text.push_str(&format!(
            "{}: {}\n    {}\n    edit: {}\n    or accept it: {}\n\n",
            change.level(),
            change.message,
            places(change),
            edit(difference).replace('\n', "\n      "),
            acceptance(difference)
        ));
    }
    for stale in &drift.stale {
        text.push_str(&format!(
            "error: this difference is accepted, but it is not there (any more)\n    {}\n    {}\n    \
             take it out of the list\n\n",
            stale.place, stale.says
        ));
    }
    text.push_str(&lacking(drift, verbose));
    text.push_str(&format!("{}\n", summary(drift)));
    show::sanitize(&text)
}

/// One line that counts.
fn summary(drift: &Drift) -> String {
    let accepted = drift
        .differences
        .iter()
        .filter(|d| d.reason.is_some())
        .count();
    format!(
        "{} compared: {} to take in or to accept, {accepted} accepted, {} accepted for nothing",
        show::count(drift.compared, "operation"),
        show::count(drift.open().count(), "difference"),
        drift.stale.len()
    )
}

/// What to do to our description.
fn edit(difference: &Difference) -> String {
    let place = &difference.change.old.place;
    let at = match place.position {
        Some((line, _)) => format!("{}:{line} (#{})", place.file, place.pointer),
        None => format!("{} (#{})", place.file, place.pointer),
    };
    match &difference.edit {
        Edit::Remove => format!("remove what is at {at}"),
        Edit::Compare => format!("compare what is at {at} with theirs"),
        Edit::Put(value) => format!("put at {at}\n{}", yaml(value)),
        Edit::Add(key, value) => {
            let member = Value::Object([(key.clone(), value.clone())].into_iter().collect());
            format!("add at {at}\n{}", yaml(&member))
        }
    }
}

/// A value as YAML; of a long one the beginning.
fn yaml(value: &Value) -> String {
    const LINES: usize = 30;
    let text = serde_yaml::to_string(value).unwrap_or_else(|_| value.to_string());
    let mut lines: Vec<&str> = text.trim_end().lines().take(LINES).collect();
    if text.trim_end().lines().count() > LINES {
        lines.push("# …");
    }
    lines.join("\n")
}

/// What accepts a difference, as it has to be written in the list.
fn acceptance(difference: &Difference) -> String {
    let text = |text: &str| toml::Value::from(text).to_string();
    format!(
        "{{ place = {}, says = {} }}",
        text(&difference.place),
        text(&difference.change.message)
    )
}

/// The operations that only the provider has: those close to ours by name, and if asked for all.
fn lacking(drift: &Drift, all: bool) -> String {
    let mut text = String::new();
    for name in &drift.lacking.near {
        text.push_str(&format!("not described by us: {name}\n"));
    }
    let elsewhere = &drift.lacking.elsewhere;
    let others: Vec<&String> = elsewhere.values().flatten().collect();
    if all {
        text.extend(
            others
                .iter()
                .map(|name| format!("not described by us: {name}\n")),
        );
    } else if !others.is_empty() {
        let operations = show::count(others.len(), "operation");
        let resources = show::count(elsewhere.len(), "other resource");
        text.push_str(&format!(
            "not described by us: {operations} of {resources} (--verbose names them)\n"
        ));
    }
    text
}

fn markdown(drift: &Drift) -> String {
    let mut text = format!("{}\n", escape(&summary(drift)));
    for difference in drift.open() {
        let change = &difference.change;
        text.push_str(&format!(
            "\n### {}\n\n{}, {}\n\n```yaml\n# {}\n```\n",
            escape(&change.message),
            change.level(),
            escape(&places(change)),
            edit(difference)
                .replace("```", "` ` `")
                .replacen('\n', "\n\n", 1)
        ));
    }
    for stale in &drift.stale {
        text.push_str(&format!(
            "\n### Accepted for nothing: {}\n\nat {}; take it out of the list\n",
            escape(&stale.says),
            escape(&stale.place)
        ));
    }
    text.push_str(&format!(
        "\n{}",
        escape(&lacking(drift, false)).replace('\n', "\n\n")
    ));
    show::sanitize(&text)
}

fn json(drift: &Drift) -> Value {
    let difference = |difference: &Difference| {
        let (kind, value) = match &difference.edit {
            Edit::Put(value) => ("put", value.clone()),
            Edit::Add(key, value) => ("add", json!({ key: value })),
            Edit::Remove => ("remove", Value::Null),
            Edit::Compare => ("compare", Value::Null),
        };
        json!({
            "place": difference.place,
            "says": difference.change.message,
            "code": difference.change.code,
            "level": difference.change.level().name(),
            "edit": { "kind": kind, "value": value },
            "reason": difference.reason,
        })
    };
    let stale = |stale: &drift::Accepted| json!({ "place": stale.place, "says": stale.says });
    json!({
        "compared": drift.compared,
        "differences": drift.differences.iter().map(difference).collect::<Vec<_>>(),
        "stale": drift.stale.iter().map(stale).collect::<Vec<_>>(),
        "lacking": { "near": drift.lacking.near, "elsewhere": drift.lacking.elsewhere },
    })
}
