// ---- src/types/others.rs

/// `audio/song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AudioSong {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for AudioSong {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    AudioSong {
        Opt 0 title = "title",
    } rest extra
}

/// `big band`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct BigBand {
    /// `members`.
    pub members: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for BigBand {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    BigBand {
        Opt 0 members = "members",
    } rest extra
}

/// `Everything`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Everything {
    /// `song`.
    pub song: Option<Boxed<AudioSong>>,
    /// `tilde`.
    pub tilde: Option<Boxed<Tilde>>,
    /// `band`.
    pub band: Option<Boxed<BigBand>>,
    /// `percent`.
    pub percent: Option<Boxed<N100Percent>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Everything {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Everything {
        Opt 0 song = "song",
        Opt 1 tilde = "tilde",
        Opt 2 band = "band",
        Opt 3 percent = "percent",
    } rest extra
}

/// `100%`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct N100Percent {
    /// `all`.
    pub all: Option<bool>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for N100Percent {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    N100Percent {
        Opt 0 all = "all",
    } rest extra
}

/// `~tilde`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Tilde {
    /// `wave`.
    pub wave: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Tilde {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Tilde {
        Opt 0 wave = "wave",
    } rest extra
}
