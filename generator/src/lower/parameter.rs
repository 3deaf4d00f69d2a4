//! Parameters (OpenAPI 3.0, Parameter Object).

use openapiv3::{
    Content, Operation as Described, Parameter as DescribedParameter, ParameterData,
    ParameterSchemaOrContent, PathItem, PathStyle, QueryStyle, ReferenceOr,
};
use serde_json::Value;

use super::facets::Node;
use super::media_type::{essence, is_json, is_text};
use super::{At, Lowerer, component_name, item, schema};
use crate::model::{Docs, Parameter, Place, Style, Type, alphabetical};
use crate::openapi::given_name;

/// The parameters of an operation and of its path, those that become arguments in their order.
pub(super) fn parameters<'d>(
    lowerer: &mut Lowerer<'d>,
    path: &str,
    path_item: &'d PathItem,
    described: &'d Described,
    at: &At,
) -> Vec<Parameter> {
    let mut parameters: Vec<Parameter> = Vec::new();
    let item = format!("/paths/{}", super::escape(path));
    // The operation's own come first: they replace those of the path with the same name and place.
    for node in described.parameters.iter().chain(&path_item.parameters) {
        let Some(parameter) = resolve(lowerer, node, at) else {
            continue;
        };
        let (data, place, mut style) = unfold(parameter);
        let written = written(lowerer, node, data, place, [&at.pointer, &item]);
        style.allow_reserved |= written.is_some_and(|it| it["allowReserved"] == Value::Bool(true));
        if place == Place::Cookie && written.is_some_and(|it| it["style"] == "cookie") {
            style.name = Some("cookie");
        }
        let known = parameters
            .iter()
            .any(|p| p.wire == data.name && p.place == place);
        if known || is_ruled_by_others(data, place) {
            continue;
        }
        let at = match node {
            ReferenceOr::Reference { reference } => {
                let pointer = reference.trim_start_matches('#');
                At::new(pointer, component_name(reference)).of_kind("parameter")
            }
            ReferenceOr::Item(_) => {
                let name = super::escape(&data.name);
                at.member(&format!("parameters/{name}"), &data.name)
            }
        };
        parameters.push(one(lowerer, data, place, style, &at));
    }
    parameters.sort_by_cached_key(|parameter| argument_order(path, parameter));
    parameters
}

/// Where a parameter stands among the arguments of its method. The order in which a description
/// lists parameters means nothing: if it decided, two that swap places would swap the arguments of
/// programs that still compile.
fn argument_order(path: &str, parameter: &Parameter) -> (usize, Option<impl Ord + use<>>) {
    let wire = &parameter.wire;
    let by_name = || (alphabetical(wire), parameter.place);
    match parameter.place {
        Place::Path => {
            let place = path.find(&format!("{{{wire}}}"));
            (place.unwrap_or(path.len()), Some(by_name()))
        }
        _ if parameter.required => (path.len() + 1, Some(by_name())),
        _ => (usize::MAX, None),
    }
}

fn resolve<'d>(
    lowerer: &mut Lowerer<'d>,
    node: &'d ReferenceOr<DescribedParameter>,
    at: &At,
) -> Option<&'d DescribedParameter> {
    let components = lowerer.document.openapi.components.as_ref();
    let found = item(node, |r| components?.parameters.get(component_name(r)));
    if let Err(reference) = found {
        lowerer.diagnostics.error(
            "unresolved-ref",
            &at.pointer,
            format!("the parameter `{reference}` is not in the description; it cannot be sent"),
        );
    }
    found.ok()
}

/// Headers that the specification takes out of a description's hands (Parameter Object, `name`).
fn is_ruled_by_others(data: &ParameterData, place: Place) -> bool {
    let ruled = ["accept", "content-type", "authorization"];
    place == Place::Header
        && ruled
            .iter()
            .any(|name| data.name.eq_ignore_ascii_case(name))
}

