//! `cargo xtask explain`: what a code means.

use std::process::ExitCode;

use clap::Args;
use generator::code::{self, Code};
use generator::diff::{self, Rule};
use generator::surface::semver;

use crate::show;

/// Which code to explain.
#[derive(Debug, Clone, Args)]
pub struct ExplainArgs {
    /// The code of a diagnostic or of a change; without one, all are listed
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

/// Tells what a code means, why, and what to do.
pub fn run(args: &ExplainArgs) -> Result<ExitCode, String> {
    let Some(code) = &args.code else {
        show::result(list().trim_end())?;
        return Ok(ExitCode::SUCCESS);
    };
    let Some(text) = explained(code) else {
        let close = code::closest(code, codes());
        let close = close
            .map(|code| format!("; did you mean `{code}`?"))
            .unwrap_or_default();
        return Err(format!("there is no code `{code}`{close}"));
    };
    show::result(&show::sanitize(&format!("{code}\n\n{text}")))?;
    Ok(ExitCode::SUCCESS)
}

/// The codes of diagnostics, of changes on the wire and of changes of the crate's public API.
fn codes() -> impl Iterator<Item = &'static str> {
    let diagnostics = Code::all().map(|code| code.name);
    let changes = diff::TABLE.iter().map(|rule| rule.code);
    let of_crate = semver::rules().map(|(code, ..)| code);
    diagnostics.chain(changes).chain(of_crate)
}

fn explained(code: &str) -> Option<String> {
    let diagnostic = Code::named(code).map(|code| code.text.to_owned());
    let change = || Rule::of(code).map(change);
    let of_crate = || {
        let (_, level, why) = semver::rules().find(|(name, ..)| *name == code)?;
        let level = level.name();
        Some(format!(
            "A change of the crate's public API: {level}: {why}"
        ))
    };
    diagnostic.or_else(change).or_else(of_crate)
}

fn list() -> String {
    let width = codes().map(str::len).max().unwrap_or(0);
    let line = |code: &str, words: &str| format!("{code:width$}  {words}\n");
    let diagnostics = Code::all().map(|code| line(code.name, code.meaning()));
    let changes = diff::TABLE
        .iter()
        .map(|rule| line(rule.code, rule.sent.why));
    let of_crate = semver::rules().map(|(code, _, why)| line(code, why));
    format!(
        "Diagnostics of a description:\n\n{}\nChanges between two, on the wire:\n\n{}\n\
         Changes of the crate's public API:\n\n{}",
        diagnostics.collect::<String>(),
        changes.collect::<String>(),
        of_crate.collect::<String>()
    )
}

/// What a kind of change means to whom.
fn change(rule: &Rule) -> String {
    let line =
        |way: &str, effect: &diff::Effect| format!("{way}: {}: {}", effect.level, effect.why);
    match rule.sent == rule.received {
        true => line("A change between two descriptions", &rule.sent),
        false => format!(
            "A change between two descriptions.\n\n{}\n{}",
            line("Where it is sent", &rule.sent),
            line("Where it is received", &rule.received)
        ),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_code_means_one_thing_and_is_explained() {
        let mut seen = BTreeSet::new();
        for code in codes() {
            assert!(seen.insert(code), "{code} has two meanings");
            assert!(explained(code).is_some(), "{code}");
        }
    }
}
