// @generated from the API's description. Do not edit: change the description or the generator and generate again.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::runtime::{Base64, Binary, Date, DateTime, Extra, Nullable, Secret};

/// What the API answers when something went wrong.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorBody {
    /// The problems.
    pub errors: Option<Vec<ErrorItem>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    ErrorBody {
        opt 0 errors = "errors",
    } rest extra
}

/// A problem.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorItem {
    /// The API's code for the problem.
    pub code: Option<String>,
    /// The problem in a few words.
    pub title: Option<String>,
    /// The problem in a sentence.
    pub detail: Option<String>,
    /// `source`.
    pub source: Option<ErrorSource>,
    /// `meta`.
    pub meta: Option<ErrorMeta>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    ErrorItem {
        opt 0 code = "code",
        opt 1 title = "title",
        opt 2 detail = "detail",
        opt 3 source = "source",
        opt 4 meta = "meta",
    } rest extra
}

/// More about a problem.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorMeta {
    /// A page that explains the code.
    pub url: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    ErrorMeta {
        opt 0 url = "url",
    } rest extra
}

/// What a problem is about.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorSource {
    /// The member of the body, as a JSON pointer.
    pub pointer: Option<String>,
    /// The parameter.
    pub parameter: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    ErrorSource {
        opt 0 pointer = "pointer",
        opt 1 parameter = "parameter",
    } rest extra
}
