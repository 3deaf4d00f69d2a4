//! What of a request says which page is asked for.

use openapiv3::{Operation as Described, ParameterSchemaOrContent, PathItem, ReferenceOr};

use super::Listed;
use super::way::{Lacking, path};
use crate::lower::{Lowerer, component_name, escape, item};
use crate::model::{BodyKind, PageInput, Parameter, Place, Shape, Type};

impl Listed<'_> {
    /// What takes a page by this name: a parameter of the query, a member of an object in the query as
    /// that is laid out, a header, or a member of the JSON body.
    pub(super) fn input(&self, lowerer: &Lowerer, name: &str) -> Result<PageInput, Lacking> {
        let in_query = |p: &&Parameter| p.place == Place::Query;
        let mut query = self.parameters.iter().filter(in_query);
        if query.any(|p| p.is_member(lowerer, name)) {
            return Ok(PageInput::Query(name.to_owned()));
        }
        let mut known = self.parameters.iter();
        let known = known.find(|p| p.place == Place::Query && p.wire == name);
        if let Some(parameter) = known {
            return match lowerer.is_single(&parameter.ty) && !parameter.style.json {
                true => Ok(PageInput::Query(name.to_owned())),
                false => Err(Lacking {
                    is_there: true,
                    reason: format!(
                        "its parameter `{name}` is not one value{}",
                        parameter.members(lowerer)
                    ),
                }),
            };
        }
        let mut headers = self.parameters.iter();
        let header = headers.find(|p| {
            let same = p.wire.eq_ignore_ascii_case(name);
            p.place == Place::Header && same && lowerer.is_single(&p.ty)
        });
        if let Some(header) = header {
            return Ok(PageInput::Header(header.wire.clone()));
        }
        let body = self.json_body().filter(|_| !name.is_empty());
        let path = path(name);
        let member = body.and_then(|body| lowerer.member(body, &path));
        let pointer = || {
            let parts = path.iter().map(|name| format!("/{}", escape(name)));
            parts.collect()
        };
        match member.filter(|ty| lowerer.is_single(ty)) {
            Some(Type::Integer(_) | Type::Double | Type::Number) => {
                Ok(PageInput::BodyNumber(pointer()))
            }
            Some(_) => Ok(PageInput::Body(pointer())),
            None => Err(Lacking::new(format!("it has no parameter `{name}`"))),
        }
    }

    /// The type of its JSON body.
    fn json_body(&self) -> Option<&Type> {
        match &self.body?.contents.first()?.kind {
            BodyKind::Json(ty) => Some(ty),
            _ => None,
        }
    }
}

impl Parameter {
    /// Whether a name is how a member of this parameter, an object, is sent.
    fn is_member(&self, lowerer: &Lowerer, name: &str) -> bool {
        let path: Option<Vec<String>> = match self.layout() {
            Some(MemberNames::Deep) => name.strip_prefix(self.wire.as_str()).and_then(bracketed),
            Some(MemberNames::Own) => Some(vec![name.to_owned()]),
            None => None,
        };
        path.is_some_and(|path| {
            let member = lowerer.member(&self.ty, &path);
            !path.is_empty() && member.is_some_and(|ty| lowerer.is_single(ty))
        })
    }

    /// How the members of this parameter are called where it is an object, if each is sent by itself.
    fn layout(&self) -> Option<MemberNames> {
        match (self.style.name, self.style.explode) {
            _ if self.style.json || self.place != Place::Query => None,
            (Some("deepObject"), _) => Some(MemberNames::Deep),
            (None, None | Some(true)) => Some(MemberNames::Own),
            _ => None,
        }
    }

    /// The members of this parameter, for whoever called it by its own name.
    fn members(&self, lowerer: &Lowerer) -> String {
        match lowerer.object_of(&self.ty) {
            Some(_) => {
                let names = lowerer.sent_as(self);
                let names: Vec<_> = names
                    .iter()
                    .take(4)
                    .map(|name| format!("`{name}`"))
                    .collect();
                format!(", but an object; its members are {}", names.join(", "))
            }
            None => String::new(),
        }
    }
}

/// How the members of an object are called in a query.
enum MemberNames {
    /// `page[number]`
    Deep,
    /// `number`
    Own,
}

/// The names in `[a][b]`.
fn bracketed(text: &str) -> Option<Vec<String>> {
    let inner = text.strip_prefix('[')?.strip_suffix(']')?;
    Some(inner.split("][").map(str::to_owned).collect())
}

impl<'d> Lowerer<'d> {
    /// Whether a value is one text or number.
    fn is_single(&self, ty: &Type) -> bool {
        match self.behind(ty) {
            Some(Type::Named(id)) => match &self.types[id.0].shape {
                Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::MixedEnum(_) => true,
                Shape::Union(union) => union.variants.iter().all(|one| self.is_single(&one.ty)),
                _ => false,
            },
            Some(ty) => matches!(
                ty,
                Type::Integer(_) | Type::Double | Type::Number | Type::String | Type::Text(_)
            ),
            None => false,
        }
    }

    /// The names under which a parameter is sent: its own, or those of its members.
    pub(super) fn sent_as(&self, parameter: &Parameter) -> Vec<String> {
        let layout = parameter.layout();
        match (self.object_of(&parameter.ty), layout) {
            (Some(object), Some(layout)) => {
                let names = object.fields.iter().map(|field| match layout {
                    MemberNames::Deep => format!("{}[{}]", parameter.wire, field.wire),
                    MemberNames::Own => field.wire.clone(),
                });
                names.collect()
            }
            _ => vec![parameter.wire.clone()],
        }
    }

    /// Where a query parameter begins to count, as its default or its bound says; also where callers
    /// have to say it.
    pub(super) fn first_page(
        &self,
        described: &'d Described,
        path_item: &'d PathItem,
        name: &str,
    ) -> Option<u64> {
        let components = self.document.openapi.components.as_ref();
        let nodes = described.parameters.iter().chain(&path_item.parameters);
        let mut all = nodes.filter_map(|node: &'d ReferenceOr<_>| {
            let found = item(node, |r| components?.parameters.get(component_name(r)));
            found.ok().map(openapiv3::Parameter::parameter_data_ref)
        });
        let data = all.find(|data| data.name == name)?;
        if data.required {
            return Some(1);
        }
        let ParameterSchemaOrContent::Schema(schema) = &data.format else {
            return None;
        };
        let facets = self.resolve_through(self.document.node(schema)?);
        let default = facets.default.and_then(serde_json::Value::as_u64);
        let least = facets.bounds.0.filter(|least| [0.0, 1.0].contains(least));
        default.or(least.map(|least| if least == 0.0 { 0 } else { 1 }))
    }
}
