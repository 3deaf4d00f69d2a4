//! Files of which only the words depend on the API: filled by `minijinja`, which sees a small flat
//! view and decides nothing about types.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde_json::{Value, json};

use super::{Context, RenderError, docs, oauth, print, readme, server, webhooks};
use crate::config::{Config, IdempotencyKeys, RateLimit, ResetUnit};
use crate::model::{Auth, Security};
use crate::naming;
use crate::surface::Collector;
use crate::tree::Tree;

/// The files of `templates/`, by their paths below it (see `build.rs`). One that ends in `.j2` is
/// filled and loses the ending; the others are copied.
const TEMPLATES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// Renders every template. What is public in those that depend on the API is added to `surface`.
pub(super) fn render(
    context: &Context,
    tree: &mut Tree,
    surface: &mut Collector,
) -> Result<(), RenderError> {
    each(
        context,
        |_| true,
        |path, text| {
            if let Some(target) = path.strip_suffix(".j2") {
                public(target, &text, surface)?;
            }
            // What comes to nothing is not a part of this crate.
            if !text.is_empty() {
                tree.insert(path.trim_end_matches(".j2").to_owned(), text);
            }
            Ok(())
        },
    )
}

/// Adds what is public in the templates that depend on the API.
pub(super) fn collect(context: &Context, surface: &mut Collector) -> Result<(), RenderError> {
    let is_meant = |path: &str| path.ends_with(".rs.j2") || path == MANIFEST;
    each(context, is_meant, |path, text| {
        public(path.trim_end_matches(".j2"), &text, surface)
    })
}

/// The template of the manifest, which has the features.
const MANIFEST: &str = "Cargo.toml.j2";

/// The folder of what only APIs with bodies of XML need.
const XML: &str = "src/runtime/xml/";

/// The folder of what only APIs with tokens of an authorization server need.
const OAUTH2: &str = "src/runtime/oauth2/";

fn public(target: &str, text: &str, surface: &mut Collector) -> Result<(), RenderError> {
    if target.ends_with(".toml") {
        surface.add_manifest(text);
    } else if target.ends_with(".rs") {
        let parsed = syn::parse_file(text).map_err(|source| RenderError::NotRust {
            file: target.to_owned(),
            source,
        })?;
        surface.begin(target);
        surface.add(&parsed);
    }
    Ok(())
}

/// Hands on the path and the text of each template that is meant, filled.
fn each(
    context: &Context,
    is_meant: impl Fn(&str) -> bool,
    mut add: impl FnMut(&str, String) -> Result<(), RenderError>,
) -> Result<(), RenderError> {
    let environment = environment();
    let has_tokens = context.api.schemes.iter().any(|s| s.oauth.is_some());
    let is_part = |path: &str| {
        let is_xml = path.starts_with(XML) && !context.api.has_xml();
        let is_oauth = path.starts_with(OAUTH2) && !has_tokens;
        !is_xml && !is_oauth
    };
    let is_meant = |path: &str| is_meant(path) && is_part(path);
    let mut view = view(context);
    let member = context.config.client.idempotency_key_member.as_deref();
    view["idempotency_key_member"] = member.unwrap_or_default().into();
    view["log_env"] = context.config.log_env().into();
    view["oauth2"] = oauth::view(context).into();
    let view = minijinja::Value::from(Serde(view));
    for (path, text) in TEMPLATES.iter().filter(|(path, _)| is_meant(path)) {
        let filled = match path.ends_with(".j2") {
            false => (*text).to_owned(),
            true => environment
                .render_named_str(path, text, &view)
                .map_err(|source| RenderError::Template {
                    file: (*path).to_owned(),
                    source,
                })?,
        };
        add(path, filled)?;
    }
    Ok(())
}

/// Strict: a name that the view does not have is a defect. Each language that is written has its
/// own filter, which escapes what it is given.
fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let syntax = SyntaxConfig::builder().keep_trailing_newline(true).build();
    environment.set_syntax(syntax.unwrap_or_default());
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.add_filter("rust", |text: String| print::literal(&text));
    environment.add_filter("rust_option", |text: Option<String>| match text {
        Some(text) => format!("Some({})", print::literal(&text)),
        None => "None".to_owned(),
    });
    environment.add_filter("toml", |value: minijinja::Value| toml_text(&value));
    environment.add_filter("markdown", |text: String| docs::text(&text).join("\n"));
    environment
}

/// A value as TOML writes it.
fn toml_text(value: &minijinja::Value) -> String {
    match toml::Value::try_from(value) {
        Ok(value) => value.to_string(),
        Err(_) => "\"\"".to_owned(),
    }
}

