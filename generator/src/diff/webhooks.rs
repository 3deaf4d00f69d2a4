//! Webhooks and callbacks: requests that the provider makes by itself.

use super::walk::{At, Walk};
use super::{Direction, Subject};
use crate::document::Webhook;

/// Compares which requests there are. What they carry is among the types, and compared there.
pub(super) fn compare(walk: &mut Walk) {
    let (before, after) = (walk.old.webhooks.clone(), walk.new.webhooks.clone());
    let around = || At::Around(String::new());
    let there = |webhook: &Webhook| At::There(webhook.pointer.clone());
    for old in &before {
        let here = walk.begin(Subject::Webhook(old.name.clone()));
        let Some(new) = after.iter().find(|new| new.name == old.name) else {
            let at = (there(old), around());
            walk.note(
                &here,
                "webhook-removed",
                at,
                "the webhook is gone".to_owned(),
            );
            continue;
        };
        if let (Some(a), Some(b)) = (&old.payload, &new.payload)
            && a != b
        {
            let word =
                |reference: &str| format!("`{}`", reference.rsplit('/').next().unwrap_or(""));
            let message = format!("carries {}, it carried {}", word(b), word(a));
            let here = here.at(Direction::Received, "");
            walk.note(
                &here,
                "webhook-payload-changed",
                (there(old), there(new)),
                message,
            );
        }
    }
    for new in after
        .iter()
        .filter(|new| before.iter().all(|old| old.name != new.name))
    {
        let here = walk.begin(Subject::Webhook(new.name.clone()));
        walk.note(
            &here,
            "webhook-added",
            (around(), there(new)),
            "the webhook is new".to_owned(),
        );
    }
}
