//! What a reader of CommonMark makes of a text: the check on everything that `docs` lets through,
//! by the parser that rustdoc reads documentation with.

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag};

/// Whether a text is nothing but text: no code that would be run as a test, no HTML, no image, and
/// no link but to the web.
pub(super) fn is_harmless(text: &str) -> bool {
    let mut leads_nowhere = false;
    let is_harmless = {
        // Rustdoc takes a link to nothing for one to an item.
        let callback = |_| {
            leads_nowhere = true;
            None::<(CowStr<'_>, CowStr<'_>)>
        };
        let parser = Parser::new_with_broken_link_callback(text, options(), Some(callback));
        // To its end, so that every link is seen.
        parser.filter(|event| !is_fine(event)).count() == 0
    };
    is_harmless && !leads_nowhere
}

/// Whether a text is harmless, and a single paragraph.
pub(super) fn is_line(text: &str) -> bool {
    let is_block = |event: &Event| match event {
        Event::Start(tag) => !matches!(
            tag,
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. }
        ),
        Event::Rule => true,
        _ => false,
    };
    let blocks = Parser::new_ext(text, options()).filter(is_block);
    let mut blocks = blocks.take(2);
    let paragraph = |event| matches!(event, Event::Start(Tag::Paragraph));
    blocks.next().is_none_or(paragraph) && blocks.next().is_none() && is_harmless(text)
}

/// A line in which nothing means anything but its characters (CommonMark 0.31, 2.4).
pub(super) fn escaped(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len() + 8);
    for c in line.trim().chars() {
        let is_number = || !escaped.is_empty() && escaped.chars().all(|c| c.is_ascii_digit());
        let matters = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '|' | '&' => true,
            // Only in front of a line.
            '#' | '+' | '-' | '=' => escaped.is_empty(),
            '.' | ')' => is_number(),
            _ => false,
        };
        if matters {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// What rustdoc understands besides CommonMark.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}

fn is_fine(event: &Event) -> bool {
    match event {
        Event::Html(_) | Event::InlineHtml(_) => false,
        Event::Start(Tag::HtmlBlock | Tag::Image { .. }) => false,
        Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => false,
        // Rustdoc would compile it, and run it, without a language.
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => &**language == "text",
        Event::Start(Tag::Link { dest_url, .. }) => {
            dest_url.starts_with("https://") || dest_url.starts_with("http://")
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_that_would_be_run_is_found_wherever_it_stands() {
        for text in [
            "    code();",
            ">     code();",
            "-      code();",
            "-\t\tcode();",
            "> ~~~\n> code();\n> ~~~",
            "- ~~~\n  code();",
            "1. ~~~rust\n   code();",
            "- - ~~~\n    code();",
            "```\ncode();\n```",
            "~~~should_panic\ncode();\n~~~",
        ] {
            assert!(!is_harmless(text), "{text}");
        }
        assert!(is_harmless("```text\ncode();\n```"));
    }

    #[test]
    fn what_leads_elsewhere_is_found() {
        for text in [
            "<script>x</script>",
            "`` x `y`` <b>`",
            "\\\\<b>",
            "![x](https://x.test/x.png)",
            "[x](javascript:x)",
            "[Vec]",
            "[x][Vec]",
        ] {
            assert!(!is_harmless(text), "{text}");
        }
        assert!(is_harmless("[x](https://x.test) and <https://x.test>"));
    }

    #[test]
    fn nothing_is_left_of_what_is_escaped_but_its_characters() {
        for text in [
            "> - 1. [a](b) <c> `d` **e** | \\ # ~~~ &amp; http://x.test",
            "- - ~~~",
            "1. ~~~rust",
            "12) a",
            "# a",
            "===",
            "---",
            "***",
            "| a | b |",
            "![a](https://x.test) [^1] [^1]: b",
            "-\t\tcode();",
            "~~a~~ __b__ :-: {#c}",
        ] {
            let read: String = Parser::new_ext(&escaped(text), options())
                .filter_map(|event| match event {
                    Event::Text(text) => Some(text.into_string()),
                    Event::Start(Tag::Paragraph) | Event::End(_) => None,
                    other => panic!("{other:?}"),
                })
                .collect();
            assert_eq!(read.replace('–', "--").replace('—', "---"), text);
        }
    }

    #[test]
    fn a_line_begins_no_block() {
        assert!(is_line("a *line* with `code`") && is_line(""));
        for text in ["- a", "> a", "# a", "1. a", "a\n\nb", "***"] {
            assert!(!is_line(text), "{text}");
        }
    }
}
