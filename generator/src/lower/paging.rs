//! Lists that come page by page, as the configuration tells.

use super::Lowerer;
use crate::config::{Paging as Described, PagingStyle};
use crate::model::{Next, Paging, Parameter, Place, Response, ResponseBody, Shape, Turn, Type};

/// How the pages of an operation's response follow each other: the first way of the settings of which
/// it has all, the parameter and the members of the response.
pub(super) fn paging(
    lowerer: &Lowerer,
    parameters: &[Parameter],
    response: &Response,
) -> Option<Paging> {
    // What may come without a body cannot be told from an empty page.
    let page = match &response.body {
        ResponseBody::Json(page) | ResponseBody::Unwrapped(page) | ResponseBody::Xml(page)
            if !response.maybe_empty =>
        {
            page
        }
        _ => return None,
    };
    let ways = lowerer.config.paging.iter();
    let mut ways = ways.filter_map(|way| follows(lowerer, way, parameters, response, page));
    ways.next()
}

fn follows(
    lowerer: &Lowerer,
    way: &Described,
    parameters: &[Parameter],
    response: &Response,
    page: &Type,
) -> Option<Paging> {
    let mut items = path(&way.items);
    if matches!(response.body, ResponseBody::Unwrapped(_)) {
        // The member that holds all of it is not part of what is handed back.
        let (first, rest) = items.split_first()?;
        if lowerer.config.responses.unwrap.as_ref() != Some(first) {
            return None;
        }
        items = rest.to_vec();
    }
    let Type::List(item) = lowerer.member(page, &items)? else {
        return None;
    };
    let takes = |name: &Option<String>| {
        let name = name.as_ref()?;
        let mut parameters = parameters.iter();
        let taken = parameters.any(|p| p.place == Place::Query && p.wire == *name);
        taken.then(|| name.clone())
    };
    let turn = match way.style {
        PagingStyle::PageNumber => Turn::Number(takes(&way.number)?, way.first.unwrap_or(1)),
        PagingStyle::Offset => Turn::Offset(takes(&way.offset)?),
        PagingStyle::Cursor | PagingStyle::LastItem => Turn::Cursor(takes(&way.cursor)?),
        PagingStyle::NextUrl => Turn::Url,
        PagingStyle::LinkHeader => {
            let declared = response.headers.as_ref();
            let declared = declared.and_then(|headers| lowerer.member(headers, &["link".into()]));
            declared
                .map(drop)
                .or_else(|| takes(&way.number).map(drop))?;
            Turn::Link
        }
    };
    let next = match way.style {
        PagingStyle::Cursor | PagingStyle::NextUrl => Some(Next::Response(lowerer.told(
            page,
            way.next.as_ref(),
            is_words,
        )?)),
        PagingStyle::LastItem => Some(Next::LastItem(lowerer.told(
            item,
            way.last.as_ref(),
            is_words,
        )?)),
        _ => None,
    };
    let total = way.total_pages.as_ref().or(way.total_items.as_ref());
    Some(Paging {
        turn,
        items,
        item: (**item).clone(),
        total: lowerer.told(page, total, |ty| matches!(ty, Type::Integer(_))),
        more: lowerer.told(page, way.more.as_ref(), |ty| *ty == Type::Boolean),
        next,
    })
}

/// The members that a pointer leads through; a name alone is a member.
fn path(pointer: &str) -> Vec<String> {
    match pointer.strip_prefix('/') {
        Some(path) => path
            .split('/')
            .map(|part| part.replace("~1", "/").replace("~0", "~"))
            .collect(),
        None if pointer.is_empty() => Vec::new(),
        None => vec![pointer.to_owned()],
    }
}

/// Whether it can be sent as the value of a parameter, or called.
fn is_words(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::Text(_) | Type::Integer(_))
}

impl Lowerer<'_> {
    /// Where a page tells something, if it does, and in a type that is as it should be.
    fn told(
        &self,
        page: &Type,
        pointer: Option<&String>,
        fits: impl Fn(&Type) -> bool,
    ) -> Option<Vec<String>> {
        let path = path(pointer?);
        self.member(page, &path).is_some_and(fits).then_some(path)
    }

    /// The type that a path leads to, behind aliases.
    fn member<'a>(&'a self, ty: &'a Type, path: &[String]) -> Option<&'a Type> {
        path.iter().try_fold(self.behind(ty)?, |ty, name| {
            let Type::Named(id) = ty else {
                return None;
            };
            let Shape::Object(object) = &self.types[id.0].shape else {
                return None;
            };
            let field = object.fields.iter().find(|field| field.wire == *name)?;
            self.behind(&field.ty)
        })
    }

    /// The type that aliases stand for; none if they stand for each other.
    fn behind<'a>(&'a self, mut ty: &'a Type) -> Option<&'a Type> {
        for _ in 0..32 {
            match ty {
                Type::Named(id) => match &self.types[id.0].shape {
                    Shape::Alias(target) => ty = target,
                    _ => return Some(ty),
                },
                _ => return Some(ty),
            }
        }
        None
    }
}
