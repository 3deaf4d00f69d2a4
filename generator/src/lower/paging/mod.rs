//! Lists that come page by page: as the settings tell, or else as the description does.

mod input;
mod link;
mod list;
mod pair;
mod vendor;
mod way;

use openapiv3::{Operation as Described, PathItem};

use super::Lowerer;
use crate::config::{Paging as Way, PagingStyle};
use crate::model::{
    Body, Method, Next, PageInput, Paging, Parameter, Response, ResponseBody, Turn, Type,
};
use way::{Miss, follow};

/// An operation of which is asked whether its list comes page by page.
pub(super) struct Listing<'a, 'd> {
    pub described: &'d Described,
    pub path_item: &'d PathItem,
    pub pointer: &'a str,
    pub method: &'a Method,
    pub parameters: &'a [Parameter],
    pub body: Option<&'a Body>,
    pub response: &'a Response,
    /// Whether the settings say that its list does not.
    pub is_unpaged: bool,
}

/// What of an operation its pages are asked for with, and what they are.
struct Listed<'a> {
    parameters: &'a [Parameter],
    body: Option<&'a Body>,
    response: &'a Response,
    page: &'a Type,
}

/// A way that a description tells.
struct Told {
    way: Way,
    /// What tells it.
    by: &'static str,
    /// Whether it is told in so many words, rather than by how things are called.
    is_explicit: bool,
}

/// How the pages of an operation's response follow each other: the first way of the settings of which
/// it has all, the parameter and the members of the response; else what the description tells.
pub(super) fn paging(lowerer: &mut Lowerer, listing: &Listing) -> Option<Paging> {
    let response = listing.response;
    // What may come without a body cannot be told from an empty page.
    let page = match &response.body {
        ResponseBody::Json(page) | ResponseBody::Unwrapped(page) | ResponseBody::Xml(page)
            if !response.maybe_empty =>
        {
            page
        }
        _ => return None,
    };
    let listed = Listed {
        parameters: listing.parameters,
        body: listing.body,
        response,
        page,
    };
    let mut misses = Vec::new();
    for way in &lowerer.config.paging {
        match follow(lowerer, way, &listed) {
            Ok(paging) => {
                note_paged(lowerer, listing, &paging, "the settings");
                return Some(paging);
            }
            Err(miss) => misses.push(miss),
        }
    }
    if listing.is_unpaged {
        return None;
    }
    let told = [
        vendor::ways(lowerer, listing, &listed),
        link::ways(lowerer, listing, &listed),
        pair::ways(lowerer, listing, &listed),
    ];
    for told in told.into_iter().flatten() {
        let paging = told.and_then(|told| {
            let paging = follow(lowerer, &told.way, &listed);
            paging.map(|paging| (paging, told.by)).map_err(|miss| Miss {
                // What was said in so many words and does not hold is worth being told.
                found: if told.is_explicit { 3 } else { miss.found },
                reason: format!("{}: {}", told.by, miss.reason),
            })
        });
        match paging {
            Ok((paging, by)) => {
                if by == link::LINKS {
                    lowerer.followed.extend(link::places(listing));
                }
                note_paged(lowerer, listing, &paging, by);
                return Some(paging);
            }
            Err(miss) => misses.push(miss),
        }
    }
    note_nearly(lowerer, listing, misses);
    None
}

/// Tells that a list comes page by page, and why.
fn note_paged(lowerer: &mut Lowerer, listing: &Listing, paging: &Paging, by: &str) {
    let input = |input: &PageInput| match input {
        PageInput::Query(name) => format!("`{name}`"),
        PageInput::Header(name) => format!("the header `{name}`"),
        PageInput::Body(pointer) | PageInput::BodyNumber(pointer) => {
            format!("`{pointer}` in its body")
        }
    };
    let next = match &paging.next {
        Some(Next::Response(path)) => format!("`/{}`", path.join("/")),
        Some(Next::LastItem(path)) => format!("`/{}` of the last item", path.join("/")),
        Some(Next::Header(name)) => format!("the header `{name}`"),
        None => String::new(),
    };
    let how = match &paging.turn {
        Turn::Number(number, _) => format!("with their number in {}", input(number)),
        Turn::Offset(offset) => format!("with what comes before them in {}", input(offset)),
        Turn::Cursor(cursor) => format!("with {next} in {}", input(cursor)),
        Turn::Url(_) => format!("at the address in {next}"),
        Turn::Link(_) => "at the address in the header `Link`".to_owned(),
    };
    lowerer.diagnostics.note(
        "paged-list",
        listing.pointer,
        format!("the pages of this list are asked for {how} (told by {by})"),
    );
}

/// Tells of a list that looks as if it came page by page.
fn note_nearly(lowerer: &mut Lowerer, listing: &Listing, misses: Vec<Miss>) {
    // The first of those that come nearest.
    let nearest = misses.into_iter().rev().max_by_key(|miss| miss.found);
    if let Some(miss) = nearest.filter(|miss| miss.found >= 2) {
        lowerer.diagnostics.note(
            "nearly-paged-list",
            listing.pointer,
            format!(
                "this list looks as if it came page by page, but {}",
                miss.reason
            ),
        );
    }
}

impl Miss {
    /// A way that is as good as told.
    fn nearly(reason: impl Into<String>) -> Self {
        Self {
            found: 2,
            reason: reason.into(),
        }
    }
}

impl Told {
    fn explicit(way: Way, by: &'static str) -> Self {
        Self {
            way,
            by,
            is_explicit: true,
        }
    }
}

/// The way of a style whose items are at this pointer.
fn way(style: PagingStyle, items: impl Into<String>) -> Way {
    Way::new(style, items.into())
}
