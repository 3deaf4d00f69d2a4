//! Bytes that become the parts between the boundaries of a body (RFC 2046, section 5.1.1).

use std::ops::Range;

use bytes::Bytes;
use memchr::memmem;

use super::buffer::TooLong;
use super::{Piece, Split};

/// The parts of a body, one after the other.
pub(super) struct SplitParts {
    /// The boundary with the line feed and the dashes before it.
    delimiter: Vec<u8>,
    /// What came, from the end of the line before the next part on.
    held: Vec<u8>,
    /// How much of it is done with.
    done: usize,
    /// Where the next boundary is looked for.
    scanned: usize,
    /// The part that was gone on to.
    part: Range<usize>,
    state: State,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    /// What comes is of no part: it stands before the first.
    Before,
    /// What comes is of a part.
    Within,
    /// There was the last part.
    After,
}

/// A boundary: where its line begins, where what follows it begins, and whether it is the last.
struct Found {
    start: usize,
    end: usize,
    is_last: bool,
}

impl SplitParts {
    pub fn new(boundary: &str) -> Self {
        Self {
            delimiter: format!("\n--{boundary}").into_bytes(),
            // The first boundary may be the first thing of all.
            held: vec![b'\n'],
            done: 0,
            scanned: 0,
            part: 0..0,
            state: State::Before,
        }
    }

    /// The next boundary, as far as what came tells.
    fn find(&mut self) -> Option<Found> {
        loop {
            let rest = self.held.get(self.scanned..)?;
            let Some(at) = memmem::find(rest, &self.delimiter) else {
                let kept = self.held.len().saturating_sub(self.delimiter.len());
                self.scanned = self.scanned.max(kept);
                return None;
            };
            let start = self.scanned + at;
            let after = self.held.get(start + self.delimiter.len()..)?;
            let line = memchr::memchr(b'\n', after);
            let is_last = after.starts_with(b"--");
            let blank = after.get(..line.unwrap_or(after.len())).unwrap_or_default();
            match line {
                _ if is_last => {
                    let end = self.held.len();
                    return Some(Found {
                        start,
                        end,
                        is_last,
                    });
                }
                // What begins like the boundary is not one.
                _ if !blank
                    .iter()
                    .all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'-')) =>
                {
                    self.scanned = start + 1;
                }
                None => {
                    self.scanned = start;
                    return None;
                }
                Some(line) => {
                    let end = start + self.delimiter.len() + line;
                    return Some(Found {
                        start,
                        end,
                        is_last,
                    });
                }
            }
        }
    }
}

impl Split for SplitParts {
    fn feed(&mut self, chunk: Bytes) {
        self.held.drain(..self.done);
        self.scanned = self.scanned.saturating_sub(self.done);
        self.done = 0;
        self.part = 0..0;
        self.held.extend_from_slice(&chunk);
    }

    fn advance(&mut self, limit: usize) -> Result<bool, TooLong> {
        while self.state != State::After {
            let Some(Found {
                start,
                end,
                is_last,
            }) = self.find()
            else {
                let is_long = self.held.len() - self.done > limit.max(self.delimiter.len());
                return match self.state {
                    State::Within if is_long => Err(TooLong),
                    State::Before => {
                        self.done = self.scanned;
                        Ok(false)
                    }
                    _ => Ok(false),
                };
            };
            let part = self.done + 1..start;
            let was_within = self.state == State::Within;
            // The line feed after a boundary may be that before the next one.
            (self.done, self.scanned) = (end, end);
            self.state = if is_last { State::After } else { State::Within };
            if was_within {
                self.part = part;
                return Ok(true);
            }
        }
        self.done = self.held.len();
        Ok(false)
    }

    /// What has no boundary after it was cut off, and is a part all the same.
    fn finish(&mut self) -> bool {
        self.part = self.done + 1..self.held.len();
        self.state == State::Within && !self.part.is_empty()
    }

    fn piece(&self) -> Piece<'_> {
        let part = self.held.get(self.part.clone()).unwrap_or_default();
        Piece {
            data: part.strip_suffix(b"\r").unwrap_or(part),
            ..Piece::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(body: &[u8], chunk: usize) -> Vec<String> {
        let mut split = SplitParts::new("b");
        let mut parts = Vec::new();
        let mut take = |split: &SplitParts| {
            parts.push(String::from_utf8(split.piece().data.to_vec()).unwrap());
        };
        for chunk in body.chunks(chunk) {
            split.feed(Bytes::copy_from_slice(chunk));
            while split.advance(100).unwrap() {
                take(&split);
            }
        }
        if split.finish() {
            take(&split);
        }
        parts
    }

    #[test]
    fn parts_are_what_stands_between_boundaries_however_they_come() {
        let body = b"before\r\n--b\r\nA: 1\r\n\r\none\r\n--bc\r\n\r\n--b \r\n\r\n--b\r\n--b\n\ntwo\n--b--\r\nafter --b\r\n";
        for chunk in [1, 2, 3, 7, 1000] {
            assert_eq!(
                split(body, chunk),
                ["A: 1\r\n\r\none\r\n--bc\r\n", "", "", "\ntwo"],
                "{chunk}"
            );
        }
        assert_eq!(split(b"--b\r\n\r\nhalf", 3), ["\r\nhalf"]);
        assert!(split(b"no parts", 3).is_empty());
    }

    #[test]
    fn a_part_is_no_longer_than_it_may_be() {
        let mut split = SplitParts::new("b");
        split.feed(Bytes::from_static(b"--b\r\n\r\n"));
        split.feed(Bytes::from(vec![b'x'; 300]));
        assert!(split.advance(100).is_err());
    }
}
