// ---- src/types/others.rs

/// `audio/song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AudioSong {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    AudioSong {
        opt 0 title = "title",
    } rest extra
}

/// `big band`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BigBand {
    /// `members`.
    pub members: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    BigBand {
        opt 0 members = "members",
    } rest extra
}

/// `Everything`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Everything {
    /// `song`.
    pub song: Option<AudioSong>,
    /// `tilde`.
    pub tilde: Option<Tilde>,
    /// `band`.
    pub band: Option<BigBand>,
    /// `percent`.
    pub percent: Option<N100Percent>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Everything {
        opt 0 song = "song",
        opt 1 tilde = "tilde",
        opt 2 band = "band",
        opt 3 percent = "percent",
    } rest extra
}

/// `100%`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct N100Percent {
    /// `all`.
    pub all: Option<bool>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    N100Percent {
        opt 0 all = "all",
    } rest extra
}

/// `~tilde`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tilde {
    /// `wave`.
    pub wave: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Tilde {
        opt 0 wave = "wave",
    } rest extra
}
