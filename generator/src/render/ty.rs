//! Types as they are written in Rust.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, ident};
use crate::model::{Integer, Presence, Shape, Type};

/// Where a type is written: named types need a path outside of the types' own modules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum From {
    Types,
    Resources,
    Tests,
}

impl Context<'_> {
    /// A type, as written in a module of the given kind.
    pub(super) fn ty(&self, ty: &Type, from: From) -> TokenStream {
        let runtime = match from {
            From::Types => quote!(),
            From::Resources => quote!(crate::runtime::),
            From::Tests => {
                let krate = ident(&self.config.crate_ident());
                quote!(#krate::)
            }
        };
        match ty {
            Type::Boolean => quote!(bool),
            Type::Integer(Integer::I32) => quote!(i32),
            Type::Integer(Integer::I64) => quote!(i64),
            Type::Integer(Integer::U32) => quote!(u32),
            Type::Integer(Integer::U64) => quote!(u64),
            Type::Float => quote!(f32),
            Type::Double => quote!(f64),
            Type::String => quote!(String),
            Type::Secret => quote!(#runtime Secret),
            Type::DateTime => quote!(#runtime DateTime),
            Type::Date => quote!(#runtime Date),
            Type::Base64 => quote!(#runtime Base64),
            Type::Binary => quote!(#runtime Binary),
            Type::File => quote!(crate::runtime::FilePart),
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
                quote!(Box<#inner>)
            }
            Type::Named(id) => {
                let name = ident(&self.names.types[id.0]);
                match from {
                    From::Types => quote!(#name),
                    From::Resources => quote!(types::#name),
                    From::Tests => quote!(#runtime types::#name),
                }
            }
        }
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

    /// Whether an argument of this type is taken as anything that turns into it.
    pub(super) fn takes_into(&self, ty: &Type) -> bool {
        match self.api.resolve(ty) {
            Type::String
            | Type::Secret
            | Type::DateTime
            | Type::Date
            | Type::Base64
            | Type::Binary
            | Type::File => true,
            Type::Named(id) => matches!(
                self.api.definition(*id).shape,
                Shape::StringEnum(_) | Shape::IntegerEnum(_)
            ),
            _ => false,
        }
    }
}
