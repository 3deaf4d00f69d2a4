//! What can go wrong, told apart: `TELNYX_API_KEY=… cargo run --example errors -- ID`.

use telnyx_sdk::{ApiErrorKind, Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let id = std::env::args().nth(1).unwrap_or_default();
    let client = Client::from_env()?;
    match client.credential_connections().retrieve(id).await {
        Ok(connection) => println!("{connection:?}"),
        Err(Error::Refused(reason)) => println!("not sent: {reason}"),
        Err(Error::Api(error)) => match error.kind() {
            ApiErrorKind::NotFound => println!("there is no such connection"),
            ApiErrorKind::Unauthorized | ApiErrorKind::Forbidden => println!("not with this key"),
            _ => println!("{error}"),
        },
        Err(error) if error.is_timeout() => println!("too slow, try again"),
        Err(error) => return Err(error),
    }
    Ok(())
}
