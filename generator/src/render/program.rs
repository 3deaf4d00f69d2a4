//! Examples of calls as whole programs, for documentation sites.

use super::sample;
use super::{Context, RenderError, docs, print};
use crate::config::Config;
use crate::model::Api;
use crate::naming;

/// An example of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// The path of the operation, as the description writes it.
    pub path: String,
    /// Its method, as it stands in a request line.
    pub method: String,
    /// The program.
    pub source: String,
}

/// An example for each operation: the same call that its documentation shows.
pub(crate) fn programs(api: &Api, config: &Config) -> Result<Vec<Program>, RenderError> {
    let names = naming::name(api, config);
    let context = Context::new(api, config, &names, true);
    let krate = config.crate_ident();
    let schemes = match api.schemes.is_empty() {
        true => "new()",
        false => "from_env()?",
    };
    let mut programs = Vec::new();
    for (resource, names) in api.resources.iter().zip(&names.resources) {
        for (operation, own) in resource.operations.iter().zip(&names.operations) {
            let body = operation.body.as_ref().filter(|body| body.required);
            let content = body.and_then(|body| body.contents.first());
            let place = (names.way.as_str(), own.method.as_str());
            let call = sample::call(&context, operation, content, place, None);
            let sent = sample::sent(operation, None, &call.expression);
            let code = format!(
                "{}async fn example({}) -> Result<(), {krate}::Error> {{
                    let client = {krate}::Client::{schemes};
                    {} {sent} Ok(()) }}",
                match operation.docs.deprecated {
                    true => "#[allow(deprecated)] ",
                    false => "",
                },
                call.given.join(", "),
                call.made.concat(),
            );
            programs.push(Program {
                path: operation.written.clone(),
                method: operation.method.as_str().to_owned(),
                source: print::pretty(&docs::line(&operation.path), &code)?,
            });
        }
    }
    Ok(programs)
}
