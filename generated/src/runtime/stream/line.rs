//! JSON lines: a value on each line.

use std::marker::PhantomData;

use bytes::Bytes;

use super::buffer::{LineBuffer, TooLong};
use super::record::SplitRecords;
use super::{Piece, Split, Values};
use crate::runtime::body::Body;
use crate::runtime::wire::Wire;
use crate::runtime::{Decode, Error, RawResponse};

/// JSON lines (`application/jsonl`, `application/x-ndjson`) or a JSON text sequence
/// (`application/json-seq`, RFC 7464), handed on value by value.
#[derive(Debug)]
pub struct Lines<T>(PhantomData<T>);

impl<T: Wire> Decode for Lines<T> {
    type Output = Values<T>;
    const ACCEPT: &'static str = "application/jsonl, application/x-ndjson";
    const STREAMS: bool = true;

    fn open(response: RawResponse, body: Body, limit: usize) -> Result<Values<T>, Error> {
        let split: Box<dyn Split + Send> = match response.says("json-seq") {
            true => Box::<SplitRecords>::default(),
            false => Box::<SplitLines>::default(),
        };
        Ok(Values::new(
            response,
            body,
            limit,
            split,
            |response, piece| response.wire_part(piece.data, &|| "a line".to_owned()),
        ))
    }
}

#[derive(Default)]
pub(super) struct SplitLines(LineBuffer);

impl SplitLines {
    /// What a line says.
    fn value(&self) -> &[u8] {
        let line = self.0.line();
        // A text sequence marks the start of each value with the record separator.
        line.strip_prefix(&[0x1e]).unwrap_or(line).trim_ascii()
    }
}

impl Split for SplitLines {
    fn feed(&mut self, chunk: Bytes) {
        self.0.feed(chunk);
    }

    /// An empty line is no value.
    fn advance(&mut self, limit: usize) -> Result<bool, TooLong> {
        while self.0.advance(limit)? {
            if !self.value().is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn finish(&mut self) -> bool {
        self.0.finish() && !self.value().is_empty()
    }

    fn piece(&self) -> Piece<'_> {
        Piece {
            data: self.value(),
            ..Piece::default()
        }
    }
}
