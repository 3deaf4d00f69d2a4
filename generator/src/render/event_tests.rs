//! A test for the events of which the description has an example: each has to be told from the others.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::examples::raw;
use super::print::{Piece, print};
use super::{Context, RenderError, ident};
use crate::model::{Api, Event, EventPlace, Example, Payload, Sign};
use crate::surface::Collector;
use crate::tree::Tree;

/// A text that no description has.
const NOBODY_KNOWS: &str = "something that nobody knows";

/// Renders `tests/webhook_examples.rs`, if there are examples that tell which event they are.
pub(super) fn render(context: &Context, tree: &mut Tree) -> Result<(), RenderError> {
    let api = context.api;
    let told = shown(api);
    if told.is_empty() {
        return Ok(());
    }
    let unknown = told
        .iter()
        .find_map(|(event, example)| unknown(api, event, example));
    let unknown = unknown.map(|body| {
        let body = raw(&format!("{body:#}"));
        quote! {
            #[test]
            fn an_event_that_nobody_knows_is_kept() -> Result<(), WebhookError> {
                let event = Event::read(&HeaderMap::new(), #body.as_bytes())?;
                assert!(matches!(event, Event::Unknown(_)), "{event:?}");
                Ok(())
            }
        }
    });
    let rows = told.iter().map(|(event, example)| {
        let (key, body) = (&event.key, raw(&format!("{example:#}")));
        let headers = headers(api, event);
        quote!((#key, &[#(#headers),*], #body))
    });
    let krate = ident(&context.config.crate_ident());
    let head = quote! {
        #![cfg_attr(rustfmt, rustfmt_skip)]
        #![cfg(feature = "webhooks")]
        //! Every event that the description has an example of is told from the others.
        use #krate::runtime::http::{HeaderMap, HeaderValue};
        use #krate::webhooks::{Event, WebhookError};
    };
    let tests = quote! {
        /// The key of an event, its headers and its body.
        type Shown = (&'static str, &'static [(&'static str, &'static str)], &'static str);

        #[test]
        fn each_event_is_told_from_the_others() -> Result<(), WebhookError> {
            let shown: &[Shown] = &[#(#rows),*];
            for (key, names, body) in shown {
                let mut headers = HeaderMap::new();
                for (name, value) in *names {
                    headers.insert(*name, HeaderValue::from_static(value));
                }
                let event = Event::read(&headers, body.as_bytes())?;
                assert_eq!(event.key(), Some(*key), "{event:?}");
            }
            Ok(())
        }
        #unknown
    };
    let pieces = vec![Piece::Items(head), Piece::Items(tests)];
    let path = "tests/webhook_examples.rs";
    // Tests offer nothing.
    let (text, _) = print(path, pieces, &mut Collector::default())?;
    tree.insert(path.to_owned(), text);
    Ok(())
}

/// The events with an example that says which it is.
fn shown(api: &Api) -> Vec<(&Event, &Value)> {
    let events = api.events.list.iter();
    let shown = events.filter_map(|event| {
        let Payload::Json(ty) = &event.payload else {
            return None;
        };
        let mut examples: Vec<&Example> = api.examples.iter().collect();
        examples.retain(|e| event.examples.contains(&e.pointer) || e.ty == *ty);
        // Those of its type may be those of another event as well.
        examples.sort_by_key(|e| !event.examples.contains(&e.pointer));
        let mut examples = examples.into_iter();
        let example = examples.find(|example| is_told(api, event, &example.value))?;
        Some((event, &example.value))
    });
    shown.collect()
}

/// Whether an example is told to be this event and no other.
fn is_told(api: &Api, event: &Event, example: &Value) -> bool {
    let headers = sure_headers(api, event);
    let is_json = |event: &&Event| matches!(event.payload, Payload::Json(_));
    if api.events.list.iter().filter(is_json).count() == 1 && event.signs.is_empty() {
        return example.is_object();
    }
    let is_visible = |text: &String| text.chars().all(|c| c.is_ascii_graphic());
    if !headers.iter().all(|(_, text)| is_visible(text)) {
        return false;
    }
    let mine = matches(api, event, example, &headers);
    let mut others = api
        .events
        .list
        .iter()
        .filter(|other| other.pointer != event.pointer);
    mine > Some(0) && others.all(|other| matches(api, other, example, &headers) < mine)
}

/// How many signs of an event there are; none if one says that it is another.
fn matches(
    api: &Api,
    event: &Event,
    example: &Value,
    headers: &[(usize, String)],
) -> Option<usize> {
    let mut found = 0;
    for sign in &event.signs {
        let text = match api.events.places.get(sign.place)? {
            EventPlace::Header(_) => {
                let header = headers.iter().find(|(place, _)| *place == sign.place);
                header.map(|(_, text)| text.as_str())
            }
            EventPlace::Member(path) => {
                let mut names = path.iter();
                let value = names.try_fold(example, |value, name| value.get(name));
                value.and_then(Value::as_str)
            }
        };
        match text {
            Some(text) if sign.values.iter().any(|value| value == text) => found += 1,
            Some(_) if sign.is_complete => return None,
            _ => {}
        }
    }
    Some(found)
}

/// The headers that say which event it is, each with its place and its text.
fn sure_headers(api: &Api, event: &Event) -> Vec<(usize, String)> {
    let signs = event.signs.iter();
    let header = |sign: &Sign| match api.events.places.get(sign.place) {
        Some(EventPlace::Header(_)) => Some((sign.place, sign.values.first()?.clone())),
        _ => None,
    };
    signs.filter_map(header).collect()
}

fn headers(api: &Api, event: &Event) -> Vec<TokenStream> {
    let headers = sure_headers(api, event).into_iter();
    let headers = headers.filter_map(|(place, text)| match api.events.places.get(place)? {
        EventPlace::Header(name) => Some(quote!((#name, #text))),
        EventPlace::Member(_) => None,
    });
    headers.collect()
}

/// An example that says that it is an event that nobody knows.
fn unknown(api: &Api, event: &Event, example: &Value) -> Option<Value> {
    let path = event.signs.iter().find_map(|sign| {
        let place = api.events.places.get(sign.place)?;
        match place {
            EventPlace::Member(path) if sign.is_complete => Some(path),
            _ => None,
        }
    })?;
    let is_any = |event: &Event| event.payload == Payload::Json(crate::model::Type::Json);
    if !api.events.named_by.is_empty() || api.events.list.iter().any(is_any) {
        return None;
    }
    let mut changed = example.clone();
    let mut names = path.iter();
    let place = names.try_fold(&mut changed, |value, name| value.get_mut(name))?;
    *place = NOBODY_KNOWS.into();
    Some(changed)
}
