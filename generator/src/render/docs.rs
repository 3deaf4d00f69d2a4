//! Documentation: a description's CommonMark, made safe and readable as rustdoc.
//!
//! Text from a description must never become code: not a doc test, not a link to an item that
//! does not exist, not HTML that swallows the rest of the page.

use proc_macro2::TokenStream;
use quote::quote;

use super::html::strip_tags;
use super::{Context, markdown};
use crate::diagnostic::is_hidden;
use crate::model::{Docs, Operation, Shape, Type};

/// The `#[doc]` attributes for lines of text, without what the compiler allows in none.
pub(super) fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| match line.is_empty() {
        true => String::new(),
        false => format!(" {}", clean(line)),
    });
    quote!(#(#[doc = #lines])*)
}

/// The same as comments, for a template. No line can end its comment.
pub(super) fn comments(lines: &[String], mark: &str, indent: &str) -> String {
    let line = |line: &String| format!("{mark} {}", clean(line)).trim_end().to_owned();
    let lines: Vec<String> = lines.iter().map(line).collect();
    lines.join(&format!("\n{indent}"))
}

/// The documentation of a type or a member: `fallback` stands where nothing is said.
pub(super) fn item(docs: &Docs, fallback: &str) -> TokenStream {
    let mut lines = text(docs.text.as_deref().unwrap_or_default());
    if lines.is_empty() {
        lines.push(fallback.to_owned());
    }
    for note in &docs.notes {
        lines.push(String::new());
        lines.extend(text(note));
    }
    let docs_of_item = attributes(&lines);
    match docs.deprecated {
        true => quote!(#docs_of_item #[doc = ""] #[doc = " **Deprecated** by the API."]),
        false => docs_of_item,
    }
}

/// The documentation of a member or a parameter: what its description says, else what its type is.
pub(super) fn member(context: &Context, docs: &Docs, wire: &str, ty: &Type) -> TokenStream {
    let code = |text: &str| format!("`{}`", text.replace('`', "'"));
    let ty = context.api.unboxed(context.api.unboxed(ty).item());
    let about = match ty {
        Type::Named(id) => {
            let definition = context.api.definition(*id);
            let values = values(&definition.shape);
            let text = definition.docs.text.as_deref();
            match (values.is_empty(), text) {
                (false, _) => format!(": {}", listed(&values, code)),
                (true, Some(text)) if definition.given => format!(": {}", first_sentence(text)),
                _ => String::new(),
            }
        }
        _ => String::new(),
    };
    let about = about.trim_end_matches('.');
    item(docs, &line(&format!("{}{about}.", code(wire))))
}

/// The values of an enum as they are written.
fn values(shape: &Shape) -> Vec<String> {
    match shape {
        Shape::StringEnum(values) => values.iter().map(|value| value.wire.clone()).collect(),
        Shape::IntegerEnum(values) => values.iter().map(|value| value.wire.to_string()).collect(),
        Shape::MixedEnum(values) => values.iter().map(|value| value.wire.to_string()).collect(),
        _ => Vec::new(),
    }
}

/// Values in words; of many, some.
fn listed(values: &[String], code: impl Fn(&str) -> String) -> String {
    const SOME: usize = 12;
    let some: Vec<String> = values.iter().take(SOME).map(|value| code(value)).collect();
    match (values.len(), values.len().saturating_sub(SOME)) {
        (1, _) => some.concat(),
        (_, 0) => format!("one of {}", some.join(", ")),
        (_, more) => format!("one of {} and {more} more", some.join(", ")),
    }
}

/// The first sentence of a text, on one line, and as unsafe as the text.
pub(super) fn first_sentence(text: &str) -> String {
    let plain = strip_tags(text.trim());
    let paragraph = plain.trim().split("\n\n").next().unwrap_or_default();
    let words: Vec<&str> = paragraph.split_whitespace().collect();
    let joined = words.join(" ");
    let end = joined.match_indices(". ").map(|(at, _)| at + 1);
    let mut ends = end.filter(|end| {
        let before = joined[..*end - 1].chars().rev();
        // `e.g. ` and the like end no sentence, nor does what is within backticks.
        let word = before.take_while(|c| c.is_alphanumeric()).count();
        word > 1 && joined[..*end].matches('`').count().is_multiple_of(2)
    });
    joined[..ends.next().unwrap_or(joined.len())].to_owned()
}

/// What an operation does, in a sentence of the description: its summary, or else the first of its
/// description.
pub(super) fn headline(operation: &Operation) -> Option<String> {
    let summary = operation
        .summary
        .clone()
        .filter(|text| !text.trim().is_empty());
    let sentence = || first_sentence(operation.docs.text.as_deref()?).into();
    summary
        .or_else(sentence)
        .filter(|text: &String| !text.trim().is_empty())
}

/// A text that others follow, with the sign that ends its last sentence.
pub(super) fn ended(text: &str) -> String {
    let text = text.trim_end();
    let is_open =
        text.ends_with(|c: char| c.is_alphanumeric() || ['`', ')', ']', '"', '\''].contains(&c));
    match is_open {
        true => format!("{text}."),
        false => text.to_owned(),
    }
}

/// A list item on one line, whatever the words look like.
pub(super) fn list_item(name: &str, words: &str) -> String {
    let words: String = text(words)
        .into_iter()
        .filter(|line| !line.starts_with("```") && !line.starts_with("~~~"))
        .map(|line| line.trim_start_matches(['*', '-', '#', ' ']).to_owned())
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let words = one_line(words.clone(), &words);
    match words.is_empty() {
        true => format!("* {name}"),
        false => format!("* {name}: {words}"),
    }
}

/// The lines of a text, safe as rustdoc. What Markdown makes of the text stays, as far as it is
/// sure to be harmless; of another one only the characters do.
pub(super) fn text(text: &str) -> Vec<String> {
    let plain = strip_tags(text);
    let mut lines = readable(&plain);
    if !markdown::is_harmless(&lines.join("\n")) {
        lines = plain
            .lines()
            .map(|line| markdown::escaped(&clean(line)))
            .collect();
        lines.dedup_by(|line, before| line.is_empty() && before.is_empty());
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

fn readable(plain: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fence: Option<char> = None;
    for line in plain.lines() {
        let line = line.trim_end();
        let bare = line.trim_start();
        if let Some(mark) = fence_mark(bare) {
            match fence {
                Some(open) if open == mark => {
                    fence = None;
                    lines.push(mark.to_string().repeat(3));
                    continue;
                }
                Some(_) => {}
                None => {
                    fence = Some(mark);
                    // Without a language, rustdoc would compile it.
                    lines.push(format!("{}text", mark.to_string().repeat(3)));
                    continue;
                }
            }
        }
        match fence {
            Some(_) => lines.push(clean(line)),
            None if bare.is_empty() => {
                if lines.last().is_some_and(|l| !l.is_empty()) {
                    lines.push(String::new());
                }
            }
            None => lines.push(prose(&clean(line))),
        }
    }
    if let Some(mark) = fence {
        lines.push(mark.to_string().repeat(3));
    }
    lines
}

/// The text of several lines as one, which begins no block.
pub(super) fn line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain = clean(&strip_tags(&words.join(" ")).replace('\n', " "));
    one_line(prose(&plain), &plain)
}

/// A line that was made of a text, if it is nothing but a line; else the characters of the text.
pub(super) fn one_line(line: String, text: &str) -> String {
    match markdown::is_line(&line) {
        true => line,
        false => markdown::escaped(text),
    }
}

/// The mark of a line that begins or ends a block of code (CommonMark 0.31, 4.5).
fn fence_mark(line: &str) -> Option<char> {
    ['`', '~'].into_iter().find(|mark| {
        let run = line.chars().take_while(|c| c == mark).count();
        run >= 3 && (*mark == '~' || !line[run..].contains(*mark))
    })
}

/// Without characters that a reader cannot see but that change what is read.
fn clean(line: &str) -> String {
    let is_kept = |c: &char| !is_hidden(*c) || *c == '\t';
    line.chars().filter(is_kept).collect()
}

/// A line outside of fences. Four spaces in front would make it code, so indentation shrinks to
/// what a list needs; brackets and angles are escaped outside of code spans and links.
fn prose(line: &str) -> String {
    let bare = line.trim_start();
    let indent = (line.len() - bare.len()).min(2);
    let mut out = " ".repeat(indent);
    let mut rest = bare;
    while let Some(c) = rest.chars().next() {
        if c == '`'
            && let Some(end) = rest[1..].find('`')
        {
            out.push_str(&rest[..end + 2]);
            rest = &rest[end + 2..];
        } else if let Some(link) = link(rest) {
            out.push_str(link);
            rest = &rest[link.len()..];
        } else if rest.starts_with("https://") || rest.starts_with("http://") {
            let url = bare_url(rest);
            out.push_str(&format!("<{url}>"));
            rest = &rest[url.len()..];
        } else {
            if matches!(c, '[' | ']' | '<' | '>' | '`') && !(c == '>' && out.trim().is_empty()) {
                out.push('\\');
            }
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

/// `[text](https://…)` at the front of `text`.
fn link(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('[')?;
    // Looking ends at what cannot be in a link, or a text of brackets would be read to its end for
    // each of them.
    let close = inner
        .find(['[', ']'])
        .filter(|end| inner[*end..].starts_with(']'))?;
    let label = &inner[..close];
    let target = inner[close + 1..].strip_prefix('(')?;
    let odd = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | '`' | '\\');
    let end = target
        .find(|c| c == ')' || odd(c))
        .filter(|end| target[*end..].starts_with(')'))?;
    let url = &target[..end];
    let web = url.starts_with("https://") || url.starts_with("http://");
    let sound = web && !label.is_empty();
    let plain_label = !label.contains(['<', '>', '`', '\\']) && !label.contains("://");
    (sound && plain_label).then(|| &text[..close + 2 + end + 2])
}

fn bare_url(text: &str) -> &str {
    let ends = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '<' | '>' | '"' | '\'' | '`' | ')' | ']' | '|' | '*' | '\\'
            )
    };
    let end = text.find(ends).unwrap_or(text.len());
    text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?'])
}
