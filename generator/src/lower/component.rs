//! Components: the types that the description names itself, each lowered at its first use.

use super::reason::Reason;
use super::schema::{self, Typed};
use super::{At, Direction, Lowerer, component_name};
use crate::model::Type;
use crate::openapi::given_name;
use crate::words::words;

impl<'d> Lowerer<'d> {
    /// Lowers the components that no operation reaches: callers may still want their types, for
    /// the payloads of webhooks for example.
    ///
    /// Where the settings choose operations, the types are those of the chosen ones.
    pub(super) fn components(&mut self) {
        if self.config.operations.chooses() {
            return;
        }
        let document = self.document;
        for name in document.schema_names() {
            let reference = document.component_reference(name);
            self.direction = match names_request(name) {
                true => Direction::Request,
                false => Direction::Response,
            };
            let requested = self.named.contains_key(&(reference, Direction::Request));
            if !self.unwrapped.contains(reference) && !requested {
                self.reference(reference);
            }
        }
    }

    /// The type that a reference leads to, lowered at its first use.
    pub fn reference(&mut self, reference: &'d str) -> Typed {
        let Some(target) = self.document.schema(reference) else {
            self.diagnostics.error(
                "unresolved-ref",
                reference,
                format!("nothing in the description is at `{reference}`"),
            );
            let at = At::new(reference.trim_start_matches('#'), "");
            return Typed::of(self.any(&at, Reason::Unresolved));
        };
        let direction = match self.split.contains(reference) {
            true => self.direction,
            false => Direction::Response,
        };
        if let Some(known) = self.named.get(&(reference, direction)) {
            return known.clone();
        }
        let name = component_name(reference)
            .replace("~1", "/")
            .replace("~0", "~");
        let at = At::new(reference.trim_start_matches('#'), name);
        let at = at.named(given_name::of_type(&[target]));
        let at = match direction {
            Direction::Request => Self::request_form(at),
            Direction::Response if self.split.contains(reference) => Self::response_form(at),
            Direction::Response => at,
        };
        let id = self.reserve(&at, true);
        let around = self.begin_component(id);
        let resolved = self.resolve(&[target], Some(reference));
        let typed = Typed {
            nullable: self.admits_null(&resolved),
            ..Typed::of(Type::Named(id))
        };
        self.named.insert((reference, direction), typed.clone());
        let examples = resolved.facets.examples.clone();
        let docs = schema::docs(&resolved.facets);
        let shape = match self.hierarchy(reference, &resolved.facets, &at) {
            Some(shape) => shape,
            None => self.shape(resolved, &at),
        };
        self.types[id.0].docs = docs;
        self.types[id.0].shape = shape;
        self.schema_examples(&examples, &typed, &at);
        self.end_component(around);
        typed
    }

    /// The place of a component whose request form differs from what comes back. One that is called a
    /// request already is that.
    fn request_form(at: At) -> At {
        let hint = match names_request(&at.hint) {
            true => at.hint.clone(),
            false => format!("{} Request", at.hint),
        };
        At {
            hint,
            place: format!("{}/request", at.place),
            status: "body".to_owned(),
            ..at
        }
    }

    /// The place of a component that comes back in another form than it is sent.
    fn response_form(at: At) -> At {
        match names_request(&at.hint) {
            true => At {
                hint: format!("{} Response", at.hint),
                ..at
            },
            false => at,
        }
    }
}

/// Whether the name of a component says that it is sent.
fn names_request(name: &str) -> bool {
    let words = words(name);
    match words.as_slice() {
        [.., before, last] if last == "body" => before == "request",
        [.., last] => last == "request",
        [] => false,
    }
}
