//! Webhooks and callbacks: requests that the provider makes by itself.

use super::shape::Shape;
use super::walk::{At, Here, Walk};
use super::{Direction, Subject, schema};
use crate::document::{Document, Webhook};

/// Compares which requests there are, and what they carry.
pub(super) fn compare(walk: &mut Walk) {
    let (before, after) = (walk.old.webhooks.clone(), walk.new.webhooks.clone());
    let mut met = vec![false; after.len()];
    for old in &before {
        let found = counterpart(old, &before, &after);
        let new = found.and_then(|index| after.get(index));
        if let Some(met) = found.and_then(|index| met.get_mut(index)) {
            *met = true;
        }
        let here = walk.begin(Subject::Webhook(new.unwrap_or(old).name.clone()));
        match new {
            Some(new) => pair(walk, &here, old, new),
            None => {
                let at = (there(old), At::Around("/webhooks".to_owned()));
                let message = "the webhook is gone".to_owned();
                walk.note(&here, "webhook-removed", at, message);
            }
        }
    }
    for (new, _) in after.iter().zip(met).filter(|(_, met)| !met) {
        let here = walk.begin(Subject::Webhook(new.name.clone()));
        let at = (At::Around("/webhooks".to_owned()), there(new));
        walk.note(&here, "webhook-added", at, "the webhook is new".to_owned());
    }
}

fn there(webhook: &Webhook) -> At {
    At::There(webhook.pointer.clone())
}

/// The new webhook that stands for an old one: of the same name, else one of the same event that
/// was not there, as callbacks of several operations may become one webhook. Of several the one
/// that carries the same.
fn counterpart(old: &Webhook, before: &[Webhook], after: &[Webhook]) -> Option<usize> {
    let same = after.iter().position(|new| new.name == old.name);
    let moved = || {
        let is_new = |new: &Webhook| before.iter().all(|other| other.name != new.name);
        let of_event = |new: &Webhook| new.event == old.event && is_new(new);
        let exact = after
            .iter()
            .position(|new| of_event(new) && new.payload == old.payload);
        exact.or_else(|| after.iter().position(of_event))
    };
    same.or_else(moved)
}

fn pair(walk: &mut Walk, here: &Here, old: &Webhook, new: &Webhook) {
    let at = || (there(old), there(new));
    if old.name != new.name {
        let message = format!("the webhook was `{}`", old.name);
        walk.note(here, "webhook-moved", at(), message);
    }
    let (Some(a), Some(b)) = (&old.payload, &new.payload) else {
        return;
    };
    let here = here.at(Direction::Received, "");
    if a == b {
        let sides = (shape(walk.old, a), shape(walk.new, b));
        if let (Some(a), Some(b)) = sides {
            schema::compare(walk, &here, &a, &b);
        }
    } else {
        let word = |reference: &str| format!("`{}`", reference.rsplit('/').next().unwrap_or(""));
        let message = format!("carries {}, it carried {}", word(b), word(a));
        walk.note(&here, "webhook-payload-changed", at(), message);
    }
}

fn shape<'a>(document: &'a Document, reference: &str) -> Option<Shape<'a>> {
    let schema = document.resolve(reference)?;
    let pointer = reference.trim_start_matches('#').to_owned();
    Some(Shape::new(document, pointer, schema))
}
