//! Lists that come page by page.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::ty::From;
use super::{Context, ident};
use crate::model::{Next, Operation, PageInput, Paging, Presence, ResponseBody, Shape, Turn, Type};
use crate::naming;

/// How the pages of an operation follow each other.
pub(super) fn paged(
    context: &Context,
    operation: &Operation,
    paging: &Paging,
    marker: &Ident,
) -> Option<TokenStream> {
    use ResponseBody::{Json, Unwrapped, Xml};
    let (Json(page) | Unwrapped(page) | Xml(page)) = &operation.response.body else {
        return None;
    };
    let item = context.ty(&paging.item, From::Resources);
    let turn = turn(&paging.turn);
    let constants = constants(paging);
    let items = items(context, page, &paging.items)?;
    let into_items = into_items(context, page, &paging.items)?;
    let told = [
        total(context, page, paging),
        more(context, page, paging),
        next(context, page, paging),
    ];
    let told = told.iter().flatten();
    Some(quote! {
        impl Paged for #marker {
            type Item = #item;
            const PAGING: Paging = #turn;
            #constants
            fn items(page: &Output<Self>) -> &[Self::Item] {
                #items
            }
            fn into_items(page: Output<Self>) -> Vec<Self::Item> {
                #into_items
            }
            #(#told)*
        }
    })
}

