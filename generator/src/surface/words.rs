//! Types as texts that say the same wherever they are written: with the path that users know, and
//! spaces as people put them.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Names that mean the same in every module: the language's, those of its prelude that are rendered,
/// and the parameter that stands for the client.
const EVERYWHERE: &[&str] = &[
    "self", "Self", "impl", "dyn", "mut", "const", "static", "for", "as", "crate", "bool", "char",
    "str", "u8", "u16", "u32", "u64", "usize", "i8", "i16", "i32", "i64", "isize", "f32", "f64",
    "String", "Option", "Vec", "Box", "Result", "Into", "From", "Default", "Iterator", "AsRef",
    "Send", "Sync", "Clone", "C", "_",
];

/// Where names are written.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// The module that users know what is defined here by; empty for the crate's root.
    pub module: String,
    /// What `use` brings in.
    pub imported: BTreeSet<String>,
}

impl Scope {
    /// The public path of something that is defined here.
    pub fn path(&self, name: &str) -> String {
        match self.module.is_empty() {
            true => name.to_owned(),
            false => format!("{}::{name}", self.module),
        }
    }

    /// The text of a type or of a part of a signature.
    pub fn text(&self, tokens: TokenStream) -> String {
        let mut text = String::new();
        self.write(tokens, &mut text);
        text
    }

    fn write(&self, tokens: TokenStream, text: &mut String) {
        let mut tokens = tokens.into_iter().peekable();
        let mut path: Vec<String> = Vec::new();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(ident) => {
                    path.push(ident.to_string());
                    let continues = matches!(tokens.peek(),
                        Some(TokenTree::Punct(p)) if p.as_char() == ':' && p.spacing() == Spacing::Joint);
                    if continues {
                        tokens.next();
                        tokens.next();
                        // `Vec::<T>` is not written in types; a path ends with a name.
                        if matches!(tokens.peek(), Some(TokenTree::Ident(_))) {
                            continue;
                        }
                    }
                    separate(text);
                    text.push_str(&self.known(&path));
                    path.clear();
                }
                TokenTree::Punct(punct) => {
                    let joint = punct.spacing() == Spacing::Joint;
                    let next = match tokens.peek() {
                        Some(TokenTree::Punct(next)) if joint => Some(next.as_char()),
                        _ => None,
                    };
                    match (punct.as_char(), next) {
                        ('-', Some('>')) => {
                            tokens.next();
                            text.push_str(" -> ");
                        }
                        (',', _) if tokens.peek().is_none() => {}
                        (c @ (',' | ';'), _) => text.extend([c, ' ']),
                        (':', Some(':')) => {
                            tokens.next();
                        }
                        (':', _) => text.push_str(": "),
                        (c @ ('+' | '='), _) => text.extend([' ', c, ' ']),
                        (c, _) => text.push(c),
                    }
                }
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::Brace => (" { ", " }"),
                        Delimiter::None => ("", ""),
                    };
                    text.push_str(open);
                    self.write(group.stream(), text);
                    text.push_str(close);
                }
                TokenTree::Literal(literal) => text.push_str(&literal.to_string()),
            }
        }
    }

    /// A path as users know it: what the crate re-exports, and what its runtime has, by the name
    /// alone; what an API's description gave the name to, with its module.
    pub fn known(&self, path: &[String]) -> String {
        match path {
            [name] if EVERYWHERE.contains(&name.as_str()) || self.imported.contains(name) => {
                name.clone()
            }
            [name] => self.path(name),
            [krate, runtime, rest @ ..] if krate == "crate" && runtime == "runtime" => {
                rest.join("::")
            }
            [krate, rest @ ..] if krate == "crate" => rest.join("::"),
            _ => path.join("::"),
        }
    }
}

/// A space between two words.
fn separate(text: &mut String) {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    if text.ends_with(word) {
        text.push(' ');
    }
}
