//! What a crate knows of the servers that give out tokens.

use serde_json::{Value, json};

use super::{Context, docs};
use crate::model::{Flow, OAuth, Scheme};

/// The security schemes with tokens, as templates see them.
pub(super) fn view(context: &Context) -> Vec<Value> {
    let schemes = context.api.schemes.iter().enumerate();
    let known: Vec<(usize, &Scheme, &OAuth)> = schemes
        .filter_map(|(index, scheme)| Some((index, scheme, scheme.oauth.as_ref()?)))
        .collect();
    let lines = lines(&known);
    let view = known.iter().map(|(index, scheme, oauth)| {
        let flows = || oauth.flows.iter();
        let urls = flows().filter_map(|flow| Some((&flow.name, flow.token_url.as_ref()?)));
        json!({
            "index": index,
            "name": scheme.name,
            "token_urls": urls.collect::<Vec<_>>(),
            "refresh_url": flows().find_map(|flow| flow.refresh_url.as_ref()),
            "device_url": flows().find_map(|flow| flow.device_url.as_ref()),
            "metadata_url": oauth.metadata_url,
            "docs": docs::comments(&lines, "///", "    "),
        })
    });
    view.collect()
}

/// What is said of the method by which a client is given such tokens.
fn lines(known: &[(usize, &Scheme, &OAuth)]) -> Vec<String> {
    let mut lines = vec![
        "Gets the tokens that calls are made with from an authorization server: each is kept until it"
            .to_owned(),
        "is about to expire, and got once for all calls that wait for it.".to_owned(),
    ];
    for (_, scheme, oauth) in known {
        lines.push(String::new());
        lines.push(format!("The scheme `{}`:", code(&scheme.name)));
        lines.push(String::new());
        for flow in &oauth.flows {
            lines.extend(flow_lines(flow));
        }
        if let Some(address) = &oauth.metadata_url {
            lines.push(format!("* its addresses are told at `{}`", code(address)));
        }
    }
    lines
}

fn flow_lines(flow: &Flow) -> Vec<String> {
    let addresses = [
        ("tokens from", &flow.token_url),
        ("renewed at", &flow.refresh_url),
        ("allowed at", &flow.authorization_url),
        ("codes from", &flow.device_url),
    ];
    let addresses = addresses.iter().filter_map(|(words, address)| {
        let address = code(address.as_ref()?);
        Some(format!("{words} `{address}`"))
    });
    let addresses: Vec<String> = addresses.collect();
    let mut lines = vec![format!(
        "* flow `{}`: {}",
        code(&flow.name),
        addresses.join(", ")
    )];
    lines.extend(flow.scopes.iter().map(|(scope, words)| {
        let words = docs::line(words);
        let meaning = if words.is_empty() {
            words
        } else {
            format!(": {words}")
        };
        format!("  * scope `{}`{meaning}", code(scope))
    }));
    lines
}

/// What can stand between backticks.
fn code(text: &str) -> String {
    let text = text.replace('`', "'");
    text.chars().filter(|c| !c.is_control()).collect()
}
