//! The code of the repository's README: `TELNYX_API_KEY=… cargo run --example tour`.

use telnyx_sdk::types::{CredentialConnectionCreate, CredentialConnectionUpdate};
use telnyx_sdk::{Client, Error, Nullable};

async fn tour() -> Result<(), Error> {
    let client = Client::from_env()?;
    let connections = client.credential_connections();

    let new = CredentialConnectionCreate::new("Front desk", "a long password", "frontdesk1");
    let made = connections.create(new.active(true)).await?;
    let id = made.id.unwrap_or_default();

    // Absent stays, null clears.
    let change = CredentialConnectionUpdate::new().encrypted_media(Nullable::Null);
    connections.update(&id, change).await?;

    let mut all = connections.list().page_size(50).items();
    while let Some(connection) = all.try_next().await? {
        println!("{:?}", connection.connection_name);
    }

    match connections.delete(&id).await {
        Err(error) if error.is_not_found() => println!("somebody was faster"),
        other => drop(other?),
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    tour().await
}
