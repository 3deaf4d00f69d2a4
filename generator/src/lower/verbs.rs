//! Verbs: what is done at the end of a path.

use crate::model::Method;

/// Parts of paths that do something, where others are things.
const ACTIONS: &str = "accept activate apply approve archive assign attach authorize block cancel capture \
    check clone close complete confirm connect copy deactivate detach disable disconnect \
    download enable execute expire export finalize generate import increment install \
    invite link lock login logout merge move pause pay ping preview publish query read \
    reboot refresh refund reject release rename reopen replace reset resolve restart \
    restore resume retry revert revoke rotate run search send start stop submit subscribe \
    suspend swap sync test transfer trigger unarchive unassign unblock unlink unlock \
    unpublish unsubscribe uninstall upload validate verify void";

/// Words at the end of a part that tell what is done: `recording_start`.
const LAST: &[&str] = &["start", "stop", "pause", "resume", "update"];

/// Verbs for which there is `create`.
const CREATES: &[&str] = &["add", "create", "insert", "make", "new", "post"];

/// Whether a word is what is done to a thing.
pub(super) fn is_action(word: &str) -> bool {
    ACTIONS.split(' ').any(|action| action == word)
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
