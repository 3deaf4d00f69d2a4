//! Lists all credential connections page by page, each asked for while the one before is printed:
//! `TELNYX_API_KEY=… cargo run --example paging`.

use telnyx_sdk::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    let list = client.credential_connections().list().page_size(50);
    let mut pages = list.pages().read_ahead();
    while let Some(page) = pages.try_next().await? {
        let total = page.meta.and_then(|meta| meta.total_results);
        println!("{} of {total:?} connections", page.data.len());
        for connection in page.data {
            println!("  {}", connection.connection_name.unwrap_or_default());
        }
    }
    Ok(())
}
