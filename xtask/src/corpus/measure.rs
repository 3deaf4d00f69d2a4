//! CPU time and memory, where the system tells them.

/// What a process used so far.
#[derive(Debug, Default, Clone, Copy)]
pub struct Usage {
    /// CPU time, in seconds.
    pub cpu_seconds: Option<f64>,
    /// The most memory that it had, in bytes.
    pub peak_memory: Option<u64>,
}

/// What this process used.
pub fn own() -> Usage {
    // On Linux, the system also counts what the parent had when it started this process.
    let status = std::fs::read_to_string("/proc/self/status").ok();
    let peak = status.and_then(|status| kilobytes(&status, "VmHWM:"));
    let usage = usage(Of::This);
    Usage {
        peak_memory: peak.map(|kilobytes| kilobytes * 1024).or(usage.peak_memory),
        ..usage
    }
}

/// A number from a file of the Linux kernel.
fn kilobytes(text: &str, name: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}

/// What the processes used that this one started and waited for.
pub fn children() -> Usage {
    usage(Of::Children)
}

enum Of {
    This,
    Children,
}

#[cfg(unix)]
fn usage(of: Of) -> Usage {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;

    let who = match of {
        Of::This => UsageWho::RUSAGE_SELF,
        Of::Children => UsageWho::RUSAGE_CHILDREN,
    };
    let Ok(usage) = getrusage(who) else {
        return Usage::default();
    };
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    // macOS counts bytes, all others kilobytes.
    let unit = if cfg!(target_os = "macos") { 1 } else { 1024 };
    Usage {
        cpu_seconds: Some(micros as f64 / 1e6),
        peak_memory: u64::try_from(usage.max_rss()).ok().map(|rss| rss * unit),
    }
}

#[cfg(not(unix))]
fn usage(_: Of) -> Usage {
    Usage::default()
}

/// How many compilers can run side by side: one a core, as far as there is memory for them.
pub fn compilers() -> usize {
    /// What a compiler of a large crate needs.
    const KILOBYTES_OF_ONE: u64 = 2_000_000;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory = std::fs::read_to_string("/proc/meminfo").ok();
    let available = memory.and_then(|memory| kilobytes(&memory, "MemAvailable:"));
    let room = available.and_then(|kilobytes| usize::try_from(kilobytes / KILOBYTES_OF_ONE).ok());
    room.map_or(cores, |room| cores.min(room.max(1)))
}
