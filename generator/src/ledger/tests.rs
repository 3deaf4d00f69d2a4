use super::*;

fn ledger() -> Ledger {
    let mut diagnostics = Diagnostics::new();
    diagnostics.note("one-tag", "/b", "only the first");
    diagnostics.note("links-left-out", "/a", "no links");
    diagnostics.note("links-left-out", "/a", "no links");
    diagnostics.warning("missing-items", "/c", "anything is taken");
    Ledger::of(&diagnostics)
}

#[test]
fn what_is_skipped_comes_before_what_is_weaker() {
    let codes: Vec<_> = ledger().entries.iter().map(|e| e.code).collect();
    assert_eq!(codes, ["links-left-out", "one-tag"]);
}

#[test]
fn an_error_with_an_unknown_code_is_skipped() {
    let mut diagnostics = Diagnostics::new();
    diagnostics.error("nobody-knows", "/a", "lost");
    let ledger = Ledger::of(&diagnostics);
    assert_eq!(ledger.count(Fidelity::Skipped), 1);
}
