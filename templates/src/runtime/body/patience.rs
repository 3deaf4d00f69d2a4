//! How long the pieces of a body are waited for.

use std::task::{Context, Poll};
use std::time::Duration;

use crate::runtime::clock::Alarm;
use crate::runtime::instant::Instant;
use crate::runtime::{TransportError, TransportErrorKind};

/// How long the pieces of a body are waited for.
#[derive(Debug)]
pub(in crate::runtime) struct Patience {
    /// How long one wait may take; none if only all of them are limited.
    piece: Option<Duration>,
    /// When the last piece has to be there.
    end: Option<Instant>,
    /// When all of a body that is collected has to be there.
    deadline: Option<Instant>,
    /// Set when a piece has to be waited for: most bodies come with their heads.
    alarm: Option<Alarm>,
}

impl Patience {
    /// For a body that has to be there at a moment.
    pub fn until(end: Option<Instant>) -> Self {
        Self {
            piece: None,
            end,
            deadline: None,
            alarm: None,
        }
    }

    /// For a body that is handed on while it comes; if it is not, but collected, it has to be there
    /// by the deadline of its call.
    pub fn for_each(piece: Duration, deadline: Option<Instant>) -> Self {
        Self {
            piece: Some(piece),
            end: None,
            deadline,
            alarm: None,
        }
    }

    /// Whether the body is handed on while it comes.
    pub fn is_for_each(&self) -> bool {
        self.piece.is_some()
    }

    /// The body is not handed on.
    pub fn collects(&mut self) {
        self.end = self.end.or(self.deadline);
        self.alarm = None;
    }

    /// A piece came.
    pub fn renew(&mut self) {
        if self.piece.is_some() {
            self.alarm = None;
        }
    }

    /// Whether nothing came for too long.
    pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<TransportError> {
        let (piece, end) = (self.piece, self.end);
        let alarm = self.alarm.get_or_insert_with(|| {
            let piece = piece.and_then(|piece| Instant::now().checked_add(piece));
            Alarm::at(piece.into_iter().chain(end).min())
        });
        alarm.poll(cx).map(|()| {
            let reason = "the rest of the response did not come in time";
            TransportError::new(TransportErrorKind::Timeout, reason)
        })
    }
}
