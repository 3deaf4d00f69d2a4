//! Examples (OpenAPI 3.0, Example Object), each kept with the type it must fit.

use std::collections::HashSet;

use openapiv3::{MediaType, ParameterData, ReferenceOr};
use serde_json::Value;

use super::schema::Typed;
use super::{At, Lowerer, component_name, escape, item};
use crate::diagnostic::Diagnostics;
use crate::model::{Api, Example, Type, fits};

/// Drops the examples that are not of their own type: nothing can be shown with them.
pub(super) fn keep_fitting(api: &mut Api, diagnostics: &mut Diagnostics) {
    let examples = std::mem::take(&mut api.examples);
    let mut seen = HashSet::new();
    for example in examples {
        // A shared response is met by each operation that responds with it.
        if !seen.insert(example.pointer.clone()) {
            continue;
        }
        match fits(api, &example.ty, &example.value) {
            Ok(()) => api.examples.push(example),
            Err(misfit) => {
                let message = format!(
                    "this example is not what its schema describes: at `{}`, {} is expected",
                    misfit.pointer, misfit.expected
                );
                let noted = diagnostics.note("example-does-not-fit", &example.pointer, message);
                if let Type::Named(id) = &example.ty {
                    let schema = &api.types[id.0].pointer;
                    noted.relates(schema, "this is the schema");
                }
            }
        }
    }
}

impl<'d> Lowerer<'d> {
    /// Keeps the examples of a body of type `ty`.
    pub(crate) fn media_examples(&mut self, media: &'d MediaType, ty: &Type, at: &At) {
        for (pointer, value) in self.written_examples(media, at) {
            self.keep_example(pointer, ty, value);
        }
    }

    /// Keeps an example of type `ty`.
    pub(crate) fn keep_example(&mut self, pointer: String, ty: &Type, value: &Value) {
        self.examples.push(Example {
            pointer,
            ty: ty.clone(),
            value: value.clone(),
        });
    }

    /// Keeps the examples of a body of which only one member, of type `ty`, is handed back.
    pub(crate) fn unwrapped_examples(&mut self, media: &'d MediaType, ty: &Type, at: &At) {
        let Some(member) = &self.config.responses.unwrap else {
            return;
        };
        for (pointer, value) in self.written_examples(media, at) {
            if let Some(value) = value.get(member) {
                self.examples.push(Example {
                    pointer: format!("{pointer}/{}", escape(member)),
                    ty: ty.clone(),
                    value: value.clone(),
                });
            }
        }
    }

    /// Keeps the examples of a schema.
    pub(crate) fn schema_examples(&mut self, examples: &[&'d Value], typed: &Typed, at: &At) {
        for (index, value) in examples.iter().enumerate() {
            let place = match index {
                0 => "example".to_owned(),
                more => format!("examples/{more}"),
            };
            self.examples.push(Example {
                pointer: format!("{}/{place}", at.pointer),
                ty: typed.clone().with_null(),
                value: (*value).clone(),
            });
        }
    }

    /// Keeps the examples of a parameter of type `ty`.
    pub(crate) fn parameter_examples(&mut self, data: &'d ParameterData, ty: &Type, at: &At) {
        let several = data.examples.iter().filter_map(|(name, node)| match node {
            ReferenceOr::Item(example) => {
                let pointer = format!("{}/examples/{}/value", at.pointer, escape(name));
                Some((pointer, example.value.as_ref()?))
            }
            ReferenceOr::Reference { .. } => None,
        });
        let single = data.example.iter();
        let single = single.map(|value| (format!("{}/example", at.pointer), value));
        for (pointer, value) in single.chain(several) {
            self.examples.push(Example {
                pointer,
                ty: ty.clone(),
                value: value.clone(),
            });
        }
    }

    pub(crate) fn written_examples(
        &self,
        media: &'d MediaType,
        at: &At,
    ) -> Vec<(String, &'d Value)> {
        let components = self.document.openapi.components.as_ref();
        let single = media.example.iter();
        let pointer = format!("{}/example", at.pointer);
        let single = single.map(|value| (pointer.clone(), value));
        let several = media.examples.iter().filter_map(|(name, node)| {
            let found = item(node, |r| components?.examples.get(component_name(r)));
            let pointer = format!("{}/examples/{}/value", at.pointer, escape(name));
            Some((pointer, found.ok()?.value.as_ref()?))
        });
        single.chain(several).collect()
    }
}
