//! Which of the declared statuses are results, and which are errors (RFC 9110, section 15).

use openapiv3::{Operation as Described, PathItem, Responses, StatusCode};

use super::{At, Lowerer, component_name, item};

/// The statuses of an operation that are results.
pub(super) struct Results {
    declares_success: bool,
    /// Whether a caller can ask for what changed only.
    is_conditional: bool,
    /// Whether `default` is what comes if nothing went wrong.
    pub default: bool,
}

impl Results {
    /// What is to be made of the responses of an operation.
    pub fn of(lowerer: &Lowerer, path_item: &PathItem, described: &Described) -> Self {
        let Responses { responses, .. } = &described.responses;
        let declares_success = responses.keys().any(|code| hundreds(code) == 2);
        let mut results = Self {
            declares_success,
            is_conditional: is_conditional(lowerer, path_item, described),
            default: false,
        };
        results.default = !responses.keys().any(|code| results.contains(code));
        results
    }

    /// Whether a response with this status is a result. A redirect is one where it is all that is
    /// declared; beside another result, only one that leads to something else: where the resource
    /// itself moved, the call follows it.
    pub fn contains(&self, code: &StatusCode) -> bool {
        match (hundreds(code), code) {
            (2, _) => true,
            (3, StatusCode::Code(304)) => self.is_conditional,
            (3, _) if !self.declares_success => true,
            (3, StatusCode::Code(301 | 307 | 308)) => false,
            (3, _) => true,
            _ => false,
        }
    }

    /// Says which declared redirects are followed or handed back as errors.
    pub fn note(&self, lowerer: &mut Lowerer, code: &StatusCode, at: &At) {
        if hundreds(code) != 3 || self.contains(code) {
            return;
        }
        let message = match code {
            StatusCode::Code(304) => {
                "no parameter asks for what changed only; should this come, it is an error"
            }
            _ => "a call follows this redirect, unless it is told not to; it is an error then",
        };
        let pointer = &at.pointer;
        lowerer
            .diagnostics
            .note("redirect-beside-result", pointer, message);
    }
}

fn hundreds(code: &StatusCode) -> u16 {
    match code {
        StatusCode::Code(code) => code / 100,
        StatusCode::Range(range) => *range,
    }
}

/// Whether an operation takes the conditions under which a server responds that nothing changed (RFC
/// 9110, section 13.1).
fn is_conditional(lowerer: &Lowerer, path_item: &PathItem, described: &Described) -> bool {
    let components = lowerer.document.openapi.components.as_ref();
    let find = |reference| components?.parameters.get(component_name(reference));
    let parameters = described.parameters.iter().chain(&path_item.parameters);
    let mut parameters = parameters.filter_map(|node| item(node, find).ok());
    parameters.any(|parameter| {
        let name = &parameter.parameter_data_ref().name;
        ["if-none-match", "if-modified-since"].contains(&name.to_ascii_lowercase().as_str())
    })
}
