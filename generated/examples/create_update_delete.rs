//! A connection from its making to its end:
//! `TELNYX_API_KEY=… cargo run --example create_update_delete -- PASSWORD`.

use telnyx_sdk::types::{CredentialConnectionCreate, CredentialConnectionUpdate, EncryptedMedia};
use telnyx_sdk::{Client, Nullable};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let password = std::env::args().nth(1).ok_or("which password?")?;
    let client = Client::from_env()?;
    let connections = client.credential_connections();

    let new = CredentialConnectionCreate::new("office", password, "officephone1");
    let made = connections
        .create(new.encrypted_media(EncryptedMedia::Srtp))
        .await?;
    let id = made.id.ok_or("a connection without an id")?;

    // What is not set stays as it is, and `null` clears.
    let change = CredentialConnectionUpdate::new().encrypted_media(Nullable::Null);
    let changed = connections.update(&id, change.active(false)).await?;
    println!("active: {:?}", changed.active);

    connections.delete(id).await?;
    Ok(())
}
