//! What the actions of an overlay do to a node.

use serde_json::Value;

use crate::document::pointer::escape;

/// Merges an update into a node (Action Object): members of objects one by one, lists one after the
/// other, and anything else in place of what was there. The error is where the two do not fit,
/// below the node.
pub(super) fn update(node: &mut Value, with: &Value) -> Result<(), String> {
    match (&mut *node, with) {
        (Value::Array(items), Value::Array(more)) => items.extend(more.iter().cloned()),
        (Value::Array(items), one) => items.push(one.clone()),
        _ => return merge(node, with),
    }
    Ok(())
}

fn merge(node: &mut Value, with: &Value) -> Result<(), String> {
    match (node, with) {
        (Value::Object(members), Value::Object(more)) => {
            for (name, value) in more {
                match members.get_mut(name) {
                    Some(known) => {
                        merge(known, value).map_err(|below| format!("/{}{below}", escape(name)))?
                    }
                    None => {
                        members.insert(name.clone(), value.clone());
                    }
                }
            }
        }
        (Value::Array(items), Value::Array(more)) => items.extend(more.iter().cloned()),
        (node, with) if is_primitive(node) && is_primitive(with) => *node = with.clone(),
        _ => return Err(String::new()),
    }
    Ok(())
}

fn is_primitive(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}

/// Takes a node out of what contains it; not the whole document.
pub(super) fn remove(value: &mut Value, pointer: &str) -> bool {
    let Some((parent, last)) = pointer.rsplit_once('/') else {
        return false;
    };
    let name = last.replace("~1", "/").replace("~0", "~");
    match value.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.shift_remove(&name);
        }
        Some(Value::Array(items)) => {
            if let Some(index) = name.parse().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        // What it was in is gone already.
        _ => {}
    }
    true
}