/// A parameter of a path or a cookie as it is written, in the lists of the operation and of the path:
/// of these, OpenAPI 3.2 can say more than the skeleton has.
fn written<'d>(
    lowerer: &Lowerer<'d>,
    node: &ReferenceOr<DescribedParameter>,
    data: &ParameterData,
    place: Place,
    owners: [&str; 2],
) -> Option<&'d Value> {
    let place = match place {
        Place::Path => "path",
        Place::Cookie => "cookie",
        Place::Query | Place::Header => return None,
    };
    let document = &lowerer.document.value;
    if let ReferenceOr::Reference { reference } = node {
        return document.pointer(reference.trim_start_matches('#'));
    }
    let lists = owners.into_iter();
    let lists = lists.filter_map(|owner| document.pointer(&format!("{owner}/parameters")));
    let mut all = lists.filter_map(Value::as_array).flatten();
    all.find(|one| one["name"] == data.name.as_str() && one["in"] == place)
}

fn unfold(parameter: &DescribedParameter) -> (&ParameterData, Place, Style) {
    let style = |name, data: &ParameterData| Style {
        name,
        explode: data.explode,
        ..Style::default()
    };
    match parameter {
        DescribedParameter::Path {
            parameter_data: data,
            style: written,
        } => {
            let name = match written {
                PathStyle::Matrix => Some("matrix"),
                PathStyle::Label => Some("label"),
                PathStyle::Simple => None,
            };
            (data, Place::Path, style(name, data))
        }
        DescribedParameter::Query {
            parameter_data: data,
            allow_reserved,
            style: written,
            ..
        } => {
            let name = match written {
                QueryStyle::Form => None,
                QueryStyle::SpaceDelimited => Some("spaceDelimited"),
                QueryStyle::PipeDelimited => Some("pipeDelimited"),
                QueryStyle::DeepObject => Some("deepObject"),
            };
            let style = Style {
                allow_reserved: *allow_reserved,
                ..style(name, data)
            };
            (data, Place::Query, style)
        }
        DescribedParameter::Header {
            parameter_data: data,
            ..
        } => (data, Place::Header, style(None, data)),
        DescribedParameter::Cookie {
            parameter_data: data,
            ..
        } => (data, Place::Cookie, style(None, data)),
    }
}

/// The schema of a parameter that is described by its content; none if nobody can write its media type
/// but the caller.
fn content_of<'d>(
    lowerer: &mut Lowerer<'d>,
    content: &'d Content,
    style: &mut Style,
    at: &At,
) -> Option<Node<'d>> {
    let (media_type, media) = content.first()?;
    let node = lowerer.document.node(media.schema.as_ref()?)?;
    let essence = essence(media_type);
    if is_json(&essence) {
        style.json = true;
        return Some(node);
    }
    let facets = lowerer.resolve_through(node);
    let is_flat = !matches!(facets.kind, Some("object" | "array")) && facets.properties.is_empty();
    if is_flat && is_text(&essence) {
        return Some(node);
    }
    lowerer.note_untyped_body(media, media_type, at);
    None
}

fn one<'d>(
    lowerer: &mut Lowerer<'d>,
    data: &'d ParameterData,
    place: Place,
    mut style: Style,
    at: &At,
) -> Parameter {
    let node = match &data.format {
        ParameterSchemaOrContent::Schema(schema) => lowerer.document.node(schema),
        ParameterSchemaOrContent::Content(content) => content_of(lowerer, content, &mut style, at),
    };
    let (ty, mut docs) = match node {
        Some(node) => {
            let typed = lowerer.schema(&[node], at);
            (typed.ty, typed.docs)
        }
        None => (Type::String, Docs::default()),
    };
    lowerer.note_nested(&style, &ty, at);
    lowerer.parameter_examples(data, &ty, at);
    docs.text = data.description.clone().or(docs.text);
    docs.deprecated |= data.deprecated.unwrap_or(false);
    if let Some(Node::Ref(_)) = node
        && let Some(node) = node
    {
        // The limits of a shared schema are those of this parameter.
        docs.notes = schema::docs(&lowerer.resolve_through(node)).notes;
    }
    Parameter {
        wire: data.name.clone(),
        name: given_name::parameter(&data.extensions, node),
        place,
        style,
        ty,
        required: data.required || place == Place::Path,
        constant: None,
        docs,
    }
}
