//! Changes for a pull request: CommonMark with tables and `<details>`, as the public services
//! show it.

use generator::diff::{Bump, Change, Level, Spot, Subject};

use super::report::{
    Condensed, Part, Report, capital, operation, operations, pieces, short, title,
};
use super::rolled::{self, Rolled};
use crate::show;

/// The report as Markdown, in at most so many bytes if that is asked for: what matters least is left
/// out first.
pub fn render(report: &Report, least: Level, most: Option<usize>) -> String {
    let Some(most) = most else {
        return whole(report, least, usize::MAX);
    };
    let levels = Level::ALL.into_iter().rev().filter(|level| *level >= least);
    let mut texts = levels.map(|level| whole(report, level, usize::MAX));
    let fitting = texts.find(|text| text.len() <= most);
    // What is around the changes has to find room as well.
    fitting.unwrap_or_else(|| whole(report, Level::Breaking, most.saturating_sub(1200) / 2))
}

/// The report with the changes of a level and worse, of each level so many bytes at most.
fn whole(report: &Report, least: Level, room: usize) -> String {
    let bump = report.diff.bump();
    let mut text = "## What changes for users\n\n".to_owned();
    text.push_str(&format!(
        "`{}` → `{}`. **Version: {}.** {}\n",
        literal(&report.old),
        literal(&report.new),
        bump.name(),
        bump.advice()
    ));
    let levels = || Level::ALL.into_iter().filter(|level| *level >= least);
    if report.only != Some(Part::Crate) {
        text.push_str(&format!("\n### On the wire: {}\n", report.counts()));
        let condensed = report.condensed(least);
        for level in levels() {
            let section = section(report, &condensed, level, room);
            let (words, number) = (level.words(), report.diff.count(level));
            text.push_str(&folded(words, number, level, &section));
        }
    }
    if report.only != Some(Part::Wire) {
        text.push_str(&format!("\n### In the crate: {}\n", report.crate_counts()));
        let rolled = report.rolled(least);
        for bump in Bump::ALL {
            let section = surface_section(&rolled, bump, room);
            let number = report.diff.count_of_crate(bump);
            text.push_str(&folded(bump.name(), number, bump.into(), &section));
        }
    }
    text.extend(report.hidden(least).map(|hidden| format!("\n{hidden}\n")));
    show::sanitize(&text)
}

/// The changes of a level behind a line; open where they may break something.
fn folded(words: &str, number: usize, level: Level, section: &str) -> String {
    if section.is_empty() {
        return String::new();
    }
    let open = match level >= Level::PossiblyBreaking {
        true => " open",
        false => "",
    };
    let words = capital(words);
    format!(
        "\n<details{open}>\n<summary><b>{words} ({number})</b></summary>\n{section}\n</details>\n"
    )
}

/// What raises this part of the version.
fn surface_section(rolled: &[Rolled], bump: Bump, room: usize) -> String {
    let mut blocks = Vec::new();
    for rolled in rolled {
        let Some(change) = rolled.changes.first().filter(|first| first.level == bump) else {
            continue;
        };
        let mut block = format!(
            "- {} <sub>`{}`; {}</sub>\n",
            message(&rolled::message(change)),
            change.rule,
            escape(change.why)
        );
        let owners: Vec<String> = rolled.owners().iter().map(|owner| html(owner)).collect();
        if !owners.is_empty() {
            block.push_str(&format!(
                "  <details><summary>the same of {} items</summary>{}</details>\n",
                owners.len(),
                owners.join(", ")
            ));
        }
        let lines = [("-", &change.old), ("+", &change.new)];
        let lines = lines
            .iter()
            .filter_map(|(sign, item)| Some((sign, item.as_ref()?)));
        let lines =
            lines.map(|(sign, item)| format!("  {sign} {}\n", item.to_string().replace('`', "'")));
        block.push_str(&format!("  ```diff\n{}  ```\n", lines.collect::<String>()));
        blocks.push(block);
    }
    match blocks.is_empty() {
        true => String::new(),
        false => format!("\n{}", joined(&blocks, room, "items")),
    }
}

/// Blocks as long as there is room.
fn joined(blocks: &[String], room: usize, what: &str) -> String {
    let mut text = String::new();
    for (index, block) in blocks.iter().enumerate() {
        if text.len() + block.len() > room {
            let left = blocks.len() - index;
            text.push_str(&format!(
                "\n… and more, about {left} other {what}: the other forms have all.\n"
            ));
            break;
        }
        text.push_str(block);
    }
    text
}

/// The changes of one level.
fn section(report: &Report, condensed: &Condensed, level: Level, room: usize) -> String {
    let is_meant = |change: &&Change| change.level() == level;
    let mut blocks: Vec<String> = Vec::new();
    let several = condensed
        .several
        .iter()
        .filter(|changes| changes.first().is_some_and(is_meant));
    for changes in several {
        let names: Vec<String> = changes.iter().map(|c| html(&operation(c))).collect();
        let first = changes.first().map(|change| entry(report, change));
        blocks.push(format!(
            "\n<details><summary><b>{} operations</b></summary>{}</details>\n\n{}",
            names.len(),
            names.join(", "),
            first.unwrap_or_default()
        ));
    }
    for (subject, changes) in &condensed.groups {
        let mut changes = changes.iter().filter(|change| is_meant(change)).peekable();
        if let Some(first) = changes.peek() {
            let mut block = heading(subject, first);
            block.extend(changes.map(|change| entry(report, change)));
            blocks.push(block);
        }
    }
    joined(&blocks, room, "operations and types")
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

fn entry(report: &Report, change: &Change) -> String {
    format!(
        "- {} <sub>`{}`, {} → {}; {}</sub>\n",
        message(&change.message),
        change.code,
        escape(&line(&change.old, &report.old)),
        escape(&line(&change.new, &report.new)),
        escape(change.effect.why)
    )
}

/// Where something is: the line alone, as the file is said at the top, unless it is another one.
fn line(spot: &Spot, file: &str) -> String {
    match spot.place.position {
        _ if !spot.there => "not there".to_owned(),
        Some((line, _)) if spot.place.file == file => format!("line {line}"),
        _ => short(&spot.place),
    }
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

/// Text in a block of HTML, where Markdown means nothing.
fn html(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let text = text.replace('>', "&gt;").replace('@', "&#64;");
    text.replace(['\n', '\r'], " ")
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
