//! Moments after which nobody waits any longer.
//!
//! They are not left to the transport: one of the user's own need not heed its limits, and the
//! `sleep` of one for tests takes no time. Whatever runtime a call is awaited on, one thread of the
//! crate's own wakes what has waited for too long. It does nothing but that, begins with the first
//! call that has to wait, and ends when there is nothing left to wait for.

use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::Duration;

use crate::runtime::instant::Instant;

/// How long the thread stays when there is nothing to do.
const IDLE: Duration = Duration::from_secs(10);

/// What comes of a future if it is there by a moment; without one, by any. What is there already is
/// taken however late it is: whoever asks may have been busy.
pub(super) async fn by<T>(moment: Option<Instant>, future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    let mut alarm = Alarm::at(moment);
    poll_fn(|cx| match future.as_mut().poll(cx) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => alarm.poll(cx).map(|()| None),
    })
    .await
}

/// A moment that somebody waits for; what is too far away to be one never comes.
#[derive(Debug)]
pub(super) struct Alarm {
    at: Option<Instant>,
    /// What it goes by among those that are set.
    id: Option<u64>,
}

impl Alarm {
    pub fn at(at: Option<Instant>) -> Self {
        Self { at, id: None }
    }

    /// Whether the moment has come; if not, who asks is woken then.
    pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let Some(at) = self.at else {
            return Poll::Pending;
        };
        if Instant::now() >= at {
            return Poll::Ready(());
        }
        self.id = Some(CLOCK.set(at, self.id, cx.waker()));
        Poll::Pending
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        if let (Some(at), Some(id)) = (self.at, self.id) {
            // A waker may hold what sets alarms itself, so none is dropped while the lock is held.
            let waker = CLOCK.lock().remove((at, id));
            drop(waker);
        }
    }
}

static CLOCK: Clock = Clock {
    alarms: Mutex::new(Alarms {
        set: VecDeque::new(),
        last: 0,
        looks_at: None,
        runs: false,
    }),
    changed: Condvar::new(),
};

struct Clock {
    alarms: Mutex<Alarms>,
    changed: Condvar,
}

/// When an alarm goes off, and which one it is.
type Key = (Instant, u64);

struct Alarms {
    /// The earliest first. Most are set behind the others, and the place of one that is gone is kept.
    set: VecDeque<(Key, Waker)>,
    last: u64,
    /// When the thread looks at the alarms by itself; none while it is awake.
    looks_at: Option<Instant>,
    /// Whether the thread does.
    runs: bool,
}

impl Alarms {
    /// Sets an alarm, and hands back what it woke before.
    fn insert(&mut self, key: Key, waker: Waker) -> Option<Waker> {
        match self.set.binary_search_by_key(&key, |(key, _)| *key) {
            Ok(index) => {
                let set = self.set.get_mut(index)?;
                Some(std::mem::replace(&mut set.1, waker))
            }
            Err(index) => {
                self.set.insert(index, (key, waker));
                None
            }
        }
    }

    /// Whether the thread would look too late by itself, and takes in that it is told. That costs as much
    /// as the rest of a call, and most alarms are set behind a moment at which it looks anyway.
    fn has_to_look(&mut self, at: Instant) -> bool {
        let is_late = self.looks_at.is_some_and(|looks_at| at < looks_at);
        if is_late {
            self.looks_at = Some(at);
        }
        is_late
    }

    fn remove(&mut self, key: Key) -> Option<Waker> {
        let index = self.set.binary_search_by_key(&key, |(key, _)| *key);
        self.set.remove(index.ok()?).map(|(_, waker)| waker)
    }
}

impl Clock {
    fn lock(&self) -> MutexGuard<'_, Alarms> {
        self.alarms.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets an alarm, or sets it again for another who waits.
    fn set(&'static self, at: Instant, id: Option<u64>, waker: &Waker) -> u64 {
        let waker = waker.clone();
        let mut alarms = self.lock();
        let id = id.unwrap_or_else(|| {
            alarms.last += 1;
            alarms.last
        });
        let before = alarms.insert((at, id), waker);
        if !alarms.runs {
            let name = concat!(env!("CARGO_PKG_NAME"), "-clock").to_owned();
            let thread = thread::Builder::new().name(name).spawn(|| self.run());
            // Where there can be no thread, a call still ends in time if anything else wakes it.
            alarms.runs = thread.is_ok();
        } else if alarms.has_to_look(at) {
            self.changed.notify_one();
        }
        drop(alarms);
        drop(before);
        id
    }

