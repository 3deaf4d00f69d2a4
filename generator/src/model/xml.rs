//! What values are in XML (OpenAPI 3.2, XML Object).

/// The name of an element or an attribute.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct XmlName {
    /// The name without a prefix.
    pub local: String,
    /// The namespace that it is in, where it says so itself.
    pub namespace: Option<String>,
    /// The prefix that stands for that.
    pub prefix: Option<String>,
}

/// What kind of node a member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum XmlNode {
    Element,
    Attribute,
    /// The text of the element.
    Text,
    /// The same, as a CDATA section.
    Cdata,
    /// None of its own: its members are nodes of the element that it is in.
    None,
}

/// The root of a document.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct XmlRoot {
    pub name: XmlName,
    /// The name of each item, where it is a list and they have one of their own.
    pub item: Option<XmlName>,
    /// The names of the items of items, and so on.
    pub nested: Vec<XmlName>,
}

/// Which node a member of an object is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct XmlMember {
    /// Its name in JSON.
    pub wire: String,
    pub node: XmlNode,
    /// The name of its element or attribute, or of the element around its items.
    pub name: XmlName,
    /// The name of each item, where it is a list.
    pub item: Option<XmlName>,
    /// The names of the items of items, and so on.
    pub nested: Vec<XmlName>,
    /// Whether an element stands around its items.
    pub wrapped: bool,
}
