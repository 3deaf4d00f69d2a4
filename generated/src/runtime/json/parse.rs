//! From a JSON text to its tokens.

use std::fmt;

use hifijson::{Expect, Read, SliceLexer, escape, num, str};

use super::MAX_DEPTH;
use super::document::{Kind, Token, empty_index};
use super::scan::plain;

/// A text that is no JSON, or more than may be read of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    reason: String,
    line: usize,
    column: usize,
}

impl SyntaxError {
    fn new(reason: impl fmt::Display, text: &str, at: usize) -> Self {
        let before = text.as_bytes().get(..at).unwrap_or_default();
        let line_start = before.iter().rposition(|byte| *byte == b'\n');
        Self {
            reason: reason.to_string(),
            line: before.iter().filter(|byte| **byte == b'\n').count() + 1,
            column: at - line_start.map_or(0, |newline| newline + 1) + 1,
        }
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} at line {} column {}",
            self.reason, self.line, self.column
        )
    }
}

impl std::error::Error for SyntaxError {}

/// The tokens of a text, and its strings with escapes.
pub(super) fn tokens(text: &str, budget: usize) -> Result<(Vec<Token>, Vec<String>), SyntaxError> {
    if u32::try_from(text.len()).is_err() {
        return Err(SyntaxError::new("the text is longer than 4 GiB", text, 0));
    }
    let mut parser = Parser {
        text,
        at: 0,
        // Most tokens are longer than this with what is around them; of a short text, such as an event,
        // the index is made at once all the same.
        tokens: empty_index((text.len() / 14).max(16), budget / size_of::<Token>()),
        unescaped: Vec::new(),
        open: None,
        depth: 0,
        budget,
        strings: 0,
    };
    match parser.document() {
        Ok(()) => Ok((parser.tokens, parser.unescaped)),
        Err(reason) => Err(SyntaxError::new(reason, text, parser.at)),
    }
}

/// What is wrong with a text.
enum Fault {
    Expected(Expect),
    String(str::Error),
    Number(num::Error),
    TooDeep,
    TooLarge(usize),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expected(what) => write!(f, "expected {what}"),
            Self::String(error) => error.fmt(f),
            Self::Number(error) => error.fmt(f),
            Self::TooDeep => write!(f, "values are nested more than {MAX_DEPTH} levels deep"),
            Self::TooLarge(budget) => {
                write!(
                    f,
                    "reading it would take more than {budget} bytes of memory"
                )
            }
        }
    }
}

impl From<Expect> for Fault {
    fn from(what: Expect) -> Self {
        Self::Expected(what)
    }
}

impl From<str::Error> for Fault {
    fn from(error: str::Error) -> Self {
        Self::String(error)
    }
}

struct Parser<'t> {
    text: &'t str,
    /// Where in the text it is.
    at: usize,
    tokens: Vec<Token>,
    unescaped: Vec<String>,
    /// The innermost array or object that is not closed yet. Until it is, it has the index of the one
    /// around it in the place of what is behind it.
    open: Option<usize>,
    /// How many of them there are.
    depth: usize,
    /// How many bytes the tokens and the strings with escapes may take.
    budget: usize,
    /// How many of them the strings take.
    strings: usize,
}

impl<'t> Parser<'t> {
    /// What was not read yet.
    fn rest(&self) -> &'t [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// The next byte that is no whitespace. It stays the next.
    fn peek(&mut self) -> Option<u8> {
        loop {
            match *self.text.as_bytes().get(self.at)? {
                b' ' | b'\t' | b'\r' | b'\n' => self.at += 1,
                next => return Some(next),
            }
        }
    }

    /// Reads a byte, if it is the next one.
    fn take(&mut self, byte: u8) -> Option<()> {
        let is_next = self.peek()? == byte;
        is_next.then(|| self.at += 1)
    }

    /// Lets a lexer read on.
    fn lex<T>(&mut self, read: impl FnOnce(&mut SliceLexer<'t>) -> T) -> T {
        let mut lexer = SliceLexer::new(self.rest());
        let read = read(&mut lexer);
        self.at = self.text.len() - lexer.as_slice().len();
        read
    }

    /// Reads one value and nothing behind it. What is open is in the index rather than on the stack.
    fn document(&mut self) -> Result<(), Fault> {
        let first = self.peek().ok_or(Expect::Value)?;
        self.value(first)?;
        while let Some(open) = self.open {
            self.item(open)?;
        }
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(Expect::Eof.into()),
        }
    }

    /// Reads on in an array or an object: what is next of it, or its end.
    fn item(&mut self, open: usize) -> Result<(), Fault> {
        let is_object = self.tokens[open].kind() == Kind::Object;
        let end = if is_object { b'}' } else { b']' };
        let is_first = open + 1 == self.tokens.len();
        if self.peek().ok_or(Expect::CommaOrEnd)? == end {
            self.at += 1;
            self.close(open);
            return Ok(());
        }
        if !is_first {
            self.take(b',').ok_or(Expect::CommaOrEnd)?;
        }
        let mut next = self.peek().ok_or(Expect::Value)?;
        if is_object {
            self.take(b'"').ok_or(Expect::String)?;
            self.string()?;
            self.take(b':').ok_or(Expect::Colon)?;
            next = self.peek().ok_or(Expect::Value)?;
        }
        self.value(next)
    }

