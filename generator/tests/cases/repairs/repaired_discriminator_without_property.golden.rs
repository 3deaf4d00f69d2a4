// warning[discriminator-without-property]: it does not name the property that tells the types apart; it is left out
//   --> #/components/schemas/Pet/discriminator
// ---- src/types/others.rs

/// `Cat`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Cat {
    /// `lives`.
    pub lives: i64,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Cat {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Cat {
        Req 0 lives = "lives",
    } rest extra
}

/// `Dog`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Dog {
    /// `tricks`.
    pub tricks: i64,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Dog {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Dog {
        Req 0 tricks = "tricks",
    } rest extra
}

/// `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Pet {
    /// An object with `lives`.
    Cat(Boxed<Cat>),
    /// An object with `tricks`.
    Dog(Boxed<Dog>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Pet {
        Cat,
        Dog,
    } else Unknown
}
