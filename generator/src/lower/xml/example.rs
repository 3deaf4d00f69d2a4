//! Examples of bodies that are XML: documents are shown, and values are tried as those of JSON are.

use openapiv3::MediaType;

use crate::lower::{At, Lowerer};
use crate::model::Type;

/// What is longer than this makes documentation no clearer.
const LONGEST: usize = 4_000;

impl<'d> Lowerer<'d> {
    /// Keeps the examples of a body of XML.
    pub(in crate::lower) fn xml_examples(&mut self, media: &'d MediaType, ty: &Type, at: &At) {
        for (pointer, value) in self.written_examples(media, at) {
            match value.as_str().filter(|text| is_document(text)) {
                Some(document) => {
                    self.diagnostics.note(
                        "external-example",
                        &pointer,
                        "an example that is given as it is sent is not tried",
                    );
                    self.show_document(ty, document);
                }
                None => self.keep_example(pointer, ty, value),
            }
        }
        for document in self.serialized_examples(media, at) {
            self.show_document(ty, document);
        }
    }

    /// The examples that are given as they are sent (OpenAPI 3.2, `serializedValue`), which is said of
    /// them where nothing else is given.
    fn serialized_examples(&self, media: &MediaType, at: &At) -> Vec<&'d str> {
        let names = media.examples.keys();
        let texts = names.filter_map(|name| {
            let name = crate::lower::escape(name);
            let pointer = format!("{}/examples/{name}/serializedValue", at.pointer);
            self.document.value.pointer(&pointer)?.as_str()
        });
        texts.filter(|text| is_document(text)).collect()
    }

    /// Shows a document with the type that it is of.
    fn show_document(&mut self, ty: &Type, document: &str) {
        let id = match ty {
            Type::Named(id) if document.len() <= LONGEST => *id,
            Type::Nullable(inner) | Type::Boxed(inner) => {
                return self.show_document(inner, document);
            }
            _ => return,
        };
        let note = format!("As XML:\n\n~~~xml\n{}\n~~~", document.trim());
        let notes = &mut self.types[id.0].docs.notes;
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
}

fn is_document(text: &str) -> bool {
    text.trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('<')
}
