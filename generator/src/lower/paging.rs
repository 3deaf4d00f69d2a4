//! Lists that come page by page, as the configuration tells.

use super::Lowerer;
use crate::model::{Answer, AnswerBody, PageCount, Paging, Parameter, Place, Shape, Type};

/// How the pages of an operation's answer follow each other, if it takes the number of a page and
/// answers with the list that the configuration names.
pub(super) fn paging(
    lowerer: &Lowerer,
    parameters: &[Parameter],
    answer: &Answer,
) -> Option<Paging> {
    let config = lowerer.config.paging.as_ref()?;
    parameters
        .iter()
        .find(|p| p.place == Place::Query && p.wire == config.number)?;
    let AnswerBody::Json(page) = &answer.body else {
        return None;
    };
    let Type::List(item) = member(lowerer, page, &config.items)? else {
        return None;
    };
    Some(Paging {
        number: config.number.clone(),
        items: config.items.clone(),
        item: (**item).clone(),
        total: total(lowerer, page),
    })
}

fn total(lowerer: &Lowerer, page: &Type) -> Option<PageCount> {
    let pointer = lowerer.config.paging.as_ref()?.total_pages.as_ref()?;
    let path: Vec<String> = pointer.split('/').skip(1).map(str::to_owned).collect();
    let mut ty = page;
    for name in &path {
        ty = member(lowerer, ty, name)?;
    }
    matches!(ty, Type::Integer(_)).then_some(PageCount { path })
}

/// The type of a member of an object, behind aliases.
fn member<'a>(lowerer: &'a Lowerer, ty: &'a Type, name: &str) -> Option<&'a Type> {
    let mut ty = ty;
    for _ in 0..32 {
        match ty {
            Type::Named(id) => match &lowerer.types[id.0].shape {
                Shape::Alias(target) => ty = target,
                Shape::Object(object) => {
                    return object.fields.iter().find(|f| f.wire == name).map(|f| &f.ty);
                }
                _ => return None,
            },
            _ => return None,
        }
    }
    None
}
