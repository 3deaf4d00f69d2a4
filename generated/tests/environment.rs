//! A client as the environment says. Each case runs in a process of its own, as the environment
//! belongs to the whole process.

use std::process::Command;

/// Makes a client in a process with only these variables, and hands back what it prints.
fn made_with(variables: &[(&str, &str)]) -> String {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "prints_the_client", "--nocapture"])
        .env_clear()
        .env("PRINT_THE_CLIENT", "1")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// Not a test of its own: what [`made_with`] runs.
#[test]
fn prints_the_client() {
    if std::env::var_os("PRINT_THE_CLIENT").is_some() {
        match telnyx_sdk::Client::from_env() {
            Ok(client) => println!("{client:?}"),
            Err(error) => println!("{error}"),
        }
    }
}

#[test]
fn a_missing_key_is_named() {
    let missing = "no API key: set the variable TELNYX_API_KEY";
    assert!(made_with(&[]).contains(missing));
    assert!(made_with(&[("TELNYX_API_KEY", " ")]).contains(missing));
}

#[test]
fn key_and_address_come_from_the_environment() {
    let key = ("TELNYX_API_KEY", "KEY0123");
    let printed = made_with(&[key]);
    assert!(printed.contains("https://api.telnyx.com/v2"), "{printed}");
    assert!(!printed.contains("KEY0123"), "{printed}");
    let printed = made_with(&[key, ("TELNYX_BASE_URL", "http://localhost:8080/v2/")]);
    assert!(
        printed.contains("\"http://localhost:8080/v2\""),
        "{printed}"
    );
    let printed = made_with(&[key, ("TELNYX_BASE_URL", "nonsense")]);
    assert!(
        printed.contains("the base URL `nonsense` is not sound"),
        "{printed}"
    );
    assert!(
        printed.contains("did you mean `https://nonsense`?"),
        "{printed}"
    );
}

#[test]
fn an_address_with_a_hidden_host_is_refused_without_telling_its_password() {
    for address in [
        "https://api.telnyx.com\\@evil.example/v2",
        "https://name:hunter2@evil.example/v2",
        "https://api.telnyx.com%2F.evil.example/v2",
        "https://2130706433/v2",
        "https://api.telnyx.com/v2?hunter2",
        "//evil.example",
    ] {
        let printed = made_with(&[("TELNYX_API_KEY", "K"), ("TELNYX_BASE_URL", address)]);
        assert!(printed.contains(" is not sound: "), "{printed}");
        assert!(!printed.contains("hunter2"), "{printed}");
    }
}
