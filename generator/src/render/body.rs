//! What a call sends as its body, in each of the ways that it may be written.

use proc_macro2::TokenStream;
use quote::quote;

use super::param::param_of;
use super::ty::From;
use super::{Context, ident, xml};
use crate::model::{BodyKind, Content, Parameter, Place, Type};

/// A body as it is written in one way.
pub(super) struct Written {
    /// The arguments of a method that takes it.
    pub arguments: TokenStream,
    /// The call that sets it.
    pub setting: TokenStream,
}

/// How a body is taken and set.
pub(super) fn written(context: &Context, content: &Content, name: &str) -> Written {
    let body = ident(name);
    let typed = |ty: &Type| context.ty(ty, From::Resources);
    let media = content.media_types.first().map_or("", String::as_str);
    let (ty, setting) = match &content.kind {
        BodyKind::Json(ty) if media == "application/json" => (typed(ty), quote!(.json(&#body))),
        BodyKind::Json(ty) => (typed(ty), quote!(.json_as(#media, &#body))),
        BodyKind::Xml(ty, root) => {
            let root = match root {
                Some(root) => {
                    let root = xml::root(root);
                    quote!(Some(#root))
                }
                None => quote!(None),
            };
            (typed(ty), quote!(.xml_as(#media, &#body, #root)))
        }
        BodyKind::Text(ty) => (typed(ty), quote!(.text_as(#media, &#body))),
        BodyKind::Lines(ty) => {
            let ty = typed(ty);
            (
                quote!(impl IntoIterator<Item = #ty>),
                quote!(.lines(#media, #body)),
            )
        }
        BodyKind::Form(ty, styles) => {
            let fields = styles.iter().map(|(wire, style)| {
                param_of(&Parameter {
                    wire: wire.clone(),
                    name: None,
                    place: Place::Query,
                    style: *style,
                    ty: Type::Json,
                    required: false,
                    constant: None,
                    docs: Default::default(),
                })
            });
            (typed(ty), quote!(.form(&#body, &[#(#fields),*])))
        }
        BodyKind::Multipart(Some(ty)) => (typed(ty), quote!(.multipart(#media, #body))),
        BodyKind::Multipart(None) => (quote!(Multipart), quote!(.multipart(#media, #body))),
        // A range of media types: the caller has to say which one it is.
        BodyKind::Raw if media.contains('*') => {
            return Written {
                arguments: quote!(content_type: &str, #body: impl Into<Upload>),
                setting: quote!(.body_as(content_type, #body)),
            };
        }
        BodyKind::Raw => (quote!(impl Into<Upload>), quote!(.body_as(#media, #body))),
    };
    Written {
        arguments: quote!(#body: #ty),
        setting,
    }
}

/// What is said of the ways in which a body may be written.
pub(super) fn words(content: &Content) -> String {
    let range = content.media_types.iter().find(|m| m.contains('*'));
    if let Some(range) = range {
        let range = range.replace('`', "'");
        return format!("Sent as what `content_type` says, which is one of `{range}`.");
    }
    let named = |media_type: &String| format!("`{}`", media_type.replace('`', "'"));
    let mut media_types = content.media_types.iter().map(named);
    let first = media_types.next().unwrap_or_default();
    let others: Vec<String> = media_types.collect();
    match others.is_empty() {
        true => format!("Sent as {first}."),
        false => format!(
            "Sent as {first}; [`Call::content_type`] makes it {}.",
            others.join(", ")
        ),
    }
}
