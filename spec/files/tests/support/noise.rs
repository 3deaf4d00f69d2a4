//! Everything that a program prints.

use std::error::Error as StdError;
use std::fmt::Debug;
use std::io;
use std::sync::{Arc, Mutex};

use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

/// Everything that was printed.
#[derive(Clone, Default)]
pub struct Noise(Arc<Mutex<String>>);

impl Noise {
    pub fn print(&self, text: &str) {
        self.0.lock().unwrap().push_str(&format!("{text}\n"));
    }

    pub fn debug(&self, value: &dyn Debug) {
        self.print(&format!("{value:?} {value:#?}"));
    }

    pub fn error(&self, error: &dyn StdError) {
        self.debug(&error);
        let mut next = Some(error);
        while let Some(error) = next {
            self.print(&error.to_string());
            next = error.source();
        }
    }

    /// All of it.
    pub fn printed(&self) -> String {
        self.0.lock().unwrap().clone()
    }
}

impl io::Write for Noise {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.print(&String::from_utf8_lossy(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Noise {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// What is printed while this runs, by `tracing` as well.
pub async fn noise(run: impl AsyncFnOnce(&Noise)) -> Noise {
    let noise = Noise::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(noise.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    run(&noise).await;
    drop(guard);
    noise
}
