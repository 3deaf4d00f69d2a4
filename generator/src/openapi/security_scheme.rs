//! How callers prove who they are (OpenAPI 3.2, Security Scheme Object).

use serde_json::{Map, Value};

/// A security scheme.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct SecurityScheme<'d>(&'d Map<String, Value>);

/// A way to come by tokens (OpenAPI 3.2, OAuth Flow Object).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Flow<'d> {
    /// Which of the ways it is.
    pub name: &'d str,
    members: &'d Map<String, Value>,
}

impl<'d> SecurityScheme<'d> {
    /// The view of a value; none if it is no object.
    pub fn of(value: &'d Value) -> Option<Self> {
        value.as_object().map(Self)
    }

    /// Which kind of scheme it is.
    pub fn kind(self) -> &'d str {
        self.text("type").unwrap_or_default()
    }

    /// The value of a field, whatever it is.
    pub fn get(self, field: &str) -> Option<&'d Value> {
        self.0.get(field)
    }

    /// The text of a field; one without letters says nothing.
    pub fn text(self, field: &str) -> Option<&'d str> {
        text(self.0, field)
    }

    /// Whether it will go.
    pub fn is_deprecated(self) -> bool {
        self.get("deprecated") == Some(&Value::Bool(true))
    }

    /// The ways to come by tokens.
    pub fn flows(self) -> impl Iterator<Item = Flow<'d>> + use<'d> {
        let flows = self.get("flows").and_then(Value::as_object);
        flows.into_iter().flatten().filter_map(|(name, flow)| {
            let members = flow.as_object()?;
            Some(Flow { name, members })
        })
    }
}

impl<'d> Flow<'d> {
    /// The fields that are addresses.
    pub const ADDRESSES: [&'static str; 4] = [
        "tokenUrl",
        "refreshUrl",
        "authorizationUrl",
        "deviceAuthorizationUrl",
    ];

    /// The text of a field.
    pub fn text(self, field: &str) -> Option<&'d str> {
        text(self.members, field)
    }

    /// The scopes that can be asked for, each with what it allows.
    pub fn scopes(self) -> impl Iterator<Item = (&'d str, &'d str)> + use<'d> {
        let scopes = self.members.get("scopes").and_then(Value::as_object);
        let scopes = scopes.into_iter().flatten();
        scopes.map(|(scope, words)| (scope.as_str(), words.as_str().unwrap_or_default()))
    }
}

fn text<'d>(members: &'d Map<String, Value>, field: &str) -> Option<&'d str> {
    let text = members.get(field)?.as_str()?.trim();
    (!text.is_empty()).then_some(text)
}
