//! What the names of parameters and of members tell of a list's pages, where they leave no doubt.

use super::list::lists;
use super::way::is_words;
use super::{Listed, Listing, Miss, Told, way};
use crate::config::{Paging as Way, PagingStyle};
use crate::lower::{Lowerer, escape};
use crate::model::{Method, Place, Text, Type};

/// What tells of a way that goes by names.
const NAMES: &str = "what its parameter and its response are called";
const LAST_ITEM: &str = "what its parameter is called, which takes the last item";
const ADDRESS: &str = "the name of a member of its response";
const HEADER: &str = "the header `Link` of its response";

/// Parameters that take a cursor, in lower case and without signs.
const CURSORS: &[&str] = &[
    "after",
    "aftercursor",
    "continuationtoken",
    "cursor",
    "marker",
    "nextcursor",
    "nextpagetoken",
    "nexttoken",
    "pageafter",
    "pagecursor",
    "pagetoken",
    "startcursor",
];

/// Parameters that take the id of the last item of a page.
const LAST_ITEMS: &[&str] = &["startingafter"];

/// Members that are a cursor whatever the parameter for it is called.
const NEXT_CURSORS: &[&str] = &["nextcursor", "nextpagecursor", "endcursor"];

/// Members that are the address of the next page.
const NEXT_URLS: &[&str] = &[
    "nextlink",
    "nextpagelink",
    "nextpageuri",
    "nextpageurl",
    "nexturi",
    "nexturl",
    "odatanextlink",
];

/// Parameters that count pages or items.
const COUNTS: &[&str] = &[
    "offset",
    "page",
    "pageindex",
    "pageno",
    "pagenumber",
    "skip",
    "startat",
    "startindex",
];

/// Objects within a response in which it may say how it goes on.
const DEPTH: usize = 3;

/// The ways that names tell, with what is nearly one.
pub(super) fn ways(
    lowerer: &Lowerer,
    listing: &Listing,
    listed: &Listed,
) -> Vec<Result<Told, Miss>> {
    // Whatever the names are: another method may not only list.
    if !matches!(listing.method, Method::Get | Method::Query) {
        return Vec::new();
    }
    let names = Names::of(lowerer, listed);
    if !names.is_paged() {
        return Vec::new();
    }
    let items = match lists(lowerer, listed) {
        Ok(items) => items,
        // Without any list there is nothing to page.
        Err(reason) if names.lists > 0 => return vec![Err(Miss::nearly(reason))],
        Err(_) => return Vec::new(),
    };
    let told = |way, by| {
        Ok(Told {
            way,
            by,
            is_explicit: false,
        })
    };
    // Of two, none is known to be the one: the order of members means nothing.
    let more = match names.more.as_slice() {
        [more] => Some(more.clone()),
        _ => None,
    };
    let mut ways = Vec::new();
    if let Some((cursor, next)) = names.pair() {
        let way = Way {
            cursor: Some(cursor.clone()),
            next: Some(next.clone()),
            more: more.clone(),
            ..way(PagingStyle::Cursor, items.clone())
        };
        ways.push(told(way, NAMES));
    } else if let [address] = names.addresses.as_slice() {
        let way = Way {
            next: Some(address.clone()),
            more: more.clone(),
            ..way(PagingStyle::NextUrl, items.clone())
        };
        ways.push(told(way, ADDRESS));
    } else if let ([last], Some(_)) = (names.last_items.as_slice(), &more) {
        let way = Way {
            cursor: Some(last.clone()),
            last: Some("/id".to_owned()),
            more: more.clone(),
            ..way(PagingStyle::LastItem, items)
        };
        ways.push(told(way, LAST_ITEM));
    } else if names.has_link {
        ways.push(told(way(PagingStyle::LinkHeader, items), HEADER));
    } else {
        ways.extend(names.nearly().map(|reason| Err(Miss::nearly(reason))));
    }
    ways
}

/// What of an operation is called as paging is.
#[derive(Default)]
struct Names {
    /// The parameters that take a cursor.
    cursors: Vec<String>,
    /// The parameters that take the last item.
    last_items: Vec<String>,
    /// The parameters that count.
    counts: Vec<String>,
    /// The members of the response that are texts or numbers: pointers, and names as they are compared.
    words: Vec<(String, String)>,
    /// Those that are addresses of a next page.
    addresses: Vec<String>,
    /// Where the response says whether there are more pages.
    more: Vec<String>,
    /// How many lists there are in the response.
    lists: usize,
    /// Whether the response has links in its header, and pages can be asked for.
    has_link: bool,
}

