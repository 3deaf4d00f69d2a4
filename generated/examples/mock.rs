//! Tests a function that calls the API, without a network:
//! `cargo run --features testing --example mock`.

use telnyx_sdk::resources::RetrieveCredentialConnection;
use telnyx_sdk::testing::Mock;
use telnyx_sdk::types::CredentialConnection;
use telnyx_sdk::{Client, Error};

/// What is to be tested.
async fn name_of(client: &Client, id: &str) -> Result<Option<String>, Error> {
    match client.credential_connections().retrieve(id).await {
        Ok(connection) => Ok(connection.connection_name),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let mock = Mock::new();
    let mut office = CredentialConnection::default();
    office.connection_name = Some("office".to_owned());
    mock.expect::<RetrieveCredentialConnection>()
        .response(&office);
    mock.expect::<RetrieveCredentialConnection>()
        .response_status(404);

    let client = mock.client();
    assert_eq!(name_of(&client, "1").await?.as_deref(), Some("office"));
    assert_eq!(name_of(&client, "2").await?, None);
    println!("{} calls were made, all as expected", mock.sent().len());
    Ok(())
}
