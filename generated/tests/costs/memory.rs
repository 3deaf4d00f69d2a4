//! How often memory is asked for.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    /// How often this thread asked for memory, and for how many bytes.
    static ASKED: Cell<Memory> = const { Cell::new(Memory { times: 0, bytes: 0 }) };
}

/// Memory that was asked for.
#[derive(Debug, Clone, Copy)]
pub struct Memory {
    pub times: usize,
    pub bytes: usize,
}

/// Counts for each thread: clients run on that of their test, the server on one of its own.
struct Counting;

fn count(times: usize, bytes: usize) {
    let asked = ASKED.get();
    ASKED.set(Memory {
        times: asked.times + times,
        bytes: asked.bytes + bytes,
    });
}

#[global_allocator]
static COUNTING: Counting = Counting;

// What the system's allocator asks for is asked of whoever calls this one.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(1, layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        unsafe { System.dealloc(place, layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(1, size.saturating_sub(layout.size()));
        unsafe { System.realloc(place, layout, size) }
    }
}

/// What this thread asked for so far.
pub fn asked() -> Memory {
    ASKED.get()
}
