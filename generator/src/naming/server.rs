//! Names of servers and of the variables in their addresses.

use super::distinct::{Wanted, distinct};
use super::taken::TAKEN_BUILDERS;
use super::{Scope, kept, snake, upper_camel};
use crate::model::{Scheme, Server};

/// Names that servers cannot have: what their module uses.
const TAKEN_SERVERS: &[&str] = &[
    "Self", "String", "Into", "From", "Default", "Debug", "Clone",
];

/// Methods that every server with variables has.
const TAKEN_VARIABLES: &[&str] = &["self", "new"];

/// The types of the servers.
pub fn servers(servers: &[Server]) -> Vec<String> {
    let wanted = servers.iter().map(|server| {
        let taken = |name: &str| TAKEN_SERVERS.contains(&name);
        Wanted {
            identity: server.url.clone(),
            ..Wanted::of(&server.hint, move |words| {
                kept(taken, upper_camel(words), "Server")
            })
        }
    });
    let wanted: Vec<Wanted> = wanted.collect();
    distinct(&mut Scope::new(TAKEN_SERVERS), &wanted)
}

/// The setters of a server's variables.
pub fn server_variables(server: &Server) -> Vec<String> {
    let wanted = server.variables.iter().map(|variable| {
        let taken = |name: &str| TAKEN_VARIABLES.contains(&name);
        Wanted::of(&variable.wire, move |words| {
            kept(taken, snake(words), "_variable")
        })
    });
    let wanted: Vec<Wanted> = wanted.collect();
    distinct(&mut Scope::new(TAKEN_VARIABLES), &wanted)
}

/// The methods of the builder that set the variables of the client's own server.
pub fn builder_variables(server: &Server, schemes: &[Scheme]) -> Vec<String> {
    let credentials = super::credentials(schemes);
    let mut taken: Vec<&str> = TAKEN_BUILDERS.to_vec();
    taken.extend(credentials.iter().flatten().map(String::as_str));
    let wanted = server.variables.iter().map(|variable| {
        Wanted::of(&variable.wire, |words| {
            kept(|name| taken.contains(&name), snake(words), "_variable")
        })
    });
    let wanted: Vec<Wanted> = wanted.collect();
    distinct(&mut Scope::new(&taken), &wanted)
}
