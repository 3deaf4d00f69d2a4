//! How values are laid out in parameters and forms.

/// How a parameter's value is laid out (OpenAPI 3.0, Style Values).
///
/// `None` means the specification's default for the parameter's place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Style {
    /// The style, by its name in the specification, where it is not the place's default.
    pub name: Option<&'static str>,
    /// Whether arrays and objects become several parameters.
    pub explode: Option<bool>,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
    /// Whether the value travels as JSON text (`content` instead of `schema`).
    pub json: bool,
}
