#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code)]
//! What `cargo xtask samples` writes for each operation; `UPDATE_GOLDENS=1` writes it anew.

// $.paths['/credential_connections'].get
mod sample_0 {
async fn example() -> Result<(), telnyx_sdk::Error> {
    let client = telnyx_sdk::Client::from_env()?;
    let mut items = client.credential_connections().list().items();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }

    Ok(())
}
}

// $.paths['/credential_connections'].post
mod sample_1 {
async fn example() -> Result<(), telnyx_sdk::Error> {
    let client = telnyx_sdk::Client::from_env()?;
    let body = telnyx_sdk::types::CredentialConnectionCreate::new(
        "Front desk",
        "password",
        "frontdesk1",
    );
    let response = client.credential_connections().create(body).await?;
    println!("{response:?}");
    Ok(())
}
}

// $.paths['/credential_connections/{id}'].get
mod sample_2 {
async fn example() -> Result<(), telnyx_sdk::Error> {
    let client = telnyx_sdk::Client::from_env()?;
    let response = client.credential_connections().retrieve("id").await?;
    println!("{response:?}");
    Ok(())
}
}

// $.paths['/credential_connections/{id}'].delete
mod sample_3 {
async fn example() -> Result<(), telnyx_sdk::Error> {
    let client = telnyx_sdk::Client::from_env()?;
    let response = client.credential_connections().delete("id").await?;
    println!("{response:?}");
    Ok(())
}
}

// $.paths['/credential_connections/{id}'].patch
mod sample_4 {
async fn example() -> Result<(), telnyx_sdk::Error> {
    let client = telnyx_sdk::Client::from_env()?;
    let body = telnyx_sdk::types::CredentialConnectionUpdate::new()
        .connection_name("Back office");
    let response = client.credential_connections().update("id", body).await?;
    println!("{response:?}");
    Ok(())
}
}

// $.paths['/credential_connections/{id}/actions/check_registration_status'].post
mod sample_5 {
async fn example() -> Result<(), telnyx_sdk::Error> {
    let client = telnyx_sdk::Client::from_env()?;
    let response = client
        .credential_connections()
        .check_registration_status("id")
        .await?;
    println!("{response:?}");
    Ok(())
}
}
