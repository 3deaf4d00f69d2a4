//! Lists that come page by page.

mod items;
mod link;
mod pages;
mod place;

use super::wire::Wire;
use super::{Operation, Output};

pub use items::Items;
pub use pages::Pages;

/// How the pages of a list follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paging {
    /// A parameter takes the number of the page.
    PageNumber {
        /// The parameter.
        number: PageParam,
        /// The number of the first page.
        first: u64,
    },
    /// A parameter takes how many items to pass over.
    Offset {
        /// The parameter.
        offset: PageParam,
    },
    /// A parameter takes what the page before says.
    Cursor {
        /// The parameter.
        cursor: PageParam,
    },
    /// The page before says the address, in its body.
    NextUrl,
    /// The page before says the address, in its header `Link` (RFC 8288).
    LinkHeader,
}

/// The part of a request that says which page is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageParam {
    /// A parameter of the query, by its name.
    Query(&'static str),
    /// A header, by its name.
    Header(&'static str),
    /// A member of the JSON body that is text, by its JSON pointer (RFC 6901).
    Body(&'static str),
    /// A member of the JSON body that is a number, by its JSON pointer.
    BodyNumber(&'static str),
}

/// An operation that responds with one page of a list.
pub trait Paged: Operation {
    /// What is listed.
    type Item: Wire + Unpin;
    /// How the pages follow each other.
    const PAGING: Paging;
    /// The header of a response that says what the next page is asked for with; none if the page says so
    /// itself.
    const NEXT_HEADER: Option<&'static str> = None;
    /// Whether the address of the next page is asked for as the first page was, with its method and its
    /// body. It is `GET` unless this says otherwise, as an address is all that a link is.
    const SAME_METHOD: bool = false;

    /// The items of a page.
    fn items(page: &Output<Self>) -> &[Self::Item]
    where
        Self: Sized;

    /// The items themselves.
    fn into_items(page: Output<Self>) -> Vec<Self::Item>
    where
        Self: Sized;

    /// How many pages there are, or with [`Paging::Offset`] how many items, if the page tells.
    fn total(_page: &Output<Self>) -> Option<u64>
    where
        Self: Sized,
    {
        None
    }

    /// Whether there are more pages, if the page tells.
    fn has_more(_page: &Output<Self>) -> Option<bool>
    where
        Self: Sized,
    {
        None
    }

    /// What the next page is asked for with, if the page tells: a cursor or an address.
    fn next(_page: &Output<Self>) -> Option<String>
    where
        Self: Sized,
    {
        None
    }
}
