//! The section `[crate]` of `sdk.toml`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;

/// The crate itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Package {
    /// Its name; from the description's title unless set.
    pub name: Option<String>,
    /// Its version.
    pub version: String,
    /// A line about it.
    pub description: Option<String>,
    /// Its licence, as an SPDX expression.
    pub license: String,
    /// Where its sources are.
    pub repository: Option<String>,
    /// Words to find it by; the registry takes five.
    pub keywords: Vec<String>,
    /// The registry's categories that it belongs to.
    pub categories: Vec<String>,
    /// A folder, relative to the settings, whose files are copied into the crate as they are.
    pub files: Option<PathBuf>,
    /// The features that its tests and examples are built with, besides those that are on anyway.
    #[serde(rename = "test-features")]
    pub test_features: Vec<String>,
    /// The features that an example needs, by its name.
    #[serde(rename = "example-features")]
    pub example_features: BTreeMap<String, Vec<String>>,
    /// What its tests and examples need.
    #[serde(rename = "dev-dependencies")]
    pub dev_dependencies: BTreeMap<String, Dependency>,
}

impl Default for Package {
    fn default() -> Self {
        Self {
            name: None,
            version: "0.1.0".to_owned(),
            description: None,
            license: "MIT OR Apache-2.0".to_owned(),
            repository: None,
            keywords: Vec::new(),
            categories: vec!["api-bindings".to_owned()],
            files: None,
            test_features: Vec::new(),
            example_features: BTreeMap::new(),
            dev_dependencies: BTreeMap::new(),
        }
    }
}

/// A package that tests and examples need.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(
    untagged,
    expecting = "a dependency is a version, or a table with `version` and perhaps `features` and \
                 `default-features`"
)]
pub enum Dependency {
    /// Its version.
    Version(String),
    /// Its version, and what of it.
    Detailed(DetailedDependency),
}

/// A package's version, and what of it is needed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetailedDependency {
    /// Its version.
    pub version: String,
    /// Its features.
    #[serde(default)]
    pub features: Vec<String>,
    /// Whether the features that are on by themselves stay on.
    #[serde(default = "yes", rename = "default-features")]
    pub default_features: bool,
}

fn yes() -> bool {
    true
}
