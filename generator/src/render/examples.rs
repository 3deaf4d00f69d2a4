//! A test for the examples of the description: each, decoded and encoded again, must come out as
//! the same JSON.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::print::{Piece, print};
use super::ty::From;
use super::{Context, RenderError, ident};
use crate::model::{Owner, Type, TypeId, named_within, owners};
use crate::naming::{Scope, snake};
use crate::surface::Collector;
use crate::tree::Tree;

/// Renders `tests/examples.rs`, if there are examples: one test for each type.
pub(super) fn render(context: &Context, tree: &mut Tree) -> Result<(), RenderError> {
    if context.api.examples.is_empty() {
        return Ok(());
    }
    let mut groups: IndexMap<&Type, IndexMap<String, &str>> = IndexMap::new();
    for example in &context.api.examples {
        let group = groups.entry(&example.ty).or_default();
        // The same value once more would show nothing new.
        let text = format!("{:#}", example.value);
        group.entry(text).or_insert(&example.pointer);
    }
    let mut scope = Scope::new(&["survive"]);
    let owners = owners(context.api);
    let tests = groups.iter().map(|(ty, examples)| {
        let gate = needs_webhooks(&owners, ty).then(|| quote!(#[cfg(feature = "webhooks")]));
        let plain = context.ty(ty, From::Types).to_string();
        let name = ident(&scope.claim(&snake(&plain)));
        let ty = context.ty(ty, From::Tests);
        let pairs = examples.iter().map(|(text, pointer)| {
            let text = raw(text);
            quote!((#pointer, #text))
        });
        quote! {
            #[test]
            #gate
            fn #name() -> serde_json::Result<()> {
                let examples = [#(#pairs),*];
                survive::<#ty>(&examples)
            }
        }
    });
    let tests: Vec<TokenStream> = tests.collect();
    let path = "tests/examples.rs";
    let head = quote! {
        #![cfg_attr(rustfmt, rustfmt_skip)]
        #![cfg(feature = "resources")]
        //! Every example of the description survives being decoded and encoded again.
        use serde::{Serialize, de::DeserializeOwned};
        use serde_json::Value;
    };
    let tests = tests.into_iter().map(Piece::Items);
    let pieces = [Piece::Items(head), Piece::Items(helper())]
        .into_iter()
        .chain(tests)
        .collect();
    // Tests offer nothing.
    let (text, _) = print(path, pieces, &mut Collector::default())?;
    tree.insert(path.to_owned(), text);
    Ok(())
}

/// What the tests share.
fn helper() -> TokenStream {
    quote! {
        /// Whether two values are the same JSON: `5.0` is `5`.
        fn same(a: &Value, b: &Value) -> bool {
            match (a, b) {
                (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
                (Value::Array(a), Value::Array(b)) => {
                    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
                }
                (Value::Object(a), Value::Object(b)) => {
                    let pair = |(key, a)| b.get(key).is_some_and(|b| same(a, b));
                    a.len() == b.len() && a.iter().all(pair)
                }
                _ => a == b,
            }
        }

        fn survive<T: Serialize + DeserializeOwned>(
            examples: &[(&str, &str)],
        ) -> serde_json::Result<()> {
            for (place, example) in examples {
                let written: Value = serde_json::from_str(example)?;
                let decoded: T = serde_json::from_str(example)
                    .map_err(|error| serde::de::Error::custom(format!("{place}: {error}")))?;
                let encoded: Value = serde_json::from_str(&serde_json::to_string(&decoded)?)?;
                assert!(same(&encoded, &written), "{place}: {encoded} is not {written}");
            }
            Ok(())
        }
    }
}

/// Whether a type is only there where events are.
fn needs_webhooks(owners: &[BTreeSet<Owner>], ty: &Type) -> bool {
    let mut named = Vec::new();
    named_within(ty, &mut named);
    let is_payload = |id: &TypeId| owners[id.0].iter().all(|owner| *owner == Owner::Events);
    named.iter().any(is_payload)
}

/// A string literal that can be read: raw, with as many hashes as its text needs.
pub(super) fn raw(text: &str) -> Literal {
    let longest = text
        .split('"')
        .skip(1)
        .map(|rest| rest.len() - rest.trim_start_matches('#').len());
    let hashes = "#".repeat(longest.max().unwrap_or(0) + 1);
    // A carriage return cannot stand in a raw literal; JSON text has none.
    format!("r{hashes}\"{text}\"{hashes}")
        .parse()
        .unwrap_or_else(|_| Literal::string(text))
}
