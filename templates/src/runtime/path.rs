//! Paths: the template of an operation with its arguments filled in.

use percent_encoding::percent_decode_str;

use super::RefusedError;

/// Fills the template with arguments that are encoded already.
///
/// An argument can never change which endpoint is called: what could is encoded or, as URL parsers
/// remove `.` and `..` even when they are encoded (WHATWG URL, "double-dot URL path segment"),
/// refused.
pub(super) fn fill(template: &str, arguments: &[(&str, String)]) -> Result<String, RefusedError> {
    let mut path = String::with_capacity(template.len() + 32);
    if !template.starts_with('/') {
        path.push('/');
    }
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        let argument = arguments.iter().find(|(known, _)| *known == name);
        match argument.map(|(_, text)| text.as_str()) {
            None | Some("") => {
                return Err(RefusedError::new(format!(
                    "`{name}` must not be empty: without it another endpoint would be called"
                )));
            }
            Some(text) => {
                path.push_str(before);
                path.push_str(text);
            }
        }
        rest = after;
    }
    path.push_str(rest);
    match path.split('/').find(|segment| is_step(segment)) {
        Some(step) => Err(RefusedError::new(format!(
            "`{step}` is not allowed in `{template}`: it would call another endpoint"
        ))),
        None => Ok(path),
    }
}

/// Refuses a path that its caller wrote as a whole if it is none, or steps up.
pub(super) fn check(path: &str) -> Result<(), RefusedError> {
    let before_query = path.split(['?', '#']).next().unwrap_or_default();
    // URL parsers take a backslash for a slash.
    let steps = before_query.split(['/', '\\']).any(is_step);
    match path.starts_with('/') && !path.starts_with("//") && !steps {
        true => Ok(()),
        false => Err(RefusedError::new(format!(
            "`{}` is not a path: it has to begin with one `/` and must not hold `.` or `..` as a \
             segment",
            // What is behind it may be a secret.
            before_query.escape_debug()
        ))),
    }
}

/// Whether URL parsers would remove this segment.
fn is_step(segment: &str) -> bool {
    let decoded = percent_decode_str(segment).decode_utf8_lossy();
    matches!(&*decoded, "." | "..")
}