    /// Wakes who waits, until nobody does.
    fn run(&self) {
        let _running = Running(self);
        let mut alarms = self.lock();
        loop {
            let now = Instant::now();
            let due = alarms.set.partition_point(|((at, _), _)| *at <= now);
            if due > 0 {
                let due: Vec<_> = alarms.set.drain(..due).collect();
                drop(alarms);
                due.into_iter().for_each(|(_, waker)| waker.wake());
                alarms = self.lock();
                continue;
            }
            let next = alarms.set.front();
            let wait = next.map_or(IDLE, |((at, _), _)| at.saturating_duration_since(now));
            let last = alarms.last;
            alarms.looks_at = now.checked_add(wait);
            let waited = self.changed.wait_timeout(alarms, wait);
            let (held, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
            alarms = held;
            alarms.looks_at = None;
            let is_unused = alarms.set.is_empty() && alarms.last == last;
            if timeout.timed_out() && is_unused {
                alarms.set = VecDeque::new();
                alarms.runs = false;
                return;
            }
        }
    }
}

/// The thread; if what it wakes panics, another one takes its place.
struct Running<'c>(&'c Clock);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.lock().runs = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;
    use std::sync::Arc;
    use std::task::Wake;

    use super::*;

    /// Runs a future on this thread.
    fn wait<T>(future: impl Future<Output = T>) -> T {
        struct Unpark(thread::Thread);
        impl Wake for Unpark {
            fn wake(self: Arc<Self>) {
                self.0.unpark();
            }
        }
        let waker = Arc::new(Unpark(thread::current())).into();
        let mut future = pin!(future);
        loop {
            match future.as_mut().poll(&mut Context::from_waker(&waker)) {
                Poll::Ready(output) => return output,
                Poll::Pending => thread::park(),
            }
        }
    }

    #[test]
    fn what_never_comes_is_given_up_and_the_earliest_first() {
        let began = Instant::now();
        let millis = move |millis| Some(began + Duration::from_millis(millis));
        let long = thread::spawn(move || {
            wait(by(millis(200), pending::<()>()));
            Instant::now()
        });
        assert_eq!(wait(by(millis(20), pending::<()>())), None);
        let short = Instant::now();
        assert!(short >= began + Duration::from_millis(20));
        assert!(short < long.join().unwrap());
    }

    #[test]
    fn what_is_there_is_taken_however_late() {
        let past = Some(Instant::now());
        assert_eq!(wait(by(past, std::future::ready(1))), Some(1));
        assert_eq!(wait(by(None, std::future::ready(1))), Some(1));
    }

    #[test]
    fn the_thread_is_told_only_of_what_it_would_look_at_too_late() {
        let now = Instant::now();
        let at = |seconds| now + Duration::from_secs(seconds);
        let mut alarms = Alarms {
            set: VecDeque::new(),
            last: 0,
            looks_at: None,
            runs: true,
        };
        assert!(!alarms.has_to_look(at(1)));
        alarms.looks_at = Some(at(10));
        assert!(!alarms.has_to_look(at(60)));
        assert!(alarms.has_to_look(at(5)));
        assert!(!alarms.has_to_look(at(5)));
    }

    fn is_set(key: Key) -> bool {
        CLOCK.lock().set.iter().any(|(known, _)| *known == key)
    }

    #[test]
    fn an_alarm_that_is_dropped_leaves_nothing_behind() {
        let far = Instant::now() + Duration::from_secs(3600);
        let mut alarm = Alarm::at(Some(far));
        let poll = alarm.poll(&mut Context::from_waker(Waker::noop()));
        assert!(poll.is_pending());
        let key = (far, alarm.id.unwrap());
        assert!(is_set(key));
        drop(alarm);
        assert!(!is_set(key));
    }
}
