//! From pieces of code to the text of a file.

use proc_macro2::{Delimiter, Ident, Literal, TokenStream, TokenTree};

use super::{RenderError, pages};
use crate::surface::Collector;

/// The first line of every Rust file that is rendered here.
const HEADER: &str = "// @generated from the API's description. Do not edit: change the \
                      description or the generator and generate again.\n";

/// A piece of a file.
pub(super) enum Piece {
    /// Rust items, printed by `prettyplease`.
    Items(TokenStream),
    /// A call of one of the runtime's macros, a line for each row: a printer that does not know
    /// the macro could only fill lines with its tokens.
    Table(Table),
}

/// A macro call of the form `macro! { head { rows } tail }`.
pub(super) struct Table {
    /// The path of the macro.
    pub name: &'static str,
    /// What stands before the rows.
    pub head: String,
    /// The rows, each without its comma.
    pub rows: Vec<String>,
    /// What stands after the rows.
    pub tail: String,
}

/// Prints a file, and hands back the names of the types in it. What is public in it is added to
/// `surface`.
pub(super) fn print(
    file: &str,
    pieces: Vec<Piece>,
    surface: &mut Collector,
) -> Result<(String, Vec<Ident>), RenderError> {
    let mut text = HEADER.to_owned();
    let mut types = Vec::new();
    surface.begin(file);
    for piece in pieces {
        text.push('\n');
        match piece {
            Piece::Items(tokens) => {
                let mut parsed = parse(file, tokens)?;
                surface.add(&parsed);
                if has_pages(file) {
                    types.extend(pages::hide(&mut parsed));
                }
                space(&prettyplease::unparse(&parsed), &mut text);
            }
            Piece::Table(table) => {
                surface.add_macro(table.name, &table.head);
                table.print(&mut text);
            }
        }
    }
    Ok((text, types))
}

/// Whether the types of a file are shown where its folder re-exports them.
fn has_pages(file: &str) -> bool {
    ["src/types/", "src/resources/"]
        .iter()
        .any(|folder| file.starts_with(folder))
}

/// Adds what is public in a file, which nobody wants to see.
pub(super) fn collect(
    file: &str,
    pieces: Vec<Piece>,
    surface: &mut Collector,
) -> Result<Vec<Ident>, RenderError> {
    surface.begin(file);
    for piece in pieces {
        match piece {
            Piece::Items(tokens) => surface.add(&parse(file, tokens)?),
            Piece::Table(table) => surface.add_macro(table.name, &table.head),
        }
    }
    Ok(Vec::new())
}

/// An expression on one line, for a row of a table.
pub(super) fn on_one_line(tokens: TokenStream) -> String {
    let mut text = String::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                text.push_str(&on_one_line(group.stream()));
                text.push_str(close);
            }
            TokenTree::Punct(mark) if mark.as_char() == ',' => text.push_str(", "),
            TokenTree::Punct(mark) => text.push(mark.as_char()),
            word => {
                // Two words are not one.
                if text.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                    text.push(' ');
                }
                text.push_str(&word.to_string());
            }
        }
    }
    text
}

/// A piece of Rust as people would have laid it out.
pub(super) fn pretty(file: &str, code: &str) -> Result<String, RenderError> {
    let parsed = syn::parse_file(code).map_err(|source| RenderError::NotRust {
        file: file.to_owned(),
        source,
    })?;
    let mut text = String::new();
    space(&prettyplease::unparse(&parsed), &mut text);
    Ok(text)
}

fn parse(file: &str, tokens: TokenStream) -> Result<syn::File, RenderError> {
    syn::parse2(tokens).map_err(|source| RenderError::NotRust {
        file: file.to_owned(),
        source,
    })
}

impl Table {
    fn print(&self, text: &mut String) {
        text.push_str(&format!("{}! {{\n    {}", self.name, self.head));
        text.push_str(" {\n");
        for row in &self.rows {
            text.push_str(&format!("        {row},\n"));
        }
        text.push_str(&format!("    }} {}\n}}\n", self.tail));
    }
}

/// A string literal.
pub(super) fn literal(text: &str) -> String {
    Literal::string(text).to_string()
}

/// Adds a blank line after each block that has a sibling, which `prettyplease` leaves to its
/// callers. Only lines that consist of a closing brace count, so no literal is touched.
fn space(printed: &str, text: &mut String) {
    let mut lines = printed.lines().peekable();
    while let Some(line) = lines.next() {
        text.push_str(line);
        text.push('\n');
        let closes = line.trim_start() == "}" || line.trim_start() == "};";
        let sibling = lines.peek().is_some_and(|next| {
            !next.is_empty() && !next.trim_start().starts_with(['}', ')', ']'])
        });
        let ends_module_docs =
            line.starts_with("//!") && lines.peek().is_some_and(|n| !n.starts_with("//!"));
        if (closes && sibling && !next_continues(lines.peek())) || ends_module_docs {
            text.push('\n');
        }
    }
}

/// Whether a line goes on with the expression before it.
fn next_continues(next: Option<&&str>) -> bool {
    next.is_some_and(|next| next.trim_start().starts_with('.'))
}
