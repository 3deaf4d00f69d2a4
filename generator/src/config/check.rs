//! What settings can say. What is refused here would otherwise show as a crate that does not
//! build.

use std::path::{Component, Path};

use crate::code::{self, Code};

use super::Selector;
use super::crate_name::{CRATE_NAME_RULE, has_crate_characters, is_crate_name};
use super::{
    Client, Config, Dependency, DiagnosticRules, Errors, Names, Package, Readme, Webhooks,
};

/// Why settings are refused.
pub(super) struct Problem<'c> {
    /// The key, from the outermost section.
    pub key: Vec<&'c str>,
    /// What is wrong with its value.
    pub message: String,
}

type Problems<'c> = Vec<Problem<'c>>;

impl Config {
    /// Everything for which these settings are refused.
    pub(super) fn problems(&self) -> Problems<'_> {
        let mut problems = Vec::new();
        package(&self.package, &mut problems);
        client(&self.client, &mut problems);
        headers(self, &mut problems);
        variables(self, &mut problems);
        self.webhooks
            .iter()
            .for_each(|own| webhooks(own, &mut problems));
        errors(&self.errors, &mut problems);
        for paging in &self.paging {
            for (key, fault) in paging.problems() {
                add(&mut problems, ["paging", key], fault);
            }
            for (key, pointer) in paging.pointers() {
                if let Some(fault) = pointer_fault(pointer) {
                    add(&mut problems, ["paging", key], fault);
                }
            }
        }
        names(&self.names, &mut problems);
        let selectors = [
            ("include", &self.operations.include),
            ("exclude", &self.operations.exclude),
            ("repeatable", &self.operations.repeatable),
            ("unpaged", &self.operations.unpaged),
        ];
        for (key, selectors) in selectors {
            if selectors.iter().any(Selector::is_empty) {
                let message = "a selector that says nothing would mean every operation".to_owned();
                add(&mut problems, ["operations", key], message);
            }
        }
        readme(&self.readme, &mut problems);
        diagnostics(&self.diagnostics, &mut problems);
        problems
    }
}

fn add<'c, const N: usize>(problems: &mut Problems<'c>, key: [&'c str; N], message: String) {
    let key = key.to_vec();
    problems.push(Problem { key, message });
}

fn package<'c>(package: &'c Package, problems: &mut Problems<'c>) {
    let name = package.name.as_deref();
    if let Some(name) = name.filter(|name| !is_crate_name(name)) {
        let message = format!("`{name}` is not a name for a crate: {CRATE_NAME_RULE}");
        add(problems, ["crate", "name"], message);
    }
    let version = &package.version;
    if let Err(error) = semver::Version::parse(version) {
        let message = format!("`{version}` is not a version: {error}");
        add(problems, ["crate", "version"], message);
    }
    if let Some(files) = package.files.as_deref().filter(|files| !is_beside(files)) {
        let files = files.display();
        let message = format!("has to be a folder beside this file, not `{files}`");
        add(problems, ["crate", "files"], message);
    }
    // What the registry refuses would only show when the crate is published.
    let (keywords, categories) = (&package.keywords, &package.categories);
    for (key, words) in [("keywords", keywords), ("categories", categories)] {
        if words.len() > 5 {
            let message = "the registry takes five at most".to_owned();
            add(problems, ["crate", key], message);
        }
    }
    for keyword in keywords.iter().filter(|keyword| !is_keyword(keyword)) {
        let message = format!("`{keyword}` is not a keyword that the registry takes");
        add(problems, ["crate", "keywords"], message);
    }
    for (name, dependency) in &package.dev_dependencies {
        if !has_crate_characters(name) {
            let message = format!("`{name}` is not the name of a package");
            add(problems, ["crate", "dev-dependencies", name], message);
        }
        let (Dependency::Version(version)
        | Dependency::Detailed(super::DetailedDependency { version, .. })) = dependency;
        if let Err(error) = semver::VersionReq::parse(version) {
            let message = format!("`{version}` is not a version: {error}");
            add(problems, ["crate", "dev-dependencies", name], message);
        }
    }
}

