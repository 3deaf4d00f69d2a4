//! Where in a response the list is that nobody says the place of.

use super::Listed;
use crate::lower::{Lowerer, escape};
use crate::model::{Object, ResponseBody, Shape, Type};

/// Members that are the list where a response has several.
const ITEMS: &[&str] = &[
    "data", "entries", "items", "records", "results", "rows", "value", "values",
];

/// Where the only list of a response is, or the one that is called as lists are.
pub(super) fn lists(lowerer: &Lowerer, listed: &Listed) -> Result<String, String> {
    let prefix = match &listed.response.body {
        ResponseBody::Unwrapped(_) => {
            let member = lowerer.config.responses.unwrap.as_deref();
            member.map(|member| format!("/{}", escape(member)))
        }
        _ => None,
    };
    let prefix = prefix.unwrap_or_default();
    if matches!(lowerer.behind(listed.page), Some(Type::List(_))) {
        return Ok(prefix);
    }
    let of = |ty: &Type, at: &str| -> Vec<String> {
        let fields = lowerer.object_of(ty).map(|object| object.fields.as_slice());
        let fields = fields.unwrap_or_default().iter();
        let lists = fields.filter(|field| matches!(lowerer.behind(&field.ty), Some(Type::List(_))));
        lists
            .map(|field| format!("{at}/{}", escape(&field.wire)))
            .collect()
    };
    let mut found = of(listed.page, &prefix);
    if found.is_empty() {
        // A wrapper around the whole response.
        let fields = lowerer
            .object_of(listed.page)
            .map(|object| object.fields.as_slice());
        for field in fields.unwrap_or_default() {
            let at = format!("{prefix}/{}", escape(&field.wire));
            found.extend(of(&field.ty, &at));
        }
    }
    let called = found.iter().filter(|pointer| {
        let name = pointer.rsplit('/').next().unwrap_or_default();
        ITEMS.contains(&name)
    });
    let called: Vec<_> = called.collect();
    match (found.as_slice(), called.as_slice()) {
        ([only], _) => Ok(only.clone()),
        (_, [only]) => Ok((*only).clone()),
        ([], _) => Err("its response has no list".to_owned()),
        _ => Err(format!(
            "its response has several lists (`{}`); say in `[[paging]]` which one is meant",
            found.join("`, `")
        )),
    }
}

impl Lowerer<'_> {
    /// The object that a type is, behind aliases.
    pub(super) fn object_of(&self, ty: &Type) -> Option<&Object> {
        let Some(Type::Named(id)) = self.behind(ty) else {
            return None;
        };
        match &self.types[id.0].shape {
            Shape::Object(object) => Some(object),
            _ => None,
        }
    }
}
