//! A parameter that is on its way to another place.

use serde_json::Value;

/// A parameter, and where it was written.
#[derive(Debug, Clone)]
pub(super) struct Written {
    pub value: Value,
    pub then: String,
}
