//! The page of a comparison, used in a real browser: another page, from the same server on the
//! loopback network, holds it in a frame, does what a person would do, and says what came of it.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use serde_json::Value;

const OLD: &str = r"
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - { name: species, in: query, schema: { type: string, enum: [cat, dog] } }
      responses: { '200': { description: All pets. } }
  /owners:
    get:
      operationId: listOwners
      summary: Lists the owners
      responses: { '200': { description: All owners. } }
";

/// One change of each level; the words of one try to be more than words.
const NEW: &str = r##"
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - { name: species, in: query, schema: { type: string, enum: [cat, '<img src=x onerror="parent.evil = 1">'] } }
      responses: { '200': { description: All pets. } }
  /owners:
    get:
      operationId: listOwners
      summary: Lists </pre><script>parent.evil = 1</script>
      responses: { '200': { description: All owners. } }
"##;

/// A browser, if there is one: named by `BROWSER`, or by one of the usual names.
fn browser() -> PathBuf {
    if let Some(named) = std::env::var_os("BROWSER") {
        return named.into();
    }
    let names = ["chromium", "chromium-browser", "google-chrome", "chrome"];
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&folders).collect();
    let places = names
        .iter()
        .flat_map(|name| folders.iter().map(move |f| f.join(name)));
    let found = places.into_iter().find(|place| place.is_file());
    found.expect("a browser of the Chromium family is on the PATH")
}

/// The page of the two descriptions.
fn page(folder: &Path) -> String {
    let file = |name: &str| folder.join(name);
    fs::write(file("old.yaml"), OLD).unwrap();
    fs::write(file("new.yaml"), NEW).unwrap();
    let made = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args([
            "diff",
            "old.yaml",
            "new.yaml",
            "--format",
            "html",
            "--output",
            "page.html",
        ])
        .current_dir(folder)
        .status();
    assert!(made.unwrap().success());
    fs::read_to_string(file("page.html")).unwrap()
}

/// Serves both pages until the test ends, and says where.
fn serve(page: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let page = page.clone();
            // A browser opens connections ahead of need, and may leave them silent.
            thread::spawn(move || response(stream, &page));
        }
    });
    format!("http://{address}")
}

fn response(mut stream: TcpStream, page: &str) {
    let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
    let request = lines.next().unwrap_or_default();
    lines.take_while(|line| !line.is_empty()).for_each(drop);
    let text = match request.split(' ').nth(1) {
        Some("/page") => page,
        Some("/use") => include_str!("page/use.html"),
        _ => "",
    };
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close";
    let response = format!("{head}\r\nContent-Length: {}\r\n\r\n{text}", text.len());
    let _ = stream.write_all(response.as_bytes());
}

/// The document of an address as a browser has it, after its scripts have run.
fn document(address: &str, profile: &Path) -> String {
    let output = Command::new(browser())
        .args([
            "--headless",
            // It sees nothing but our own server.
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // Timers run as fast as they can: nobody waits for a clock.
            "--virtual-time-budget=20000",
            "--window-size=1300,900",
            "--dump-dom",
        ])
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(address)
        .stderr(Stdio::null())
        .output()
        .unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
#[ignore = "needs a browser of the Chromium family; `.ci/run` runs it where there is one"]
fn a_person_can_use_the_page() {
    let folder = tempfile::tempdir().unwrap();
    let address = serve(page(folder.path()));
    let document = document(&format!("{address}/use"), &folder.path().join("profile"));
    let said = document
        .split_once("<pre id=\"said\">")
        .unwrap_or_default()
        .1;
    let said = said.split_once("</pre>").unwrap_or_default().0;
    let said: Value = serde_json::from_str(said).unwrap_or_else(|_| panic!("{document}"));
    let failed: Vec<_> = said
        .as_object()
        .unwrap()
        .iter()
        .filter(|(_, ok)| **ok != true)
        .collect();
    assert!(failed.is_empty(), "{failed:#?}");
    assert_eq!(said["the script came to its end"], true);
}
