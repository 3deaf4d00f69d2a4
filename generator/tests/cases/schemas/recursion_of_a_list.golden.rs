// ---- src/types/others.rs

/// `Nest`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Nest(pub Vec<Nest>);
crate::runtime::wire::newtype!(Nest);

/// `Tree`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Tree(pub std::collections::BTreeMap<String, Tree>);
crate::runtime::wire::newtype!(Tree);
