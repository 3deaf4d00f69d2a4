//! Keys that stand in files.

use std::error::Error as StdError;
use std::path::PathBuf;
use std::time::Duration;

use zeroize::Zeroizing;

use super::{Token, TokenProvider};

/// A key in a file, such as one that is mounted into a container, which may change there.
#[allow(dead_code, reason = "not every API takes keys")]
pub(crate) struct KeyFile(pub PathBuf);

impl TokenProvider for KeyFile {
    async fn token(&self) -> Result<Token, Box<dyn StdError + Send + Sync>> {
        /// How long a key from a file is taken for the one that is in it.
        const READ_AGAIN: Duration = Duration::from_secs(60);

        let text = std::fs::read_to_string(&self.0);
        let text = text.map_err(|error| format!("the file with the key: {error}"))?;
        let text = Zeroizing::new(text);
        match text.trim() {
            "" => Err("the file with the key is empty".into()),
            key => Ok(Token::new(key).expires_in(READ_AGAIN)),
        }
    }
}
