//! The operations that the settings choose.

use openapiv3::{Operation as Described, PathItem, ReferenceOr};

use super::operation::made_up_id;
use crate::config::{Config, Selector};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::document::Document;

/// Takes the operations out of the document that the settings do not choose. Whether the settings name
/// only such as are there, for any purpose.
pub fn filter_operations(
    document: &mut Document,
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> bool {
    let operations = &config.operations;
    if operations.is_empty() {
        return true;
    }
    let mut include = Uses::of("include", &operations.include);
    let mut repeatable = Uses::of("repeatable", &operations.repeatable);
    let mut exclude = Uses::of("exclude", &operations.exclude);
    let mut is_chosen = |path: &str, method: &str, described: &Described| {
        let included = include.matches(path, method, described);
        let excluded = exclude.matches(path, method, described);
        repeatable.matches(path, method, described);
        (included || operations.include.is_empty()) && !excluded
    };
    for (path, item) in &mut document.openapi.paths.paths {
        let ReferenceOr::Item(item) = item else {
            continue;
        };
        for (method, slot) in slots(item) {
            *slot = slot
                .take()
                .filter(|described| is_chosen(path, method, described));
        }
    }
    for (path, further) in &mut document.further {
        further.retain(|one| is_chosen(path, &one.method, &one.operation));
    }
    if operations.chooses() {
        choose_webhooks(document, config);
    }
    let mut all_used = true;
    for uses in [include, exclude, repeatable] {
        all_used &= uses.all_used(config, diagnostics);
    }
    all_used
}

/// Takes the callbacks of operations out of the document that are not chosen; and the webhooks, unless
/// the settings say that there are some.
fn choose_webhooks(document: &mut Document, config: &Config) {
    let (paths, further) = (&mut document.openapi.paths.paths, &document.further);
    document.webhooks.retain(|webhook| {
        let Some((path, method)) = &webhook.asked_by else {
            return config.webhooks.is_some();
        };
        let known = match paths.get_mut(path) {
            Some(ReferenceOr::Item(item)) => {
                let mut slots = slots(item).into_iter();
                slots.any(|(name, slot)| name == method && slot.is_some())
            }
            _ => false,
        };
        let mut others = further.get(path).into_iter().flatten();
        known || others.any(|one| one.method.eq_ignore_ascii_case(method))
    });
}

fn slots(item: &mut PathItem) -> [(&'static str, &mut Option<Described>); 8] {
    [
        ("get", &mut item.get),
        ("put", &mut item.put),
        ("post", &mut item.post),
        ("delete", &mut item.delete),
        ("options", &mut item.options),
        ("head", &mut item.head),
        ("patch", &mut item.patch),
        ("trace", &mut item.trace),
    ]
}

/// Selectors, and which of them an operation was found for.
struct Uses<'c> {
    key: &'static str,
    selectors: Vec<(&'c Selector, bool)>,
}

impl<'c> Uses<'c> {
    fn of(key: &'static str, selectors: &'c [Selector]) -> Self {
        let selectors = selectors.iter().map(|selector| (selector, false));
        Self {
            key,
            selectors: selectors.collect(),
        }
    }

    /// Whether an operation is one of those that any of the selectors means.
    fn matches(&mut self, path: &str, method: &str, described: &Described) -> bool {
        let id = match described.operation_id.as_deref().map(str::trim) {
            Some(id) if !id.is_empty() => id.to_owned(),
            _ => made_up_id(method, path),
        };
        let tags: Vec<&str> = described.tags.iter().map(String::as_str).collect();
        let mut any = false;
        for (selector, used) in &mut self.selectors {
            if selector.matches(&id, path, method, &tags) {
                *used = true;
                any = true;
            }
        }
        any
    }

    fn all_used(&self, config: &Config, diagnostics: &mut Diagnostics) -> bool {
        let mut all = true;
        for (index, (_, used)) in self.selectors.iter().enumerate() {
            if !used {
                all = false;
                let key = ["operations", self.key, &index.to_string()];
                diagnostics.push(Diagnostic {
                    severity: Severity::Error,
                    code: "settings",
                    message: format!("`{}`: the description has no such operation", key.join(".")),
                    place: config.place(&key),
                    help: None,
                    related: Vec::new(),
                });
            }
        }
        all
    }
}
