//! What a crate does otherwise although its public API is the same.

use crate::surface::Bump;

/// What a crate does otherwise although its public API is the same, where that is more than a
/// repair: who takes the new version gets another behaviour from the same code.
const BEHAVIOUR: &[(&str, Bump)] = &[
    ("server-changed", Bump::Minor),
    ("server-order-changed", Bump::Minor),
    ("server-variable-changed", Bump::Minor),
    ("scheme-changed", Bump::Major),
    ("parameter-relocated", Bump::Minor),
];

/// What a change comes to for the crate at least, whatever its public API says.
pub(super) fn of(code: &str) -> Bump {
    let known = BEHAVIOUR.iter().find(|(known, _)| *known == code);
    known.map_or(Bump::Patch, |(_, bump)| *bump)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::Rule;

    #[test]
    fn what_a_crate_does_otherwise_is_a_kind_of_change() {
        for (code, _) in BEHAVIOUR {
            assert!(Rule::of(code).is_some(), "{code}");
        }
    }
}
