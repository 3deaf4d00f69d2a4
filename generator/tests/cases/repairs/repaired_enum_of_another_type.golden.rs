// note[enum-type]: its values are taken as of the type `integer`
//   --> #/components/schemas/Song/properties/speed/enum
// warning[enum-type]: its values are of the type `string`, not `integer`
//   --> #/components/schemas/Song/properties/mood/type
// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `size`: one of `7`, `12`.
    pub size: Option<SongSize>,
    /// `speed`: one of `33`, `45`.
    pub speed: Option<SongSpeed>,
    /// `mood`: one of `calm`, `wild`.
    pub mood: Option<SongMood>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Song {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Song {
        Opt 0 size = "size",
        Opt 1 speed = "speed",
        Opt 2 mood = "mood",
    } rest extra
}

/// `Song mood`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum SongMood {
    /// `calm`.
    Calm,
    /// `wild`.
    Wild,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    SongMood {
        Calm = "calm",
        Wild = "wild",
    } else Unknown
}

/// `Song size`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum SongSize {
    /// `7`.
    N7,
    /// `12`.
    N12,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    SongSize {
        N7 = "7",
        N12 = "12",
    } else Unknown
}

/// `Song speed`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum SongSpeed {
    /// `33`.
    N33,
    /// `45`.
    N45,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    SongSpeed {
        N33 = 33,
        N45 = 45,
    } else Unknown
}
