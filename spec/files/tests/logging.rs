//! The switch for logs in the environment.
#![cfg(feature = "log")]

mod support;

use std::process::{Command, Stdio};

use support::{ID, KEY, one, page_connection};
use telnyx_sdk::log;

/// What the program below prints if the variable says this.
fn printed(level: &str) -> String {
    let output = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "what_a_program_prints",
            "--ignored",
            "--nocapture",
        ])
        .env(log::VARIABLE, level)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_environment_says_what_is_printed() {
    assert_eq!(log::VARIABLE, "TELNYX_LOG");
    let debug = printed("debug");
    assert!(debug.contains("attempt ended"), "{debug}");
    assert!(!debug.contains(KEY) && !debug.contains(ID), "{debug}");
    assert!(!debug.contains("hyper"), "{debug}");
    assert!(printed("debug,hyper_util=trace").contains("hyper_util"));
    for quiet in ["", "off", "error"] {
        assert!(!printed(quiet).contains("attempt ended"), "{quiet}");
    }
    assert!(printed("loud").contains("has to be a level"));
}

#[tokio::test]
#[ignore = "is a part of the test above"]
async fn what_a_program_prints() {
    if let Err(error) = log::from_env() {
        eprintln!("{error}");
        return;
    }
    let (_server, client, _) = support::responding(vec![one(&page_connection())]).await;
    client.credential_connections().delete(ID).await.unwrap();
}
