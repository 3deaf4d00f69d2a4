//! Webhooks and callbacks: requests that the provider makes by itself.

use std::collections::{HashMap, HashSet};

use super::here::{At, Here};
use super::shape::Shape;
use super::walk::Walk;
use super::{Direction, Subject, request, schema};
use crate::document::{Document, Webhook};

/// Compares which requests there are, and what they carry.
pub(super) fn compare(walk: &mut Walk) {
    let (old, new) = (walk.old, walk.new);
    let (before, after) = (&old.webhooks, &new.webhooks);
    let names: HashSet<Key> = before.iter().map(key).collect();
    let is_new = |new: &&Webhook| !names.contains(&key(new));
    let mut news: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, new) in after.iter().enumerate().filter(|(_, new)| is_new(new)) {
        news.entry(&new.event).or_default().push(index);
    }
    let same: HashMap<Key, usize> = after.iter().map(key).zip(0..).collect();
    let mut met = vec![false; after.len()];
    for old in before {
        let of_event = news.get(old.event.as_str()).map_or(&[][..], Vec::as_slice);
        let same = same.get(&key(old)).copied();
        let found = same.or_else(|| moved(old, of_event, after));
        let new = found.and_then(|index| after.get(index));
        if let Some(met) = found.and_then(|index| met.get_mut(index)) {
            *met = true;
        }
        let here = walk.begin(Subject::Webhook(new.unwrap_or(old).name.clone()));
        match new {
            Some(new) => pair(walk, &here, old, new),
            None => {
                let at = (location(old), At::Missing("/webhooks".to_owned()));
                let message = "the webhook is gone".to_owned();
                walk.note(&here, "webhook-removed", at, message);
            }
        }
    }
    for (new, _) in after.iter().zip(met).filter(|(_, met)| !met) {
        let here = walk.begin(Subject::Webhook(new.name.clone()));
        let at = (At::Missing("/webhooks".to_owned()), location(new));
        walk.note(&here, "webhook-added", at, "the webhook is new".to_owned());
    }
}

/// What tells a request from the others: its name and its method.
type Key<'a> = (&'a str, &'a str);

fn key(webhook: &Webhook) -> Key<'_> {
    (&webhook.name, &webhook.method)
}

fn location(webhook: &Webhook) -> At {
    At::There(webhook.pointer.clone())
}

/// The new webhook of the same event that stands for an old one: callbacks of several operations may
/// become one webhook. Of several the one that carries the same.
fn moved(old: &Webhook, of_event: &[usize], after: &[Webhook]) -> Option<usize> {
    let carries_same = |index: &&usize| {
        let new = after.get(**index);
        new.is_some_and(|new| new.forms.values().eq(old.forms.values()))
    };
    let exact = of_event.iter().find(carries_same);
    exact.or(of_event.first()).copied()
}

fn pair<'a>(walk: &mut Walk<'a>, here: &Here, old: &'a Webhook, new: &'a Webhook) {
    let at = || (location(old), location(new));
    if old.name != new.name {
        let message = format!("the webhook was `{}`", old.name);
        walk.note(here, "webhook-moved", at(), message);
    }
    if old.method != new.method {
        let (method, was) = (new.method.to_uppercase(), old.method.to_uppercase());
        let message = format!("it is sent by {method}, it was by {was}");
        walk.note(here, "webhook-method-changed", at(), message);
    }
    request::compare(walk, here, old, new);
    let here = here.at(Direction::Received, "");
    if old.forms.is_empty() != new.forms.is_empty() {
        let message = format!("carries {}, it carried {}", carried(new), carried(old));
        walk.note(&here, "webhook-payload-changed", at(), message);
    }
    for (media_type, before, after) in forms(old, new) {
        if before != after {
            let (was, is) = (called(before), called(after));
            let message = format!("carries {is}, it carried {was}, as `{media_type}`");
            walk.note(&here, "webhook-payload-changed", at(), message);
            continue;
        }
        // Of what is written in place the preferred form is known.
        let place = |webhook: &'a Webhook| {
            let is_preferred = webhook.media_type.as_deref() == Some(media_type);
            webhook.payload.as_ref().filter(|_| is_preferred)
        };
        let (a, b) = (
            before.as_ref().or(place(old)),
            after.as_ref().or(place(new)),
        );
        let side = |document, reference: Option<&'a String>| shape(document, reference?);
        if let (Some(a), Some(b)) = (side(walk.old, a), side(walk.new, b)) {
            schema::compare(walk, &here, &a, &b);
        }
    }
}

/// A media type, and what it stands for in both documents: a reference, or a schema in place.
type Form<'a> = (&'a str, &'a Option<String>, &'a Option<String>);

/// The forms that both webhooks have; the first of each if they have none in common.
fn forms<'a>(old: &'a Webhook, new: &'a Webhook) -> Vec<Form<'a>> {
    let both = old.forms.iter();
    let both = both.filter_map(|(name, a)| Some((name.as_str(), a, new.forms.get(name)?)));
    let both: Vec<Form> = both.collect();
    match (
        both.is_empty(),
        old.forms.first_key_value(),
        new.forms.values().next(),
    ) {
        (true, Some((name, a)), Some(b)) => vec![(name, a, b)],
        _ => both,
    }
}

/// What a webhook carries, in words.
fn carried(webhook: &Webhook) -> String {
    let first = webhook.forms.values().next();
    first.map_or("nothing".to_owned(), called)
}

/// What a form is, in words.
fn called(reference: &Option<String>) -> String {
    match reference {
        Some(reference) => format!("`{}`", reference.rsplit('/').next().unwrap_or_default()),
        None => "what is described in place".to_owned(),
    }
}

fn shape<'a>(document: &'a Document, reference: &str) -> Option<Shape<'a>> {
    let schema = document.resolve(reference)?;
    let pointer = reference.trim_start_matches('#').to_owned();
    Some(Shape::new(document, pointer, schema))
}
