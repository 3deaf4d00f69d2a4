//! One way in which lists come page by page, tried on an operation.

use super::Listed;
use crate::config::{Paging as Described, PagingStyle};
use crate::lower::Lowerer;
use crate::model::{Next, PageInput, Paging, ResponseBody, Shape, Turn, Type};

/// Why an operation does not page in a way.
#[derive(Debug)]
pub(super) struct Miss {
    /// How many parts of the way it has.
    pub found: usize,
    /// What it does not have, as a part of a sentence.
    pub reason: String,
}

/// A part of a way that an operation does not have as it should.
pub(super) struct Lacking {
    /// Whether there is something of that name.
    pub is_there: bool,
    pub reason: String,
}

impl Lacking {
    pub(super) fn new(reason: impl Into<String>) -> Self {
        Self {
            is_there: false,
            reason: reason.into(),
        }
    }
}

/// The parts of a way, as they are looked for. All are, so that what is told of a miss does not depend on
/// which part is looked for first.
#[derive(Default)]
struct Parts {
    found: usize,
    missing: Option<String>,
}

impl Parts {
    fn take<T>(&mut self, part: Result<T, Lacking>, is_needed: bool) -> Option<T> {
        match part {
            Ok(part) => {
                self.found += usize::from(is_needed);
                Some(part)
            }
            Err(lacking) => {
                self.found += usize::from(lacking.is_there);
                self.missing.get_or_insert(lacking.reason);
                None
            }
        }
    }
}

/// How an operation's pages follow each other in this way, if it has all the parts.
pub(super) fn follow(lowerer: &Lowerer, way: &Described, listed: &Listed) -> Result<Paging, Miss> {
    let mut parts = Parts::default();
    let (says, takes) = match way.style {
        PagingStyle::PageNumber | PagingStyle::Offset => (false, true),
        PagingStyle::Cursor | PagingStyle::LastItem => (true, true),
        PagingStyle::NextUrl => (true, false),
        PagingStyle::LinkHeader => (false, true),
    };
    let list = parts.take(items(lowerer, way, listed), true);
    let turn = parts.take(turn(lowerer, way, listed), takes);
    let item = list.as_ref().map(|(_, item)| item);
    let next = parts.take(next(lowerer, way, listed, item), says);
    let (Some((items, item)), Some(turn), Some(next)) = (list, turn, next) else {
        return Err(Miss {
            found: parts.found,
            reason: parts.missing.unwrap_or_default(),
        });
    };
    let total = way.total_pages.as_ref().or(way.total_items.as_ref());
    let page = listed.page;
    Ok(Paging {
        turn,
        items,
        item,
        total: lowerer.told(page, total, |ty| matches!(ty, Type::Integer(_))),
        more: lowerer.told(page, way.more.as_ref(), |ty| *ty == Type::Boolean),
        next,
    })
}

/// Where the items are, and their type.
fn items(
    lowerer: &Lowerer,
    way: &Described,
    listed: &Listed,
) -> Result<(Vec<String>, Type), Lacking> {
    let lacking = || {
        Lacking::new(match way.items.is_empty() {
            true => "its response is no list".to_owned(),
            false => format!("its response has no list `{}`", way.items),
        })
    };
    let mut items = path(&way.items);
    if matches!(listed.response.body, ResponseBody::Unwrapped(_)) {
        // The member that holds all of it is not part of what is handed back.
        match items.split_first() {
            Some((first, rest)) if lowerer.config.responses.unwrap.as_ref() == Some(first) => {
                items = rest.to_vec();
            }
            _ => return Err(lacking()),
        }
    }
    match lowerer.member(listed.page, &items) {
        Some(Type::List(item)) => Ok((items, (**item).clone())),
        _ => Err(lacking()),
    }
}

fn turn(lowerer: &Lowerer, way: &Described, listed: &Listed) -> Result<Turn, Lacking> {
    let takes = |name: &Option<String>| -> Result<PageInput, Lacking> {
        match name.as_deref() {
            Some(name) => listed.input(lowerer, name),
            None => Err(Lacking::new("what takes the page is not said")),
        }
    };
    let same_method = way.same_method.unwrap_or(false);
    Ok(match way.style {
        PagingStyle::PageNumber => Turn::Number(takes(&way.number)?, way.first.unwrap_or(1)),
        PagingStyle::Offset => Turn::Offset(takes(&way.offset)?),
        PagingStyle::Cursor | PagingStyle::LastItem => Turn::Cursor(takes(&way.cursor)?),
        PagingStyle::NextUrl => Turn::Url(same_method),
        PagingStyle::LinkHeader => {
            if !lowerer.has_header(listed, "link") {
                let number = takes(&way.number);
                number.map_err(|_| Lacking::new("its response has no header `Link`"))?;
            }
            Turn::Link(same_method)
        }
    })
}

fn next(
    lowerer: &Lowerer,
    way: &Described,
    listed: &Listed,
    item: Option<&Type>,
) -> Result<Option<Next>, Lacking> {
    let told = |page: &Type, pointer: &Option<String>| {
        let found = lowerer.told(page, pointer.as_ref(), is_words);
        found.ok_or_else(|| {
            Lacking::new(match pointer {
                Some(pointer) => format!("no text or number is at `{pointer}`"),
                None => "what leads to the next page is not said".to_owned(),
            })
        })
    };
    Ok(match way.style {
        PagingStyle::Cursor | PagingStyle::NextUrl => Some(match &way.next_header {
            // A header need not be declared to be sent; what is in the settings is known.
            Some(name) if way.next.is_none() => Next::Header(name.to_ascii_lowercase()),
            _ => Next::Response(told(listed.page, &way.next)?),
        }),
        PagingStyle::LastItem => {
            let item = item.ok_or_else(|| Lacking::new("its response has no list"))?;
            Some(Next::LastItem(told(item, &way.last)?))
        }
        PagingStyle::PageNumber | PagingStyle::Offset | PagingStyle::LinkHeader => None,
    })
}

/// The members that a pointer leads through; a name alone is a member.
pub(super) fn path(pointer: &str) -> Vec<String> {
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
pub(super) fn is_words(ty: &Type) -> bool {
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
    pub(super) fn member<'a>(&'a self, ty: &'a Type, path: &[String]) -> Option<&'a Type> {
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

    /// Whether the response declares a header.
    pub(super) fn has_header(&self, listed: &Listed, name: &str) -> bool {
        let headers = listed.response.headers.as_ref();
        headers.is_some_and(|headers| self.member(headers, &[name.to_owned()]).is_some())
    }

    /// The type that aliases stand for; none if they stand for each other.
    pub(in crate::lower) fn behind<'a>(&'a self, mut ty: &'a Type) -> Option<&'a Type> {
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
