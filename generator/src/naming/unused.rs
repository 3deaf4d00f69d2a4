//! Names that the settings give to nothing.

use std::collections::{BTreeMap, HashSet};

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::model::{Api, Shape};

/// Says which names of the settings nothing goes by: a thing that was renamed, or a slip of the
/// pen.
pub fn report(api: &Api, config: &Config, diagnostics: &mut Diagnostics) {
    let names = &config.names;
    let operations = api.resources.iter().flat_map(|r| &r.operations);
    let tags = api.resources.iter().map(|r| r.tag.clone()).collect();
    let pointers = api.types.iter().map(|d| d.pointer.clone());
    let hints = api.types.iter().map(|d| d.hint.clone());
    let mut report = |section: &str, given: &BTreeMap<String, String>, known: HashSet<String>| {
        for key in given.keys().filter(|key| !known.contains(*key)) {
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
    let ids = operations.map(|o| o.id.clone()).collect();
    report("operations", &names.operations, ids);
    report("tags", &names.tags, tags);
    report("types", &names.types, hints.chain(pointers).collect());
    report("fields", &names.fields, fields(api));
    report("values", &names.values, values(api));
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