/// Headers are named by tokens; an empty name means that there is none.
fn headers<'c>(config: &'c Config, problems: &mut Problems<'c>) {
    let (client, limits) = (&config.client, &config.rate_limit);
    let key_header = client.idempotency_key_header.iter();
    let webhooks = config.webhooks.iter().flat_map(|webhooks| {
        let headers = [
            (["webhooks", "signature_header"], &webhooks.signature_header),
            (["webhooks", "timestamp_header"], &webhooks.timestamp_header),
            (["webhooks", "id_header"], &webhooks.id_header),
            (["webhooks", "event_header"], &webhooks.event_header),
        ];
        headers
            .into_iter()
            .filter_map(|(key, header)| Some((key, header.as_ref()?)))
    });
    let headers = key_header
        .map(|header| (["client", "idempotency_key_header"], header))
        .chain([
            (["client", "request_id_header"], &client.request_id_header),
            (["rate_limit", "limit"], &limits.limit),
            (["rate_limit", "remaining"], &limits.remaining),
            (["rate_limit", "reset"], &limits.reset),
        ])
        .chain(webhooks);
    for (key, header) in headers {
        if !header.is_empty() && !is_token(header) {
            let message = format!("`{header}` is not the name of a header");
            add(problems, key, message);
        }
    }
}

fn client<'c>(client: &'c Client, problems: &mut Problems<'c>) {
    let times = [
        ("timeout_secs", client.timeout_secs),
        ("connect_timeout_secs", client.connect_timeout_secs),
    ];
    for (key, _) in times.into_iter().filter(|(_, seconds)| *seconds == 0) {
        let message = "has to be at least one second".to_owned();
        add(problems, ["client", key], message);
    }
}

fn variables<'c>(config: &'c Config, problems: &mut Problems<'c>) {
    let client = &config.client;
    let webhooks = config.webhooks.as_ref();
    let variables = [
        (["client", "api_key_env"], client.api_key_env.as_ref()),
        (["client", "base_url_env"], client.base_url_env.as_ref()),
        (
            ["webhooks", "key_env"],
            webhooks.and_then(|webhooks| webhooks.key_env.as_ref()),
        ),
    ];
    for (key, variable) in variables {
        // As POSIX names them (Base Definitions, 8.1).
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let refused = |name: &&String| name.is_empty() || !name.chars().all(fits);
        if let Some(variable) = variable.filter(refused) {
            let message = format!(
                "`{variable}` is not the name of an environment variable: letters, digits and `_`"
            );
            add(problems, key, message);
        }
    }
}

fn webhooks<'c>(webhooks: &'c Webhooks, problems: &mut Problems<'c>) {
    if let Some(Err(faults)) = webhooks.signature() {
        for (key, message) in faults {
            add(problems, ["webhooks", key], message);
        }
    }
    let member = webhooks.event_member.as_deref();
    if let Some(fault) = member.and_then(pointer_fault) {
        add(problems, ["webhooks", "event_member"], fault);
    }
    if webhooks.scheme.is_none() && webhooks.signature_header.is_some() {
        let message = "`scheme` says how it is signed; without that, this says nothing";
        add(
            problems,
            ["webhooks", "signature_header"],
            message.to_owned(),
        );
    }
    if webhooks.schemas.iter().any(String::is_empty) {
        let message = "an empty text is the name of no schema".to_owned();
        add(problems, ["webhooks", "schemas"], message);
    }
}

fn errors<'c>(errors: &'c Errors, problems: &mut Problems<'c>) {
    // Only `items` may mean everything that there is.
    let items = Some(&errors.items).filter(|items| !items.is_empty());
    let parts = [
        ("items", items),
        ("code", errors.code.as_ref()),
        ("title", errors.title.as_ref()),
        ("detail", errors.detail.as_ref()),
        ("pointer", errors.pointer.as_ref()),
        ("parameter", errors.parameter.as_ref()),
        ("url", errors.url.as_ref()),
    ];
    for (key, pointer) in parts {
        if let Some(fault) = pointer.and_then(|pointer| pointer_fault(pointer)) {
            add(problems, ["errors", key], fault);
        }
    }
}

