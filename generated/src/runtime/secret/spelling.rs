//! The ways in which a text is spelled where others repeat it.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

use super::{Secret, escape};

/// The shortest secret that is looked for in what others wrote: a shorter one is in any text.
pub(super) const SHORTEST: usize = 4;
/// A shorter secret of letters and digits alone may be a part of any word, and is looked for as a
/// whole word.
const WORD: usize = 8;

/// One way of writing a secret: as it is, in base64 or in hexadecimal digits. Each of them may be
/// escaped as well, in a query, in JSON, in HTML, in a word of a shell, and small letters may be
/// capitals or the other way about: of most keys, that hides nothing.
pub(super) struct Spelling {
    text: Secret,
    word: bool,
}

/// All ways of writing a secret.
pub(super) fn of(secret: &str) -> Vec<Spelling> {
    if secret.chars().count() < SHORTEST {
        return Vec::new();
    }
    let short = secret.len() < WORD && secret.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let hex = secret.bytes().map(|byte| format!("{byte:02x}"));
    let hex = Zeroizing::new(hex.collect::<String>());
    let mut texts = vec![hex.to_string()];
    for alphabet in [&STANDARD_NO_PAD, &URL_SAFE_NO_PAD] {
        texts.push(alphabet.encode(secret));
        // Where it is a part of what was encoded, what stands around it is in the letters at its ends.
        texts.extend((0..3).filter_map(|before| {
            let whole = Zeroizing::new([&[0; 2][..before], secret.as_bytes()].concat());
            let encoded = Zeroizing::new(alphabet.encode(&*whole));
            let end = encoded.len() - usize::from(whole.len() % 3 != 0);
            let start = [0, 2, 3][before];
            let inner = encoded.get(start..end).filter(|inner| inner.len() >= WORD);
            inner.map(str::to_owned)
        }));
    }
    texts.sort();
    texts.dedup();
    let mut spellings = vec![Spelling {
        text: secret.into(),
        word: short,
    }];
    spellings.extend(texts.into_iter().map(|text| Spelling {
        text: text.into(),
        word: false,
    }));
    spellings
}

impl Spelling {
    /// The character that it begins with, in small.
    pub fn first(&self) -> char {
        let first = self.text.expose().chars().next();
        first.unwrap_or_default().to_ascii_lowercase()
    }

    /// How many bytes it takes at this place of a text, if it is there.
    pub fn length_at(&self, text: &str, at: usize) -> Option<usize> {
        let (before, rest) = text.split_at_checked(at)?;
        let secret = self.text.expose();
        let length = match rest.starts_with(secret) {
            true => secret.len(),
            false => escaped(rest, secret)?,
        };
        if self.word {
            let after = rest.get(length..).unwrap_or_default().chars().next();
            let inside = after.is_some_and(char::is_alphanumeric) || ends_in_word(before);
            return (!inside).then_some(length);
        }
        Some(length)
    }
}

/// Whether a word goes on behind this text. What is escaped is none.
fn ends_in_word(text: &str) -> bool {
    let escaped = (2..=6).any(|length| {
        let start = text.len().checked_sub(length);
        let end = start.and_then(|start| text.as_bytes().get(start..));
        end.is_some_and(|end| escape::character(end).is_some_and(|(_, taken)| taken == length))
    });
    !escaped && text.chars().next_back().is_some_and(char::is_alphanumeric)
}

/// How many bytes a text takes, each of its characters as it is, small or a capital, or escaped in
/// some way.
fn escaped(text: &str, secret: &str) -> Option<usize> {
    let mut ends = Ends::from_start();
    for c in secret.chars() {
        let mut next = Ends::default();
        for at in ends.all() {
            let rest = text.get(*at..)?;
            let mut add = |length: usize| next.add(at + length);
            if rest
                .chars()
                .next()
                .is_some_and(|there| there.eq_ignore_ascii_case(&c))
            {
                add(c.len_utf8());
            }
            let rest = rest.as_bytes();
            if c == '\\' {
                // Nobody knows which of them escapes which.
                let counts = [2, 4, 1].into_iter();
                let lengths = counts.filter_map(|count| escape::backslashes(rest, count));
                lengths.for_each(&mut add);
            }
            if let Some((there, length)) = escape::character(rest)
                && there.eq_ignore_ascii_case(&c)
            {
                add(length);
            }
        }
        if next.count == 0 {
            return None;
        }
        ends = next;
    }
    ends.all().iter().copied().max()
}

/// How many bytes the beginning of a secret can take, in a text in which it may be escaped in several
/// ways.
#[derive(Default)]
struct Ends {
    at: [usize; 8],
    count: usize,
}

impl Ends {
    fn from_start() -> Self {
        let mut start = Self::default();
        start.add(0);
        start
    }

    fn add(&mut self, at: usize) {
        if !self.all().contains(&at)
            && let Some(free) = self.at.get_mut(self.count)
        {
            *free = at;
            self.count += 1;
        }
    }

    fn all(&self) -> &[usize] {
        self.at.get(..self.count).unwrap_or_default()
    }
}
