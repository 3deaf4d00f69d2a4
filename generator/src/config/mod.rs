//! Settings: everything that a crate needs to be told and a description cannot say (`sdk.toml`).

mod check;
mod crate_name;
mod files;
mod habits;
mod load;
mod names;
mod operations;
mod package;
mod paging;
mod position;
mod readme;
mod sections;
mod signature;
mod webhooks;

use std::path::{Path, PathBuf};

use heck::{ToKebabCase, ToShoutySnakeCase};
use openapiv3::Info;

use crate_name::LONGEST_CRATE_NAME;
pub(crate) use crate_name::is_crate_name;
pub use habits::{DeepLists, Numbers, Parameters, Tolerance, Types};
pub use load::Settings;
pub use names::{Names, ResourcesBy};
pub(crate) use names::{beginning, starred};
pub(crate) use operations::glob;
pub use operations::{Operations, Selector};
pub use package::{Dependency, DetailedDependency, Package};
pub use paging::{Paging, PagingStyle};
pub(crate) use position::{Keys, line_and_column};
pub use readme::{FirstStep, Readme};
pub use sections::{
    Client, Config, DiagnosticRules, Errors, IdempotencyKeys, RateLimit, ResetUnit, Responses,
    Streams,
};
pub use signature::{Piece, Signature, Timestamp};
pub use webhooks::{WebhookEncoding, WebhookScheme, Webhooks};

impl Config {
    /// Takes from the description what the settings leave open. `name` stands before both.
    #[must_use]
    pub fn complete(mut self, name: Option<&str>, info: &Info) -> Self {
        let package = &mut self.package;
        if let Some(name) = name {
            package.name = Some(name.to_owned());
        }
        package
            .name
            .get_or_insert_with(|| name_from_title(&info.title));
        package
            .description
            .get_or_insert_with(|| format!("A client of the {}", api_name(&info.title)));
        self
    }

    /// The name of the crate.
    pub fn name(&self) -> &str {
        self.package.name.as_deref().unwrap_or("api-client")
    }

    /// The name of the crate as it stands in Rust: as Cargo makes it, so capitals stay.
    pub fn crate_ident(&self) -> String {
        self.name().replace('-', "_")
    }

    /// A line about the crate.
    pub fn description(&self) -> &str {
        self.package.description.as_deref().unwrap_or_default()
    }

    /// The environment variable that holds the key of webhooks.
    pub fn webhook_key_env(&self) -> String {
        let webhooks = self.webhooks.as_ref();
        let told = webhooks.and_then(|webhooks| webhooks.key_env.clone());
        told.unwrap_or_else(|| format!("{}_WEBHOOK_KEY", self.variable_prefix()))
    }

    /// The environment variable that holds the key.
    pub fn api_key_env(&self) -> String {
        let fallback = || format!("{}_API_KEY", self.variable_prefix());
        self.client.api_key_env.clone().unwrap_or_else(fallback)
    }

    /// The environment variable that holds another address.
    pub fn base_url_env(&self) -> String {
        let fallback = || format!("{}_BASE_URL", self.variable_prefix());
        self.client.base_url_env.clone().unwrap_or_else(fallback)
    }

    /// The environment variable that says what is printed of calls: of the same family as that of the
    /// address.
    pub fn log_env(&self) -> String {
        let address = self.base_url_env();
        let prefix = address.strip_suffix("_BASE_URL");
        let prefix = prefix.map_or_else(|| self.variable_prefix(), str::to_owned);
        format!("{prefix}_LOG")
    }

    /// The environment variable that holds the credentials of this name.
    pub fn credentials_env(&self, name: &str) -> String {
        format!("{}_{}", self.variable_prefix(), name.to_shouty_snake_case())
    }

    fn variable_prefix(&self) -> String {
        self.name().to_shouty_snake_case()
    }

    /// A path that is named relative to the settings.
    fn beside(&self, path: &Path) -> PathBuf {
        self.source.parent().unwrap_or(&self.source).join(path)
    }

    /// The folder below which references may lead to files, if one is named.
    pub fn root(&self) -> Option<PathBuf> {
        self.root.as_deref().map(|root| self.beside(root))
    }

    /// The overlays of the description.
    pub fn overlays(&self) -> Vec<PathBuf> {
        self.overlays.iter().map(|path| self.beside(path)).collect()
    }

    /// The folder whose files are copied into the crate as they are.
    pub fn files_folder(&self) -> Option<PathBuf> {
        let folder = self.package.files.as_ref()?;
        Some(self.beside(folder))
    }
}

/// A crate's name from an API's title: words of ASCII, which the registry allows, and as many of
/// their letters.
fn name_from_title(title: &str) -> String {
    let plain: String = title
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    let plain = plain.to_kebab_case();
    let (before, after) = match plain.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => ("", "-client"),
        Some(_) => ("api-", "-client"),
        None => return "api-client".to_owned(),
    };
    let most = LONGEST_CRATE_NAME - before.len() - after.len();
    let name: String = plain.chars().take(most).collect();
    format!("{before}{}{after}", name.trim_end_matches('-'))
}

/// Words of titles that do not belong to the name of an API.
const AROUND: &[&str] = &[
    "the",
    "client",
    "docs",
    "documentation",
    "reference",
    "sdk",
    "spec",
    "specification",
];

/// The name of an API by its title, as it stands after "the": `Kubernetes` is the Kubernetes API.
fn api_name(title: &str) -> String {
    let is_around = |word: &&str| AROUND.contains(&word.to_ascii_lowercase().as_str());
    let mut words: Vec<&str> = title.split_whitespace().collect();
    while words.len() > 1 && words.first().is_some_and(is_around) {
        words.remove(0);
    }
    while words.len() > 1 && words.last().is_some_and(is_around) {
        words.pop();
    }
    let name = words.join(" ");
    let plain = name.chars().filter(|c| !c.is_control()).take(200);
    let name: String = plain.collect();
    let name = name.trim_end_matches('.');
    let is_api = |word: &str| word.eq_ignore_ascii_case("api") || word.eq_ignore_ascii_case("apis");
    match name.split(|c: char| !c.is_alphanumeric()).any(is_api) {
        true => name.to_owned(),
        false => format!("{name} API").trim_start().to_owned(),
    }
}

#[cfg(test)]
mod tests;
