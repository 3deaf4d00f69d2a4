//! Verbs: what paths and ids say is done.

/// Parts of paths that do something, where others are things.
const ACTIONS: &str = "accept acknowledge activate apply approve archive assign attach authorize ban block calculate \
    cancel capture check clone close complete confirm connect convert copy deactivate decline delete \
    deny detach disable disconnect dismiss download duplicate enable estimate evaluate execute \
    expire export fetch finalize find follow forward generate hide ignore import increment install \
    invite join kick launch leave link lock login logout merge move mute pause pay pin ping preview \
    promote publish purge query read reassign reboot recalculate recover redact redeem refresh \
    refund regenerate reinstate reject release remove rename renew reopen reorder replace reschedule \
    resend reset resolve restart restore resume retry revalidate revert revoke rotate run search \
    select send sign snooze start stop submit subscribe suspend swap sync test transfer translate \
    trigger unarchive unassign unban unblock undelete unfollow unhide uninstall unlink unlock unmute \
    unpin unpublish unsubscribe update upgrade upload validate verify void withdraw";

/// Words at the end of a part that tell what is done: `recording_start`.
const LAST: &[&str] = &["start", "stop", "pause", "resume", "update"];

/// Verbs for which there is `create`.
const CREATES: &[&str] = &["add", "create", "insert", "make", "new", "post"];

/// Whether a word is what is done to a thing.
pub(crate) fn is_action(word: &str) -> bool {
    ACTIONS.split(' ').any(|action| action == word)
}

/// Whether words are what is done to a thing, with what it becomes: `mark_uncollectible`.
pub(crate) fn is_marking(words: &[String]) -> bool {
    matches!(words, [first, _, ..] if ["mark", "unmark"].contains(&first.as_str()))
}

/// Whether a verb says no more than that something is created.
pub(crate) fn creates(verb: &str) -> bool {
    CREATES.contains(&verb)
}

/// The words with the verb in front: `recording_start` is read `start_recording`.
pub(crate) fn turned(mut words: Vec<String>) -> Vec<String> {
    let ends_in_verb = words
        .last()
        .is_some_and(|last| LAST.contains(&last.as_str()));
    if words.len() > 1 && ends_in_verb {
        words.rotate_right(1);
    }
    words
}

/// Verbs of every API, with the HTTP methods that do this (RFC 9110, section 9.3).
const COMMON: &[(&str, &str)] = &[
    ("add", "POST PUT"),
    ("cancel", "DELETE PATCH POST PUT"),
    ("create", "POST PUT"),
    ("delete", "DELETE"),
    ("destroy", "DELETE"),
    ("edit", "PATCH PUT"),
    ("fetch", "GET"),
    ("get", "GET"),
    ("insert", "POST PUT"),
    ("list", "GET"),
    ("patch", "PATCH"),
    ("post", "POST"),
    ("put", "PUT"),
    ("read", "GET"),
    ("remove", "DELETE"),
    ("replace", "PUT"),
    ("retrieve", "GET"),
    ("send", "POST PUT"),
    ("set", "PATCH POST PUT"),
    ("show", "GET"),
    ("update", "PATCH POST PUT"),
    ("upload", "POST PUT"),
];

/// Further words that begin an id as its verb, and end none.
const FIRST: &str = "abort agree allow append authenticate batch begin bulk change compare connect \
    deny deregister describe discover dispatch do drop emit ensure exchange grant handle has import \
    initiate is make mark migrate modify notify open parse perform process push queue re receive \
    record register request reserve retrieve save schedule share skip star stream switch toggle \
    transform try unstar unmark upsert use watch";

/// Whether a word is a verb of every API.
pub(crate) fn is_common(word: &str) -> bool {
    COMMON.iter().any(|(verb, _)| *verb == word)
}

/// Whether a verb of every API is what an HTTP method does.
pub(crate) fn is_done_by(verb: &str, method: &str) -> bool {
    let found = COMMON.iter().find(|(known, _)| *known == verb);
    found.is_some_and(|(_, methods)| methods.split(' ').any(|known| known == method))
}

/// Whether an id may begin with a word as its verb.
pub(crate) fn begins(word: &str) -> bool {
    is_common(word) || is_action(word) || FIRST.split(' ').any(|verb| verb == word)
}
