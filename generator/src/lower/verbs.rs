//! Verbs: what is done at the end of a path.

use crate::model::Method;

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
pub(super) fn is_action(word: &str) -> bool {
    ACTIONS.split(' ').any(|action| action == word)
}

/// Whether words are what is done to a thing, with what it becomes: `mark_uncollectible`.
pub(super) fn is_marking(words: &[String]) -> bool {
    matches!(words, [first, _, ..] if ["mark", "unmark"].contains(&first.as_str()))
}

/// Whether a verb says no more than that something is created.
pub(super) fn creates(verb: &str) -> bool {
    CREATES.contains(&verb)
}

/// The words with the verb in front: `recording_start` is read `start_recording`.
pub(super) fn turned(mut words: Vec<String>) -> Vec<String> {
    let ends_in_verb = words
        .last()
        .is_some_and(|last| LAST.contains(&last.as_str()));
    if words.len() > 1 && ends_in_verb {
        words.rotate_right(1);
    }
    words
}

/// What an HTTP method does (RFC 9110, section 9.3) at the end of a path: `many` if that is a name in
/// the plural, `one` if it is a parameter.
pub(super) fn of_method(method: &Method, many: bool, one: bool) -> &'static str {
    match method {
        Method::Get if many => "list",
        Method::Get => "retrieve",
        Method::Post if !one => "create",
        Method::Post | Method::Patch | Method::Put => "update",
        Method::Delete if many => "delete_all",
        Method::Delete => "delete",
        Method::Head => "head",
        Method::Options => "options",
        Method::Trace => "trace",
        Method::Query => "query",
        Method::Other(_) => "call",
    }
}
