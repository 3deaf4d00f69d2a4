//! What calls do, printed as the environment says: a switch for whoever looks for a fault.

use std::io;

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use crate::client::variable;
use crate::runtime::{Error, settings};

/// Prints to standard error what calls do, if the environment variable of the name [`VARIABLE`] says so,
/// and tells whether it does. It says `error`, `warn`, `info`, `debug`
/// (each attempt and how it ended), `trace` or `off`; or which level for which crate, as in
/// `debug,hyper=info`.
///
/// Neither keys nor bodies nor the values of arguments are printed by this crate. Programs that have a
/// subscriber of `tracing` need none of this: it is left as it is.
///
/// # Errors
///
/// [`Error::Configuration`] when the variable says something else.
pub fn from_env() -> Result<bool, Error> {
    let Some(text) = variable(VARIABLE)? else {
        return Ok(false);
    };
    let unknown = |_| {
        let reason = format!("the variable {VARIABLE} has to be a level, such as `debug`");
        Error::Configuration(reason.into())
    };
    let mut targets = Targets::new();
    for part in text.split(',') {
        let (target, level) = part
            .split_once('=')
            .unwrap_or((env!("CARGO_CRATE_NAME"), part));
        let level: LevelFilter = level.trim().parse().map_err(unknown)?;
        targets = targets.with_target(target.trim(), level);
    }
    let printed = tracing_subscriber::fmt::layer().with_writer(io::stderr);
    let subscriber = tracing_subscriber::registry().with(printed).with(targets);
    Ok(subscriber.try_init().is_ok())
}

/// The variable that says what is printed.
pub const VARIABLE: &str = settings::LOG_ENV;
