//! Changes for a pull request: CommonMark with tables and `<details>`, as the public services
//! show it.

use generator::diff::{Change, Level, Subject};

use super::report::{Condensed, Report, capital, operation, operations, pieces, places, title};
use super::text::meaning;
use crate::show;

/// The report as Markdown.
pub fn render(report: &Report, least: Level) -> String {
    let bump = report.diff.bump();
    let mut text = format!("## What changes for users: {}\n\n", report.counts());
    text.push_str(&format!(
        "`{}` → `{}`. **Version: {}.** {}\n",
        literal(&report.old),
        literal(&report.new),
        bump.name(),
        bump.advice()
    ));
    let condensed = report.condensed(least);
    for level in Level::ALL.into_iter().filter(|level| *level >= least) {
        let section = section(&condensed, level);
        if !section.is_empty() {
            let number = report.diff.count(level);
            let open = if level >= Level::PossiblyBreaking {
                " open"
            } else {
                ""
            };
            let words = capital(level.words());
            text.push_str(&format!(
                "\n<details{open}>\n<summary><b>{words} ({number})</b></summary>\n{section}\n</details>\n"
            ));
        }
    }
    text.extend(report.hidden(least).map(|hidden| format!("\n{hidden}\n")));
    show::tame(&text)
}

/// The changes of one level.
fn section(condensed: &Condensed, level: Level) -> String {
    let is_meant = |change: &&Change| change.level() == level;
    let mut text = String::new();
    let several = condensed
        .several
        .iter()
        .filter(|changes| changes.first().is_some_and(is_meant));
    for changes in several {
        let names: Vec<&str> = changes.iter().map(|change| operation(change)).collect();
        let heading = format!(
            "\n**Several operations** ({})\n\n",
            escape(&operations(&names))
        );
        text.push_str(&heading);
        text.extend(changes.first().map(|change| entry(change)));
    }
    for (subject, changes) in &condensed.groups {
        let mut changes = changes.iter().filter(|change| is_meant(change)).peekable();
        if let Some(first) = changes.peek() {
            text.push_str(&heading(subject, first));
            text.extend(changes.map(|change| entry(change)));
        }
    }
    text
}

fn heading(subject: &Subject, first: &Change) -> String {
    let title = escape(&title(subject));
    match subject {
        Subject::Part(..) => {
            let names: Vec<&str> = first.operations.iter().map(String::as_str).collect();
            format!("\n**{title}** ({})\n\n", escape(&operations(&names)))
        }
        _ => format!("\n**{title}**\n\n"),
    }
}

fn entry(change: &Change) -> String {
    format!(
        "- {} <sub>`{}`, {}; {}</sub>\n",
        message(&change.message),
        change.code,
        escape(&places(change)),
        escape(&meaning(change))
    )
}

/// A message, in which what stands between backticks stays code.
fn message(message: &str) -> String {
    let piece = |(is_code, piece): (bool, &str)| match is_code {
        false => escape(piece),
        true => format!("`{}`", literal(piece)),
    };
    pieces(message).map(piece).collect()
}

/// Text in which nothing means anything to Markdown, HTML or the service (names of people).
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '@' => escaped.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '!' | '~' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' | '\r' => escaped.push(' '),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// Text for between backticks.
fn literal(text: &str) -> String {
    text.replace(['`', '\n', '\r'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_description_says_means_nothing_to_markdown() {
        let text = message("the value `<script>` is new, @everyone *look* [here](x)");
        assert_eq!(
            text,
            "the value `<script>` is new, &#64;everyone \\*look\\* \\[here\\](x)"
        );
    }
}
