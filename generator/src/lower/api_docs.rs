//! What is said of things as a whole: pages that tell more, whom to ask.

use openapiv3::ExternalDocumentation;
use serde_json::Value;

use crate::document::Document;

/// Where to read on (External Documentation Object), as a sentence.
pub(super) fn page(description: Option<&str>, url: &str) -> String {
    match description.map(str::trim) {
        Some(words) if !words.is_empty() => {
            format!("{}: {url}", words.trim_end_matches([':', '.']))
        }
        _ => format!("See {url}"),
    }
}

/// As [`page`], of what the skeleton has.
pub(super) fn written(docs: &ExternalDocumentation) -> String {
    page(docs.description.as_deref(), &docs.url)
}

/// Paragraphs, one after the other; none if nothing is said.
pub(super) fn paragraphs(texts: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    let texts = texts.into_iter().flatten();
    let texts: Vec<String> = texts.filter(|text| !text.trim().is_empty()).collect();
    (!texts.is_empty()).then(|| texts.join("\n\n"))
}

/// What is said of the API as a whole (Info Object).
pub(super) fn api(document: &Document) -> Option<String> {
    let openapi = &document.openapi;
    let info = &openapi.info;
    let summary = document.value.pointer("/info/summary");
    let summary = summary.and_then(Value::as_str).map(str::to_owned);
    let contact = info.contact.as_ref().and_then(|contact| {
        let ways = [&contact.name, &contact.email, &contact.url];
        let ways: Vec<&str> = ways.into_iter().flatten().map(String::as_str).collect();
        (!ways.is_empty()).then(|| format!("Contact: {}", ways.join(", ")))
    });
    let terms = info.terms_of_service.as_ref();
    let license = document.value.pointer("/info/license").map(license);
    paragraphs([
        summary,
        info.description.clone(),
        openapi.external_docs.as_ref().map(written),
        contact,
        terms.map(|terms| format!("Terms of service: {terms}")),
        license.map(|license| format!("License of the API: {license}")),
    ])
}

/// The license of the API (License Object): its name and where it is, or which of those that are known.
fn license(license: &Value) -> String {
    let text = |field: &str| license.get(field).and_then(Value::as_str);
    let name = text("name").unwrap_or_default();
    match text("url").or(text("identifier")) {
        Some(more) => format!("{name} ({more})"),
        None => name.to_owned(),
    }
}
