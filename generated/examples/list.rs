//! Lists all credential connections: `TELNYX_API_KEY=… cargo run --example list`.

use telnyx_sdk::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    let list = client.credential_connections().list().page_size(50);
    let mut connections = list.sort("connection_name").items();
    while let Some(connection) = connections.try_next().await? {
        let name = connection.connection_name.unwrap_or_default();
        println!("{} {name}", connection.id.unwrap_or_default());
    }
    Ok(())
}
