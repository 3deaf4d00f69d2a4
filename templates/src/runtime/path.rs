//! Paths: the template of an operation with its arguments filled in.

use percent_encoding::percent_decode_str;

use super::RefusedError;

/// The arguments of a path, each with its name, and encoded. Most paths have one, which needs no list.
#[derive(Clone, Default)]
pub(super) struct Arguments {
    first: Option<(&'static str, String)>,
    more: Vec<(&'static str, String)>,
}

impl Arguments {
    /// Adds one; of two with the same name, the first counts.
    pub fn push(&mut self, name: &'static str, text: String) {
        match &self.first {
            None => self.first = Some((name, text)),
            Some(_) => self.more.push((name, text)),
        }
    }

    fn get(&self, name: &str) -> Option<&str> {
        let mut all = self.first.iter().chain(&self.more);
        all.find(|(known, _)| *known == name)
            .map(|(_, text)| text.as_str())
    }

    /// How long the template is with them filled in.
    pub fn length(&self, template: &str) -> usize {
        let names = template.split('{').skip(1);
        let names = names.filter_map(|rest| Some(rest.split_once('}')?.0));
        let filled = names.map(|name| (name.len() + 2, self.get(name).map_or(0, str::len)));
        let (names, arguments) = filled.fold((0, 0), |(names, arguments), (name, argument)| {
            (names + name, arguments + argument)
        });
        let slash = usize::from(!template.starts_with('/'));
        template.len().saturating_sub(names) + arguments + slash
    }
}

/// Fills the template with arguments that are encoded already.
///
/// An argument can never change which endpoint is called: what could is encoded or, as URL parsers
/// remove `.` and `..` even when they are encoded (WHATWG URL, "double-dot URL path segment"),
/// refused.
///
/// The path is written behind what `path` holds already.
pub(super) fn fill(
    path: &mut String,
    template: &str,
    arguments: &Arguments,
) -> Result<(), RefusedError> {
    let start = path.len();
    if !template.starts_with('/') {
        path.push('/');
    }
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        match arguments.get(name) {
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
    let filled = path.get(start..).unwrap_or_default();
    match filled.split('/').find(|segment| is_step(segment)) {
        Some(step) => Err(RefusedError::new(format!(
            "`{step}` is not allowed in `{template}`: it would call another endpoint"
        ))),
        None => Ok(()),
    }
}

/// Refuses a path that its caller wrote as a whole if it is none, or URL parsers would read another
/// one in it.
pub(super) fn check(path: &str) -> Result<(), RefusedError> {
    let fault = match path.starts_with('/') && !path.starts_with("//") {
        true => fault(path),
        false => Some("it has to begin with one `/`"),
    };
    let Some(fault) = fault else {
        return Ok(());
    };
    // What is behind it may be a secret.
    let shown = path.split(['?', '#']).next().unwrap_or_default();
    let shown: String = shown.chars().take(LONGEST_SHOWN).collect();
    Err(RefusedError::new(format!(
        "`{}` is not a path: {fault}",
        shown.escape_debug()
    )))
}

/// So much of a path that is refused is told.
const LONGEST_SHOWN: usize = 200;

/// What would make URL parsers read another path than this, if anything does; it may have a query.
pub(super) fn fault(path: &str) -> Option<&'static str> {
    if path.contains(is_misread) {
        return Some("white space, control characters and `\\` have to be encoded");
    }
    if path.contains('#') {
        return Some("what is behind a `#` would not be sent; as a part of a name it is `%23`");
    }
    let mut segments = path.split('?').next().unwrap_or_default().split('/');
    segments
        .any(is_step)
        .then_some("it must not hold `.` or `..` as a segment")
}

/// Whether URL parsers leave this out, or take it for something else.
pub(super) fn is_misread(c: char) -> bool {
    c == '\\' || c.is_whitespace() || c.is_control()
}

/// Whether URL parsers would remove this segment, or servers that take parameters out of it first.
fn is_step(segment: &str) -> bool {
    // Most segments are words.
    if !segment.starts_with(['.', '%']) {
        return false;
    }
    let segment = segment.split(';').next().unwrap_or_default();
    let decoded = percent_decode_str(segment).decode_utf8_lossy();
    matches!(&*decoded, "." | "..")
}
