//! Which operations are in the crate.

use serde::Deserialize;

/// Which operations are in the crate: all that are included, or all if none are, but for those that
/// are excluded. Types that only left-out operations reach are left out with them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Operations {
    /// The operations to take.
    pub include: Vec<Selector>,
    /// The operations to leave out.
    pub exclude: Vec<Selector>,
    /// The operations that do no harm when done twice, although their method does not promise it
    /// (RFC 9110, section 9.2.2).
    pub repeatable: Vec<Selector>,
    /// The operations whose lists do not come page by page, although the description looks as if.
    pub unpaged: Vec<Selector>,
}

impl Operations {
    /// Whether not all operations are taken.
    pub fn chooses(&self) -> bool {
        !self.include.is_empty() || !self.exclude.is_empty()
    }

    /// Whether this says nothing.
    pub fn is_empty(&self) -> bool {
        let Self {
            include,
            exclude,
            repeatable,
            unpaged,
        } = self;
        let all = [include, exclude, repeatable, unpaged];
        all.iter().all(|selectors| selectors.is_empty())
    }
}

/// Operations for which all of this holds. `*` stands for any text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Written")]
pub struct Selector {
    /// The operation id.
    pub id: Option<String>,
    /// The path template.
    pub path: Option<String>,
    /// The HTTP method, in capitals or not.
    pub method: Option<String>,
    /// One of the tags.
    pub tag: Option<String>,
}

impl Selector {
    /// Whether an operation is one of these.
    pub fn matches(&self, id: &str, path: &str, method: &str, tags: &[&str]) -> bool {
        let fits = |pattern: &Option<String>, text: &str| {
            pattern.as_ref().is_none_or(|pattern| glob(pattern, text))
        };
        let method_fits = self
            .method
            .as_ref()
            .is_none_or(|wanted| wanted.eq_ignore_ascii_case(method));
        let tag_fits = self
            .tag
            .as_ref()
            .is_none_or(|pattern| tags.iter().any(|tag| glob(pattern, tag)));
        fits(&self.id, id) && fits(&self.path, path) && method_fits && tag_fits
    }

    /// Whether this says nothing, so that it would match everything.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A selector as it is written: an operation id, or a table.
#[derive(Deserialize)]
#[serde(
    untagged,
    expecting = "a selector is an operation id, or a table with `id`, `path`, `method` or `tag`"
)]
enum Written {
    Id(String),
    Table(Table),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    id: Option<String>,
    path: Option<String>,
    method: Option<String>,
    tag: Option<String>,
}

impl From<Written> for Selector {
    fn from(written: Written) -> Self {
        match written {
            Written::Id(id) => Self {
                id: Some(id),
                ..Self::default()
            },
            Written::Table(Table {
                id,
                path,
                method,
                tag,
            }) => Self {
                id,
                path,
                method,
                tag,
            },
        }
    }
}

/// Whether a text fits a pattern in which `*` stands for any text.
pub(crate) fn glob(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let Some(last) = parts.next_back() else {
        return rest.is_empty();
    };
    for part in parts {
        match rest.find(part) {
            Some(start) => rest = &rest[start + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::glob;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, text, fits) in [
            ("/pets", "/pets", true),
            ("/pets", "/pets/{id}", false),
            ("/pets/*", "/pets/{id}", true),
            ("/pets/*", "/pets", false),
            ("*Pet", "deletePet", true),
            ("a*a", "a", false),
            ("/*/x/*", "/v2/a/x/b", true),
            ("*", "", true),
            ("", "", true),
        ] {
            assert_eq!(glob(pattern, text), fits, "{pattern} {text}");
        }
    }
}
