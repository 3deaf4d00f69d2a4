//! The one descent through a description: which objects of the specification stand below another.
//! A property that is called like a keyword is a property, and what is in an example is a value.

use serde_json::Value;

use super::{Kind, Shape, shape};
use crate::document::pointer::{Spot, Step, unescape};

/// Shows the objects that stand directly below one of the given kind, in the order in which they
/// are written.
pub(crate) fn each_child<'v>(
    node: &'v Value,
    kind: Kind,
    spot: &Spot<'_>,
    visit: &mut dyn FnMut(&'v Value, Kind, &Spot<'_>),
) {
    let Value::Object(members) = node else {
        return;
    };
    for (name, value) in members {
        let below = spot.key(name);
        match (shape(kind, name), value) {
            (Shape::One(kind) | Shape::SchemaOrFlagOf(kind), Value::Object(_)) => {
                visit(value, kind, &below);
            }
            // A list where one is due is what older drafts have for tuples.
            (Shape::One(kind) | Shape::List(kind), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    visit(item, kind, &below.index(index));
                }
            }
            (Shape::Map(kind), Value::Object(entries)) => {
                for (key, entry) in entries {
                    visit(entry, kind, &below.key(key));
                }
            }
            _ => {}
        }
    }
}

/// As [`each_child`], to change them.
pub(crate) fn each_child_mut(
    node: &mut Value,
    kind: Kind,
    spot: &Spot<'_>,
    visit: &mut dyn FnMut(&mut Value, Kind, &Spot<'_>),
) {
    let Value::Object(members) = node else {
        return;
    };
    for (name, value) in members.iter_mut() {
        let below = spot.key(name);
        match (shape(kind, name), value) {
            (Shape::One(kind) | Shape::SchemaOrFlagOf(kind), value @ Value::Object(_)) => {
                visit(value, kind, &below);
            }
            (Shape::One(kind) | Shape::List(kind), Value::Array(items)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    visit(item, kind, &below.index(index));
                }
            }
            (Shape::Map(kind), Value::Object(entries)) => {
                for (key, entry) in entries.iter_mut() {
                    visit(entry, kind, &below.key(key));
                }
            }
            _ => {}
        }
    }
}

/// Shows an object of the given kind and everything below it, the outer before the inner.
pub(crate) fn walk<'v>(
    node: &'v Value,
    kind: Kind,
    spot: &Spot<'_>,
    visit: &mut dyn FnMut(&'v Value, Kind, &Spot<'_>),
) {
    visit(node, kind, spot);
    each_child(node, kind, spot, &mut |child, kind, spot| {
        walk(child, kind, spot, visit);
    });
}

/// As [`walk`], to change what is shown. What a change adds is shown as well.
pub(crate) fn walk_mut(
    node: &mut Value,
    kind: Kind,
    spot: &Spot<'_>,
    visit: &mut dyn FnMut(&mut Value, Kind, &Spot<'_>),
) {
    visit(node, kind, spot);
    each_child_mut(node, kind, spot, &mut |child, kind, spot| {
        walk_mut(child, kind, spot, visit);
    });
}

/// As [`walk`], over a file that need not be a whole description: it may be one schema, or hold
/// schemas by their names. A description may hold such too, where it has a member of its own.
pub(crate) fn walk_file<'v>(file: &'v Value, visit: &mut dyn FnMut(&'v Value, Kind, &Spot<'_>)) {
    let root = Spot::base("");
    let is_description = ["openapi", "swagger", "paths", "components"]
        .iter()
        .any(|member| file.get(member).is_some());
    let kind = match is_description {
        true => Kind::Root,
        false => Kind::Schema,
    };
    walk(file, kind, &root, visit);
    for (name, entry) in file.as_object().into_iter().flatten() {
        let below = root.key(name);
        match (kind, shape(kind, name), entry) {
            (Kind::Root, Shape::Unknown, Value::Object(entries)) => {
                for (name, entry) in entries {
                    walk(entry, Kind::Schema, &below.key(name), visit);
                }
            }
            (Kind::Schema, Shape::Unknown, _) => walk(entry, Kind::Schema, &below, visit),
            _ => {}
        }
    }
}

