//! What the links of a response tell of its pages (OpenAPI 3.0, Link Object).

use openapiv3::{Link, LinkOperation, ReferenceOr, Response};

use super::list::lists;
use super::{Listed, Listing, Miss, Told, way};
use crate::config::{Paging as Way, PagingStyle};
use crate::lower::{Lowerer, component_name, item};

/// What tells of a way that links tell of.
pub(super) const LINKS: &str = "a link of its response";

/// The ways that links to the operation itself tell.
pub(super) fn ways(
    lowerer: &Lowerer,
    listing: &Listing,
    listed: &Listed,
) -> Vec<Result<Told, Miss>> {
    let links = links(lowerer, listing);
    let next = links
        .into_iter()
        .filter_map(|(name, link)| next_parameter(listing, name, link));
    let next: Vec<_> = next.collect();
    if next.len() > 1 {
        // The order of links means nothing.
        let reason = "several of its links lead to itself";
        return vec![Err(Miss::nearly(reason))];
    }
    let ways = next.into_iter().map(|(input, from)| {
        let items = match lists(lowerer, listed) {
            Ok(items) => items,
            Err(reason) => return Err(Miss::nearly(format!("{LINKS}: {reason}"))),
        };
        let mut way = Way {
            cursor: Some(input.to_owned()),
            ..way(PagingStyle::Cursor, items)
        };
        match from {
            From::Body(pointer) => way.next = Some(pointer.to_owned()),
            From::Header(header) => way.next_header = Some(header.to_owned()),
        }
        Ok(Told::explicit(way, LINKS))
    });
    ways.collect()
}

/// The places of the links of a response, if all of them have to do with its pages.
pub(super) fn places(listing: &Listing) -> Vec<String> {
    let pages = |link: &(&String, &ReferenceOr<Link>)| match link.1 {
        ReferenceOr::Item(link) => is_own(listing, link) && link.server.is_none(),
        ReferenceOr::Reference { .. } => false,
    };
    let responses = listing.described.responses.responses.iter();
    let followed = responses.filter_map(|(status, response)| {
        let ReferenceOr::Item(response) = response else {
            return None;
        };
        let all = !response.links.is_empty() && response.links.iter().all(|link| pages(&link));
        all.then(|| format!("{}/responses/{status}/links", listing.pointer))
    });
    followed.collect()
}

/// Where the value of a parameter comes from.
enum From<'d> {
    Body(&'d str),
    Header(&'d str),
}

fn links<'d>(lowerer: &Lowerer<'d>, listing: &Listing<'_, 'd>) -> Vec<(&'d str, &'d Link)> {
    let components = lowerer.document.openapi.components.as_ref();
    let responses = listing.described.responses.responses.iter();
    let successes = responses.filter(|(status, _)| status.to_string().starts_with('2'));
    let responses = successes.filter_map(|(_, node): (_, &'d ReferenceOr<Response>)| {
        item(node, |r| components?.responses.get(component_name(r))).ok()
    });
    let links = responses.flat_map(|response| &response.links);
    let links = links.filter_map(|(name, node)| {
        let link = item(node, |r| components?.links.get(component_name(r))).ok()?;
        Some((name.as_str(), link))
    });
    links.collect()
}

/// Whether a link leads to the operation that it is a link of.
fn is_own(listing: &Listing, link: &Link) -> bool {
    match &link.operation {
        LinkOperation::OperationId(id) => listing.described.operation_id.as_ref() == Some(id),
        LinkOperation::OperationRef(reference) => {
            reference.strip_prefix('#') == Some(listing.pointer)
        }
    }
}

/// The only parameter that a link to the next page takes from the response; what else it sets is as it was
/// in the request.
fn next_parameter<'d>(
    listing: &Listing,
    name: &str,
    link: &'d Link,
) -> Option<(&'d str, From<'d>)> {
    const OTHERS: &[&str] = &["prev", "first", "last", "self", "back"];
    let name = name.to_ascii_lowercase();
    let is_other = OTHERS.iter().any(|other| name.contains(other)) && !name.contains("next");
    if is_other || !is_own(listing, link) || link.server.is_some() || link.request_body.is_some() {
        return None;
    }
    let mut found = None;
    for (parameter, expression) in &link.parameters {
        let expression = expression.as_str()?;
        let from = match expression.strip_prefix("$response.") {
            Some(source) => match source.strip_prefix("body#") {
                Some(pointer) => From::Body(pointer),
                None => From::Header(source.strip_prefix("header.")?),
            },
            None if expression.starts_with("$request.") => continue,
            None => return None,
        };
        // The place of a parameter may stand before its name.
        let places = ["query.", "header."];
        let bare = places
            .iter()
            .find_map(|place| parameter.strip_prefix(place));
        let bare = bare.unwrap_or(parameter);
        if found.replace((bare, from)).is_some() {
            return None;
        }
    }
    found
}
