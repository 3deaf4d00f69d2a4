//! Lists connections without an asynchronous runtime.
//!
//! `TELNYX_API_KEY=… cargo run --features blocking --example blocking`

use telnyx_sdk::Error;
use telnyx_sdk::blocking::Client;

fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    for connection in client.credential_connections().list().items() {
        let connection = connection?;
        println!("{:?} {:?}", connection.id, connection.connection_name);
    }
    Ok(())
}
