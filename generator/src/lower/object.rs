//! Objects and maps.

use super::facets::{Additional, Facets};
use super::schema::Form;
use super::untyped::Reason;
use super::{At, Direction, Lowerer, escape};
use crate::model::{Field, Object, Presence, Rest, Shape, Type};

impl<'d> Lowerer<'d> {
    /// The form of an object.
    pub(crate) fn object(&mut self, facets: Facets<'d>, at: &At) -> Form {
        if facets.properties.is_empty() {
            return Form::Type(match facets.additional {
                Some(Additional::Schema(node)) => {
                    let value = at.member("additionalProperties", "value");
                    Type::Map(Box::new(self.schema(&[node], &value).with_null()))
                }
                Some(Additional::Forbidden) => self.any_object(at, Reason::NoMembers),
                _ => self.any_object(at, Reason::AnyMembers),
            });
        }
        let mut fields = Vec::with_capacity(facets.properties.len());
        for (name, nodes) in &facets.properties {
            let place = at.member(&format!("properties/{}", escape(name)), name);
            let gathered = self.gather(nodes, None);
            let travels = match self.direction {
                Direction::Request => !gathered.facets.read_only,
                Direction::Answer => !gathered.facets.write_only,
            };
            if !travels {
                continue;
            }
            let typed = self.typed(gathered, &place);
            let presence = match (facets.required.contains(name), typed.nullable) {
                // A value that may be anything may be null as well.
                (true, _) if typed.ty == Type::Json => Presence::Required,
                (true, true) => Presence::RequiredNullable,
                (true, false) => Presence::Required,
                (false, true) => Presence::OptionalNullable,
                (false, false) => Presence::Optional,
            };
            fields.push(Field {
                wire: (*name).to_owned(),
                ty: typed.ty,
                presence,
                constant: None,
                docs: typed.docs,
            });
        }
        if fields.is_empty() {
            return Form::Type(self.any_object(at, Reason::NothingTravels));
        }
        let rest = match facets.additional {
            Some(Additional::Schema(node)) => {
                let value = at.member("additionalProperties", "value");
                Rest::Typed(self.schema(&[node], &value).with_null())
            }
            _ => Rest::Extra,
        };
        Form::Shape(Shape::Object(Object { fields, rest }))
    }
}