impl Names {
    fn of(lowerer: &Lowerer, listed: &Listed) -> Self {
        let mut names = Self::default();
        for parameter in listed.parameters {
            // A moment is no cursor, whatever it is called.
            let is_moment = matches!(
                lowerer.behind(&parameter.ty),
                Some(Type::Text(Text::DateTime | Text::Date))
            );
            if is_moment || !matches!(parameter.place, Place::Query | Place::Header) {
                continue;
            }
            for name in lowerer.sent_as(parameter) {
                let plain = plain(&name);
                if CURSORS.contains(&plain.as_str()) {
                    names.cursors.push(name);
                } else if LAST_ITEMS.contains(&plain.as_str()) {
                    names.last_items.push(name);
                } else if COUNTS.contains(&plain.as_str()) {
                    names.counts.push(name);
                }
            }
        }
        names.read(lowerer, listed.page, "", DEPTH);
        let takes_pages = !(names.cursors.is_empty() && names.counts.is_empty());
        names.has_link = takes_pages && lowerer.has_header(listed, "link");
        names
    }

    /// Takes in the members of an object, and of those in it.
    fn read(&mut self, lowerer: &Lowerer, ty: &Type, at: &str, depth: usize) {
        if matches!(lowerer.behind(ty), Some(Type::List(_))) {
            self.lists += 1;
        }
        let Some(object) = lowerer.object_of(ty).filter(|_| depth > 0) else {
            return;
        };
        for field in &object.fields {
            let pointer = format!("{at}/{}", escape(&field.wire));
            let name = plain(&field.wire);
            match lowerer.behind(&field.ty) {
                Some(Type::Boolean)
                    if ["hasmore", "hasnextpage", "hasnext"].contains(&name.as_str()) =>
                {
                    self.more.push(pointer);
                }
                Some(ty) if is_words(ty) => {
                    let is_uri = *ty == Type::Text(Text::Uri);
                    if NEXT_URLS.contains(&name.as_str()) || (is_uri && name == "next") {
                        self.addresses.push(pointer);
                    } else if !is_uri {
                        self.words.push((pointer, name));
                    }
                }
                Some(ty) => self.read(lowerer, ty, &pointer, depth - 1),
                None => {}
            }
        }
    }

    /// Whether anything is called as paging is.
    fn is_paged(&self) -> bool {
        let next = |(_, name): &(String, String)| NEXT_CURSORS.contains(&name.as_str());
        !self.cursors.is_empty()
            || !self.counts.is_empty()
            || !self.last_items.is_empty()
            || !self.addresses.is_empty()
            || self.has_link
            || self.words.iter().any(next)
    }

    /// The only parameter and the only member that belong together.
    fn pair(&self) -> Option<(&String, &String)> {
        let pairs = self.cursors.iter().flat_map(|cursor| {
            let parameter = plain(cursor);
            let words = self.words.iter();
            let members = words.filter(move |(pointer, name)| belong(&parameter, pointer, name));
            members.map(move |(pointer, _)| (cursor, pointer))
        });
        let pairs: Vec<_> = pairs.collect();
        match pairs.as_slice() {
            [pair] => Some(*pair),
            _ => None,
        }
    }

    /// What is nearly enough.
    fn nearly(&self) -> Option<String> {
        if let Some(cursor) = self.cursors.first().or(self.last_items.first()) {
            return Some(format!(
                "what of a response `{cursor}` takes is not plain; say it in `[[paging]]`"
            ));
        }
        if let Some(count) = self.counts.first() {
            return Some(format!(
                "where `{count}` begins to count, and what ends the list, is not said; say it in \
                 `[[paging]]`"
            ));
        }
        None
    }
}

/// Whether a parameter takes what a member says.
fn belong(parameter: &str, pointer: &str, member: &str) -> bool {
    let said_alike =
        parameter == member && (parameter.starts_with("next") || parameter == "continuationtoken");
    let in_cursors = || {
        let outer = pointer.rsplit('/').nth(1).map(plain);
        outer.is_some_and(|outer| ["cursors", "nextcursors"].contains(&outer.as_str()))
    };
    said_alike
        || member == format!("next{parameter}")
        || NEXT_CURSORS.contains(&member)
        || (parameter.ends_with("after") && member == "after" && in_cursors())
}

/// A name in lower case and without signs, as names are compared.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
