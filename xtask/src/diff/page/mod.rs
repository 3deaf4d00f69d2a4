//! What changed between two descriptions, as one HTML file that needs nothing else.
//!
//! Whatever comes from a description is escaped by the template, and the page's own policy lets a
//! browser run nothing but the one script that is in here.

mod excerpt;
mod fill;
mod row;
mod surface;
mod view;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;
use sha2::{Digest, Sha256};

use generator::diff::Level;
use view::Page;

use super::report::Report;

const TEMPLATE: &str = include_str!("page.html.j2");
const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The report as a page.
pub fn render(report: &Report, least: Level) -> Result<String, String> {
    html(&fill::page(report, least))
}

/// What the template sees: the page, and what the page is made with.
#[derive(Serialize)]
struct View<'a> {
    #[serde(flatten)]
    page: &'a Page,
    style: &'static str,
    script: &'static str,
    style_hash: String,
    script_hash: String,
}

fn html(page: &Page) -> Result<String, String> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    let view = View {
        page,
        style: STYLE,
        script: SCRIPT,
        style_hash: hash(STYLE),
        script_hash: hash(SCRIPT),
    };
    let view = minijinja::Value::from(Serde(view));
    let text = environment.render_named_str("page.html", TEMPLATE, view);
    text.map_err(|error| format!("the page cannot be rendered: {error:#}"))
}

/// How a content security policy names an inline text.
fn hash(text: &str) -> String {
    BASE64_STANDARD.encode(Sha256::digest(text))
}
