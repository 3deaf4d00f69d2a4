//! Where in a list a page is.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::super::json::Writer;
use super::super::wire::Wire;
use super::super::{Body, Decode, Error, Operation, Output, RawResponse, Request, header};
use super::{Paged, Paging, link};

/// So many pages may come without an item, each leading to the next, before that is an error: servers
/// that filter may give empty pages, but not for ever.
const MOST_EMPTY: u32 = 1000;

/// The page that is asked for next, and what came before it.
#[derive(Debug)]
pub(super) struct Place {
    paging: Paging,
    /// Whether the request is for the first page.
    is_first: bool,
    /// The number of the next page, or of its first item.
    number: u64,
    /// What the page before says of the next one.
    next: Option<String>,
    /// What was asked for with such words, so that a server that leads in circles is not followed.
    known: HashSet<u64>,
    /// How many pages came without an item since the last one that had some.
    empty: u32,
    /// The page before, where pages are counted: servers repeat their last page.
    before: Option<Before>,
}

/// Enough of a page to see whether another one is the same.
#[derive(Debug)]
struct Before {
    response: RawResponse,
    count: usize,
    first: u64,
}

/// What a page says of the list.
pub(super) struct Followed {
    /// Whether it is a page at all, rather than one that comes after the end or again.
    pub is_page: bool,
    /// Whether another one follows; an error if it cannot be one.
    pub more: Result<bool, Error>,
}

impl Place {
    /// Where a list begins that is asked for in this way.
    pub fn first(paging: Paging, request: &Request) -> Self {
        let number = match paging {
            Paging::PageNumber { number, first } => request.page_number(number).unwrap_or(first),
            Paging::Offset { offset } => request.page_number(offset).unwrap_or(0),
            Paging::Cursor { .. } | Paging::NextUrl | Paging::LinkHeader => 0,
        };
        Self {
            paging,
            is_first: true,
            number,
            next: None,
            known: HashSet::new(),
            empty: 0,
            before: None,
        }
    }

    /// The request for the next page. The first one is asked for as the caller says.
    pub fn request<O: Paged>(&self, request: &Request) -> Request {
        let mut request = request.clone();
        let next = self.next.as_deref().unwrap_or_default();
        match self.paging {
            _ if self.is_first => {}
            Paging::PageNumber { number: param, .. } | Paging::Offset { offset: param } => {
                request.set_page(param, &self.number.to_string());
            }
            Paging::Cursor { cursor } => request.set_page(cursor, next),
            Paging::NextUrl | Paging::LinkHeader => {
                if !O::SAME_METHOD {
                    request.continue_as_get();
                }
                request.set_address(next.to_owned());
            }
        }
        request
    }

    /// Goes on behind a page.
    pub fn follow<O: Paged>(&mut self, response: &RawResponse, page: &Output<O>) -> Followed {
        let items = O::items(page);
        let is_first = std::mem::replace(&mut self.is_first, false);
        let more = match self.paging {
            Paging::PageNumber { .. } | Paging::Offset { .. } => {
                let again = self.repeats::<O>(response, items);
                if !is_first && (items.is_empty() || again) {
                    return Followed {
                        is_page: false,
                        more: Ok(false),
                    };
                }
                Ok(!items.is_empty() && self.count(items.len(), O::total(page)))
            }
            Paging::Cursor { .. } | Paging::NextUrl => {
                let next = match O::NEXT_HEADER {
                    Some(name) => header::text(response.headers(), name).map(str::to_owned),
                    None => O::next(page),
                };
                self.lead(response, next, items.len())
            }
            Paging::LinkHeader => {
                let next = link::next(response.headers());
                self.lead(response, next, items.len())
            }
        };
        let is_last = O::has_more(page) == Some(false);
        Followed {
            is_page: true,
            more: if is_last { Ok(false) } else { more },
        }
    }

    /// Counts a page of so many items; whether another one follows, as far as is told.
    fn count(&mut self, items: usize, total: Option<u64>) -> bool {
        let (step, first) = match self.paging {
            Paging::PageNumber { first, .. } => (1, first),
            _ => (u64::try_from(items).unwrap_or(u64::MAX), 0),
        };
        self.number = self.number.saturating_add(step);
        total.is_none_or(|total| self.number.saturating_sub(first) < total)
    }

    /// Whether a page has the same items as the one before. The first one tells nearly always, so that
    /// no more of a page is written than that.
    fn repeats<O: Paged>(&mut self, response: &RawResponse, items: &[O::Item]) -> bool {
        let now = Before {
            response: response.clone(),
            count: items.len(),
            first: digest(items.get(..1).unwrap_or_default()),
        };
        let Some(before) = self.before.replace(now) else {
            return false;
        };
        let alike = before.count == items.len()
            && Some(before.first) == self.before.as_ref().map(|now| now.first);
        alike && {
            let page = <O as Operation>::Response::open(before.response, Body::default(), 0);
            page.is_ok_and(|page| digest(O::items(&page)) == digest(items))
        }
    }

    /// Takes in what the page says of the next one. A page that was asked for already is an error: the
    /// list would never end, and what follows in it cannot be known.
    fn lead(
        &mut self,
        response: &RawResponse,
        next: Option<String>,
        items: usize,
    ) -> Result<bool, Error> {
        self.next = next.filter(|next| !next.is_empty());
        let Some(next) = &self.next else {
            return Ok(false);
        };
        let mut hasher = DefaultHasher::new();
        next.hash(&mut hasher);
        let circle = |reason: &str| Err(response.unreadable(".".to_owned(), reason));
        if !self.known.insert(hasher.finish()) {
            return circle("this page of the list leads to one that was asked for already");
        }
        self.empty = if items == 0 { self.empty + 1 } else { 0 };
        if self.empty >= MOST_EMPTY {
            return circle("too many pages of the list have no items, and still lead to another");
        }
        Ok(true)
    }
}

/// Enough of items to see whether others are the same, without keeping them.
fn digest<T: Wire>(items: &[T]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for item in items {
        let mut writer = Writer::default();
        item.write(&mut writer);
        writer.finish().map(|(text, _)| text).hash(&mut hasher);
    }
    hasher.finish()
}
