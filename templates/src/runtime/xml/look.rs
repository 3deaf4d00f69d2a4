//! How values look in XML.

/// A type that has a look in XML.
pub trait InXml {
    /// How its values look.
    fn look() -> Look;
}

/// How a value looks in XML.
#[derive(Debug, Clone, Copy)]
pub enum Look {
    /// Text.
    Text,
    /// A number, or text if it is none.
    Number,
    /// `true` or `false`.
    Flag,
    /// Whatever is there.
    Any,
    /// Elements, attributes and text by their names; those without one look as the last part says.
    Object(&'static [Member], fn() -> Look),
    /// Elements, one for each item.
    List(fn() -> Look),
    /// One of several looks.
    OneOf(&'static [fn() -> Look]),
}

impl Look {
    /// Whatever is there.
    pub fn any() -> Self {
        Self::Any
    }
}

/// The name of an element or an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    pub(super) local: &'static str,
    pub(super) namespace: Option<&'static str>,
    pub(super) prefix: Option<&'static str>,
}

impl Name {
    /// A name in no namespace of its own.
    pub const fn new(local: &'static str) -> Self {
        Self {
            local,
            namespace: None,
            prefix: None,
        }
    }

    /// The same in a namespace.
    #[must_use]
    pub const fn within(mut self, namespace: &'static str) -> Self {
        self.namespace = Some(namespace);
        self
    }

    /// The same with a prefix.
    #[must_use]
    pub const fn prefixed(mut self, prefix: &'static str) -> Self {
        self.prefix = Some(prefix);
        self
    }
}

/// Which kind of node a member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Element,
    Attribute,
    Text,
    Cdata,
}

/// A member of an object.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(feature = "xml"), allow(dead_code, reason = "nothing is XML"))]
pub struct Member {
    /// Its name in JSON.
    pub(super) json: &'static str,
    pub(super) kind: Kind,
    /// The name of its element or attribute, or of the element around its items.
    pub(super) name: Name,
    /// The name of each of its items, if it is a list.
    pub(super) item: Name,
    /// Whether an element stands around its items.
    pub(super) wrapped: bool,
    /// Whether a list without items, or text without letters, is there.
    pub(super) required: bool,
    pub(super) look: fn() -> Look,
}

impl Member {
    /// A member of this type, an element that is called as in JSON.
    pub const fn new<T: InXml>(json: &'static str) -> Self {
        Self {
            json,
            kind: Kind::Element,
            name: Name::new(json),
            item: Name::new(json),
            wrapped: false,
            required: false,
            look: T::look,
        }
    }

    /// The same under this name.
    #[must_use]
    pub const fn called(mut self, name: Name) -> Self {
        self.name = name;
        self
    }

    /// The same, with this name for each item.
    #[must_use]
    pub const fn items(mut self, name: Name) -> Self {
        self.item = name;
        self
    }

    /// The same with an element around its items.
    #[must_use]
    pub const fn wrapped(mut self) -> Self {
        self.wrapped = true;
        self
    }

    /// The same, which is there even if it has no items, or no letters.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same as an attribute.
    #[must_use]
    pub const fn attribute(mut self) -> Self {
        self.kind = Kind::Attribute;
        self
    }

    /// The same as the text of the element.
    #[must_use]
    pub const fn text(mut self) -> Self {
        self.kind = Kind::Text;
        self
    }

    /// The same as text in a section of its own, which needs no escapes.
    #[must_use]
    pub const fn cdata(mut self) -> Self {
        self.kind = Kind::Cdata;
        self
    }
}
