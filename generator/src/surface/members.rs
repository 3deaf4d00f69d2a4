//! What belongs to a type: fields, variants, methods and implementations.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::{
    Fields, FnArg, GenericArgument, ImplItem, PathArguments, ReceiverKind, ReturnType, Type,
};

use super::found::{Found, gates_of, is_public};
use super::item::{Function, Item, Kind, PRIVATE, Signature};
use super::words::Scope;

/// A struct and its public fields.
pub(super) fn of_struct(found: &mut Found, item: &syn::ItemStruct) {
    let path = found.scope.path(&item.ident.to_string());
    let is_whole = item.fields.iter().all(|field| is_public(&field.vis));
    let form = match (&item.fields, is_whole) {
        (Fields::Unit, _) => "",
        (_, false) => PRIVATE,
        (Fields::Named(_), true) => " { .. }",
        (Fields::Unnamed(_), true) => "(..)",
    };
    let signature = Signature::Text(form.to_owned());
    found.push(
        &item.attrs,
        Item::new(Kind::Struct, path.clone(), signature),
    );
    for (index, field) in item.fields.iter().enumerate() {
        if !is_public(&field.vis) {
            continue;
        }
        let name = field
            .ident
            .as_ref()
            .map_or(index.to_string(), ToString::to_string);
        let ty = Signature::Text(found.scope.text(field.ty.to_token_stream()));
        let field_path = format!("{path}::{name}");
        found.push(&field.attrs, Item::new(Kind::Field, field_path, ty));
    }
}

/// An enum and its variants.
pub(super) fn of_enum(found: &mut Found, item: &syn::ItemEnum) {
    let path = found.scope.path(&item.ident.to_string());
    let nothing = Signature::Text(String::new());
    found.push(&item.attrs, Item::new(Kind::Enum, path.clone(), nothing));
    for variant in &item.variants {
        let holds = Signature::Text(found.scope.text(variant.fields.to_token_stream()));
        let path = format!("{path}::{}", variant.ident);
        found.push(&variant.attrs, Item::new(Kind::Variant, path, holds));
    }
}

/// The public methods of a type, or that it implements a trait.
pub(super) fn of_impl(found: &mut Found, item: &syn::ItemImpl) {
    let gates = gates_of(&item.attrs);
    match &item.trait_ {
        None => methods(found, item, &gates),
        Some((name, _)) => {
            let name = found.scope.text(name.to_token_stream());
            let of = found.scope.text(item.self_ty.to_token_stream());
            let types = item.items.iter().filter_map(|item| match item {
                ImplItem::Type(ty) => Some(format!(
                    "{} = {}",
                    ty.ident,
                    found.scope.text(ty.ty.to_token_stream())
                )),
                _ => None,
            });
            let types: Vec<String> = types.collect();
            let text = match types.is_empty() {
                true => String::new(),
                false => format!(" {{ {} }}", types.join(", ")),
            };
            let path = format!("{of} as {name}");
            let item_of = Item::new(Kind::Impl, path, Signature::Text(text));
            found.push(&item.attrs, item_of);
        }
    }
}

fn methods(found: &mut Found, item: &syn::ItemImpl, gates: &BTreeSet<String>) {
    let (kind, owner) = match operation(&item.self_ty) {
        Some(operation) => {
            let operation = found.scope.text(operation.to_token_stream());
            (Kind::CallMethod, operation)
        }
        None => (Kind::Function, plain(&found.scope, &item.self_ty)),
    };
    for item in &item.items {
        if let ImplItem::Fn(method) = item
            && is_public(&method.vis)
        {
            let path = format!("{owner}::{}", method.sig.ident);
            let signature = signature(&found.scope, &method.sig);
            let mut item = Item::new(kind, path, signature);
            item.features.clone_from(gates);
            found.push(&method.attrs, item);
        }
    }
}

/// The operation of `Call<Operation, C>`, whose methods are those of its calls.
fn operation(ty: &Type) -> Option<&GenericArgument> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    match &last.arguments {
        PathArguments::AngleBracketed(arguments) if last.ident == "Call" => arguments.args.first(),
        _ => None,
    }
}

/// The path of a type without its parameters.
fn plain(scope: &Scope, ty: &Type) -> String {
    match ty {
        Type::Path(path) => {
            let segments = path.path.segments.iter();
            let names: Vec<String> = segments.map(|segment| segment.ident.to_string()).collect();
            scope.known(&names)
        }
        other => scope.text(other.to_token_stream()),
    }
}

/// What a function takes and returns.
pub(super) fn signature(scope: &Scope, signature: &syn::Signature) -> Signature {
    let mut function = Function {
        receiver: String::new(),
        arguments: Vec::new(),
        output: match &signature.output {
            ReturnType::Default => String::new(),
            ReturnType::Type(_, ty) => scope.text(ty.to_token_stream()),
        },
    };
    for input in &signature.inputs {
        match input {
            // Whether `self` is `mut` inside is nobody's concern.
            FnArg::Receiver(receiver) => {
                let is_mut = receiver.mutability.is_some();
                function.receiver = match &receiver.kind {
                    ReceiverKind::Reference(..) if is_mut => "&mut self".to_owned(),
                    ReceiverKind::Reference(..) => "&self".to_owned(),
                    _ => "self".to_owned(),
                }
            }
            FnArg::Typed(argument) => function.arguments.push((
                argument.pat.to_token_stream().to_string(),
                scope.text(argument.ty.to_token_stream()),
            )),
        }
    }
    Signature::Function(function)
}
