//! What was noticed about a description: plain values that travel beside the data until somebody
//! shows them.

use std::fmt;

use crate::code::{Code, Fidelity};

/// How much a diagnostic matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something was lost: a part of the description is not in the crate.
    Error,
    /// Something was repaired or weakened, and a reader of the description should know.
    Warning,
    /// Something was understood otherwise than it is written, without loss for most users.
    Note,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        })
    }
}

/// Where something stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file, as it was named to the program; empty means the description itself.
    pub file: String,
    /// The JSON pointer (RFC 6901) within the file; empty means the whole file.
    pub pointer: String,
    /// Line and column, both counted from one, once they are known.
    pub position: Option<(usize, usize)>,
}

impl Place {
    /// A place in the description itself. A leading `#` is taken off.
    pub fn new(pointer: impl Into<String>) -> Self {
        let pointer: String = pointer.into();
        let pointer = match pointer.strip_prefix('#') {
            Some(rest) => rest.to_owned(),
            None => pointer,
        };
        Self {
            pointer,
            ..Self::default()
        }
    }

    /// A whole file.
    pub fn file(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            ..Self::default()
        }
    }
}

impl From<&str> for Place {
    fn from(pointer: &str) -> Self {
        Self::new(pointer)
    }
}

impl From<String> for Place {
    fn from(pointer: String) -> Self {
        Self::new(pointer)
    }
}

impl From<&String> for Place {
    fn from(pointer: &String) -> Self {
        Self::new(pointer.as_str())
    }
}

impl From<&Place> for Place {
    fn from(place: &Place) -> Self {
        place.clone()
    }
}

impl fmt::Display for Place {
    /// `file:line:column (#/pointer)`, each part only where it is known. Control characters are
    /// shown escaped, so that a name in a description cannot drive the reader's terminal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Sanitized(&self.file))?;
        if let Some((line, column)) = self.position {
            write!(f, ":{line}:{column}")?;
        }
        match (self.pointer.is_empty(), self.file.is_empty()) {
            (true, _) => Ok(()),
            (false, true) => write!(f, "#{}", Sanitized(&self.pointer)),
            (false, false) => write!(f, " (#{})", Sanitized(&self.pointer)),
        }
    }
}

/// One thing that was noticed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// The name of its [`Code`].
    pub code: &'static str,
    /// What was noticed and what was done about it, as one sentence.
    pub message: String,
    /// Where.
    pub place: Place,
    /// What the description's author could do.
    pub help: Option<String>,
    /// Other places that have to do with it, as the other end of a conflict, each in a few words.
    pub related: Vec<(Place, String)>,
}

impl Diagnostic {
    /// A diagnostic of which no more is known yet.
    pub fn new(
        severity: Severity,
        code: &'static str,
        place: impl Into<Place>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            severity,
            code,
            message: message.into(),
            place: place.into(),
            help: None,
            related: Vec::new(),
        }
    }

    /// What the description's author could do here; else what can be done about all of its code.
    pub fn repair(&self) -> Option<String> {
        self.help
            .clone()
            .or_else(|| Code::named(self.code)?.repair())
    }

    /// What became of the construct that it is said of.
    pub fn fidelity(&self) -> Fidelity {
        match (Code::named(self.code), self.severity) {
            (Some(code), _) => code.fidelity,
            (None, Severity::Error) => Fidelity::Skipped,
            (None, _) => Fidelity::Weaker,
        }
    }

    /// With what the description's author could do.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// With another place that has to do with it.
    pub fn relates(&mut self, place: impl Into<Place>, words: impl Into<String>) -> &mut Self {
        self.related.push((place.into(), words.into()));
        self
    }

    /// Its own place, and those of what is related.
    pub fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        let related = self.related.iter_mut().map(|(place, _)| place);
        std::iter::once(&mut self.place).chain(related)
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = Sanitized(&self.message);
        write!(f, "{}[{}]: {message}", self.severity, self.code)?;
        if !self.place.file.is_empty() || !self.place.pointer.is_empty() {
            write!(f, "\n  --> {}", self.place)?;
        }
        for (place, words) in &self.related {
            write!(f, "\n  related: {place}: {}", Sanitized(words))?;
        }
        match &self.help {
            Some(help) => write!(f, "\n  help: {}", Sanitized(help)),
            None => Ok(()),
        }
    }
}

/// Whether a character is not seen itself but changes what is seen: it drives a terminal, turns the
/// direction of writing, ends a line, joins or parts letters, or belongs to a text that nothing
/// shows. Tabs and the ends of lines are among them.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{2069}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// Text from a description, made safe to show: hidden characters are escaped.
struct Sanitized<'a>(&'a str);

impl fmt::Display for Sanitized<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;
        for c in self.0.chars() {
            if is_hidden(c) {
                write!(f, "{}", c.escape_unicode())?;
            } else {
                f.write_char(c)?;
            }
        }
        Ok(())
    }
}

/// Everything that was noticed, in the order in which it was.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Something was lost.
    pub fn error(
        &mut self,
        code: &'static str,
        place: impl Into<Place>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.add(Severity::Error, code, place, message)
    }

    /// Something was repaired or weakened.
    pub fn warning(
        &mut self,
        code: &'static str,
        place: impl Into<Place>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.add(Severity::Warning, code, place, message)
    }

    /// Something was understood otherwise than it is written.
    pub fn note(
        &mut self,
        code: &'static str,
        place: impl Into<Place>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.add(Severity::Note, code, place, message)
    }

    /// Adds a diagnostic of any kind.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all of `others`.
    pub fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// All of them, to be completed with what is known later.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Diagnostic> {
        self.0.iter_mut()
    }

    /// Keeps only those of which this holds.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.0.retain(keep);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether anything was lost.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|d| d.severity == Severity::Error)
    }

    /// How many there are of one severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|d| d.severity == severity).count()
    }

    fn add(
        &mut self,
        severity: Severity,
        code: &'static str,
        place: impl Into<Place>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        let end = self.0.len();
        self.0.push(Diagnostic::new(severity, code, place, message));
        &mut self.0[end]
    }
}

#[cfg(test)]
mod tests;
