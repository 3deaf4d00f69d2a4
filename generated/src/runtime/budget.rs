//! How many retries a client may make in all.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// What a retry costs, and what a success brings: a retry that led to one comes free.
const RETRY: u32 = 10;
const SUCCESS: u32 = 1;

/// What a client may still spend on retries, so that a server that fails for everybody is not
/// asked several times as often as usual. It is shared by all calls of a client.
#[derive(Debug)]
pub(crate) struct Budget {
    left: AtomicU32,
    most: u32,
}

impl Budget {
    /// A budget of this many retries.
    pub fn new(retries: u32) -> Self {
        let most = retries.saturating_mul(RETRY);
        Self {
            left: AtomicU32::new(most),
            most,
        }
    }

    /// Takes a retry out; false if there is none left.
    pub fn spend(&self) -> bool {
        let taken = |left: u32| left.checked_sub(RETRY);
        self.left.fetch_update(Relaxed, Relaxed, taken).is_ok()
    }

    /// Puts in what a success brings.
    pub fn earn(&self, retried: bool) {
        // Most clients never spend any of it, and should not contend for it either.
        if self.left.load(Relaxed) == self.most {
            return;
        }
        let brings = if retried { RETRY } else { SUCCESS };
        let more = |left: u32| Some(left.saturating_add(brings).min(self.most));
        let _ = self.left.fetch_update(Relaxed, Relaxed, more);
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;

    #[test]
    fn retries_end_when_the_budget_is_spent() {
        let budget = Budget::new(2);
        assert_eq!(
            [budget.spend(), budget.spend(), budget.spend()],
            [true, true, false]
        );
    }

    #[test]
    fn ten_successes_bring_a_retry_back() {
        let budget = Budget::new(1);
        assert!(budget.spend());
        for _ in 0..9 {
            budget.earn(false);
        }
        assert!(!budget.spend());
        budget.earn(false);
        assert!(budget.spend());
    }

    #[test]
    fn a_retry_that_succeeds_costs_nothing() {
        let budget = Budget::new(1);
        for _ in 0..5 {
            assert!(budget.spend());
            budget.earn(true);
        }
    }

    #[test]
    fn successes_do_not_add_up_beyond_the_budget() {
        let budget = Budget::new(1);
        for _ in 0..100 {
            budget.earn(true);
        }
        assert_eq!([budget.spend(), budget.spend()], [true, false]);
    }
}