/// What templates see.
fn view(context: &Context) -> Value {
    let (api, config) = (context.api, context.config);
    let client = &config.client;
    let (name, version) = (config.name(), &config.package.version);
    json!({
        "crate_name": name,
        "crate_ident": config.crate_ident(),
        "crate_docs": crate_docs(context),
        "version": version,
        "user_agent": format!("{name}/{version}"),
        "description": config.description(),
        "license": config.package.license,
        "repository": config.package.repository,
        "keywords": config.package.keywords,
        "categories": config.package.categories,
        "resource_features": context.names.resources.iter().filter(|r| r.parent.is_none()).filter_map(|r| r.feature.as_deref()).collect::<Vec<_>>(),
        "test_features": config.package.test_features,
        "example_features": example_features(config),
        "dev_dependencies": config.dev_dependencies(),
        "title": docs::line(&api.title),
        "api_version": docs::line(&api.version),
        "base_url": api.base_url,
        "no_base_url": no_base_url(context),
        "server": server::view(context),
        "servers": !api.servers.is_empty(),
        "webhooks": webhooks::view(context),
        "events_end": config.streams.end,
        "base_url_env": config.base_url_env(),
        "timeout_secs": client.timeout_secs,
        "connect_timeout_secs": client.connect_timeout_secs,
        "max_retries": client.max_retries,
        "request_id_header": client.request_id_header,
        "idempotency_key_header": client.idempotency_key_header.clone().unwrap_or_default(),
        "idempotency_key_always": (client.idempotency_keys == IdempotencyKeys::Always).to_string(),
        "rate_limit": rate_limit(&config.rate_limit),
        "unwrap": config.responses.unwrap.clone().unwrap_or_default(),
        "numbers_in_strings": config.tolerance.numbers_in_strings.to_string(),
        "lenient_responses": config.tolerance.lenient_responses.to_string(),
        "lists_in_deep_objects": config.parameters.lists_in_deep_objects.variant(),
        "default_features": default_features(context),
        "errors": errors(config),
        "schemes": schemes(context),
        "security": security(&api.security),
        "resources": context.documented.then(|| readme::resources(context)),
        "sample": readme::sample(context),
        "paged_sample": readme::paged_sample(context),
    })
}

fn errors(config: &Config) -> Value {
    json!({
        "items": config.errors.items,
        "code": config.errors.code,
        "title": config.errors.title,
        "detail": config.errors.detail,
        "pointer": config.errors.pointer,
        "parameter": config.errors.parameter,
        "url": config.errors.url,
    })
}

/// The features that a crate has unless its user says otherwise.
fn default_features(context: &Context) -> Vec<&'static str> {
    let (has_text, has_xml) = (context.api.has_text(), context.api.has_xml());
    let has_tokens = context.api.schemes.iter().any(|s| s.oauth.is_some());
    let own = [
        ("charset", has_text || has_xml),
        ("mime-guess", context.api.has_parts()),
        ("oauth2", has_tokens),
        ("xml", has_xml),
    ];
    let own = own.into_iter().filter(|(_, is_needed)| *is_needed);
    let always = ["resources", "rustls-tls", "http2", "gzip"];
    always
        .into_iter()
        .chain(own.map(|(name, _)| name))
        .collect()
}

fn example_features(config: &Config) -> Vec<Value> {
    let examples = config.package.example_features.iter();
    let example = |(name, features)| json!({"name": name, "features": features});
    examples.map(example).collect()
}

fn rate_limit(headers: &RateLimit) -> Value {
    json!({
        "limit": headers.limit,
        "remaining": headers.remaining,
        "reset": headers.reset,
        "unit": match headers.unit {
            ResetUnit::Seconds => "Seconds",
            ResetUnit::Milliseconds => "Milliseconds",
            ResetUnit::UnixTime => "UnixTime",
        },
    })
}

/// What to say to a caller who has to know the address.
fn no_base_url(context: &Context) -> String {
    match &context.api.base_path {
        Some(path) => format!(
            "the API's description does not say on which host it is; set its address, followed by \
             `{path}`"
        ),
        None => "the API's description names none".to_owned(),
    }
}

/// Groups of credentials, as the runtime takes them.
fn security(security: &Security) -> String {
    let groups = security.iter().map(|group| {
        let group: Vec<String> = group.iter().map(usize::to_string).collect();
        format!("&[{}]", group.join(", "))
    });
    format!("[{}]", groups.collect::<Vec<_>>().join(", "))
}

/// The credentials that a client may hold.
fn schemes(context: &Context) -> Vec<Value> {
    let (schemes, config) = (&context.api.schemes, context.config);
    let methods = naming::credentials(schemes);
    let pairs = schemes.iter().zip(methods).enumerate();
    pairs
        .map(|(index, (scheme, method))| {
            // The first is the one that most calls take.
            let env = match index {
                0 => config.api_key_env(),
                _ => config.credentials_env(&scheme.name),
            };
            let fallback = format!("Sets the credentials `{}`.", scheme.name.replace('`', "'"));
            let mut lines = vec![fallback];
            let said = docs::text(scheme.docs.text.as_deref().unwrap_or_default());
            if !said.is_empty() {
                lines.push(String::new());
                lines.extend(said);
            }
            json!({
                "index": index,
                "kind": kind(&scheme.auth),
                "env": env,
                "method": method,
                "docs": docs::comments(&lines, "///", "    "),
                "basic": scheme.auth == Auth::Basic,
                "bearer": scheme.auth == Auth::Bearer,
            })
        })
        .collect()
}

fn kind(auth: &Auth) -> String {
    match auth {
        Auth::Bearer => "Scheme::Bearer".to_owned(),
        Auth::Basic => "Scheme::Basic".to_owned(),
        Auth::Http(name) => format!("Scheme::Http({})", print::literal(name)),
        Auth::Header(name) => format!("Scheme::Header({})", print::literal(name)),
        Auth::Query(name) => format!("Scheme::Query({})", print::literal(name)),
        Auth::Cookie(name) => format!("Scheme::Cookie({})", print::literal(name)),
    }
}

/// What the description says of the API, as `//!` lines.
fn crate_docs(context: &Context) -> String {
    let described = docs::text(context.api.description.as_deref().unwrap_or_default());
    docs::comments(&described, "//!", "")
}
