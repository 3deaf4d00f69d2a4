// warning[unknown-type]: there is no type `file`; it is taken as `string`
//   --> #/components/schemas/Upload/properties/cover/type
// ---- src/types/others.rs

/// `Upload`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Upload {
    /// `cover`.
    pub cover: Option<Binary>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Upload {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Upload {
        Opt 0 cover = "cover",
    } rest extra
}
