//! Types as they are written in Rust.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, ident};
use crate::model::{Integer, Presence, Shape, Text, Type};

/// Where a type is written: named types need a path outside of the types' own modules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum From {
    Types,
    Resources,
    Tests,
}

/// The name of the runtime's type for a text.
pub(super) fn text_name(text: Text) -> &'static str {
    match text {
        Text::DateTime => "DateTime",
        Text::Date => "Date",
        Text::Time => "Time",
        Text::Duration => "Duration",
        Text::Uuid => "Uuid",
        Text::Uri => "Uri",
        Text::Email => "Email",
        Text::IpAddress => "IpAddress",
        Text::Decimal => "Decimal",
        Text::Base64 => "Base64",
        Text::Base64Url => "Base64Url",
    }
}

impl Context<'_> {
    /// A type, as written in a module of the given kind.
    pub(super) fn ty(&self, ty: &Type, from: From) -> TokenStream {
        match ty {
            Type::Boolean | Type::Flag(_) => quote!(bool),
            Type::Integer(Integer::I32) => quote!(i32),
            Type::Integer(Integer::I64) => quote!(i64),
            Type::Integer(Integer::U32) => quote!(u32),
            Type::Integer(Integer::U64) => quote!(u64),
            Type::Double => quote!(f64),
            Type::Number => self.runtime("Number", from),
            Type::String => quote!(String),
            Type::Secret => self.runtime("Secret", from),
            Type::Text(text) => self.runtime(text_name(*text), from),
            Type::JsonText(inner) => {
                let inner = self.ty(inner, from);
                let text = self.runtime("JsonText", from);
                quote!(#text<#inner>)
            }
            Type::Binary => self.runtime("Binary", from),
            Type::File => quote!(crate::runtime::FilePart),
            Type::FileOr(value) => {
                let value = self.ty(value, from);
                quote!(crate::runtime::FileOr<#value>)
            }
            Type::Json => quote!(serde_json::Value),
            Type::JsonObject => quote!(serde_json::Map<String, serde_json::Value>),
            Type::List(inner) => {
                let inner = self.ty(inner, from);
                quote!(Vec<#inner>)
            }
            Type::Map(inner) => {
                let inner = self.ty(inner, from);
                quote!(std::collections::BTreeMap<String, #inner>)
            }
            Type::Nullable(inner) => {
                let inner = self.ty(inner, from);
                quote!(Option<#inner>)
            }
            Type::Boxed(inner) => {
                let inner = self.ty(inner, from);
                let boxed = self.runtime("Boxed", from);
                quote!(#boxed<#inner>)
            }
            Type::Named(id) => {
                let name = ident(&self.names.types[id.0]);
                match from {
                    From::Types => quote!(#name),
                    From::Resources => quote!(types::#name),
                    From::Tests => {
                        let krate = ident(&self.config.crate_ident());
                        quote!(#krate::types::#name)
                    }
                }
            }
        }
    }

    /// A type of the runtime. Where the API has a type of the same name, that one may be in scope.
    fn runtime(&self, name: &str, from: From) -> TokenStream {
        let name = ident(name);
        match from {
            From::Types if self.is_imported(&name.to_string()) => quote!(#name),
            From::Types | From::Resources => quote!(crate::runtime::#name),
            From::Tests => {
                let krate = ident(&self.config.crate_ident());
                quote!(#krate::runtime::#name)
            }
        }
    }

    /// Whether the modules of types import this type of the runtime.
    pub(super) fn is_imported(&self, name: &str) -> bool {
        !self.types.contains(name)
    }

    /// The type of a field: with what its presence adds.
    pub(super) fn field_ty(&self, ty: &Type, presence: Presence) -> TokenStream {
        let inner = self.ty(ty, From::Types);
        match presence {
            Presence::Required => inner,
            Presence::RequiredNullable | Presence::Optional => quote!(Option<#inner>),
            Presence::OptionalNullable => quote!(Nullable<#inner>),
        }
    }

    /// The type of an argument, and the expression that makes the value of it: what turns into a value by
    /// itself is taken as whatever does, and a list or a map as whatever has its items.
    pub(super) fn argument(
        &self,
        ty: &Type,
        name: TokenStream,
        from: From,
    ) -> (TokenStream, TokenStream) {
        if self.takes_into(ty) {
            let ty = self.ty(ty, from);
            return (quote!(impl Into<#ty>), quote!(#name.into()));
        }
        let item = match self.api.resolve(ty) {
            Type::List(item) => item,
            Type::Map(value) => return self.pairs(value, name, from),
            _ => return (self.ty(ty, from), name),
        };
        let ty = self.ty(item, from);
        match self.takes_into(item) {
            true => (
                quote!(impl IntoIterator<Item = impl Into<#ty>>),
                quote!(#name.into_iter().map(Into::into).collect::<Vec<#ty>>()),
            ),
            false => (
                quote!(impl IntoIterator<Item = #ty>),
                quote!(#name.into_iter().collect::<Vec<#ty>>()),
            ),
        }
    }

    /// An argument that is a map to values of a type: whatever has pairs.
    fn pairs(&self, value: &Type, name: TokenStream, from: From) -> (TokenStream, TokenStream) {
        let ty = self.ty(value, from);
        let (taken, value) = match self.takes_into(value) {
            true => (quote!(impl Into<#ty>), quote!(value.into())),
            false => (quote!(#ty), quote!(value)),
        };
        (
            quote!(impl IntoIterator<Item = (impl Into<String>, #taken)>),
            quote!(#name.into_iter().map(|(key, value)| (key.into(), #value)).collect::<std::collections::BTreeMap<String, #ty>>()),
        )
    }

    /// Whether an argument of this type is taken as anything that turns into it.
    pub(super) fn takes_into(&self, ty: &Type) -> bool {
        match self.api.resolve(ty) {
            Type::String
            | Type::Secret
            | Type::Number
            | Type::Text(_)
            | Type::JsonText(_)
            | Type::Binary
            | Type::File
            | Type::FileOr(_) => true,
            Type::Named(id) => {
                let definition = self.api.definition(*id);
                match definition.shape {
                    Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::MixedEnum(_) => true,
                    Shape::Union(_) => definition.sent,
                    _ => false,
                }
            }
            _ => false,
        }
    }
}
