//! The programs that use the crates: three calls each, as far as a crate has calls that need nothing.

use std::fs;

use super::crates::{Bench, PROGRAMS};

/// What is known of the crate that is measured.
pub struct Program {
    /// The name of the crate.
    pub name: String,
    /// How many operations and types it has.
    pub operations: usize,
    pub types: usize,
    /// How many calls the program makes.
    pub calls: usize,
}

/// So many calls are made.
const CALLS: usize = 3;

/// Writes both programs.
pub fn write(bench: &Bench) -> Result<Program, String> {
    let read = |file: &str| {
        let path = bench.sdk().join(file);
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let manifest: toml::Table = read("Cargo.toml")?
        .parse()
        .map_err(|error| format!("{error}"))?;
    let name = manifest
        .get("package")
        .and_then(|package| package.get("name"));
    let name = name.and_then(|name| name.as_str()).unwrap_or_default();
    let surface = read("public-api.txt")?;
    let calls = calls(&surface);
    let is_type =
        |line: &&str| line.contains("pub struct types::") || line.contains("pub enum types::");
    let program = Program {
        name: name.to_owned(),
        operations: surface.matches(" -> Call<").count(),
        types: surface.lines().filter(is_type).count(),
        calls: calls.len(),
    };
    let by_hand = "let client = by_hand::Client::new(\"http://localhost\", \"key\")?;\n    \
                   println!(\"{:?}\", client.list().await?);\n    \
                   println!(\"{:?}\", client.retrieve(\"1\").await?);\n    \
                   println!(\"{:?}\", client.delete(\"1\").await?);\n";
    let lines = calls
        .iter()
        .map(|call| format!("    drop(client.{call}.await?);\n"));
    let sdk = format!(
        "let client = {}::Client::builder().base_url(\"http://localhost\").build()?;\n{}",
        name.replace('-', "_"),
        lines.collect::<String>()
    );
    for (folder, used, place, body) in [
        (PROGRAMS[0], "by-hand", "by-hand", by_hand),
        (PROGRAMS[1], name, "sdk", sdk.as_str()),
    ] {
        let manifest = format!(
            "[package]\nname = \"{folder}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{used} = {{ path = \"../{place}\" }}\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
        );
        let main = format!(
            "#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {{\n    \
             {body}    Ok(())\n}}\n"
        );
        super::write(&bench.folder.join(folder).join("Cargo.toml"), manifest)?;
        super::write(&bench.folder.join(folder).join("src/main.rs"), main)?;
    }
    Ok(program)
}

/// Calls that need nothing or one text, each as it is written behind a client.
fn calls(surface: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in surface.lines() {
        let Some((accessor, resource)) = accessor(line) else {
            continue;
        };
        let start = format!("pub fn {resource}::");
        let methods = surface.lines().filter_map(|line| line.strip_prefix(&start));
        let methods = methods.filter(|method| method.contains(" -> Call<"));
        for method in methods {
            let Some((method, arguments)) = method.split_once("(&self") else {
                continue;
            };
            let arguments = arguments.split(") ->").next().unwrap_or_default();
            match arguments.split_once(": ") {
                None => found.push(format!("{accessor}().{method}()")),
                Some((_, "impl Into<String>")) => {
                    found.push(format!("{accessor}().{method}(\"1\")"));
                }
                Some(_) => {}
            }
            if found.len() == CALLS {
                return found;
            }
        }
    }
    found
}

/// A method of the client that leads to a resource, and that.
fn accessor(line: &str) -> Option<(&str, &str)> {
    let (name, resource) = line
        .strip_prefix("pub fn Client::")?
        .split_once("(&self) -> ")?;
    let resource = resource.split([' ', '<']).next()?;
    resource
        .starts_with("resources::")
        .then_some((name, resource))
}

#[cfg(test)]
mod tests {
    #[test]
    fn calls_that_need_nothing_or_a_text_are_made() {
        let surface = "pub fn Client::pets(&self) -> resources::Pets [feature pets]\n\
             pub fn resources::Pets::create(&self, body: types::Pet) -> Call<CreatePet>\n\
             pub fn resources::Pets::list(&self) -> Call<ListPets> [feature pets]\n\
             pub fn resources::Pets::get(&self, id: impl Into<String>) -> Call<GetPet>\n\
             pub fn resources::Pets::both(&self, id: impl Into<String>, at: i64) -> Call<A>\n";
        assert_eq!(
            super::calls(surface),
            ["pets().list()", "pets().get(\"1\")"]
        );
    }
}
