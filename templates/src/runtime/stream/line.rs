//! JSON lines and JSON text sequences: a value on each line.

use std::collections::VecDeque;
use std::marker::PhantomData;

use super::{LineBuffer, Piece, Split, Values};
use crate::runtime::body::Body;
use crate::runtime::wire::Wire;
use crate::runtime::{Decode, Error, RawAnswer};

/// JSON lines (`application/jsonl`, `application/x-ndjson`) or a JSON text sequence
/// (`application/json-seq`, RFC 7464), handed on line by line.
#[derive(Debug)]
pub struct Lines<T>(PhantomData<T>);

impl<T: Wire> Decode for Lines<T> {
    type Output = Values<T>;
    const ACCEPT: &'static str = "application/jsonl, application/x-ndjson";
    const STREAMS: bool = true;

    fn open(answer: RawAnswer, body: Body, limit: usize) -> Result<Values<T>, Error> {
        let split = Box::<SplitLines>::default();
        Ok(Values::new(answer, body, limit, split, |answer, piece| {
            answer.clone().with_body(piece.data).wire()
        }))
    }
}

#[derive(Default)]
pub(super) struct SplitLines(LineBuffer);

fn value(line: &[u8]) -> Option<Piece> {
    // A text sequence marks the start of each value with the record separator.
    let line = line.strip_prefix(&[0x1e]).unwrap_or(line);
    let line = line.trim_ascii();
    (!line.is_empty()).then(|| Piece {
        data: line.to_vec(),
        ..Piece::default()
    })
}

impl Split for SplitLines {
    fn push(&mut self, bytes: &[u8], out: &mut VecDeque<Piece>) {
        self.0.push(bytes, |line| out.extend(value(line)));
    }

    fn finish(&mut self, out: &mut VecDeque<Piece>) {
        out.extend(value(&std::mem::take(&mut self.0.held)));
    }

    fn held(&self) -> usize {
        self.0.held.len()
    }
}
