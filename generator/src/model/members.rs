//! What of members counts: not the order in which the description lists them.

use super::{Docs, Layout, Matcher, Object, Presence, Shape};

impl Object {
    /// The members that whoever makes a value has to give, in the order of the alphabet: the order
    /// of a description's properties means nothing and may change. That of the places of a tuple does.
    pub fn arguments(&self) -> Vec<usize> {
        let is_argument = |index: &usize| {
            let field = &self.fields[*index];
            field.presence.is_required() && field.constant.is_none()
        };
        let mut arguments: Vec<usize> = (0..self.fields.len()).filter(is_argument).collect();
        if self.layout == Layout::Object {
            arguments.sort_by_cached_key(|index| alphabetical(&self.fields[*index].wire));
        }
        arguments
    }
}

/// What a name on the wire is sorted by where its place in the description must not count: its
/// letters, whatever their case.
pub fn alphabetical(wire: &str) -> impl Ord + use<> {
    (wire.to_lowercase(), wire.to_owned())
}

impl Presence {
    /// Whether the member is always there.
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::RequiredNullable)
    }
}

impl Shape {
    /// What the shape looks like: without what is only said about it, and without the order of
    /// members, which means nothing.
    pub fn looks(&self) -> Self {
        let mut shape = self.clone();
        match &mut shape {
            Self::Object(object) => {
                object.fields.sort_by(|a, b| a.wire.cmp(&b.wire));
                object
                    .fields
                    .iter_mut()
                    .for_each(|f| f.docs = Docs::default());
            }
            Self::Form(form) => {
                let fields = std::mem::take(&mut form.object.fields);
                let mut parts: Vec<_> = fields.into_iter().zip(form.layouts.drain(..)).collect();
                parts.sort_by(|(a, _), (b, _)| a.wire.cmp(&b.wire));
                parts.iter_mut().for_each(|(f, _)| f.docs = Docs::default());
                (form.object.fields, form.layouts) = parts.into_iter().unzip();
            }
            Self::Union(union) => {
                for variant in &mut union.variants {
                    if let Matcher::Object(members) = &mut variant.matcher {
                        members.required.sort();
                        members.constants.sort_by(|(a, _), (b, _)| a.cmp(b));
                    }
                }
            }
            Self::StringEnum(values) => values.iter_mut().for_each(|v| v.docs = None),
            _ => {}
        }
        shape
    }
}
