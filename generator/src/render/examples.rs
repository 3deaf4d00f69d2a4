//! A test for each example of the description: decoded and encoded again, it must come out as the
//! same JSON.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::print::{Piece, print};
use super::ty::From;
use super::{Context, RenderError, ident};
use crate::naming::{Scope, snake};
use crate::tree::Tree;

/// Renders `tests/examples.rs`, if there are examples.
pub(super) fn render(context: &Context, tree: &mut Tree) -> Result<(), RenderError> {
    if context.api.examples.is_empty() {
        return Ok(());
    }
    let mut scope = Scope::new(&["survives"]);
    let tests = context.api.examples.iter().map(|example| {
        let name = ident(&scope.claim(&snake(&example.words)));
        let ty = context.ty(&example.ty, From::Tests);
        let text = raw(&format!("{:#}", example.value));
        let pointer = format!(" `{}`", example.pointer.replace('`', "'"));
        quote! {
            #[doc = #pointer]
            #[test]
            fn #name() -> serde_json::Result<()> {
                let example = #text;
                survives::<#ty>(example)
            }
        }
    });
    let tests: Vec<TokenStream> = tests.collect();
    let path = "tests/examples.rs";
    let head = quote! {
        #![cfg_attr(rustfmt, rustfmt_skip)]
        //! Every example of the description survives being decoded and encoded again.
        use serde::{Serialize, de::DeserializeOwned};
    };
    let helper = quote! {
        #[track_caller]
        fn survives<T: Serialize + DeserializeOwned>(example: &str) -> serde_json::Result<()> {
            let written: serde_json::Value = serde_json::from_str(example)?;
            let decoded: T = serde_json::from_str(example)?;
            let encoded = serde_json::to_value(&decoded)?;
            assert_eq!(encoded, written);
            Ok(())
        }
    };
    let tests = tests.into_iter().map(Piece::Items);
    let pieces = [Piece::Items(head), Piece::Items(helper)]
        .into_iter()
        .chain(tests)
        .collect();
    let text = print(path, pieces)?;
    tree.insert(path.to_owned(), text);
    Ok(())
}

/// A string literal that can be read: raw, with as many hashes as its text needs.
fn raw(text: &str) -> Literal {
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
