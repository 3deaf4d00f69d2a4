//! The modules with the types.

mod conversion;
mod enums;
mod form;
mod object;
mod union;

use proc_macro2::Ident;
use quote::quote;

use super::print::Piece;
use super::ty::From;
use super::{Context, Module, docs, ident, pages, xml};
use crate::model::Shape;

/// `types/mod.rs`: every module, re-exported flat.
pub(super) fn root(used: &[(Module, Vec<Ident>)]) -> Vec<Piece> {
    let modules = pages::modules(used);
    vec![Piece::Items(quote! {
        //! The types that travel to and from the API.
        //!
        //! All are `Clone`, `Debug`, `PartialEq`, `Send`, `Sync`, `Serialize` and `Deserialize`, but for
        //! forms, which become the parts of a body, and are `Clone` and `Debug`. Objects are `Default`.
        //! Enums of texts are `Eq`, `Hash` and `Display`, and made from a `&str` or a `String`; unions are
        //! made from what a variant holds.
        #![allow(clippy::large_enum_variant, clippy::too_many_arguments)]
        #modules
    })]
}

/// The types of the runtime that members may have.
const RUNTIME: &[&str] = &[
    "Base64",
    "Base64Url",
    "Binary",
    "Boxed",
    "Date",
    "DateTime",
    "Decimal",
    "Duration",
    "Email",
    "Extra",
    "IpAddress",
    "JsonText",
    "Nullable",
    "Number",
    "Secret",
    "Time",
    "Uri",
    "Uuid",
];

/// A module with the definitions of these types.
pub(super) fn module(context: &Context, ids: &[usize]) -> Vec<Piece> {
    let imported = RUNTIME.iter().filter(|name| context.is_imported(name));
    let imported = imported.map(|name| ident(name));
    let mut pieces = vec![Piece::Items(quote! {
        #[allow(unused_imports)]
        use super::*;
        #[allow(unused_imports)]
        use crate::runtime::{#(#imported),*};
    })];
    pieces.extend(ids.iter().flat_map(|id| definition(context, *id)));
    pieces
}

fn definition(context: &Context, id: usize) -> Vec<Piece> {
    let definition = &context.api.types[id];
    let name = ident(&context.names.types[id]);
    let docs = context.docs(|| {
        let fallback = format!("`{}`.", definition.hint.replace('`', "'"));
        docs::item(&definition.docs, &docs::text(&fallback).join(" "))
    });
    let mut pieces = match &definition.shape {
        Shape::Object(object) => object::object(context, definition, object, &name, docs),
        Shape::Form(form) => form::form(context, definition, form, &name, docs),
        Shape::StringEnum(values) => enums::strings(context, values, &definition.hint, &name, docs),
        Shape::IntegerEnum(values) => enums::integers(values, &name, docs),
        Shape::MixedEnum(values) => enums::mixed(values, &name, docs),
        Shape::Union(union) => union::union(context, union, definition.sent, &name, docs),
        Shape::Alias(ty) => {
            let ty = context.ty(ty, From::Types);
            vec![Piece::Items(quote! {
                #docs
                pub type #name = #ty;
            })]
        }
        Shape::Newtype(ty) => {
            let ty = context.ty(ty, From::Types);
            vec![Piece::Items(quote! {
                #docs
                #[derive(Debug, Clone, PartialEq)]
                pub struct #name(pub #ty);

                crate::runtime::wire::newtype!(#name);
            })]
        }
    };
    pieces.extend(xml::content(context, definition, &name).map(Piece::Items));
    pieces
}
