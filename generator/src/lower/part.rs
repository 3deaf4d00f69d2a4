//! Parts of a body: files, values, or one in place of the other (OpenAPI 3.2, Encoding Object).

use super::facets::{Facets, Node};
use super::media_type::{essence, is_json, is_xml};
use super::schema::Form;
use super::{At, Lowerer};
use crate::model::{Type, XmlRoot};

/// Deeper than anybody nests the alternatives of a part; those that contain themselves end here.
const MAX_DEPTH: usize = 16;

/// A part of a body.
pub(super) struct Part {
    pub ty: Type,
    /// The media type that the schema of a file names.
    pub media_type: Option<String>,
    /// The type and the root of a document, where it is one of XML.
    pub document: Option<(Type, XmlRoot)>,
}

impl From<Type> for Part {
    fn from(ty: Type) -> Self {
        Self {
            ty,
            media_type: None,
            document: None,
        }
    }
}

/// What a part may be.
#[derive(Default)]
struct Alternatives<'d> {
    /// Whether it may be a file.
    file: bool,
    /// Whether there may be several of a kind that may be a file.
    several: bool,
    /// The media type of the file, where its schema names it.
    media_type: Option<String>,
    /// The values that it may be.
    values: Vec<Vec<Node<'d>>>,
}

impl<'d> Lowerer<'d> {
    /// What a part is. Where it may be a file, so may each of several: a part that is sent once is a
    /// list of one.
    pub(super) fn part(
        &mut self,
        (name, nodes): (&str, &[Node<'d>]),
        media_types: &[String],
        at: &At,
    ) -> Part {
        let found = self.part_alternatives(nodes, media_types, at, 0);
        let part = self.resolve_fully(nodes);
        let is_list = !part.items.is_empty();
        let item = match is_list {
            true => self.resolve_fully(&part.items),
            false => part,
        };
        if !found.file && is_document(&item, media_types) {
            return self.document_part(name, nodes, is_list, at);
        }
        if !found.file && is_foreign(&item, media_types) {
            self.diagnostics.note(
                "untyped-body",
                &at.pointer,
                format!("a part of `{}` is written by the caller", media_types[0]),
            );
            let ty = match is_list {
                true => Type::List(Box::new(Type::File)),
                false => Type::File,
            };
            return ty.into();
        }
        if !found.file {
            return self.schema(nodes, at).ty.into();
        }
        let mut values = found.values;
        let is_document = |nodes: &Vec<Node>| is_document(&self.resolve_fully(nodes), media_types);
        if values.iter().any(is_document) {
            self.diagnostics.note(
                "xml-left-out",
                &at.pointer,
                "where this part is no file, it is written as JSON and not as XML",
            );
        }
        let ty = match values.len() {
            0 => Type::File,
            1 => {
                let nodes = values.remove(0);
                Type::FileOr(Box::new(self.schema(&nodes, at).ty))
            }
            _ => Type::FileOr(Box::new(self.part_value(values, at))),
        };
        let ty = match found.several {
            true => Type::List(Box::new(ty)),
            false => ty,
        };
        Part {
            media_type: found.media_type,
            ..ty.into()
        }
    }

    /// A part that is a document of XML; each, if there are several. Its root is called as the part is,
    /// unless its schema says more.
    fn document_part(&mut self, name: &str, nodes: &[Node<'d>], is_list: bool, at: &At) -> Part {
        let ty = self.schema(nodes, at).ty;
        self.xml_content(&ty, nodes, &at.pointer);
        let root = match is_list {
            true => self.xml_root_of(&self.resolve_fully(nodes).items, name),
            false => self.xml_root_of(nodes, name),
        };
        let item = match &ty {
            Type::List(item) if is_list => item.as_ref(),
            whole => whole,
        };
        Part {
            document: Some((item.clone(), root)),
            ..ty.into()
        }
    }

    /// The type of a value that is one of several.
    fn part_value(&mut self, values: Vec<Vec<Node<'d>>>, at: &At) -> Type {
        match self.choice(Facets::default(), values, at, &mut false) {
            Form::Type(ty) => ty,
            Form::Shape(shape) => self.intern(shape, Default::default(), at),
        }
    }

    fn part_alternatives(
        &mut self,
        nodes: &[Node<'d>],
        media_types: &[String],
        at: &At,
        depth: usize,
    ) -> Alternatives<'d> {
        let mut part = self.resolve_fully(nodes);
        let value = || Alternatives {
            values: vec![nodes.to_vec()],
            ..Alternatives::default()
        };
        if depth >= MAX_DEPTH {
            return value();
        }
        if is_file(&part, media_types) {
            let media_type = part.content_media_type.map(str::to_owned);
            return Alternatives {
                file: true,
                media_type: media_type.filter(|one| is_one(one)),
                ..Alternatives::default()
            };
        }
        let found = match self.take_choice(&mut part, at) {
            Some(choice) => self.part_choice(choice, media_types, at, depth),
            None if part.items.is_empty() => return value(),
            None => Alternatives {
                several: true,
                ..self.part_alternatives(&part.items, media_types, at, depth + 1)
            },
        };
        match found.file {
            true => found,
            false => value(),
        }
    }

    fn part_choice(
        &mut self,
        choice: Vec<Vec<Node<'d>>>,
        media_types: &[String],
        at: &At,
        depth: usize,
    ) -> Alternatives<'d> {
        let mut all = Alternatives::default();
        for nodes in choice {
            let is_null = {
                let facets = self.resolve_fully(&nodes);
                facets.nullable && facets.is_shapeless()
            };
            if is_null {
                continue;
            }
            let one = self.part_alternatives(&nodes, media_types, at, depth + 1);
            all.file |= one.file;
            all.several |= one.several;
            all.media_type = all.media_type.or(one.media_type);
            all.values.extend(one.values);
        }
        all
    }
}

/// Whether this is one media type rather than a range of them.
pub(super) fn is_one(media_type: &str) -> bool {
    !media_type.contains('*')
}

/// Whether a value is a document of XML in these media types.
fn is_document(part: &Facets, media_types: &[String]) -> bool {
    let is_nested = matches!(part.kind, Some("object" | "array")) || !part.properties.is_empty();
    let mut essences = media_types.iter().map(|one| essence(one));
    is_nested && !media_types.is_empty() && essences.all(|one| is_xml(&one))
}

/// Whether nobody but the caller knows how a value looks in these media types.
fn is_foreign(part: &Facets, media_types: &[String]) -> bool {
    let is_nested = matches!(part.kind, Some("object" | "array")) || !part.properties.is_empty();
    // The text of a number is no document.
    let is_scalar = matches!(part.kind, Some("integer" | "number" | "boolean"));
    let is_xml = media_types.first().is_some_and(|one| is_xml(&essence(one)));
    let is_known = |media_type: &String| {
        let essence = essence(media_type);
        essence == "text/plain" || is_json(&essence) || !is_one(&essence)
    };
    (is_nested || is_scalar && is_xml)
        && !media_types.is_empty()
        && !media_types.iter().any(is_known)
}

/// Whether a part is bytes rather than a value: it is described as such, it has no type, or its media
/// type is that of no text.
fn is_file(part: &Facets, media_types: &[String]) -> bool {
    let is_text = |media_type: &String| {
        let essence = essence(media_type);
        essence.starts_with("text/") || (is_json(&essence) && !essence.ends_with("/*"))
    };
    let is_plain = matches!(part.kind, Some("string") | None)
        && part.properties.is_empty()
        && part.items.is_empty()
        && part.choices.is_empty()
        && part.values.is_none();
    let says_nothing = part.is_shapeless() && part.default.is_none() && part.untold.is_none();
    is_plain
        && match part.format {
            Some("binary") => true,
            Some(_) => false,
            None if part.is_content => true,
            None if media_types.is_empty() => says_nothing,
            None => !media_types.iter().any(is_text) && (says_nothing || part.kind.is_some()),
        }
}
