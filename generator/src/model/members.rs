//! What of members counts: not the order in which the description lists them.

use super::{Docs, Object, Presence, Shape};

impl Object {
    /// The members that whoever makes a value has to give, in the order of the alphabet: the order
    /// of a description's properties means nothing and may change.
    pub fn arguments(&self) -> Vec<usize> {
        let is_argument = |index: &usize| {
            let field = &self.fields[*index];
            field.presence.is_required() && field.constant.is_none()
        };
        let mut arguments: Vec<usize> = (0..self.fields.len()).filter(is_argument).collect();
        arguments.sort_by_cached_key(|index| alphabetical(&self.fields[*index].wire));
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
                let fields = form.object.fields.iter_mut();
                fields.for_each(|field| field.docs = Docs::default());
            }
            Self::StringEnum(values) => values.iter_mut().for_each(|v| v.docs = None),
            _ => {}
        }
        shape
    }
}
