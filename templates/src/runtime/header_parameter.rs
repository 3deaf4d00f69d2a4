//! Parameters of the values of headers (RFC 9110, section 5.6.6).

use std::borrow::Cow;

/// The parameter of a name behind the value of a header, without its quotes.
pub(super) fn named<'v>(value: &'v str, name: &str) -> Option<Cow<'v, str>> {
    let mut parameters = all(until(value, ';').1);
    let (_, value) = parameters.find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    Some(value)
}

/// The parameters in a text, without their quotes.
pub(super) fn all(mut text: &str) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
    let pieces = std::iter::from_fn(move || {
        let (own, others) = until(text, ';');
        (!std::mem::replace(&mut text, others).is_empty()).then_some(own)
    });
    pieces.filter_map(|piece| {
        let (name, value) = piece.split_once('=')?;
        Some((name.trim(), unquoted(value.trim())))
    })
}

/// What is before the first such sign that is in no quoted string, and what is behind it.
pub(super) fn until(text: &str, sign: char) -> (&str, &str) {
    let (mut quoted, mut escaped) = (false, false);
    let found = text.find(|c| {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ => return c == sign && !quoted,
        }
        false
    });
    let (before, others) = text.split_at(found.unwrap_or(text.len()));
    (before, others.strip_prefix(sign).unwrap_or_default())
}

/// A value without its quotes, and without the signs that escape others (section 5.6.4).
fn unquoted(value: &str) -> Cow<'_, str> {
    let Some(quoted) = value.strip_prefix('"') else {
        return value.into();
    };
    let quoted = quoted.strip_suffix('"').unwrap_or(quoted);
    if !quoted.contains('\\') {
        return quoted.into();
    }
    let (mut text, mut escaped) = (String::with_capacity(quoted.len()), false);
    for c in quoted.chars() {
        escaped = c == '\\' && !escaped;
        if !escaped {
            text.push(c);
        }
    }
    text.into()
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_parameter_ends_where_its_quotes_do() {
        let disposition = r#"attachment; name=a ; FileName="b;\"c\\\" d=e.txt"; x"#;
        assert_eq!(named(disposition, "name").as_deref(), Some("a"));
        let file = named(disposition, "filename");
        assert_eq!(file.as_deref(), Some(r#"b;"c\" d=e.txt"#));
        assert_eq!(named(disposition, "d"), None);
        assert_eq!(named("name=a", "name"), None);
        assert_eq!(named("", "name"), None);
    }
}
