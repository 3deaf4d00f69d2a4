//! Programs that have a generated crate beside their own `rustls` and `reqwest`: with each choice of
//! a provider of cryptography all of it works, and nothing is decided for the process.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use generator::Inputs;

/// `rustls` as most programs have it.
const RUSTLS: &str =
    r#"rustls = { version = "0.23", default-features = false, features = ["aws_lc_rs", "std"] }"#;
const RUSTLS_WITH_RING: &str =
    r#"rustls = { version = "0.23", default-features = false, features = ["ring", "std"] }"#;
/// `reqwest` with the TLS that it has by default.
const REQWEST: &str =
    r#"reqwest = { version = "0.13", default-features = false, features = ["rustls"] }"#;
const REQWEST_WITHOUT_TLS: &str = r#"reqwest = { version = "0.13", default-features = false }"#;

/// What every program begins with.
const PRELUDE: &str = "
    #![allow(dead_code)]

    fn build() -> Result<features_sdk::Client, features_sdk::Error> {
        features_sdk::Client::builder().build()
    }
";

/// What programs with `rustls` begin with.
const NOTHING_INSTALLED: &str = "
    fn nothing_is_installed() {
        assert!(rustls::crypto::CryptoProvider::get_default().is_none());
    }
";

/// Writes a program beside the crate, and hands back its folder.
fn program(name: &str, sdk: &str, others: &[&str], code: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("providers");
    let outcome = generator::generate(&Inputs {
        spec: root.join("tests/features/api.yaml"),
        name: Some("features-sdk".to_owned()),
        ..Inputs::default()
    });
    outcome.tree.unwrap().write(&folder.join("sdk")).unwrap();
    let program = folder.join(name);
    fs::create_dir_all(program.join("src")).unwrap();
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [profile.dev]\ndebug = false\n\n[dependencies]\n\
         features-sdk = {{ path = \"../sdk\", {sdk} }}\n{}\n",
        others.join("\n")
    );
    fs::write(program.join("Cargo.toml"), manifest).unwrap();
    fs::write(program.join("src/main.rs"), format!("{PRELUDE}{code}")).unwrap();
    fs::copy(root.join("../Cargo.lock"), program.join("Cargo.lock")).unwrap();
    program
}

fn cargo(program: &Path, args: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .arg("--offline")
        .args(args)
        .current_dir(program)
        // What one program has built, the next one need not.
        .env("CARGO_TARGET_DIR", program.join("../target"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {said}", program.display());
    String::from_utf8(output.stdout).unwrap()
}

fn run(name: &str, sdk: &str, others: &[&str], code: &str) {
    let has_rustls = others.iter().any(|other| other.starts_with("rustls"));
    let more = if has_rustls { NOTHING_INSTALLED } else { "" };
    cargo(
        &program(name, sdk, others, &format!("{code}{more}")),
        &["run"],
    );
}

#[test]
fn the_default_features_leave_the_defaults_of_others_as_they_are() {
    let code = "
        fn main() {
            build().unwrap();
            nothing_is_installed();
            let _ = reqwest::Client::new();
            nothing_is_installed();
            let _ = rustls::ClientConfig::builder();
        }
    ";
    run(
        "beside-defaults",
        r#"features = ["hyper"]"#,
        &[RUSTLS, REQWEST],
        code,
    );
    let code = "
        fn main() {
            let _ = reqwest::Client::new();
            build().unwrap();
            let _ = reqwest::Client::new();
        }
    ";
    run(
        "beside-no-tls",
        r#"features = []"#,
        &[REQWEST_WITHOUT_TLS],
        code,
    );
}

#[test]
fn a_provider_that_the_program_installs_stays_and_is_used() {
    // A provider that can do nothing is found out at once.
    let code = r#"
        fn main() {
            let late = std::env::args().nth(1).is_some();
            if late {
                build().unwrap();
                nothing_is_installed();
            }
            let mut own = rustls::crypto::ring::default_provider();
            own.cipher_suites.clear();
            own.install_default().unwrap();
            assert!(build().unwrap_err().to_string().contains("cipher suites"));
        }
    "#;
    let sdk = r#"features = []"#;
    run("beside-an-own-provider", sdk, &[RUSTLS_WITH_RING], code);
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("providers/beside-an-own-provider");
    cargo(&program, &["run", "--", "late"]);
}

#[test]
fn without_a_provider_that_of_the_process_is_used_and_asked_for() {
    let code = r#"
        use features_sdk::runtime::{HyperTransport, ReqwestTransport};

        fn main() {
            let time = std::time::Duration::from_secs(1);
            for refused in [
                build().unwrap_err(),
                HyperTransport::new(time).unwrap_err(),
                ReqwestTransport::new(time).unwrap_err(),
            ] {
                let told = refused.to_string();
                assert!(told.contains("`aws-lc-rs` or `ring`"), "{told}");
            }
            nothing_is_installed();
            rustls::crypto::ring::default_provider().install_default().unwrap();
            build().unwrap();
            HyperTransport::new(time).unwrap();
        }
    "#;
    let sdk = r#"default-features = false, features = ["rustls-no-provider", "hyper-no-provider"]"#;
    run("without-a-provider", sdk, &[RUSTLS_WITH_RING], code);
}

#[test]
fn a_program_with_ring_only_stays_one() {
    let code = r#"
        use features_sdk::runtime::HyperTransport;

        fn main() {
            build().unwrap();
            HyperTransport::new(std::time::Duration::from_secs(1)).unwrap();
            nothing_is_installed();
            let _ = rustls::ClientConfig::builder();
        }
    "#;
    let features = ["rustls-no-provider", "hyper-no-provider", "ring"];
    let sdk = format!("default-features = false, features = {features:?}");
    run("with-ring", &sdk, &[RUSTLS_WITH_RING], code);
}

#[test]
fn of_two_providers_one_is_taken() {
    let code = "
        fn main() {
            build().unwrap();
            nothing_is_installed();
            let _ = reqwest::Client::new();
        }
    ";
    let sdk = r#"features = ["ring"]"#;
    run("with-both", sdk, &[RUSTLS_WITH_RING, REQWEST], code);
}

#[test]
fn the_tls_of_the_system_needs_no_rustls() {
    let sdk = r#"default-features = false, features = ["native-tls"]"#;
    let code = "
        fn main() {
            build().unwrap();
            let _ = reqwest::Client::new();
        }
    ";
    let program = program("with-native-tls", sdk, &[REQWEST_WITHOUT_TLS], code);
    let tree = cargo(&program, &["tree", "--edges", "normal", "--prefix", "none"]);
    assert!(tree.contains("native-tls v"), "{tree}");
    for package in ["rustls v", "ring v", "aws-lc-rs v", "tokio-rustls v"] {
        assert!(
            !tree.lines().any(|line| line.starts_with(package)),
            "{tree}"
        );
    }
    // Where the headers of OpenSSL are not installed, it cannot be built.
    let found = Command::new("pkg-config")
        .args(["--exists", "openssl"])
        .status();
    if !cfg!(target_os = "linux") || found.is_ok_and(|status| status.success()) {
        cargo(&program, &["run"]);
    }
}
