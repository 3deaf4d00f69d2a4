//! Operations (OpenAPI 3.0, Paths Object, Path Item Object and Operation Object).

use indexmap::IndexMap;
use openapiv3::{Operation as Described, PathItem, ReferenceOr};

use super::operation_name::{Name, name};
use super::{
    At, Direction, Lowerer, api_docs, body, escape, paging, parameter, path, response, security,
    server,
};
use crate::document::Document;
use crate::model::{Docs, Method, Operation, Resource};

/// Lowers every operation, each with the resource that it belongs to.
pub(super) fn resources(lowerer: &mut Lowerer) -> Vec<Resource> {
    let document = lowerer.document;
    let mut resources = Resources::default();
    for (path, path_item) in &document.openapi.paths.paths {
        let ReferenceOr::Item(path_item) = path_item else {
            // References between path items are expanded when the document is read.
            continue;
        };
        let item = format!("/paths/{}", escape(path));
        for (method, described) in methods(path_item) {
            let verb = method.as_str().to_ascii_lowercase();
            let pointer = format!("{item}/{verb}");
            let name = name((document, lowerer.config), (path, &method), described);
            let operation = operation(
                lowerer,
                (path, path_item),
                method,
                (described, &name),
                pointer,
            );
            resources.add(document, name, operation);
        }
        for further in document.further.get(path).into_iter().flatten() {
            let method = match further.method.as_str() {
                "QUERY" => Method::Query,
                other => Method::Other(other.to_owned()),
            };
            let (described, pointer) = (&further.operation, further.pointer.clone());
            let name = name((document, lowerer.config), (path, &method), described);
            let operation = operation(
                lowerer,
                (path, path_item),
                method,
                (described, &name),
                pointer,
            );
            resources.add(document, name, operation);
        }
    }
    resources.0.into_values().collect()
}

/// The resources by the names that lead to them; what others are within stands before them.
#[derive(Default)]
struct Resources(IndexMap<Vec<String>, Resource>);

impl Resources {
    fn add(&mut self, document: &Document, name: Name, operation: Operation) {
        for length in 1..=name.resource.len() {
            let path = name.resource[..length].to_vec();
            self.0.entry(path.clone()).or_insert_with(|| Resource {
                path,
                tags: Vec::new(),
                docs: Docs::default(),
                operations: Vec::new(),
            });
        }
        let Some(resource) = self.0.get_mut(&name.resource) else {
            return;
        };
        if let Some(tag) = name.tag.filter(|tag| !resource.tags.contains(tag)) {
            if let Some(text) = tag_docs(document, &tag) {
                let said = resource.docs.text.take();
                resource.docs.text = api_docs::paragraphs([said, Some(text)]);
            }
            resource.tags.push(tag);
        }
        resource.operations.push(operation);
    }
}

/// What is said of a tag (OpenAPI 3.2, Tag Object).
fn tag_docs(document: &Document, tag: &str) -> Option<String> {
    let summary = document
        .tag(tag)
        .and_then(|tag| tag.get("summary")?.as_str());
    // Of several with one name the first counts.
    let mut tags = document.openapi.tags.iter();
    let described = tags.find(|known| known.name == tag);
    api_docs::paragraphs([
        summary.map(str::to_owned),
        described.and_then(|tag| tag.description.clone()),
        described.and_then(|tag| tag.external_docs.as_ref().map(api_docs::written)),
    ])
}

fn methods(item: &PathItem) -> impl Iterator<Item = (Method, &Described)> {
    [
        (Method::Get, &item.get),
        (Method::Put, &item.put),
        (Method::Post, &item.post),
        (Method::Delete, &item.delete),
        (Method::Options, &item.options),
        (Method::Head, &item.head),
        (Method::Patch, &item.patch),
        (Method::Trace, &item.trace),
    ]
    .into_iter()
    .filter_map(|(method, operation)| Some((method, operation.as_ref()?)))
}

fn operation<'d>(
    lowerer: &mut Lowerer<'d>,
    (path, path_item): (&'d str, &'d PathItem),
    method: Method,
    (described, name): (&'d Described, &Name),
    pointer: String,
) -> Operation {
    let verb = method.as_str().to_ascii_lowercase();
    let id = match described.operation_id.as_deref().map(str::trim) {
        Some(id) if !id.is_empty() => id.to_owned(),
        _ => made_up_id(&verb, path),
    };
    let at = At::new(pointer, name.words.clone());
    let tags: Vec<&str> = described.tags.iter().map(String::as_str).collect();
    let mut repeatable = lowerer.config.operations.repeatable.iter();
    let repeatable = repeatable.any(|selector| selector.matches(&id, path, &verb, &tags));
    let scopes = security::scopes(lowerer, described.security.as_ref());
    let security = security::of_operation(lowerer, described.security.as_ref(), &at.pointer);
    let server =
        server::base_url(&described.servers).or_else(|| server::base_url(&path_item.servers));
    lowerer.direction = Direction::Request;
    let parameters = parameter::parameters(lowerer, path, path_item, described, &at);
    let body = body::body(lowerer, &method, described, &at);
    lowerer.direction = Direction::Response;
    let (response, failures, failure) = response::responses(lowerer, path_item, described, &at);
    let mut unpaged = lowerer.config.operations.unpaged.iter();
    let is_unpaged = unpaged.any(|selector| selector.matches(&id, path, &verb, &tags));
    let listing = paging::Listing {
        described,
        path_item,
        pointer: &at.pointer,
        method: &method,
        parameters: &parameters,
        body: body.as_ref(),
        response: &response,
        is_unpaged,
    };
    let paging = paging::paging(lowerer, &listing);
    Operation {
        id,
        words: name.words.clone(),
        name: name.method.clone(),
        method,
        path: path::sent(path),
        written: path.to_owned(),
        server,
        summary: described
            .summary
            .clone()
            .or_else(|| path_item.summary.clone()),
        docs: Docs {
            text: api_docs::paragraphs([
                described.description.clone(),
                path_item.description.clone(),
                described.external_docs.as_ref().map(api_docs::written),
            ]),
            notes: Vec::new(),
            deprecated: described.deprecated,
        },
        parameters,
        body,
        response,
        failures,
        failure,
        security,
        scopes,
        repeatable,
        paging,
    }
}

/// An id for an operation that has none: the method and the words of the path.
pub(super) fn made_up_id(verb: &str, path: &str) -> String {
    let words = path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .map(|segment| segment.replace('{', "by_").replace('}', ""));
    std::iter::once(verb.to_owned())
        .chain(words)
        .collect::<Vec<_>>()
        .join("_")
}
