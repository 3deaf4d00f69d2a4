//! What vendors' extensions of an operation tell of its pages.

use serde_json::{Map, Value};

use super::list::lists;
use super::{Listed, Listing, Miss, Told, way};
use crate::config::{Paging as Way, PagingStyle};
use crate::lower::{Lowerer, escape};

type Members = Map<String, Value>;
type Ways = Vec<Result<Told, Miss>>;

const PAGEABLE: &str = "x-ms-pageable";
const SPEAKEASY: &str = "x-speakeasy-pagination";
const FERN: &str = "x-fern-pagination";

/// The ways that extensions tell.
pub(super) fn ways(lowerer: &Lowerer, listing: &Listing, listed: &Listed) -> Ways {
    let reader = Reader {
        lowerer,
        listing,
        listed,
    };
    let extensions = &listing.described.extensions;
    let names = [PAGEABLE, SPEAKEASY, FERN].into_iter();
    let told = names.filter_map(|name| {
        let members = match extensions.get(name)? {
            Value::Object(members) => members,
            // Fern: what holds for all operations stands at the root.
            Value::Bool(true) => lowerer.document.value.get(name)?.as_object()?,
            _ => return None,
        };
        let way = match name {
            PAGEABLE => reader.pageable(members)?,
            SPEAKEASY => reader.speakeasy(members)?,
            _ => reader.fern(members)?,
        };
        Some(match way {
            Ok(way) => Ok(Told::explicit(way, name)),
            Err(reason) => Err(Miss {
                found: 3,
                reason: format!("{name}: {reason}"),
            }),
        })
    });
    told.collect()
}

struct Reader<'a, 'd, 'l> {
    lowerer: &'a Lowerer<'d>,
    listing: &'a Listing<'a, 'd>,
    listed: &'a Listed<'l>,
}

impl Reader<'_, '_, '_> {
    /// Microsoft's: a response has the address of the next one. Where that is `null`, there is one page.
    fn pageable(&self, members: &Members) -> Option<Result<Way, String>> {
        let next = members.get("nextLinkName")?.as_str()?;
        let items = members.get("itemName").and_then(Value::as_str);
        Some(Ok(Way {
            next: Some(format!("/{}", escape(next))),
            ..way(PagingStyle::NextUrl, items.unwrap_or("value"))
        }))
    }

    fn speakeasy(&self, members: &Members) -> Option<Result<Way, String>> {
        let output = |name: &str| {
            let path = members.get("outputs")?.get(name)?.as_str()?;
            pointer(path.strip_prefix('$')?)
        };
        let inputs = members.get("inputs").and_then(Value::as_array);
        let input = |kind: &str| -> Option<String> {
            let mut inputs = inputs.into_iter().flatten();
            let input = inputs.find(|input| input["type"] == kind)?;
            Some(input.get("name")?.as_str()?.to_owned())
        };
        let items = output("results").or_else(|| self.only_list());
        let Some(items) = items else {
            return Some(Err("it does not say where the items are".to_owned()));
        };
        let way = |style| way(style, items.clone());
        Some(match members.get("type").and_then(Value::as_str)? {
            "url" => Ok(Way {
                next: output("nextUrl"),
                ..way(PagingStyle::NextUrl)
            }),
            "cursor" => {
                let next = members.get("outputs").and_then(|all| all.get("nextCursor"));
                self.cursor(input("cursor"), next.and_then(Value::as_str), items)
            }
            "offsetLimit" => match (input("page"), input("offset")) {
                (Some(page), _) => self.numbered(page, items).map(|way| Way {
                    total_pages: output("numPages"),
                    ..way
                }),
                (None, offset) => Ok(Way {
                    offset,
                    ..way(PagingStyle::Offset)
                }),
            },
            other => Err(format!("nobody knows the type `{other}`")),
        })
    }

    fn fern(&self, members: &Members) -> Option<Result<Way, String>> {
        let text = |name: &str| members.get(name).and_then(Value::as_str);
        let output = |name: &str| pointer(text(name)?.strip_prefix("$response")?);
        let input = |name: &str| {
            let name = text(name)?.strip_prefix("$request.")?;
            let parts = ["query.", "body.", "headers."];
            let bare = parts.iter().find_map(|part| name.strip_prefix(part));
            let bare = bare.unwrap_or(name);
            // A member of a member of the body.
            Some(match bare.contains('.') {
                true => pointer(&format!(".{bare}"))?,
                false => bare.to_owned(),
            })
        };
        let Some(items) = output("results").or_else(|| self.only_list()) else {
            return Some(Err("it does not say where the items are".to_owned()));
        };
        let told = match (input("cursor"), input("offset")) {
            (Some(cursor), _) => {
                let next = text("next_cursor").map(|next| next.replacen("$response", "$", 1));
                self.cursor(Some(cursor), next.as_deref(), items)
            }
            // With a step, items are counted; without, pages are.
            (None, Some(offset)) if members.contains_key("step") => Ok(Way {
                offset: Some(offset),
                ..way(PagingStyle::Offset, items)
            }),
            (None, Some(page)) => self.numbered(page, items),
            (None, None) => Ok(Way {
                next: output("next_uri").or_else(|| output("next_path")),
                ..way(PagingStyle::NextUrl, items)
            }),
        };
        Some(told.map(|way| Way {
            more: output("has-next-page"),
            ..way
        }))
    }

    /// By a cursor that a response says, or its last item (`$.items[-1].id`).
    fn cursor(
        &self,
        cursor: Option<String>,
        next: Option<&str>,
        items: String,
    ) -> Result<Way, String> {
        let next = next.and_then(|next| next.strip_prefix('$'));
        let last = next.and_then(|next| {
            let (list, member) = next.split_once("[-1]")?;
            (pointer(list)? == items).then(|| pointer(member))?
        });
        let style = match last {
            Some(_) => PagingStyle::LastItem,
            None => PagingStyle::Cursor,
        };
        Ok(Way {
            cursor,
            next: next.and_then(pointer).filter(|_| last.is_none()),
            last,
            ..way(style, items)
        })
    }

    /// By the number of the page, which begins where the parameter says.
    fn numbered(&self, number: String, items: String) -> Result<Way, String> {
        let listing = self.listing;
        let first = self
            .lowerer
            .first_page(listing.described, listing.path_item, &number);
        match first {
            Some(first) => Ok(Way {
                first: Some(first),
                number: Some(number),
                ..way(PagingStyle::PageNumber, items)
            }),
            None => Err(format!("where `{number}` begins to count is not said")),
        }
    }

    /// Where the only list of a response is.
    fn only_list(&self) -> Option<String> {
        lists(self.lowerer, self.listed).ok()
    }
}

/// What follows the root of a simple path (`.a.b`, `['a']`) as a JSON pointer; none of a path that asks
/// for more than members.
fn pointer(path: &str) -> Option<String> {
    let mut pointer = String::new();
    let mut rest = path;
    while !rest.is_empty() {
        let (name, after) = match rest.strip_prefix("['") {
            Some(quoted) => quoted.split_once("']")?,
            None => {
                let name = rest.strip_prefix('.').or_else(|| rest.strip_prefix("#/"))?;
                let end = name.find(['.', '[', '/']).unwrap_or(name.len());
                name.split_at(end)
            }
        };
        if name.is_empty() || name == "*" {
            return None;
        }
        pointer.push('/');
        pointer.push_str(&escape(name));
        rest = after;
    }
    Some(pointer)
}
