//! The HTML that descriptions use for layout.

/// Text without the HTML elements that descriptions use for layout.
pub(super) fn strip_tags(text: &str) -> String {
    if !text.contains('<') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        match layout_tag(rest) {
            Some((length, replacement)) => {
                rest = &rest[length..];
                put(replacement, &mut out);
                // Blanks between elements are no text.
                if out.ends_with(['\n', ' ']) || out.is_empty() {
                    rest = rest.trim_start_matches(' ');
                }
            }
            None => {
                out.push('<');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// Adds what stands for a tag. A paragraph that begins an item of a list is the item.
fn put(replacement: &str, out: &mut String) {
    let begins = replacement == PARAGRAPH && out.ends_with(ITEM);
    if !begins {
        out.push_str(replacement);
    }
}

/// What stands between paragraphs.
const PARAGRAPH: &str = "\n\n";

/// What begins an item of a list.
const ITEM: &str = "\n* ";

/// The length of a known tag at the front of `text`, and what stands for it.
fn layout_tag(text: &str) -> Option<(usize, &'static str)> {
    let end = text.bytes().take(300).position(|byte| byte == b'>')?;
    let name: String = text[1..end]
        .trim_start_matches('/')
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    let closes = text[1..].starts_with('/');
    let replacement = match (name.to_ascii_lowercase().as_str(), closes) {
        ("p" | "div" | "ul" | "ol" | "dl" | "dt" | "table" | "tbody" | "thead", _) => PARAGRAPH,
        ("note" | "important" | "section" | "blockquote", _) => PARAGRAPH,
        ("br" | "hr" | "tr", _) => "\n",
        ("li", false) => ITEM,
        ("code" | "pre" | "tt", _) => "`",
        ("b" | "strong", _) => "**",
        (
            "i" | "em" | "a" | "span" | "td" | "th" | "li" | "u" | "small" | "sup" | "sub" | "dd",
            _,
        ) => "",
        ("h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "font" | "img", _) => "",
        _ => return None,
    };
    Some((end + 1, replacement))
}

#[cfg(test)]
mod tests {
    use super::strip_tags;

    #[test]
    fn a_paragraph_in_an_item_of_a_list_is_the_item() {
        let text = "<p>See:</p> <ul> <li> <p> <a href=\"x\">One</a> </p> </li> <li>Two</li> </ul>";
        let lines: Vec<String> = strip_tags(text)
            .lines()
            .map(|l| l.trim_end().to_owned())
            .collect();
        let lines: Vec<&String> = lines.iter().filter(|line| !line.is_empty()).collect();
        assert_eq!(lines, ["See:", "* One", "* Two"]);
    }

    #[test]
    fn what_is_no_layout_stays() {
        assert_eq!(strip_tags("a <b>b</b> <id> < 3"), "a **b** <id> < 3");
    }
}
