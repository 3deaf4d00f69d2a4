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
fn entries_are_named_by_class_and_by_code() {
    let ledger = ledger();
    let named = |name: &str| ledger.named(&[name.to_owned()]).count();
    assert_eq!(
        (named("skipped"), named("one-tag"), named("tuple")),
        (1, 1, 0)
    );
}

#[test]
fn an_error_with_an_unknown_code_is_skipped() {
    let mut diagnostics = Diagnostics::new();
    diagnostics.error("nobody-knows", "/a", "lost");
    let ledger = Ledger::of(&diagnostics);
    assert_eq!(ledger.count(Fidelity::Skipped), 1);
}

#[test]
fn the_table_is_sorted_and_has_each_code_once() {
    assert!(TABLE.windows(2).all(|pair| pair[0].0 < pair[1].0));
}

#[test]
fn only_what_can_be_an_entry_can_be_denied() {
    assert!(is_entry("weaker") && is_entry("links-left-out"));
    assert!(!is_entry("expressed") && !is_entry("missing-items") && !is_entry("x"));
}