/// The kind of object that stands at a pointer.
pub(crate) fn kind_at(root: &Value, pointer: &str) -> Option<Kind> {
    let mut kind = Kind::Root;
    let mut node = root;
    let mut steps = pointer.split('/').skip(1);
    while let Some(step) = steps.next() {
        let name = unescape(step);
        node = node.get(name.as_ref())?;
        kind = match (shape(kind, &name), node) {
            (Shape::One(below) | Shape::SchemaOrFlagOf(below), Value::Object(_)) => below,
            (Shape::One(below) | Shape::List(below), Value::Array(items)) => {
                node = items.get(steps.next()?.parse::<usize>().ok()?)?;
                below
            }
            (Shape::Map(below), Value::Object(entries)) => {
                node = entries.get(unescape(steps.next()?).as_ref())?;
                below
            }
            _ => return None,
        };
    }
    Some(kind)
}

/// The keyword that holds the object at a place, by itself, in a list or under a name: that a
/// property is called like a keyword does not make it one. `None` for the root.
pub(crate) fn keyword_at<'s>(spot: &Spot<'s>) -> Option<&'s str> {
    keyword_and_kind(spot).0
}

/// The keyword that holds what is at a place, and what it holds.
fn keyword_and_kind<'s>(spot: &Spot<'s>) -> (Option<&'s str>, Shape) {
    let Some(above) = spot.parent() else {
        return (None, Shape::One(Kind::Root));
    };
    match (keyword_and_kind(above), spot.step()) {
        ((_, Shape::One(kind) | Shape::SchemaOrFlagOf(kind)), Step::Key(name)) => {
            (Some(name), shape(kind, name))
        }
        // What is in a list or under a name is one of its kind.
        ((keyword, Shape::Map(kind)), Step::Key(_))
        | ((keyword, Shape::List(kind) | Shape::One(kind)), Step::Index(_)) => {
            (keyword, Shape::One(kind))
        }
        _ => (None, Shape::Unknown),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The places of everything of a kind.
    fn places(value: &Value, wanted: Kind) -> Vec<String> {
        let mut found = Vec::new();
        walk(value, Kind::Root, &Spot::base(""), &mut |_, kind, spot| {
            if kind == wanted {
                found.push(spot.pointer());
            }
        });
        found
    }

    #[test]
    fn schemas_are_found_where_the_grammar_has_them_and_nowhere_else() {
        let value = json!({"components": {"schemas": {"example": {
            "properties": {"default": {"items": {}}, "enum": {}},
            "example": {"properties": {"a": {}}},
            "x-more": {"items": {}},
        }}}});
        assert_eq!(
            places(&value, Kind::Schema),
            [
                "/components/schemas/example",
                "/components/schemas/example/properties/default",
                "/components/schemas/example/properties/default/items",
                "/components/schemas/example/properties/enum",
            ]
        );
    }

    #[test]
    fn a_property_is_not_the_keyword_that_it_is_called_after() {
        let root = Spot::base("");
        let steps = |steps: &[&str]| {
            fn below(spot: &Spot<'_>, steps: &[&str]) -> Option<String> {
                match steps {
                    [] => keyword_at(spot).map(str::to_owned),
                    [step, rest @ ..] => match step.parse() {
                        Ok(index) => below(&spot.index(index), rest),
                        Err(_) => below(&spot.key(step), rest),
                    },
                }
            }
            below(&root, steps)
        };
        let schema = ["components", "schemas", "not"];
        assert_eq!(steps(&schema).as_deref(), Some("schemas"));
        let property = ["components", "schemas", "A", "properties", "not"];
        assert_eq!(steps(&property).as_deref(), Some("properties"));
        let keyword = [
            "components",
            "schemas",
            "A",
            "properties",
            "properties",
            "not",
        ];
        assert_eq!(steps(&keyword).as_deref(), Some("not"));
        let part = ["components", "schemas", "A", "allOf", "0"];
        assert_eq!(steps(&part).as_deref(), Some("allOf"));
    }

    #[test]
    fn both_walks_take_the_same_way() {
        let mut value = json!({"paths": {"/a": {"get": {
            "parameters": [{"schema": {"items": [{}, {}]}}],
            "responses": {"200": {"content": {"a/b": {"schema": {"allOf": [{}]}}}}},
        }}}});
        let mut seen = Vec::new();
        let root = Spot::base("");
        walk(&value, Kind::Root, &root, &mut |_, kind, spot| {
            seen.push((kind, spot.pointer()));
        });
        let mut changed = Vec::new();
        walk_mut(&mut value, Kind::Root, &root, &mut |_, kind, spot| {
            changed.push((kind, spot.pointer()));
        });
        assert_eq!(seen, changed);
        assert_eq!(seen.len(), 13);
    }
}
