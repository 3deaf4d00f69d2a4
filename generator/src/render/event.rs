//! The enum of events.

use proc_macro2::TokenStream;
use quote::quote;

use super::print::{Piece, Table, literal};
use super::ty::From;
use super::{Context, docs, ident};
use crate::model::{Event, EventPlace, Payload, Sign};

/// `webhooks/event.rs`, if there are events.
pub(super) fn module(context: &Context) -> Option<Vec<Piece>> {
    let events = &context.api.events;
    if events.list.is_empty() {
        return None;
    }
    let pairs = || events.list.iter().zip(&context.names.events);
    let variants = pairs().map(|(event, name)| variant(context, event, name, &events.places));
    let mut sorted: Vec<(&Event, &String)> = pairs().collect();
    // The macro takes them kind by kind.
    sorted.sort_by_key(|(event, _)| match event.payload {
        Payload::Json(_) => 0,
        Payload::Xml(..) => 1,
        Payload::Bytes(_) => 2,
        Payload::Nothing => 3,
    });
    let rows = sorted.iter().map(|(event, name)| row(event, name));
    let places: Vec<String> = events.places.iter().map(place).collect();
    let named_by: Vec<String> = events.named_by.iter().map(usize::to_string).collect();
    let item = quote! {
        /// Something that happened, as the API tells it.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant)]
        pub enum Event {
            #(#variants)*
            /// An event that the description does not know, kept as it came.
            Unknown(serde_json::Value),
        }
    };
    let table = Table {
        name: "super::kind::events",
        head: "Event".to_owned(),
        rows: rows.collect(),
        tail: format!(
            "told by [{}] named by [{}]",
            places.join(", "),
            named_by.join(", ")
        ),
    };
    let head = quote! {
        //! What the API tells by itself.

        #[allow(unused_imports)]
        use crate::types;
    };
    Some(vec![
        Piece::Items(head),
        Piece::Items(item),
        Piece::Table(table),
    ])
}

fn variant(context: &Context, event: &Event, name: &str, places: &[EventPlace]) -> TokenStream {
    let name = ident(name);
    let docs = context.docs(|| {
        let mut said = event.docs.clone();
        said.notes.extend(told_by(event, places));
        let fallback = format!("{}.", code(&event.key));
        docs::item(&said, &docs::text(&fallback).join(" "))
    });
    match &event.payload {
        Payload::Nothing => quote!(#docs #name,),
        Payload::Json(ty) | Payload::Xml(ty, _) => {
            let ty = context.ty(ty, From::Resources);
            quote!(#docs #name(#ty),)
        }
        Payload::Bytes(_) => quote!(#docs #name(bytes::Bytes),),
    }
}

/// What tells an event from the others, in words.
fn told_by(event: &Event, places: &[EventPlace]) -> Option<String> {
    let signs = event.signs.iter().filter(|sign| sign.is_complete);
    let told = signs.filter_map(|sign| {
        let values: Vec<String> = sign.values.iter().map(|value| code(value)).collect();
        let place = match places.get(sign.place)? {
            EventPlace::Header(name) => format!("the header {}", code(name)),
            EventPlace::Member(path) => code(&path.join(".")),
        };
        Some(format!("{place} is {}", values.join(" or ")))
    });
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| format!("Where {}.", told.join(" and ")))
}

fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'"))
}

/// A line of the table of what tells events apart.
fn row(event: &Event, name: &str) -> String {
    let signs: Vec<String> = event.signs.iter().map(sign).collect();
    let (key, signs) = (literal(&event.key), signs.join(", "));
    match &event.payload {
        Payload::Json(_) => format!("json {name} = {key} [{signs}]"),
        Payload::Xml(_, root) => {
            let root = literal(root.as_deref().unwrap_or_default());
            format!("xml {name} = {key} {root} [{signs}]")
        }
        Payload::Bytes(media_type) => {
            let media_type = literal(media_type);
            format!("bytes {name} = {key} {media_type} [{signs}]")
        }
        Payload::Nothing => format!("nothing {name} = {key} [{signs}]"),
    }
}

fn sign(sign: &Sign) -> String {
    let values: Vec<String> = sign.values.iter().map(|value| literal(value)).collect();
    let word = if sign.is_complete { "is" } else { "like" };
    format!("{} {word} {}", sign.place, values.join(" | "))
}

fn place(place: &EventPlace) -> String {
    match place {
        EventPlace::Header(name) => format!("header {}", literal(name)),
        EventPlace::Member(path) => {
            let names: Vec<String> = path.iter().map(|name| literal(name)).collect();
            format!("member {}", names.join(" "))
        }
    }
}
