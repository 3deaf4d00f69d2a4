// warning[unresolved-ref]: the reference `#/components/schemas/Cow` cannot be followed (nothing is there in the description); the value is left out of the mapping
//   --> #/components/schemas/Animal/discriminator/mapping/cow
// ---- src/types/others.rs

/// `Animal`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Animal {
    /// Where `kind` is `cat`.
    Cat(Boxed<Cat>),
    /// Where `kind` is `dog`.
    Dog(Boxed<Dog>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Animal by "kind" true {
        Cat = "cat",
        Dog = "dog",
    } else Unknown
}

/// `Cat`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Cat {
    /// `kind`.
    pub kind: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Cat {
    fn default() -> Self {
        Self {
            kind: "cat".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Cat {
        Req 0 kind = "kind",
    } rest extra
}

/// `Dog`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Dog {
    /// `kind`.
    pub kind: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Dog {
    fn default() -> Self {
        Self {
            kind: "dog".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Dog {
        Req 0 kind = "kind",
    } rest extra
}
