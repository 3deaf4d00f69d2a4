//! Schemas: from what is said of a value to its type.

use serde_json::Value;

use super::facets::{Additional, Facets, Node};
use super::reason::Reason;
use super::resolve::Resolved;
use super::{At, Lowerer, api_docs, conflict};
use crate::model::{Docs, Matcher, Presence, Shape, Type, Union, Variant};
use crate::openapi::given_name;

/// Deeper than any description that a person wrote; hostile ones end here.
const MAX_DEPTH: usize = 100;

/// A type as it is used in one place.
#[derive(Debug, Clone)]
pub(crate) struct Typed {
    pub ty: Type,
    /// Whether `null` may stand for it.
    pub nullable: bool,
    pub docs: Docs,
}

impl Typed {
    pub fn of(ty: Type) -> Self {
        Self {
            ty,
            nullable: false,
            docs: Docs::default(),
        }
    }

    /// Whether it may be absent or `null` as a member, which has to be there if it is required.
    pub fn presence(&self, is_required: bool) -> Presence {
        match (is_required, self.nullable) {
            // A value that may be anything may be null as well.
            (true, _) if self.ty == Type::Json => Presence::Required,
            (true, true) => Presence::RequiredNullable,
            (true, false) => Presence::Required,
            (false, true) => Presence::OptionalNullable,
            (false, false) => Presence::Optional,
        }
    }

    /// The type with `null` as one of its values where that is allowed.
    pub fn with_null(self) -> Type {
        match self.nullable {
            true if !matches!(self.ty, Type::Json) => Type::Nullable(Box::new(self.ty)),
            _ => self.ty,
        }
    }
}

/// What a set of facets comes to: a built-in type, or a shape that needs a name.
pub(crate) enum Form {
    Type(Type),
    Shape(Shape),
}

