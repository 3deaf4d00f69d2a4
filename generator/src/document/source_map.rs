//! Where things stood before they were brought together.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Place};

/// Which places of the document came from elsewhere.
#[derive(Debug, Clone, Default)]
pub(crate) struct SourceMap {
    /// File and pointer in that file, by the pointer in the document.
    moves: HashMap<String, (String, String)>,
}

impl SourceMap {
    /// What is now at `pointer` stood at `source` in `file`.
    pub fn moved(&mut self, pointer: String, file: String, source: String) {
        self.moves.insert(pointer, (file, source));
    }

    /// Where what is at `place` was written. `root` names the description itself.
    pub fn source(&self, place: &Place, root: &str) -> Place {
        if !place.file.is_empty() {
            return place.clone();
        }
        // Of several that cover it the closest counts.
        let ends = place.pointer.rmatch_indices('/').map(|(at, _)| at);
        let mut ends = std::iter::once(place.pointer.len()).chain(ends);
        let closest = ends.find_map(|end| {
            let (above, rest) = place.pointer.split_at_checked(end)?;
            Some((self.moves.get(above)?, rest))
        });
        let (file, pointer) = match closest {
            Some(((file, source), rest)) => (file.as_str(), format!("{source}{rest}")),
            None => (root, place.pointer.clone()),
        };
        let file = if file.is_empty() { root } else { file };
        Place {
            file: file.to_owned(),
            pointer,
            position: place.position,
        }
    }

    /// Turns the places of all diagnostics into those where things were written.
    pub fn map_to_source(&self, diagnostics: &mut Diagnostics, root: &str) {
        for place in diagnostics.iter_mut().flat_map(Diagnostic::places_mut) {
            *place = self.source(place, root);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closest_move_counts() {
        let mut source_map = SourceMap::default();
        source_map.moved("/a".into(), "a.yaml".into(), String::new());
        source_map.moved("/a/b".into(), "b.yaml".into(), "/x".into());
        let found = source_map.source(&Place::new("/a/b/c"), "root.yaml");
        assert_eq!(
            (found.file.as_str(), found.pointer.as_str()),
            ("b.yaml", "/x/c")
        );
        let found = source_map.source(&Place::new("/ab"), "root.yaml");
        assert_eq!(
            (found.file.as_str(), found.pointer.as_str()),
            ("root.yaml", "/ab")
        );
        source_map.moved("/a".into(), "c.yaml".into(), String::new());
        assert_eq!(
            source_map.source(&Place::new("/a"), "root.yaml").file,
            "c.yaml"
        );
    }
}
