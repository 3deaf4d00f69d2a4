//! What rows of both parts of the page have in common.

use generator::diff::Level;

use super::excerpt::shown;
use super::view;

/// The identifier of a group.
pub(super) fn id(group: usize) -> String {
    format!("g{}", group + 1)
}

/// How many of the rows have which level.
pub(super) fn levels<'a>(
    rows: impl Iterator<Item = &'a view::Row>,
    least: Level,
) -> Vec<view::Level> {
    let names: Vec<&str> = rows.map(|row| row.level).collect();
    let level = |level: Level| view::Level {
        level: level.name(),
        label: level.words(),
        number: names.iter().filter(|name| **name == level.name()).count(),
        shown: level > Level::Documentation || least == Level::ALL[0],
    };
    let levels = Level::ALL.into_iter().filter(|level| *level >= least);
    levels.map(level).collect()
}

/// A piece of a message.
pub(super) fn piece((is_code, text): (bool, &str)) -> view::Piece {
    view::Piece {
        is_code,
        text: shown(text),
    }
}
