//! What is said of things as a whole: pages that tell more, whom to ask.

use openapiv3::{ExternalDocumentation, OpenAPI};

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
pub(super) fn api(openapi: &OpenAPI) -> Option<String> {
    let info = &openapi.info;
    let contact = info.contact.as_ref().and_then(|contact| {
        let ways = [&contact.name, &contact.email, &contact.url];
        let ways: Vec<&str> = ways.into_iter().flatten().map(String::as_str).collect();
        (!ways.is_empty()).then(|| format!("Contact: {}", ways.join(", ")))
    });
    let terms = info.terms_of_service.as_ref();
    paragraphs([
        info.description.clone(),
        openapi.external_docs.as_ref().map(written),
        contact,
        terms.map(|terms| format!("Terms of service: {terms}")),
    ])
}
