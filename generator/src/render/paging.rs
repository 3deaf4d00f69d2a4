//! Lists that come page by page.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::ty::From;
use super::{Context, ident};
use crate::model::{AnswerBody, Operation, Paging, Presence, Shape, Type};
use crate::naming;

/// How the pages of an operation follow each other.
pub(super) fn paged(
    context: &Context,
    operation: &Operation,
    paging: &Paging,
    marker: &Ident,
) -> Option<TokenStream> {
    let AnswerBody::Json(page) = &operation.answer.body else {
        return None;
    };
    let item = context.ty(&paging.item, From::Resources);
    let number = &paging.number;
    let (field, _, presence) = field(context, page, &paging.items)?;
    let (items, into_items) = match presence {
        Presence::Required => (quote!(&page.#field), quote!(page.#field)),
        Presence::OptionalNullable => (
            quote!(page.#field.as_option().map_or(&[], Vec::as_slice)),
            quote!(page.#field.into_option().unwrap_or_default()),
        ),
        Presence::Optional | Presence::RequiredNullable => (
            quote!(page.#field.as_deref().unwrap_or_default()),
            quote!(page.#field.unwrap_or_default()),
        ),
    };
    let total = paging.total.as_ref().and_then(|total| {
        let total = self::total(context, page, &total.path)?;
        Some(quote! {
            fn total_pages(page: &Output<Self>) -> Option<u64> {
                #total
            }
        })
    });
    Some(quote! {
        impl Paged for #marker {
            type Item = #item;
            const PAGING: Paging = Paging::PageNumber { number: #number };
            fn items(page: &Output<Self>) -> &[Self::Item] {
                #items
            }
            fn into_items(page: Output<Self>) -> Vec<Self::Item> {
                #into_items
            }
            #total
        }
    })
}

/// The expression that reads the number of pages out of `page`.
fn total(context: &Context, page: &Type, path: &[String]) -> Option<TokenStream> {
    let mut expression = quote!(page);
    let mut ty = page;
    for (index, wire) in path.iter().enumerate() {
        let (name, inner, presence) = field(context, ty, wire)?;
        let last = index + 1 == path.len();
        expression = match (presence, last) {
            (Presence::Required, _) => quote!(#expression.#name),
            (Presence::OptionalNullable, _) => quote!(#expression.#name.as_option()?),
            (_, true) => quote!(#expression.#name?),
            (_, false) => quote!(#expression.#name.as_ref()?),
        };
        ty = inner;
    }
    Some(quote!(u64::try_from(#expression).ok()))
}

fn field<'a>(
    context: &'a Context,
    ty: &'a Type,
    wire: &str,
) -> Option<(Ident, &'a Type, Presence)> {
    let Type::Named(id) = context.api.resolve(ty) else {
        return None;
    };
    let definition = context.api.definition(*id);
    let Shape::Object(object) = &definition.shape else {
        return None;
    };
    let (names, _) = naming::fields(object, &definition.hint, context.config);
    let index = object.fields.iter().position(|f| f.wire == wire)?;
    let field = &object.fields[index];
    Some((ident(&names[index]), &field.ty, field.presence))
}
