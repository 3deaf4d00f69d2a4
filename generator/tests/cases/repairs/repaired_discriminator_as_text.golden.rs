// note[discriminator-text]: "kind" is taken as the name of the property that tells the types apart
//   --> #/components/schemas/Animal/discriminator
// ---- src/types/others.rs

/// `Animal`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Animal {
    /// Where `kind` is `Cat`.
    Cat(Boxed<Cat>),
    /// Where `kind` is `Dog`.
    Dog(Boxed<Dog>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Animal by "kind" true {
        Cat = "Cat",
        Dog = "Dog",
    } else Unknown
}

/// `Cat`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Cat {
    /// `kind`.
    pub kind: String,
    /// `lives`.
    pub lives: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Cat {
    fn default() -> Self {
        Self {
            kind: "Cat".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Cat {
        Req 0 kind = "kind",
        Opt 1 lives = "lives",
    } rest extra
}

/// `Dog`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Dog {
    /// `kind`.
    pub kind: String,
    /// `tricks`.
    pub tricks: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Dog {
    fn default() -> Self {
        Self {
            kind: "Dog".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Dog {
        Req 0 kind = "kind",
        Opt 1 tricks = "tricks",
    } rest extra
}
