//! The security schemes of a document.

use serde_json::Value;

use super::Document;
use super::pointer::escape;
use crate::openapi::SecurityScheme;

/// Where they stand.
pub(crate) const SECURITY_SCHEMES: &str = "/components/securitySchemes";

impl Document {
    /// The names of all, in the order of the description.
    pub(crate) fn security_scheme_names(&self) -> impl Iterator<Item = &str> {
        let schemes = self.value.pointer(SECURITY_SCHEMES);
        let schemes = schemes.and_then(Value::as_object).into_iter().flatten();
        schemes.map(|(name, _)| name.as_str())
    }

    /// The scheme of a name: what stands there, or what a reference there leads to.
    pub(crate) fn security_scheme(&self, name: &str) -> Option<SecurityScheme<'_>> {
        let at = |name: &str| {
            let pointer = format!("{SECURITY_SCHEMES}/{}", escape(name));
            self.value.pointer(&pointer)
        };
        let scheme = at(name)?;
        let reference = scheme.get("$ref").and_then(Value::as_str);
        SecurityScheme::of(reference.map_or(Some(scheme), |reference| self.resolve(reference))?)
    }
}