fn readme<'c>(readme: &'c Readme, problems: &mut Problems<'c>) {
    if readme
        .first
        .iter()
        .any(|first| first.operation.is_some() == first.event.is_some())
    {
        let message = "each has either an `operation` or an `event`".to_owned();
        add(problems, ["readme", "first"], message);
    }
}

fn diagnostics<'c>(rules: &'c DiagnosticRules, problems: &mut Problems<'c>) {
    let near = |name: &str| {
        let is_near = |kind: &&&str| strsim::damerau_levenshtein(name, kind) <= 2;
        let kind = KINDS.iter().find(is_near).copied();
        kind.or_else(|| code::closest(name, Code::all().map(|code| code.name)))
    };
    let or_near = |name: &str| match near(name) {
        Some(near) => format!("; did you mean `{near}`?"),
        None => "; `cargo xtask explain` lists the codes".to_owned(),
    };
    for name in rules.deny.iter().filter(|name| !is_deniable(name)) {
        let near = or_near(name);
        let message = format!(
            "`{name}` is neither a code nor one of `{}`{near}",
            KINDS.join("`, `")
        );
        add(problems, ["diagnostics", "deny"], message);
    }
    for name in rules
        .allow
        .iter()
        .filter(|name| Code::named(name).is_none())
    {
        let message = format!("`{name}` is not a code{}", or_near(name));
        add(problems, ["diagnostics", "allow"], message);
    }
    for name in rules.allow.iter().filter(|name| rules.deny.contains(name)) {
        let message = format!("`{name}` is denied as well");
        add(problems, ["diagnostics", "allow"], message);
    }
}

/// What can be denied without its code: classes of the ledger, and severities.
const KINDS: [&str; 5] = ["weaker", "skipped", "errors", "warnings", "notes"];

fn is_deniable(name: &str) -> bool {
    KINDS.contains(&name) || Code::named(name).is_some()
}

fn names<'c>(names: &'c Names, problems: &mut Problems<'c>) {
    let sections = [
        ("operations", &names.operations),
        ("types", &names.types),
        ("fields", &names.fields),
        ("values", &names.values),
        ("tags", &names.tags),
        ("paths", &names.paths),
    ];
    for (section, names) in sections {
        for (key, name) in names {
            let starred = usize::from(section == "operations") * key.matches('*').count();
            if starred > 1 {
                let message = "one `*` can stand for any text, not several".to_owned();
                add(problems, ["names", section, key], message);
            }
            if !is_name(section, &name.replacen('*', "x", starred)) {
                let message = format!("`{name}` is not a name in Rust");
                add(problems, ["names", section, key], message);
            }
        }
    }
}

/// Whether something can be called so; what stands within something else, with that in front.
fn is_name(section: &str, name: &str) -> bool {
    let nests = ["operations", "tags", "paths"].contains(&section);
    match nests {
        true => name.split('.').all(is_identifier),
        false => is_identifier(name),
    }
}

/// The registry's rule.
fn is_keyword(keyword: &str) -> bool {
    let sound = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '+');
    keyword.starts_with(|c: char| c.is_ascii_alphanumeric())
        && keyword.len() <= 20
        && keyword.chars().all(sound)
}

fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars
        .next()
        .is_some_and(|c| unicode_ident::is_xid_start(c) || c == '_')
        && chars.all(unicode_ident::is_xid_continue)
        && name != "_"
}

/// A token (RFC 9110, section 5.6.2).
fn is_token(name: &str) -> bool {
    let sound = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    name.chars().all(sound)
}

fn is_beside(files: &Path) -> bool {
    let mut parts = files.components();
    // Named as on Unix, so that the settings mean the same everywhere.
    let plain = !files.to_string_lossy().contains('\\');
    plain && !files.as_os_str().is_empty() && parts.all(|part| matches!(part, Component::Normal(_)))
}

/// What is wrong with a JSON pointer (RFC 6901, section 3), if anything is.
fn pointer_fault(pointer: &str) -> Option<String> {
    let rest = if !pointer.starts_with('/') {
        "it has to begin with `/`"
    } else if pointer
        .split('~')
        .skip(1)
        .any(|rest| !rest.starts_with(['0', '1']))
    {
        "`~` is written `~0`"
    } else {
        return None;
    };
    Some(format!("`{pointer}` is not a JSON pointer: {rest}"))
}
