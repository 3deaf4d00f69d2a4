//! Objects: plain structs, with one line per member for the runtime's JSON code.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::print::{Piece, Table, literal};
use super::super::ty::From;
use super::super::{Context, docs, ident, setters};
use crate::model::{Definition, Layout, Object, Presence, Rest, Type};
use crate::naming;

/// The struct of an object.
pub(super) fn object(
    context: &Context,
    definition: &Definition,
    object: &Object,
    name: &Ident,
    docs: TokenStream,
) -> Vec<Piece> {
    let (fields, rest) = naming::fields(object, &definition.hint, context.config);
    let idents: Vec<Ident> = fields.iter().map(|f| ident(f)).collect();
    let rest = ident(&rest);
    let documented = object
        .fields
        .iter()
        .map(|field| context.docs(|| docs::member(context, &field.docs, &field.wire, &field.ty)));
    let types = object
        .fields
        .iter()
        .map(|field| context.field_ty(&field.ty, field.presence));
    let (rest_docs, rest_ty) = match (&object.rest, object.layout) {
        (rest, Layout::Array) => {
            let ty = match rest {
                Rest::Extra => context.ty(&Type::Json, From::Types),
                Rest::Typed(ty) => context.ty(ty, From::Types),
            };
            (" The items after these, as they came.", quote!(Vec<#ty>))
        }
        (Rest::Extra, Layout::Object) => (
            " Members that the description does not know, kept as they came.",
            quote!(Extra),
        ),
        (Rest::Typed(ty), Layout::Object) => {
            let ty = context.ty(ty, From::Types);
            (
                " Members that have no name of their own.",
                quote!(std::collections::BTreeMap<String, #ty>),
            )
        }
    };
    let blank = quote!(crate::runtime::wire::blank());
    let methods = definition
        .sent
        .then(|| setters::object(context, object, &idents, name, &blank));
    let default = setters::default(object, &idents, name, &blank);
    let item = quote! {
        #docs
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct #name {
            #(#documented pub #idents: #types,)*
            #[doc = #rest_docs]
            pub #rest: #rest_ty,
        }
        #methods
        #default
    };
    let table = table(context, object, &idents, name, &rest);
    vec![Piece::Items(item), Piece::Table(table)]
}

/// The table of an object's members, for the runtime.
fn table(
    context: &Context,
    object: &Object,
    idents: &[Ident],
    name: &Ident,
    rest: &Ident,
) -> Table {
    let pairs = object.fields.iter().zip(idents);
    let rows = pairs.enumerate().map(|(index, (field, ident))| {
        let wire = literal(&field.wire);
        let only = context.api.single(&field.ty);
        let only = only.map(|only| format!(" only {}", literal(&only.to_string())));
        let mode = mode(field.presence);
        format!(
            "{mode} {index} {ident} = {wire}{}",
            only.unwrap_or_default()
        )
    });
    Table {
        name: "crate::runtime::wire::object",
        head: name.to_string(),
        rows: rows.collect(),
        tail: match object.layout {
            Layout::Object => format!("rest {rest}"),
            Layout::Array => format!("rest {rest} as Array"),
        },
    }
}

/// How the runtime reads and writes a member.
fn mode(presence: Presence) -> &'static str {
    match presence {
        Presence::Required | Presence::RequiredNullable => "Req",
        Presence::Optional | Presence::OptionalNullable => "Opt",
    }
}
