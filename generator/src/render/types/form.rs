//! Forms: structs whose members are the parts of a body.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::print::{Piece, Table, literal, on_one_line};
use super::super::ty::From;
use super::super::{Context, docs, ident, setters, xml};
use crate::model::{Definition, Field, Form, PartLayout, Presence, Type};
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
    let documented = object
        .fields
        .iter()
        .map(|field| context.docs(|| docs::member(context, &field.docs, &field.wire, &field.ty)));
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
    let rows = object.fields.iter().zip(&form.layouts).zip(&idents);
    let rows = rows.map(|((field, layout), ident)| {
        let mode = mode(context, field);
        format!(
            "{mode} {ident} = {}{}",
            literal(&field.wire),
            settings(context, layout)
        )
    });
    let table = Table {
        name: "crate::runtime::form",
        head: name.to_string(),
        rows: rows.collect(),
        tail: format!("rest {rest}"),
    };
    vec![Piece::Items(item), Piece::Table(table)]
}

/// What the runtime has to know of how a part is written, besides its name.
fn settings(context: &Context, layout: &PartLayout) -> String {
    let mut settings = String::new();
    if let Some((ty, root)) = &layout.document {
        let (ty, root) = (context.ty(ty, From::Types), xml::root(root));
        let document = on_one_line(quote! {
            crate::runtime::xml::document_of::<#ty>(value, media_type, Some(&#root))
        });
        settings.push_str(&format!(".document(|value, media_type| {document})"));
    }
    if let Some(media_type) = &layout.media_type {
        settings.push_str(&format!(".media_type({})", literal(media_type)));
    }
    if let Some(style) = &layout.style {
        let name = naming::upper_camel(style.name.unwrap_or("form"));
        let explode = style.explode.unwrap_or_default();
        settings.push_str(&format!(".style(crate::runtime::Style::{name}, {explode})"));
    }
    if !layout.headers.is_empty() {
        let headers = layout.headers.iter();
        let headers =
            headers.map(|(name, value)| format!("({}, {})", literal(name), literal(value)));
        let headers: Vec<String> = headers.collect();
        settings.push_str(&format!(".headers(&[{}])", headers.join(", ")));
    }
    settings
}

/// How the runtime sends a part: whether it is a file, whether there may be several or none.
fn mode(context: &Context, field: &Field) -> &'static str {
    let optional = field.presence != Presence::Required;
    let may_be_file = |ty: &Type| matches!(ty, Type::File | Type::FileOr(_));
    let several = match context.api.resolve(&field.ty) {
        ty if may_be_file(ty) => false,
        Type::List(inner) if may_be_file(inner) => true,
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
