//! Documents in an encoding other than UTF-8.

use crate::runtime::charset;

/// The start of a CDATA section, and its end.
const CDATA: [&str; 2] = ["<![CDATA[", "]]>"];

/// A document as one that is sent in an encoding. A character that the encoding lacks is written by its
/// number (XML 1.0, section 4.1), but in names and CDATA sections, which can have none: these stay as they
/// are, to be refused.
pub(super) fn declared_as(document: &str, label: &str) -> String {
    let document = document.replacen("UTF-8", label, 1);
    let mut written = String::with_capacity(document.len());
    let mut rest = document.as_str();
    while let Some((text, markup)) = rest.find('<').and_then(|at| rest.split_at_checked(at)) {
        written.push_str(&numbered(text, label));
        let [start, end] = CDATA;
        let is_cdata = markup.starts_with(start);
        let end = if is_cdata { end } else { ">" };
        let length = markup.find(end).map_or(markup.len(), |at| at + end.len());
        let (tag, after) = markup.split_at_checked(length).unwrap_or((markup, ""));
        match is_cdata {
            true => written.push_str(tag),
            false => push_tag(&mut written, tag, label),
        }
        rest = after;
    }
    written.push_str(&numbered(rest, label));
    written
}

/// Adds a tag, of which only what is quoted is text.
fn push_tag(written: &mut String, tag: &str, label: &str) {
    for (index, piece) in tag.split('"').enumerate() {
        if index > 0 {
            written.push('"');
        }
        match index % 2 {
            0 => written.push_str(piece),
            _ => written.push_str(&numbered(piece, label)),
        }
    }
}

fn numbered(text: &str, label: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c.is_ascii() || charset::has(label, c) {
            true => written.push(c),
            false => written.push_str(&format!("&#{};", u32::from(c))),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_encoding_lacks_is_a_number_where_that_can_stand() {
        let document = "<?xml encoding=\"UTF-8\"?><\u{142} a=\"\u{142}\u{fc}\">\u{142}<![CDATA[<\u{142}>]]></\u{142}>";
        assert_eq!(
            declared_as(document, "latin1"),
            "<?xml encoding=\"latin1\"?><\u{142} a=\"&#322;\u{fc}\">&#322;<![CDATA[<\u{142}>]]></\u{142}>"
        );
    }
}