fn turn(turn: &Turn) -> TokenStream {
    match turn {
        Turn::Number(number, first) => {
            let (number, first) = (input(number), Literal::u64_unsuffixed(*first));
            quote!(Paging::PageNumber { number: #number, first: #first })
        }
        Turn::Offset(offset) => {
            let offset = input(offset);
            quote!(Paging::Offset { offset: #offset })
        }
        Turn::Cursor(cursor) => {
            let cursor = input(cursor);
            quote!(Paging::Cursor { cursor: #cursor })
        }
        Turn::Url(_) => quote!(Paging::NextUrl),
        Turn::Link(_) => quote!(Paging::LinkHeader),
    }
}

fn input(input: &PageInput) -> TokenStream {
    match input {
        PageInput::Query(name) => quote!(PageParam::Query(#name)),
        PageInput::Header(name) => quote!(PageParam::Header(#name)),
        PageInput::Body(pointer) => quote!(PageParam::Body(#pointer)),
        PageInput::BodyNumber(pointer) => quote!(PageParam::BodyNumber(#pointer)),
    }
}

/// What a page does not say itself, and what the way of asking for the next one is.
fn constants(paging: &Paging) -> TokenStream {
    let header = match &paging.next {
        Some(Next::Header(name)) => {
            quote!(const NEXT_HEADER: Option<&'static str> = Some(#name);)
        }
        _ => TokenStream::new(),
    };
    let method = match paging.turn {
        Turn::Url(true) | Turn::Link(true) => quote!(
            const SAME_METHOD: bool = true;
        ),
        _ => TokenStream::new(),
    };
    quote!(#header #method)
}

/// The items of `page`, or none where what holds them is not there.
fn items(context: &Context, page: &Type, path: &[String]) -> Option<TokenStream> {
    let steps = steps(context, page, path)?;
    let list = reached(&steps, &quote!(&), |from, step| {
        let name = &step.name;
        match step.presence {
            Presence::Required => quote!(#from.#name),
            Presence::OptionalNullable => quote!(#from.#name.as_option()),
            Presence::Optional | Presence::RequiredNullable => quote!(#from.#name.as_ref()),
        }
    });
    Some(match list {
        Reached::Always(list) => quote!(&#list),
        Reached::Perhaps(list) => quote!(#list.map_or(&[], Vec::as_slice)),
    })
}

fn into_items(context: &Context, page: &Type, path: &[String]) -> Option<TokenStream> {
    let steps = steps(context, page, path)?;
    let list = reached(&steps, &quote!(), |from, step| {
        let name = &step.name;
        let value = match step.presence {
            Presence::OptionalNullable => quote!(#from.#name.into_option()),
            _ => quote!(#from.#name),
        };
        match (step.boxed, step.presence) {
            (false, _) => value,
            (true, Presence::Required) => quote!(#value.into_inner()),
            (true, _) => quote!(#value.map(crate::runtime::Boxed::into_inner)),
        }
    });
    Some(match list {
        Reached::Always(list) => list,
        Reached::Perhaps(list) => quote!(#list.unwrap_or_default()),
    })
}

/// What is at the end of a path.
enum Reached {
    /// It is always there.
    Always(TokenStream),
    /// An `Option`, as something on the way may be absent.
    Perhaps(TokenStream),
}

/// Goes from `page` to the end of a path; `read` reads a field, and `by` is how it is handed on.
fn reached(
    steps: &[Step],
    by: &TokenStream,
    read: impl Fn(TokenStream, &Step) -> TokenStream,
) -> Reached {
    let start = Reached::Always(quote!(page));
    steps.iter().fold(start, |reached, step| {
        let required = step.presence == Presence::Required;
        match reached {
            Reached::Always(from) if required => Reached::Always(read(from, step)),
            Reached::Always(from) => Reached::Perhaps(read(from, step)),
            Reached::Perhaps(from) => {
                let inner = read(quote!(inner), step);
                Reached::Perhaps(match required {
                    true => quote!(#from.map(|inner| #by #inner)),
                    false => quote!(#from.and_then(|inner| #inner)),
                })
            }
        }
    })
}

fn total(context: &Context, page: &Type, paging: &Paging) -> Option<TokenStream> {
    let value = value(context, quote!(page), page, paging.total.as_ref()?)?;
    Some(quote! {
        fn total(page: &Output<Self>) -> Option<u64> {
            u64::try_from(*#value).ok()
        }
    })
}

fn more(context: &Context, page: &Type, paging: &Paging) -> Option<TokenStream> {
    let value = value(context, quote!(page), page, paging.more.as_ref()?)?;
    Some(quote! {
        fn has_more(page: &Output<Self>) -> Option<bool> {
            Some(*#value)
        }
    })
}

fn next(context: &Context, page: &Type, paging: &Paging) -> Option<TokenStream> {
    let value = match paging.next.as_ref()? {
        Next::Response(path) => value(context, quote!(page), page, path)?,
        Next::LastItem(path) => {
            let last = quote!(Self::items(page).last()?);
            value(context, last, &paging.item, path)?
        }
        Next::Header(_) => return None,
    };
    Some(quote! {
        fn next(page: &Output<Self>) -> Option<String> {
            Some(#value.to_string())
        }
    })
}

/// A reference to the member that a path leads to; `?` where it is not there.
fn value(context: &Context, from: TokenStream, ty: &Type, path: &[String]) -> Option<TokenStream> {
    let steps = steps(context, ty, path)?;
    let last = steps.last().map(|step| step.presence);
    let value = steps.iter().fold(from, |value, step| {
        let name = &step.name;
        match step.presence {
            Presence::Required => quote!(#value.#name),
            Presence::OptionalNullable => quote!(#value.#name.as_option()?),
            Presence::Optional | Presence::RequiredNullable => quote!(#value.#name.as_ref()?),
        }
    });
    Some(match last {
        Some(Presence::Required) => quote!((&#value)),
        _ => value,
    })
}

/// A field that a path leads through.
struct Step {
    name: Ident,
    presence: Presence,
    boxed: bool,
}

/// The fields that a path leads through.
fn steps(context: &Context, page: &Type, path: &[String]) -> Option<Vec<Step>> {
    let mut ty = page;
    let mut steps = Vec::new();
    for wire in path {
        let Type::Named(id) = context.api.unboxed(ty) else {
            return None;
        };
        let definition = context.api.definition(*id);
        let Shape::Object(object) = &definition.shape else {
            return None;
        };
        let (names, _) = naming::fields(object, &definition.hint, context.config);
        let mut fields = object.fields.iter().zip(&names);
        let (field, name) = fields.find(|(field, _)| field.wire == *wire)?;
        steps.push(Step {
            name: ident(name),
            presence: field.presence,
            boxed: matches!(field.ty, Type::Boxed(_)),
        });
        ty = &field.ty;
    }
    Some(steps)
}
