//! Where in a list a page is.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::super::json::Writer;
use super::super::wire::Wire;
use super::super::{Output, RawResponse, Request};
use super::{Paged, Paging, link};

/// The page that is asked for next, and what came before it.
#[derive(Debug)]
pub(super) struct Place {
    paging: Paging,
    /// The number of the next page, or of its first item.
    number: u64,
    /// What the page before says of the next one.
    next: Option<String>,
    /// What was asked for with such words, so that a server that leads in circles is not followed.
    known: HashSet<u64>,
    /// The items of the page before.
    items: Option<u64>,
}

impl Place {
    /// Where a list begins that is asked for in this way.
    pub fn first(paging: Paging, request: &Request) -> Self {
        let number = match paging {
            Paging::PageNumber { number, first } => request.query_number(number).unwrap_or(first),
            Paging::Offset { offset } => request.query_number(offset).unwrap_or(0),
            Paging::Cursor { .. } | Paging::NextUrl | Paging::LinkHeader => 0,
        };
        Self {
            paging,
            number,
            next: None,
            known: HashSet::new(),
            items: None,
        }
    }

    /// The request for the next page. The first one is asked for as the caller says.
    pub fn request(&self, request: &Request) -> Request {
        let mut request = request.clone();
        let next = self.next.as_deref().unwrap_or_default();
        match self.paging {
            _ if self.items.is_none() => {}
            Paging::PageNumber { number: name, .. } | Paging::Offset { offset: name } => {
                request.replace_query(name, &self.number.to_string());
            }
            Paging::Cursor { cursor } => request.replace_query(cursor, next),
            Paging::NextUrl | Paging::LinkHeader => request.set_address(next.to_owned()),
        }
        request
    }

    /// Goes on behind a page. The first part tells whether the page is one at all, rather than one
    /// that comes after the end or again; the second whether another one follows.
    pub fn follow<O: Paged>(&mut self, response: &RawResponse, page: &Output<O>) -> (bool, bool) {
        let items = O::items(page);
        let digest = digest(items);
        let first = self.items.is_none();
        if !first && (items.is_empty() || self.items == Some(digest)) {
            return (false, false);
        }
        self.items = Some(digest);
        let count = u64::try_from(items.len()).unwrap_or(u64::MAX);
        let total = O::total(page);
        let more = match self.paging {
            Paging::PageNumber { first, .. } => {
                let number = self.number;
                self.number = number.saturating_add(1);
                total.is_none_or(|total| self.number.saturating_sub(first) < total)
            }
            Paging::Offset { .. } => {
                self.number = self.number.saturating_add(count);
                total.is_none_or(|total| self.number < total)
            }
            Paging::Cursor { .. } | Paging::NextUrl => self.lead(O::next(page)),
            Paging::LinkHeader => self.lead(link::next(response.headers())),
        };
        let more = more && !items.is_empty() && O::has_more(page).unwrap_or(true);
        (true, more)
    }

    /// Takes in what the page says of the next one; false if there is none, or if it was asked for
    /// already.
    fn lead(&mut self, next: Option<String>) -> bool {
        self.next = next.filter(|next| !next.is_empty());
        self.next.as_ref().is_some_and(|next| {
            let mut hasher = DefaultHasher::new();
            next.hash(&mut hasher);
            self.known.insert(hasher.finish())
        })
    }
}

/// Enough of a page to see that another one has the same items, without keeping them.
fn digest<T: Wire>(items: &[T]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for item in items {
        let mut writer = Writer::default();
        item.write(&mut writer);
        writer.finish().map(|(text, _)| text).hash(&mut hasher);
    }
    hasher.finish()
}
