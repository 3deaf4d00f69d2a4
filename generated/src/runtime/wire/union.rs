//! Unions. A value that fits no variant is kept as JSON.

use std::any::Any;

use super::deviation::DeviationKind;
use super::reader::Choice;
use super::{Fit, Mismatch, Node, Reader, View, Wire, Writer};

/// What the runtime has to know of a union; `union!` and `tagged_union!` implement it.
pub trait Union: Wire {
    /// How many variants it has.
    fn variants(&self) -> usize;

    /// What tells which variant a value is, if there is such a thing.
    fn tag(&self) -> Option<Tag>;

    /// The text of the tag that stands for the variant that this value is.
    fn own_tag(&self) -> Option<&'static str>;

    /// Becomes a variant with a blank value; with none, an unknown value.
    fn turn(&mut self, variant: Option<usize>);

    /// The value of the variant.
    fn content(&self) -> &dyn Wire;

    /// The place of the value of the variant.
    fn content_mut(&mut self) -> &mut dyn Wire;
}

/// A member that tells which variant a value is (OpenAPI, Discriminator Object).
#[derive(Debug, Clone, Copy)]
pub struct Tag {
    /// The name of the member.
    pub member: &'static str,
    /// The texts that stand for each variant.
    pub values: &'static [&'static [&'static str]],
    /// Whether they are strings in JSON, rather than numbers or booleans.
    pub is_string: bool,
    /// The variant that a value is whose tag is left out or not known, if there is one.
    pub default: Option<usize>,
}

/// Reads a union.
///
/// A tag tells which variant it is; without one it is the first that knows most of the value. What is
/// none of them is kept as it is.
///
/// # Errors
///
/// It takes more memory than it may.
pub fn read_union(
    union: &mut dyn Union,
    node: Node<'_>,
    reader: &mut Reader,
) -> Result<(), Box<Mismatch>> {
    let variant = match tagged(union, node) {
        Some(variant) => variant,
        None => choose(union, node, reader).variant,
    };
    if variant.is_some() {
        let (noted, inexact) = (reader.noted(), reader.inexact());
        union.turn(variant);
        if union.content_mut().read(node, reader).is_ok() {
            return Ok(());
        }
        reader.forget(noted);
        reader.set_inexact(inexact);
    }
    union.turn(None);
    reader.note(
        node,
        DeviationKind::Unknown,
        "none of the variants that are known",
    );
    union.content_mut().read(node, reader)
}

/// Writes a union, with its tag where the type of the variant has no such member.
pub fn write_union(union: &dyn Union, writer: &mut Writer) {
    if let Some((tag, value)) = union.tag().zip(union.own_tag()) {
        let json = match tag.is_string {
            true => serde_json::Value::from(value).to_string(),
            false => value.to_owned(),
        };
        writer.tag(tag.member, json);
    }
    union.content().write(writer);
}

/// How well JSON fits a union. `union` is a value that nobody needs.
pub fn fit_union(union: &mut dyn Union, node: Node<'_>, reader: &mut Reader) -> Fit {
    choose(union, node, reader).fit
}

/// The variant that the tag of a value stands for, if it has a tag: none if nobody knows it.
fn tagged(union: &dyn Union, node: Node<'_>) -> Option<Option<usize>> {
    let tag = union.tag()?;
    let Some(found) = node.get(tag.member) else {
        return tag.default.map(Some);
    };
    let found = found.to_text();
    let mut values = tag.values.iter();
    let known = values.position(|values| values.contains(&found.as_str()));
    Some(known.or(tag.default))
}

/// Tells by look which variant a value is. What is inside of it and a union as well is looked at
/// once, however many unions are around it.
fn choose(union: &mut dyn Union, node: Node<'_>, reader: &mut Reader) -> Choice {
    let id = (union as &dyn Any).type_id();
    if let Some(known) = reader.known(node, id) {
        return known;
    }
    // Only an object has a tag, so that nothing else is a variant that nobody knows yet.
    let is_one = union.tag().is_none() || matches!(node.view(), View::Object(_));
    let mut choice = Choice {
        fit: if is_one { Fit::STRANGE } else { Fit::NO },
        variant: None,
    };
    let candidates = match tagged(union, node) {
        Some(variant) => variant.map_or(0..0, |index| index..index + 1),
        None => 0..union.variants(),
    };
    // A single variant is one beside any other value: less than all of a value is none of it.
    let worst = match is_single(union) {
        true => Fit::DROPPED,
        false => Fit::STRANGE,
    };
    for index in candidates {
        union.turn(Some(index));
        let fit = union.content().fit(node, reader);
        // What is kept as it is here need not be kept by a variant that is a union.
        if fit.is_better_than(worst) && fit.is_better_than(choice.fit) {
            choice.fit = fit;
            choice.variant = Some(index);
        }
        if fit == Fit::WHOLLY {
            break;
        }
    }
    reader.remember(node, id, choice);
    choice
}

/// Whether a value is one thing or anything else.
fn is_single(union: &dyn Union) -> bool {
    union.tag().is_none() && union.variants() == 1
}

/// Implements JSON for a union whose variants a tag tells apart.
#[allow(unused_macros, reason = "not every API has one")]
macro_rules! tagged_union {
    (
        $name:ident by $tag:literal $is_string:literal {
            $($variant:ident = $($wire:literal)|*,)*
        } else $unknown:ident $(default $default:literal)?
    ) => {
        $crate::runtime::wire::union_variants!(
            $name { $($variant,)* } else $unknown,
            Some($crate::runtime::wire::Tag {
                member: $tag,
                values: &[$(&[$($wire),*]),*],
                is_string: $is_string,
                default: [$($default)?].first().copied(),
            }),
            |union: &Self| match union {
                $(Self::$variant(_) => [$($wire),*].first().copied(),)*
                _ => None,
            }
        );
    };
}
#[allow(unused_imports, reason = "not every API has one")]
pub(crate) use tagged_union;

/// Implements JSON for a union whose variants their shapes tell apart.
#[allow(unused_macros, reason = "not every API has one")]
macro_rules! union {
    ($name:ident { $($variant:ident,)* } else $unknown:ident) => {
        $crate::runtime::wire::union_variants!($name { $($variant,)* } else $unknown, None, |_: &Self| None);
    };
}
#[allow(unused_imports, reason = "not every API has one")]
pub(crate) use union;

/// Implements [`Union`], [`Typed`](super::Typed) and `serde`'s traits for an enum.
#[allow(unused_macros, reason = "not every API has one")]
macro_rules! union_variants {
    ($name:ident { $($variant:ident,)* } else $unknown:ident, $tag:expr, $own_tag:expr) => {
        impl $crate::runtime::wire::Union for $name {
            fn variants(&self) -> usize {
                [$(stringify!($variant)),*].len()
            }

            fn tag(&self) -> Option<$crate::runtime::wire::Tag> {
                $tag
            }

            fn own_tag(&self) -> Option<&'static str> {
                ($own_tag)(self)
            }

            fn turn(&mut self, variant: Option<usize>) {
                let blanks: &[fn() -> Self] =
                    &[$(|| Self::$variant($crate::runtime::wire::Wire::blank())),*];
                *self = match variant.and_then(|index| blanks.get(index)) {
                    Some(blank) => blank(),
                    None => Self::$unknown(serde_json::Value::Null),
                };
            }

            fn content(&self) -> &dyn $crate::runtime::wire::Wire {
                match self {
                    $(Self::$variant(value) => value,)*
                    Self::$unknown(value) => value,
                }
            }

            fn content_mut(&mut self) -> &mut dyn $crate::runtime::wire::Wire {
                match self {
                    $(Self::$variant(value) => value,)*
                    Self::$unknown(value) => value,
                }
            }
        }

        impl $crate::runtime::wire::Typed for $name {
            type Kind = $crate::runtime::wire::OfUnions;

            fn blank() -> Self {
                Self::$unknown(serde_json::Value::Null)
            }
        }

        $crate::runtime::wire::serde_by_wire!($name);
    };
}
#[allow(unused_imports, reason = "not every API has one")]
pub(crate) use union_variants;
