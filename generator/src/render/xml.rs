//! How types look in XML.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Context;
use super::ty::From;
use crate::model::{Definition, Presence, Rest, Shape, Type, XmlMember, XmlName, XmlNode};

/// The look of a type, where an XML body has it.
pub(super) fn look(
    context: &Context,
    definition: &Definition,
    name: &Ident,
) -> Option<TokenStream> {
    let members = definition.xml.as_ref()?;
    let look_of = |ty: &Type| {
        let ty = context.ty(ty, From::Types);
        quote!(<#ty as crate::runtime::xml::InXml>::look)
    };
    let look = match &definition.shape {
        Shape::Object(object) => {
            let members = object.fields.iter().filter_map(|field| {
                let known = members.iter().find(|member| member.wire == field.wire)?;
                let ty = context.ty(&field.ty, From::Types);
                Some(member(known, &ty, field.presence))
            });
            let others = match &object.rest {
                Rest::Typed(ty) => look_of(ty),
                Rest::Extra => quote!(Look::any),
            };
            quote! {
                #[allow(unused_imports)]
                use crate::runtime::xml::{Look, Member, Name};
                const MEMBERS: &[Member] = &[#(#members),*];
                Look::Object(MEMBERS, #others)
            }
        }
        Shape::Union(union) => {
            let looks = union.variants.iter().map(|variant| look_of(&variant.ty));
            quote!(crate::runtime::xml::Look::OneOf(&[#(#looks),*]))
        }
        Shape::Newtype(ty) => {
            let look = look_of(ty);
            quote!(#look())
        }
        Shape::IntegerEnum(_) | Shape::MixedEnum(_) => quote!(crate::runtime::xml::Look::Number),
        Shape::StringEnum(_) => quote!(crate::runtime::xml::Look::Text),
        // An alias looks like what it stands for, and a form is no XML.
        Shape::Alias(_) | Shape::Form(_) => return None,
    };
    Some(quote! {
        impl crate::runtime::xml::InXml for #name {
            fn look() -> crate::runtime::xml::Look {
                #look
            }
        }
    })
}

fn member(member: &XmlMember, ty: &TokenStream, presence: Presence) -> TokenStream {
    let wire = &member.wire;
    let plain =
        |name: &XmlName| name.local == *wire && name.namespace.is_none() && name.prefix.is_none();
    let called = (!plain(&member.name)).then(|| {
        let name = short(&member.name);
        quote!(.called(#name))
    });
    let items = member
        .item
        .as_ref()
        .filter(|item| !plain(item))
        .map(|item| {
            let name = short(item);
            quote!(.items(#name))
        });
    let wrapped = member.wrapped.then(|| quote!(.wrapped()));
    let is_text = matches!(member.node, XmlNode::Text | XmlNode::Cdata);
    let can_be_unseen = member.item.is_some() || is_text;
    let required = (can_be_unseen && presence == Presence::Required).then(|| quote!(.required()));
    let node = match member.node {
        XmlNode::Element => None,
        XmlNode::Attribute => Some(quote!(.attribute())),
        XmlNode::Text => Some(quote!(.text())),
        XmlNode::Cdata => Some(quote!(.cdata())),
    };
    quote!(Member::new::<#ty>(#wire) #called #items #wrapped #required #node)
}

/// The name of a root.
pub(super) fn name(name: &XmlName) -> TokenStream {
    let short = short(name);
    quote!(crate::runtime::xml::#short)
}

fn short(name: &XmlName) -> TokenStream {
    let local = &name.local;
    let namespace = name.namespace.iter();
    let prefix = name.prefix.iter();
    quote!(Name::new(#local) #(.within(#namespace))* #(.prefixed(#prefix))*)
}
