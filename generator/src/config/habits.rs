//! The sections for what an API does and its description does not say.

use serde::Deserialize;

/// Habits of the API that its description does not tell.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Tolerance {
    /// Whether a number may stand inside a string.
    pub numbers_in_strings: bool,
    /// Whether parts of a response that are not what the description says are taken as absent, instead
    /// of failing it. Callers may say otherwise, call by call.
    #[serde(alias = "lenient_answers")]
    pub lenient_responses: bool,
}

impl Default for Tolerance {
    fn default() -> Self {
        Self {
            numbers_in_strings: true,
            // A blank text where an id belongs can do more harm than an error.
            lenient_responses: false,
        }
    }
}

/// How the API reads parameters where the specification does not say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {
    /// How a list within an object is laid out in the style `deepObject`.
    pub lists_in_deep_objects: DeepLists,
}

/// How a list within an object is laid out in the style `deepObject`, for which the specification
/// has no rule.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeepLists {
    /// `a[0]=x&a[1]=y`, which keeps the items of a list of objects apart.
    #[default]
    Indexed,
    /// `a[]=x&a[]=y`.
    Brackets,
    /// `a=x&a=y`.
    Repeated,
    /// `a=x,y`; a list of objects is indexed.
    Comma,
}

impl DeepLists {
    /// The name of the variant in the runtime.
    pub fn variant(self) -> &'static str {
        match self {
            Self::Indexed => "Indexed",
            Self::Brackets => "Brackets",
            Self::Repeated => "Repeated",
            Self::Comma => "Comma",
        }
    }
}

/// How values become types where there is a choice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Types {
    /// What numbers become that have neither a format nor bounds.
    pub numbers: Numbers,
}

/// What numbers become that have neither a format nor bounds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Numbers {
    /// `i64` and `f64`, which callers can calculate with. A whole number beyond them makes a response
    /// unreadable, and a fraction is rounded.
    #[default]
    Machine,
    /// A type that keeps every digit.
    Exact,
}
