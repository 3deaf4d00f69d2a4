//! JSON text sequences (RFC 7464): each value begins with a record separator, and may take several
//! lines.

use bytes::Bytes;

use super::buffer::{KEPT, LineBuffer, TooLong};
use super::{Piece, Split};

/// What each value begins with.
pub(in crate::runtime) const SEPARATOR: u8 = 0x1e;

/// Values, each handed out as soon as its last line has come.
#[derive(Default)]
pub(super) struct SplitRecords {
    lines: LineBuffer,
    record: Vec<u8>,
    nesting: Nesting,
    /// Whether the record has been handed out, so that what comes next is of another one.
    complete: bool,
    /// Whether the line that was gone on to is still to be taken in.
    waiting: bool,
}

impl SplitRecords {
    /// Takes in a line. One that begins another value ends what came before, whole or not, and waits.
    fn take(&mut self) {
        let line = self.lines.line();
        let begins = line.first() == Some(&SEPARATOR);
        self.waiting = begins && !self.record.trim_ascii().is_empty();
        if self.waiting {
            self.complete = true;
            return;
        }
        let line = line.strip_prefix(&[SEPARATOR]).unwrap_or(line);
        self.nesting.follow(line);
        self.record.extend_from_slice(line);
        self.record.push(b'\n');
        self.complete = self.nesting.is_closed() && !self.record.trim_ascii().is_empty();
    }
}

impl Split for SplitRecords {
    fn feed(&mut self, chunk: Bytes) {
        self.lines.feed(chunk);
    }

    fn advance(&mut self, limit: usize) -> Result<bool, TooLong> {
        if std::mem::take(&mut self.complete) {
            self.record.clear();
            self.record.shrink_to(KEPT);
            self.nesting = Nesting::default();
        }
        loop {
            let goes_on = std::mem::take(&mut self.waiting);
            if !goes_on
                && !self
                    .lines
                    .advance(limit.saturating_sub(self.record.len()))?
            {
                return Ok(false);
            }
            self.take();
            if self.complete {
                return Ok(true);
            }
        }
    }

    fn finish(&mut self) -> bool {
        if self.lines.finish() {
            let line = self.lines.line();
            let line = line.strip_prefix(&[SEPARATOR]).unwrap_or(line);
            self.record.extend_from_slice(line);
        }
        !self.record.trim_ascii().is_empty()
    }

    fn piece(&self) -> Piece<'_> {
        Piece {
            data: self.record.trim_ascii(),
            ..Piece::default()
        }
    }
}

/// How deep the end of a JSON text is nested in arrays, objects and strings.
#[derive(Default)]
struct Nesting {
    depth: usize,
    in_string: bool,
    escaped: bool,
}

impl Nesting {
    fn follow(&mut self, text: &[u8]) {
        for byte in text {
            match (self.in_string, byte) {
                (true, _) if std::mem::take(&mut self.escaped) => {}
                (true, b'\\') => self.escaped = true,
                (_, b'"') => self.in_string = !self.in_string,
                (false, b'[' | b'{') => self.depth += 1,
                (false, b']' | b'}') => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
        }
    }

    fn is_closed(&self) -> bool {
        self.depth == 0 && !self.in_string
    }
}
