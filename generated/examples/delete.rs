//! Deletes a credential connection: `TELNYX_API_KEY=… cargo run --example delete -- ID`.

use telnyx_sdk::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let id = std::env::args().nth(1).ok_or("which connection?")?;
    let client = Client::from_env()?;
    let gone = client.credential_connections().delete(id).await?;
    println!("deleted {}", gone.connection_name.unwrap_or_default());
    Ok(())
}
