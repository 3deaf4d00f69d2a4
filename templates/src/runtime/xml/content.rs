//! Content models: which nodes the values of a type have in XML.

/// A type whose values can stand in XML.
pub trait InXml {
    /// Its content model.
    fn content() -> Content;
}

/// What is inside an element.
#[derive(Debug, Clone, Copy)]
pub enum Content {
    /// Text, with all its blanks.
    Text,
    /// Text around which blanks mean nothing: a date, a value of an enum.
    Token,
    /// A number, or text if it is none.
    Number,
    /// `true` or `false`, or `1` or `0`.
    Boolean,
    /// Anything.
    Any,
    /// Elements, attributes and text by their names; the content of those without one is the last part.
    Object(&'static [Member], fn() -> Content),
    /// Nodes in an order, and the content of those after them.
    Tuple(&'static [Member], fn() -> Content),
    /// Elements, one for each item.
    List(fn() -> Content),
    /// One of several contents, and what tells which.
    OneOf(&'static [fn() -> Content], Option<&'static Tag>),
}

impl Content {
    /// Anything.
    pub fn any() -> Self {
        Self::Any
    }
}

/// The member whose text tells which of several contents it is.
#[derive(Debug, Clone, Copy)]
pub struct Tag {
    /// Its name in JSON.
    pub member: &'static str,
    /// The texts that stand for each content.
    pub values: &'static [&'static [&'static str]],
}

/// The name of an element or an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "xml"), allow(dead_code, reason = "nothing is XML"))]
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

/// The names of the items of a list.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(feature = "xml"), allow(dead_code, reason = "nothing is XML"))]
pub(super) struct Items {
    pub name: Name,
    /// Those of the items of items, if these are lists.
    nested: &'static [Name],
}

impl Items {
    pub const fn new(name: Name) -> Self {
        Self { name, nested: &[] }
    }

    /// The names within an item that is a list; its own where there is no other.
    #[cfg(feature = "xml")]
    pub fn inner(self) -> Self {
        match self.nested {
            [] => self,
            [name, nested @ ..] => Self {
                name: *name,
                nested,
            },
        }
    }
}

/// The root of a document that is sent.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(feature = "xml"), allow(dead_code, reason = "nothing is XML"))]
pub struct Root {
    pub(super) name: Name,
    pub(super) items: Items,
}

impl Root {
    /// A root of this name.
    pub const fn new(name: Name) -> Self {
        Self {
            name,
            items: Items::new(name),
        }
    }

    /// The same, with this name for each item.
    #[must_use]
    pub const fn items(mut self, name: Name) -> Self {
        self.items.name = name;
        self
    }

    /// The same, with these names for the items of items, and so on.
    #[must_use]
    pub const fn nested(mut self, names: &'static [Name]) -> Self {
        self.items.nested = names;
        self
    }
}

/// What kind of node a member is (OpenAPI 3.2, XML Node Types).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NodeType {
    Element,
    Attribute,
    Text,
    Cdata,
    /// None of its own: its members stand where it would.
    None,
}

/// A member of an object.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(feature = "xml"), allow(dead_code, reason = "nothing is XML"))]
pub struct Member {
    /// Its name in JSON.
    pub(super) json: &'static str,
    pub(super) node: NodeType,
    /// The name of its element or attribute, or of the element around its items.
    pub(super) name: Name,
    pub(super) items: Items,
    /// Whether an element stands around its items.
    pub(super) wrapped: bool,
    /// Whether it is there even if no node is: a list without items, text without letters.
    pub(super) required: bool,
    /// Whether an attribute that is left out stands for `null`.
    pub(super) nullable: bool,
    pub(super) content: fn() -> Content,
}

impl Member {
    /// A member of this type, an element that has its name in JSON.
    pub const fn new<T: InXml>(json: &'static str) -> Self {
        Self {
            json,
            node: NodeType::Element,
            name: Name::new(json),
            items: Items::new(Name::new(json)),
            wrapped: false,
            required: false,
            nullable: false,
            content: T::content,
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
        self.items.name = name;
        self
    }

    /// The same, with these names for the items of items, and so on.
    #[must_use]
    pub const fn nested(mut self, names: &'static [Name]) -> Self {
        self.items.nested = names;
        self
    }

    /// The same with an element around its items.
    #[must_use]
    pub const fn wrapped(mut self) -> Self {
        self.wrapped = true;
        self
    }

    /// The same, which is there even if no node is.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same, which is `null` if it is an attribute that is left out.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// The same as an attribute.
    #[must_use]
    pub const fn attribute(mut self) -> Self {
        self.node = NodeType::Attribute;
        self
    }

    /// The same as the text of the element.
    #[must_use]
    pub const fn text(mut self) -> Self {
        self.node = NodeType::Text;
        self
    }

    /// The same as a CDATA section, which needs no escapes.
    #[must_use]
    pub const fn cdata(mut self) -> Self {
        self.node = NodeType::Cdata;
        self
    }

    /// The same without a node of its own.
    #[must_use]
    pub const fn inline(mut self) -> Self {
        self.node = NodeType::None;
        self
    }
}
