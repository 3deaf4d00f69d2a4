//! One item of a public API, and how it is written in a line.

use std::collections::BTreeSet;
use std::fmt;

/// A public item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Where users find it, without the name of the crate: `types::Pet::name`. For an
    /// implementation the type and the trait: `types::Pet as Default`.
    pub path: String,
    /// What it is.
    pub kind: Kind,
    /// Its type, or what it takes and returns.
    pub signature: Signature,
    /// The traits that a type derives and the runtime's macro for it, or the features that a
    /// feature switches on.
    pub provides: BTreeSet<String>,
    /// The features without which it is not there.
    pub features: BTreeSet<String>,
    /// Whether code outside of the crate has to expect more members or variants than there are.
    pub non_exhaustive: bool,
    /// Whether the compiler warns of it.
    pub deprecated: bool,
}

/// A kind of public item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A feature of the crate.
    Feature,
    /// A module.
    Module,
    /// An item of another module under another path.
    Reexport,
    /// A struct.
    Struct,
    /// An enum.
    Enum,
    /// A type alias.
    Alias,
    /// A constant.
    Constant,
    /// A public field of a struct.
    Field,
    /// A variant of an enum.
    Variant,
    /// A function, a method of a type.
    Function,
    /// A method of the calls of one operation.
    CallMethod,
    /// An implementation of a trait that is written out.
    Impl,
}

impl Kind {
    /// The kinds that are types.
    pub(crate) const TYPES: &[Self] = &[Self::Struct, Self::Enum, Self::Alias];

    /// Its name, in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Feature => "feature",
            Self::Module => "module",
            Self::Reexport => "re-export",
            Self::Struct => "struct",
            Self::Enum => "enum",
            Self::Alias => "type alias",
            Self::Constant => "constant",
            Self::Field => "field",
            Self::Variant => "variant",
            Self::Function => "function",
            Self::CallMethod => "method of calls",
            Self::Impl => "implementation",
        }
    }
}

/// What stands behind the name of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signature {
    /// Of a field, an alias or a constant its type; of a struct its form; of a variant what it
    /// holds; of an implementation the associated types.
    Text(String),
    /// Of a function.
    Function(Function),
}

/// What a function takes and returns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// `self`, `&self` or `mut self` without the `mut`; empty if it has none.
    pub receiver: String,
    /// The arguments: name and type. No caller writes the name.
    pub arguments: Vec<(String, String)>,
    /// What it returns; empty if nothing.
    pub output: String,
}

/// A struct with fields that are not public.
pub(super) const PRIVATE: &str = " { /* private fields */ }";

impl Item {
    /// An item that needs no feature and promises nothing.
    pub(crate) fn new(kind: Kind, path: String, signature: Signature) -> Self {
        Self {
            path,
            kind,
            signature,
            provides: BTreeSet::new(),
            features: BTreeSet::new(),
            non_exhaustive: false,
            deprecated: false,
        }
    }

    /// The path of the type that it belongs to.
    pub fn owner(&self) -> Option<&str> {
        match self.kind {
            Kind::Field | Kind::Variant | Kind::Function | Kind::CallMethod => {
                self.path.rsplit_once("::").map(|(owner, _)| owner)
            }
            Kind::Impl => self.path.split(" as ").next(),
            _ => None,
        }
    }

    /// Whether a member or a variant more breaks nobody.
    pub(super) fn is_open(&self) -> bool {
        self.non_exhaustive || self.signature == Signature::Text(PRIVATE.to_owned())
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.non_exhaustive {
            f.write_str("#[non_exhaustive] ")?;
        }
        if self.deprecated {
            f.write_str("#[deprecated] ")?;
        }
        let (path, signature) = (&self.path, &self.signature);
        match self.kind {
            Kind::Feature => write!(f, "feature {path}")?,
            Kind::Module => write!(f, "pub mod {path}")?,
            Kind::Reexport => write!(f, "pub use {path}")?,
            Kind::Struct => write!(f, "pub struct {path}{signature}")?,
            Kind::Enum => write!(f, "pub enum {path}")?,
            Kind::Alias => write!(f, "pub type {path} = {signature}")?,
            Kind::Constant => write!(f, "pub const {path}: {signature}")?,
            Kind::Field => write!(f, "pub {path}: {signature}")?,
            Kind::Variant => write!(f, "pub {path}{signature}")?,
            Kind::Function => write!(f, "pub fn {path}{signature}")?,
            Kind::CallMethod => {
                let (operation, name) = path.rsplit_once("::").unwrap_or_default();
                write!(f, "pub fn Call<{operation}>::{name}{signature}")?;
            }
            Kind::Impl => {
                let (of, name) = path.split_once(" as ").unwrap_or_default();
                write!(f, "impl {name} for {of}{signature}")?;
            }
        }
        list(f, ": ", &self.provides, "")?;
        list(f, " [feature ", &self.features, "]")
    }
}

/// Names between two texts; nothing if there are none.
fn list(
    f: &mut fmt::Formatter<'_>,
    before: &str,
    names: &BTreeSet<String>,
    after: &str,
) -> fmt::Result {
    if names.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    write!(f, "{before}{}{after}", names.join(", "))
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Function(function) => function.fmt(f),
        }
    }
}

impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let receiver = (!self.receiver.is_empty()).then(|| self.receiver.clone());
        let arguments = self.arguments.iter();
        let arguments = arguments.map(|(name, ty)| format!("{name}: {ty}"));
        let all: Vec<String> = receiver.into_iter().chain(arguments).collect();
        write!(f, "({})", all.join(", "))?;
        match self.output.is_empty() {
            true => Ok(()),
            false => write!(f, " -> {}", self.output),
        }
    }
}