impl<'d> Lowerer<'d> {
    /// The type of a value for which all of `nodes` hold.
    pub(crate) fn schema(&mut self, nodes: &[Node<'d>], at: &At) -> Typed {
        let resolved = self.resolve(nodes, None);
        match given_name::of_type(nodes) {
            Some(name) => self.typed(resolved, &at.clone().named(Some(name))),
            None => self.typed(resolved, at),
        }
    }

    /// The type of a value of which everything is resolved.
    pub(crate) fn typed(&mut self, resolved: Resolved<'d>, at: &At) -> Typed {
        let docs = docs(&resolved.facets);
        if let Some(reference) = resolved.reference {
            let named = self.reference(reference);
            let typed = Typed {
                nullable: named.nullable || resolved.facets.nullable,
                ty: named.ty,
                docs,
            };
            self.schema_examples(&resolved.facets.examples, &typed, at);
            return typed;
        }
        self.typed_facets(resolved.facets, at)
    }

    pub(crate) fn typed_facets(&mut self, facets: Facets<'d>, at: &At) -> Typed {
        let docs = docs(&facets);
        let mut nullable = facets.nullable;
        let examples = facets.examples.clone();
        let ty = match self.form(facets, at, &mut nullable) {
            Form::Type(ty) => ty,
            Form::Shape(shape) => {
                let own = Docs {
                    notes: Vec::new(),
                    ..docs.clone()
                };
                self.intern(shape, own, at)
            }
        };
        let typed = Typed { ty, nullable, docs };
        self.schema_examples(&examples, &typed, at);
        typed
    }

    /// The shape of a component.
    pub(crate) fn shape(&mut self, resolved: Resolved<'d>, at: &At) -> Shape {
        if let Some(reference) = resolved.reference {
            return Shape::Alias(self.reference(reference).ty);
        }
        let mut nullable = false;
        match self.form(resolved.facets, at, &mut nullable) {
            Form::Type(ty) => Shape::Alias(ty),
            Form::Shape(shape) => shape,
        }
    }

    pub(crate) fn form(&mut self, facets: Facets<'d>, at: &At, nullable: &mut bool) -> Form {
        if self.depth >= MAX_DEPTH {
            self.diagnostics.warning(
                "too-deep",
                &at.pointer,
                "schemas are nested too deeply here; the value is read as plain JSON",
            );
            return Form::Type(self.any(at, Reason::TooDeep));
        }
        self.depth += 1;
        let form = self.form_within(facets, at, nullable);
        self.depth -= 1;
        form
    }

    fn form_within(&mut self, mut facets: Facets<'d>, at: &At, nullable: &mut bool) -> Form {
        if !facets.conflicts.is_empty() {
            let conflicts = &facets.conflicts;
            conflict::report(conflicts, &at.pointer, self.document, self.diagnostics);
        }
        if let Some(group) = self.take_choice(&mut facets, at) {
            return self.choice(facets, group, at, nullable);
        }
        if let Some(values) = facets.values.take() {
            return Self::enumeration(&facets, &values);
        }
        if let (Some(content), Some("string")) = (facets.json, facets.kind) {
            return Form::Type(self.content(content, at));
        }
        match facets.kind {
            Some("object") => self.object(facets, at),
            Some("array") => self.array(facets, at),
            Some("string") => Self::text(&facets),
            Some("integer" | "number") => {
                let ty = self.plain(&facets);
                self.note_number(&facets, &ty, &at.pointer);
                Form::Type(ty)
            }
            Some("boolean") => Form::Type(Type::Boolean),
            // A description that forgets the type still tells it by its keywords.
            _ if !facets.properties.is_empty() => self.object(facets, at),
            _ if matches!(facets.additional, Some(Additional::Schema(_))) => {
                self.object(facets, at)
            }
            _ if !facets.by_pattern.is_empty() || !facets.conditional.is_empty() => {
                self.object(facets, at)
            }
            _ if !facets.places.is_empty() => self.array(facets, at),
            _ if !facets.items.is_empty() => self.untyped_list(&facets, at, nullable),
            // `required` and `additionalProperties` only mean something for objects.
            _ if !facets.required.is_empty() || facets.additional.is_some() => {
                self.object(facets, at)
            }
            _ => Form::Type(match Self::untyped_format(&facets) {
                Some(ty) => ty,
                None => self.shapeless(&facets, at),
            }),
        }
    }

    /// A value of which only the items are described, should it be an array. Where these are
    /// alternatives, the value is often one of them itself.
    fn untyped_list(&mut self, facets: &Facets<'d>, at: &At, nullable: &mut bool) -> Form {
        let list = self.list(facets, at);
        let items = self.resolve(&facets.items, None);
        let alternatives = items.facets.nullable || !items.facets.choices.is_empty();
        let item = match &list {
            Type::List(item) if alternatives => item,
            _ => return Form::Type(list),
        };
        let item = match item.as_ref() {
            Type::Json => return Form::Type(list),
            Type::Nullable(inner) => inner,
            other => other,
        };
        *nullable |= items.facets.nullable;
        let variant = |hint: &str, ty: &Type| Variant {
            hint: hint.to_owned(),
            ty: ty.clone(),
            tags: Vec::new(),
            matcher: Matcher::Any,
        };
        let variants = vec![variant("list", &list), variant("item", item)];
        Form::Shape(Shape::Union(Union {
            tag: None,
            default: None,
            variants,
        }))
    }

    pub(super) fn list(&mut self, facets: &Facets<'d>, at: &At) -> Type {
        if facets.items.is_empty() {
            return Type::List(Box::new(self.any(at, Reason::AnyItems)));
        }
        let item = self.schema(&facets.items, &at.items());
        Type::List(Box::new(item.with_null()))
    }
}

/// What the documentation says of a value.
pub(crate) fn docs(facets: &Facets) -> Docs {
    let mut notes = Vec::new();
    if !facets.limits.is_empty() {
        notes.push(format!("Limits: {}.", facets.limits.join(", ")));
    }
    notes.extend(Lowerer::untold_format(facets).map(|format| format!("Format: `{format}`.")));
    for (what, limits) in limits_within(facets) {
        notes.push(format!("Limits of {what}: {}.", limits.join(", ")));
    }
    // A secret's default is not to be shown either.
    if facets.format != Some("password")
        && let Some(default) = facets.default.filter(|d| !d.is_null() && is_shown(d))
    {
        notes.push(format!("Default: `{default}`."));
    }
    notes.extend(
        facets
            .page
            .map(|page| api_docs::page(page.description, page.url)),
    );
    Docs {
        text: facets.description.or(facets.title).map(str::to_owned),
        notes,
        deprecated: facets.deprecated,
    }
}

/// The limits of what a list or a map holds: inline schemas of these have no place of their own.
fn limits_within(facets: &Facets) -> Vec<(&'static str, Vec<String>)> {
    let values = match facets.additional {
        Some(Additional::Schema(node)) => Some(("each value", node)),
        _ => None,
    };
    let items = facets.items.iter().map(|node| ("each item", *node));
    let inline = items.chain(values).filter_map(|(what, node)| match node {
        Node::Item(schema) => {
            let own = schema.own().into_iter();
            Some((what, own.flat_map(super::limits::of).collect()))
        }
        Node::Ref(_) => None,
    });
    inline
        .filter(|(_, limits): &(_, Vec<String>)| !limits.is_empty())
        .collect()
}

/// Whether a default is short enough for the documentation.
pub(super) fn is_shown(default: &Value) -> bool {
    let default = default.to_string();
    default.len() <= 80 && !default.contains('`')
}
