//! `cargo xtask explain`: what a code means.

use std::process::ExitCode;

use clap::Args;
use generator::diff::{self, Rule};
use generator::explain;

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
    let change = Rule::of(code).map(change);
    let Some(text) = explain::explain(code).map(str::to_owned).or(change) else {
        let codes = explain::all().map(|(code, _)| code);
        let codes = codes.chain(diff::TABLE.iter().map(|rule| rule.code));
        let close = explain::closest_of(code, codes);
        let close = close
            .map(|code| format!("; did you mean `{code}`?"))
            .unwrap_or_default();
        return Err(format!("there is no code `{code}`{close}"));
    };
    show::result(&show::tame(&format!("{code}\n\n{text}")))?;
    Ok(ExitCode::SUCCESS)
}

fn list() -> String {
    let width = explain::all()
        .map(|(code, _)| code.len())
        .max()
        .unwrap_or(0);
    let line = |code: &str, words: &str| format!("{code:width$}  {words}\n");
    let diagnostics = explain::all().map(|(code, words)| line(code, words));
    let changes = diff::TABLE
        .iter()
        .map(|rule| line(rule.code, rule.sent.why));
    let (diagnostics, changes): (String, String) = (diagnostics.collect(), changes.collect());
    format!("Diagnostics of a description:\n\n{diagnostics}\nChanges between two:\n\n{changes}")
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
