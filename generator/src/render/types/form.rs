//! Forms: structs whose members are the parts of a body.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::print::{Piece, Table, literal};
use super::super::{Context, docs, ident, setters};
use crate::model::{Definition, Field, Form, Presence, Type};
use crate::naming;

/// The struct of a form, and how it becomes a body.
pub(super) fn form(
    context: &Context,
    definition: &Definition,
    form: &Form,
    name: &Ident,
    docs: TokenStream,
) -> Vec<Piece> {
    let object = &form.object;
    let (fields, rest) = naming::fields(object, &definition.hint, context.config);
    let idents: Vec<Ident> = fields.iter().map(|f| ident(f)).collect();
    let rest = ident(&rest);
    let documented = object.fields.iter().map(|field| {
        context.docs(|| {
            let fallback = format!("`{}`.", field.wire.replace('`', "'"));
            docs::item(&field.docs, &docs::text(&fallback).join(" "))
        })
    });
    let types = object
        .fields
        .iter()
        .map(|field| context.field_ty(&field.ty, field.presence));
    let blank = quote!(Self::blank());
    let methods = setters::object(context, object, &idents, name, &blank);
    let item = quote! {
        #docs
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub struct #name {
            #(#documented pub #idents: #types,)*
            /// Parts that the description does not name.
            pub #rest: crate::runtime::Multipart,
        }
        #methods
    };
    let rows = object.fields.iter().zip(&form.media_types).zip(&idents);
    let rows = rows.map(|((field, media_type), ident)| {
        let wire = literal(&field.wire);
        let media_type = match media_type {
            Some(media_type) => format!("Some({})", literal(media_type)),
            None => "None".to_owned(),
        };
        format!("{} {ident} = {wire} as {media_type}", mode(context, field))
    });
    let table = Table {
        name: "crate::runtime::form",
        head: name.to_string(),
        rows: rows.collect(),
        tail: format!("rest {rest}"),
    };
    vec![Piece::Items(item), Piece::Table(table)]
}

/// How the runtime sends a part: whether it is a file, whether there may be several or none.
fn mode(context: &Context, field: &Field) -> &'static str {
    let optional = field.presence != Presence::Required;
    let several = match context.api.resolve(&field.ty) {
        Type::File => false,
        Type::List(inner) if **inner == Type::File => true,
        _ if optional => return "opt",
        _ => return "req",
    };
    match (several, optional) {
        (false, false) => "file",
        (false, true) => "opt_file",
        (true, false) => "files",
        (true, true) => "opt_files",
    }
}
