//! The content models of types in XML.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Context;
use super::ty::From;
use crate::model::{
    Definition, Field, Layout, Object, Presence, Rest, Shape, Type, Union, XmlMember, XmlName,
    XmlNode, XmlRoot,
};

/// The content model of a type, where an XML body has it.
pub(super) fn content(
    context: &Context,
    definition: &Definition,
    name: &Ident,
) -> Option<TokenStream> {
    let members = definition.xml.as_ref()?;
    let content = match &definition.shape {
        Shape::Object(object) => object_content(context, object, members),
        Shape::Union(union) => union_content(context, union),
        Shape::Newtype(ty) => {
            let content = content_of(context, ty);
            quote!(#content())
        }
        Shape::IntegerEnum(_) => quote!(crate::runtime::xml::Content::Number),
        Shape::MixedEnum(_) => {
            let contents = [Type::Boolean, Type::Double, Type::String];
            let contents = contents.iter().map(|ty| content_of(context, ty));
            quote!(crate::runtime::xml::Content::OneOf(&[#(#contents),*], None))
        }
        Shape::StringEnum(_) => quote!(crate::runtime::xml::Content::Token),
        // An alias has the content of what it stands for, and a form is no XML.
        Shape::Alias(_) | Shape::Form(_) => return None,
    };
    Some(quote! {
        impl crate::runtime::xml::InXml for #name {
            fn content() -> crate::runtime::xml::Content {
                #content
            }
        }
    })
}

fn content_of(context: &Context, ty: &Type) -> TokenStream {
    let ty = context.ty(ty, From::Types);
    quote!(<#ty as crate::runtime::xml::InXml>::content)
}

fn object_content(context: &Context, object: &Object, members: &[XmlMember]) -> TokenStream {
    let members = object.fields.iter().filter_map(|field| {
        let known = members.iter().find(|member| member.wire == field.wire)?;
        let ty = context.ty(&field.ty, From::Types);
        Some(member(known, &ty, field))
    });
    let others = match &object.rest {
        Rest::Typed(ty) => content_of(context, ty),
        Rest::Extra => quote!(Content::any),
    };
    let kind = match object.layout {
        Layout::Object => quote!(Object),
        Layout::Array => quote!(Tuple),
    };
    quote! {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[#(#members),*];
        Content::#kind(MEMBERS, #others)
    }
}

fn union_content(context: &Context, union: &Union) -> TokenStream {
    let contents = union
        .variants
        .iter()
        .map(|variant| content_of(context, &variant.ty));
    let tag = match &union.tag {
        Some(tag) => {
            let values = union.variants.iter().map(|variant| {
                let tags = &variant.tags;
                quote!(&[#(#tags),*])
            });
            quote!(Some(&crate::runtime::xml::Tag { member: #tag, values: &[#(#values),*] }))
        }
        None => quote!(None),
    };
    quote!(crate::runtime::xml::Content::OneOf(&[#(#contents),*], #tag))
}

fn member(member: &XmlMember, ty: &TokenStream, field: &Field) -> TokenStream {
    let wire = &member.wire;
    let is_plain =
        |name: &XmlName| name.local == *wire && name.namespace.is_none() && name.prefix.is_none();
    let called = (!is_plain(&member.name)).then(|| {
        let name = short(&member.name);
        quote!(.called(#name))
    });
    let items = member.item.as_ref().filter(|item| !is_plain(item));
    let items = items.map(|item| {
        let name = short(item);
        quote!(.items(#name))
    });
    let nested = nested(&member.nested, short);
    let wrapped = member.wrapped.then(|| quote!(.wrapped()));
    let has_nodes = match member.node {
        XmlNode::Text | XmlNode::Cdata | XmlNode::None => false,
        XmlNode::Element | XmlNode::Attribute => member.item.is_none(),
    };
    let is_required = field.presence == Presence::Required;
    let required = (!has_nodes && is_required).then(|| quote!(.required()));
    let takes_null = matches!(
        field.presence,
        Presence::RequiredNullable | Presence::OptionalNullable
    );
    let nullable = (member.node == XmlNode::Attribute && takes_null).then(|| quote!(.nullable()));
    let node = match member.node {
        XmlNode::Element => None,
        XmlNode::Attribute => Some(quote!(.attribute())),
        XmlNode::Text => Some(quote!(.text())),
        XmlNode::Cdata => Some(quote!(.cdata())),
        XmlNode::None => Some(quote!(.inline())),
    };
    quote!(Member::new::<#ty>(#wire) #called #items #nested #wrapped #required #nullable #node)
}

/// The root of a document that is sent.
pub(super) fn root(root: &XmlRoot) -> TokenStream {
    let name = name(&root.name);
    let items = root.item.as_ref().map(|item| {
        let item = self::name(item);
        quote!(.items(#item))
    });
    let nested = nested(&root.nested, self::name);
    quote!(crate::runtime::xml::Root::new(#name) #items #nested)
}

/// The names of the items of items, where there are such.
fn nested(names: &[XmlName], written: fn(&XmlName) -> TokenStream) -> Option<TokenStream> {
    let names: Vec<TokenStream> = names.iter().map(written).collect();
    (!names.is_empty()).then(|| quote!(.nested(&[#(#names),*])))
}

fn name(name: &XmlName) -> TokenStream {
    let short = short(name);
    quote!(crate::runtime::xml::#short)
}

fn short(name: &XmlName) -> TokenStream {
    let local = &name.local;
    let namespace = name.namespace.iter();
    let prefix = name.prefix.iter();
    quote!(Name::new(#local) #(.within(#namespace))* #(.prefixed(#prefix))*)
}