    /// Reads a value, of an array or object only its beginning.
    fn value(&mut self, next: u8) -> Result<(), Fault> {
        let start = self.at;
        match next {
            b'"' => {
                self.at += 1;
                self.string()
            }
            b'{' => self.open(Kind::Object),
            b'[' => self.open(Kind::Array),
            b'-' | b'0'..=b'9' => {
                let number = self.lex(num::Lex::num_ignore);
                number.validate().map_err(Fault::Number)?;
                self.push(Kind::Number, start, self.at, 0)
            }
            _ => {
                let words = [
                    ("null", Kind::Null),
                    ("true", Kind::True),
                    ("false", Kind::False),
                ];
                let rest = self.rest();
                let mut words = words.into_iter();
                let word = words.find(|(word, _)| rest.starts_with(word.as_bytes()));
                let (word, kind) = word.ok_or(Expect::Value)?;
                self.at += word.len();
                self.push(kind, start, self.at, 0)
            }
        }
    }

    /// Reads the beginning of an array or object.
    fn open(&mut self, kind: Kind) -> Result<(), Fault> {
        let start = self.at;
        self.at += 1;
        if self.depth == MAX_DEPTH {
            return Err(Fault::TooDeep);
        }
        self.depth += 1;
        let around = self.open.replace(self.tokens.len());
        // No array or object is behind the last token that there can be.
        self.push(kind, start, start, around.unwrap_or(usize::MAX))
    }

    /// Reads a string, whose first quotation mark was read.
    fn string(&mut self) -> Result<(), Fault> {
        let start = self.at;
        let end = start + plain(self.rest());
        // Most strings have no escapes: they stay where they are.
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return self.push(Kind::String, start, end, 0);
        }
        let text = self.unescaped()?;
        self.strings += text.len() + size_of::<String>();
        self.left()?;
        let index = self.unescaped.len();
        self.unescaped.push(text);
        self.push(Kind::Escaped, start, self.at - 1, index)
    }

    /// Reads a string that has escapes, or is none.
    fn unescaped(&mut self) -> Result<String, Fault> {
        let on_text = |bytes: &mut &[u8], text: &mut String| {
            // The whole text is UTF-8, and it is cut at ASCII characters.
            text.push_str(std::str::from_utf8(bytes).map_err(str::Error::Utf8)?);
            Ok::<_, str::Error>(())
        };
        let text = String::new();
        Ok(self.lex(|lexer| str::LexWrite::str_fold(lexer, text, on_text, on_escape))?)
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize, next: usize) -> Result<(), Fault> {
        if self.tokens.len() == self.tokens.capacity() {
            self.grow()?;
        }
        let token = Token::new(kind, narrow(start), narrow(end), narrow(next));
        self.tokens.push(token);
        Ok(())
    }

    /// Makes room in the index.
    #[cold]
    fn grow(&mut self) -> Result<(), Fault> {
        let most = Token::NONE as usize - self.tokens.len();
        let most = most.min(self.left()? / size_of::<Token>());
        let room = (self.tokens.len() / 2 + 16).min(most);
        if room == 0 {
            return Err(Fault::TooLarge(self.budget));
        }
        self.tokens.reserve_exact(room);
        Ok(())
    }

    /// How many bytes are left.
    fn left(&self) -> Result<usize, Fault> {
        let taken = self.tokens.capacity() * size_of::<Token>() + self.strings;
        let left = self.budget.checked_sub(taken);
        left.ok_or(Fault::TooLarge(self.budget))
    }

    fn close(&mut self, open: usize) {
        let token = self.tokens[open];
        let around = token.next();
        self.open = (around != Token::NONE).then_some(around as usize);
        self.depth -= 1;
        let (end, next) = (narrow(self.at), narrow(self.tokens.len()));
        self.tokens[open] = Token::new(token.kind(), token.start, end, next);
    }
}

/// An offset or an index; neither is larger than the length of the text, which was checked.
fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Reads an escape. Half of a surrogate pair is no character, and not worth losing a response for.
fn on_escape(lexer: &mut SliceLexer<'_>, text: &mut String) -> Result<(), str::Error> {
    use escape::Lex as _;
    let kind = lexer.take_next().ok_or(escape::Error::Eof)?;
    let before = SliceLexer::new(lexer.as_slice());
    let character = match lexer.escape(kind) {
        Err(escape::Error::InvalidChar(_)) => char::REPLACEMENT_CHARACTER,
        Err(escape::Error::ExpectedLowSurrogate) => {
            // What follows is no other half, but a character of its own.
            *lexer = before;
            lexer.hex::<u16>()?;
            char::REPLACEMENT_CHARACTER
        }
        other => other?,
    };
    text.push(character);
    Ok(())
}
