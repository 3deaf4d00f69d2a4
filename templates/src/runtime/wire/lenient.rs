//! Values that are not of their type, taken as what they may be meant as: a text for a number or a
//! flag, one thing for a list of one, and the other way round; anything else as absent.

use super::deviation::DeviationKind;
use super::{Mismatch, Node, Reader, View, Wire};
use crate::runtime::json::Document;
use crate::runtime::plain::written;

/// Reads a part of a value. Where that is allowed, one that is of another type does not fail the whole:
/// unless it can be read as what is meant, it stays blank.
pub(super) fn read_part(
    slot: &mut dyn Wire,
    node: Node<'_>,
    reader: &mut Reader,
) -> Result<(), Box<Mismatch>> {
    match slot.read(node, reader) {
        Ok(()) => Ok(()),
        read => tolerate(read, node, reader, |reader| {
            read_meant(slot, node, reader);
        }),
    }
}

/// Takes in that a part could not be read, where that is allowed.
pub(super) fn tolerate(
    read: Result<(), Box<Mismatch>>,
    node: Node<'_>,
    reader: &mut Reader,
    instead: impl FnOnce(&mut Reader),
) -> Result<(), Box<Mismatch>> {
    match read {
        Err(mismatch) if reader.is_lenient() && !mismatch.is_final() => {
            reader.note(node, DeviationKind::Misfit, mismatch.reason());
            instead(reader);
            Ok(())
        }
        read => read,
    }
}

/// Takes in that a member is missing, where that is allowed.
pub(super) fn tolerate_missing(
    name: &str,
    node: Node<'_>,
    reader: &mut Reader,
) -> Result<(), Box<Mismatch>> {
    let mismatch = Mismatch::missing(name);
    match reader.is_lenient() {
        true => {
            reader.note(node, DeviationKind::Missing, mismatch.reason());
            Ok(())
        }
        false => Err(mismatch),
    }
}

/// Reads what a value may be meant as, if it is that.
pub(super) fn read_meant(slot: &mut dyn Wire, node: Node<'_>, reader: &mut Reader) -> bool {
    let mut read = |json: &str| {
        // What was found out of one document is not true of another; the memory is the same.
        let left = reader.left();
        let mut strict = Reader::new(left);
        let document = Document::parse(json, left);
        let read = document.is_ok_and(|document| slot.read(document.root(), &mut strict).is_ok());
        if read {
            reader.set_inexact(reader.inexact() + strict.inexact());
        }
        let taken = if read { left - strict.left() } else { 0 };
        read && reader.take(taken).is_ok()
    };
    match node.view() {
        View::Null => false,
        View::List(mut items) => match (items.next(), items.next()) {
            (Some(only), None) => read(&only.to_json()),
            _ => false,
        },
        View::Text(text) => {
            let text = text.trim();
            let is_value = text == "true" || text == "false" || text.parse::<f64>().is_ok();
            (is_value && read(text)) || read(&format!("[{}]", node.to_json()))
        }
        View::Number(_) | View::Boolean(_) => {
            read(&written(|writer| writer.string(&node.to_json())))
                || read(&format!("[{}]", node.to_json()))
        }
        View::Object(_) => read(&format!("[{}]", node.to_json())),
    }
}
