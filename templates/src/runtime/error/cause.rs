//! What is behind an error, as it is printed.

use std::error::Error as StdError;
use std::fmt;

use crate::runtime::{Secrets, sanitize};

/// An error of somebody else, and what is behind it: what each of them says.
pub(super) struct Cause {
    says: Box<str>,
    source: Option<Box<Cause>>,
}

/// How many errors are kept, one behind the other.
const DEPTH: usize = 16;

impl Cause {
    pub fn of(error: &(dyn StdError + 'static)) -> Self {
        Self::up_to(DEPTH, error)
    }

    fn up_to(depth: usize, error: &(dyn StdError + 'static)) -> Self {
        let source = error.source().filter(|_| depth > 1);
        Self {
            says: error.to_string().into(),
            source: source.map(|source| Box::new(Self::up_to(depth - 1, source))),
        }
    }

    /// Makes it print none of these.
    pub fn hide(&mut self, secrets: &Secrets) {
        self.says = secrets.hide(&self.says).into();
        if let Some(source) = &mut self.source {
            source.hide(secrets);
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        sanitize::message(&self.says).fmt(f)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        sanitize::message(&self.says).fmt(f)?;
        match &self.source {
            Some(source) => write!(f, ": {source:?}"),
            None => Ok(()),
        }
    }
}

impl StdError for Cause {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.source.as_deref();
        source.map(|source| source as &(dyn StdError + 'static))
    }
}
