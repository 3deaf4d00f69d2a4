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
    /// A query parameter takes the number of the page.
    PageNumber {
        /// The name of the parameter.
        number: &'static str,
        /// The number of the first page.
        first: u64,
    },
    /// A query parameter takes how many items to pass over.
    Offset {
        /// The name of the parameter.
        offset: &'static str,
    },
    /// A query parameter takes what the page before says.
    Cursor {
        /// The name of the parameter.
        cursor: &'static str,
    },
    /// The page before says the address, in its body.
    NextUrl,
    /// The page before says the address, in its header `Link` (RFC 8288).
    LinkHeader,
}

/// An operation that responds with one page of a list.
pub trait Paged: Operation {
    /// What is listed.
    type Item: Wire + Unpin;
    /// How the pages follow each other.
    const PAGING: Paging;

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
