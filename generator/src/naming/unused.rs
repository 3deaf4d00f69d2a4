//! Names that the settings give to nothing.

use std::collections::{BTreeMap, HashSet};

use crate::config::{Config, beginning, starred};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::model::{Api, Shape};

/// Says which names of the settings nothing goes by: a thing that was renamed, or a slip of the
/// pen.
pub fn report(api: &Api, config: &Config, diagnostics: &mut Diagnostics) {
    let names = &config.names;
    let operations = api.resources.iter().flat_map(|r| &r.operations);
    let tags = api.resources.iter().flat_map(|r| r.tags.clone()).collect();
    let pointers = api.types.iter().map(|d| d.pointer.clone());
    let hints = api.types.iter().map(|d| d.hint.clone());
    let mut report = |section: &str, given: &BTreeMap<String, String>, known: HashSet<String>| {
        let fits = |key: &str| known.iter().any(|name| starred(key, name).is_some());
        let begins = |key: &str| known.iter().any(|path| beginning(key, path).is_some());
        let is_used = |key: &str| match section {
            "operations" => known.contains(key) || fits(key),
            "paths" => begins(key),
            _ => known.contains(key),
        };
        for key in given.keys().filter(|key| !is_used(key)) {
            diagnostics.push(Diagnostic {
                severity: Severity::Warning,
                code: "name-for-nothing",
                message: format!(
                    "the description has nothing that `names.{section}` calls `{key}`"
                ),
                place: config.place(&["names", section, key]),
                help: None,
                related: Vec::new(),
            });
        }
    };
    let paths = operations.clone().map(|o| o.written.clone()).collect();
    let ids = operations.map(|o| o.id.clone()).collect();
    report("paths", &names.paths, paths);
    report("operations", &names.operations, ids);
    report("tags", &names.tags, tags);
    report("types", &names.types, hints.chain(pointers).collect());
    report("fields", &names.fields, fields(api));
    report("values", &names.values, values(api));
    report_first_steps(api, config, diagnostics);
}

/// Says which operations and events the README was to open with that are not there.
fn report_first_steps(api: &Api, config: &Config, diagnostics: &mut Diagnostics) {
    let operations = || api.resources.iter().flat_map(|r| &r.operations);
    for (index, first) in config.readme.first.iter().enumerate() {
        let has_operation = |id: &String| operations().any(|operation| operation.id == *id);
        let has_event = |name: &String| api.events.list.iter().any(|event| event.name == *name);
        let missing = [
            (
                "operation",
                first.operation.as_ref().filter(|id| !has_operation(id)),
            ),
            (
                "event",
                first.event.as_ref().filter(|name| !has_event(name)),
            ),
        ];
        for (key, name) in missing {
            let Some(name) = name else {
                continue;
            };
            let message = format!("the description has nothing that `readme.first` calls `{name}`");
            let place = config.place(&["readme", "first", &index.to_string(), key]);
            diagnostics.warning("name-for-nothing", place, message);
        }
    }
}

fn fields(api: &Api) -> HashSet<String> {
    let mut known = HashSet::new();
    for definition in &api.types {
        let object = match &definition.shape {
            Shape::Object(object) => object,
            Shape::Form(form) => &form.object,
            _ => continue,
        };
        let names = object.fields.iter();
        known.extend(names.map(|field| format!("{}.{}", definition.hint, field.wire)));
    }
    known
}

fn values(api: &Api) -> HashSet<String> {
    let mut known = HashSet::new();
    for definition in &api.types {
        if let Shape::StringEnum(values) = &definition.shape {
            let values = values.iter();
            known.extend(values.map(|value| format!("{}.{}", definition.hint, value.wire)));
        }
    }
    known
}
