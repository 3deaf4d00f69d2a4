// ---- src/types/others.rs

/// `ComicOpera`.
#[derive(Debug, Clone, PartialEq)]
pub struct ComicOpera {
    /// `jokes`.
    pub jokes: Option<i64>,
    /// `acts`.
    pub acts: Option<i64>,
    /// `kind`.
    pub kind: String,
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    ComicOpera {
        Opt 0 jokes = "jokes",
        Opt 1 acts = "acts",
        Req 2 kind = "kind",
        Opt 3 title = "title",
    } rest extra
}

/// `Disc`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Disc {
    /// Where `speed` is `33`.
    LongPlayer(Boxed<LongPlayer>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Disc by "speed" true {
        LongPlayer = "33",
    } else Unknown
}

/// `LongPlayer`.
#[derive(Debug, Clone, PartialEq)]
pub struct LongPlayer {
    /// `speed`.
    pub speed: String,
    /// `form`.
    pub form: String,
    /// `size`.
    pub size: i64,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    LongPlayer {
        Req 0 speed = "speed",
        Req 1 form = "form",
        Req 2 size = "size",
    } rest extra
}

/// `Opera`.
#[derive(Debug, Clone, PartialEq)]
pub struct Opera {
    /// `arias`.
    pub arias: Option<i64>,
    /// `acts`.
    pub acts: Option<i64>,
    /// `kind`.
    pub kind: String,
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Opera {
        Opt 0 arias = "arias",
        Opt 1 acts = "acts",
        Req 2 kind = "kind",
        Opt 3 title = "title",
    } rest extra
}

/// `Play`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Play {
    /// Where `kind` is `opera`.
    Opera(Boxed<Opera>),
    /// Where `kind` is `comic_opera`.
    ComicOpera(Boxed<ComicOpera>),
    /// Where `kind` is `play`.
    Base(Boxed<PlayBase>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Play by "kind" true {
        Opera = "opera",
        ComicOpera = "comic_opera",
        Base = "play",
    } else Unknown
}

/// `Play Base`.
#[derive(Debug, Clone, PartialEq)]
pub struct PlayBase {
    /// `acts`.
    pub acts: Option<i64>,
    /// `kind`.
    pub kind: String,
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    PlayBase {
        Opt 0 acts = "acts",
        Req 1 kind = "kind",
        Opt 2 title = "title",
    } rest extra
}

/// `Record`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Record {
    /// Where `form` is `tape`.
    Tape(Boxed<Tape>),
    /// Where `form` is `disc`.
    Disc(Disc),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Record by "form" true {
        Tape = "tape",
        Disc = "disc",
    } else Unknown
}

/// `Shelf`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shelf {
    /// `works`.
    pub works: Option<Vec<Work>>,
    /// `record`.
    pub record: Option<Record>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Shelf {
        Opt 0 works = "works",
        Opt 1 record = "record",
    } rest extra
}

/// `Song`.
#[derive(Debug, Clone, PartialEq)]
pub struct Song {
    /// `key`.
    pub key: Option<String>,
    /// `kind`.
    pub kind: String,
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        Opt 0 key = "key",
        Req 1 kind = "kind",
        Opt 2 title = "title",
    } rest extra
}

/// `Tape`.
#[derive(Debug, Clone, PartialEq)]
pub struct Tape {
    /// `form`.
    pub form: String,
    /// `size`.
    pub size: i64,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Tape {
        Req 0 form = "form",
        Req 1 size = "size",
    } rest extra
}

/// `Work`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Work {
    /// Where `kind` is `song`.
    Song(Boxed<Song>),
    /// Where `kind` is `play` or `opera`.
    Play(Play),
    /// Where `kind` is `comic_opera`.
    ComicOpera(Boxed<ComicOpera>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Work by "kind" true {
        Song = "song",
        Play = "play" | "opera",
        ComicOpera = "comic_opera",
    } else Unknown
}
