//! Bytes that become lines: ended by a line feed, a carriage return, or both.

use bytes::Bytes;
use memchr::memchr2;

/// What a value has more bytes than.
#[derive(Debug)]
pub(super) struct TooLong;

/// The bytes that came last, gone through line by line. A line that lies within them is not copied;
/// of one that does not, the beginning is held until the rest comes.
#[derive(Debug, Default)]
pub(super) struct LineBuffer {
    chunk: Bytes,
    /// Where in the chunk the next line begins.
    at: usize,
    /// What came of a line with earlier chunks, and at last all of it.
    held: Vec<u8>,
    line: Line,
    after_return: bool,
}

/// Where the line is that was gone on to.
#[derive(Debug, Default)]
enum Line {
    /// Its end has not come yet.
    #[default]
    Coming,
    /// Here in the chunk.
    Within(usize, usize),
    /// It is what is held.
    Held,
}

/// How much memory is kept for the next long line or event.
pub(super) const KEPT: usize = 64 * 1024;

impl LineBuffer {
    /// Takes in what came. All lines of what came before have been gone through by then.
    pub fn feed(&mut self, chunk: Bytes) {
        self.chunk = chunk;
        self.at = 0;
    }

    /// Goes on to the next line; false if its end has not come yet.
    ///
    /// # Errors
    ///
    /// The line has more bytes than `limit`, whether its end has come or not.
    pub fn advance(&mut self, limit: usize) -> Result<bool, TooLong> {
        if let Line::Held = std::mem::take(&mut self.line) {
            self.held.clear();
            self.held.shrink_to(KEPT);
        }
        if let Some(first) = self.chunk.get(self.at) {
            // The second half of a line's end.
            let ended = std::mem::take(&mut self.after_return) && *first == b'\n';
            self.at += usize::from(ended);
        }
        let rest = self.chunk.get(self.at..).unwrap_or_default();
        let end = memchr2(b'\n', b'\r', rest);
        let part = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        if part.len() > limit.saturating_sub(self.held.len()) {
            return Err(TooLong);
        }
        if end.is_none() || !self.held.is_empty() {
            self.held.extend_from_slice(part);
        }
        let Some(end) = end else {
            self.feed(Bytes::new());
            return Ok(false);
        };
        self.after_return = rest.get(end) == Some(&b'\r');
        self.line = match self.held.is_empty() {
            true => Line::Within(self.at, self.at + end),
            false => Line::Held,
        };
        self.at += end + 1;
        Ok(true)
    }

    /// Goes on to what came of a line that has no end, once no more bytes come; false if nothing did.
    pub fn finish(&mut self) -> bool {
        self.line = Line::Held;
        !self.held.is_empty()
    }

    /// The line that was gone on to, without its end.
    pub fn line(&self) -> &[u8] {
        match self.line {
            Line::Coming => &[],
            Line::Within(start, end) => self.chunk.get(start..end).unwrap_or_default(),
            Line::Held => &self.held,
        }
    }
}
