//! Where things stood before they were brought together.

use crate::diagnostic::{Diagnostic, Diagnostics, Place};

/// Which places of the document came from elsewhere.
#[derive(Debug, Clone, Default)]
pub(crate) struct Origins {
    /// Pointer in the document, file, pointer in that file.
    moves: Vec<(String, String, String)>,
}

impl Origins {
    /// What is now at `pointer` stood at `source` in `file`.
    pub fn moved(&mut self, pointer: String, file: String, source: String) {
        self.moves.push((pointer, file, source));
    }

    /// Where what is at `place` was written. `root` names the description itself.
    pub fn source(&self, place: &Place, root: &str) -> Place {
        if !place.file.is_empty() {
            return place.clone();
        }
        let covers = |moved: &str| {
            let rest = place.pointer.strip_prefix(moved)?;
            (rest.is_empty() || rest.starts_with('/')).then_some(rest)
        };
        let fitting = self.moves.iter().rev().filter_map(|(moved, file, source)| {
            covers(moved).map(|rest| (moved.len(), file, source, rest))
        });
        // Of several the closest counts, and of equal ones the latest.
        let closest = fitting.reduce(|best, next| if next.0 > best.0 { next } else { best });
        let (file, pointer) = match closest {
            Some((_, file, source, rest)) => (file.as_str(), format!("{source}{rest}")),
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
    pub fn settle(&self, diagnostics: &mut Diagnostics, root: &str) {
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
        let mut origins = Origins::default();
        origins.moved("/a".into(), "a.yaml".into(), String::new());
        origins.moved("/a/b".into(), "b.yaml".into(), "/x".into());
        let found = origins.source(&Place::new("/a/b/c"), "root.yaml");
        assert_eq!(
            (found.file.as_str(), found.pointer.as_str()),
            ("b.yaml", "/x/c")
        );
        let found = origins.source(&Place::new("/ab"), "root.yaml");
        assert_eq!(
            (found.file.as_str(), found.pointer.as_str()),
            ("root.yaml", "/ab")
        );
    }
}
