//! Servers that repeat what they were sent, in every place of a response and in every way of writing
//! it, that command terminals, and that say too much: nothing of it is printed.
#![cfg(all(feature = "testing", feature = "tracing"))]

mod support;

use std::fmt::Write as _;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::json;
use support::noise::{Noise, noise};
use support::raw::{Act, RawServer, json_response};
use support::{ID, KEY, NoWait};
use telnyx_sdk::resources::CreateCredentialConnection;
use telnyx_sdk::runtime::Undeclared;
use telnyx_sdk::types::CredentialConnectionCreate;
use telnyx_sdk::{Call, Client, Method};

const OF_CLIENT: &str = "client-header/9f8e7d";
const PASSWORD: &str = "open \"sesame\"&co";
const BASIC: &str = "pass+word/of=user";
const TOKEN: &str = "tok.en-0123456789";
const SESSION: &str = "sess4711ion";
const SIGNED: &str = "si/gn+ed==";
const INNER: &str = "inner!secret?";
const PIN: &str = "83141592";
const SECRETS: [&str; 9] = [
    KEY, OF_CLIENT, PASSWORD, BASIC, TOKEN, SESSION, SIGNED, INNER, PIN,
];

/// A client that has a secret in a header, and tells of each attempt.
fn client(address: &str, transport: &NoWait, noise: &Noise) -> Client {
    let hook = noise.clone();
    let builder = Client::builder().key(KEY).base_url(address);
    let builder = builder.header("Ocp-Apim-Subscription-Key", OF_CLIENT);
    let builder = builder.on_attempt(move |attempt| hook.debug(attempt));
    let builder = builder.max_retries(1).transport(transport.clone());
    builder.build().unwrap()
}

/// A call with secrets wherever a call can have some.
fn call(client: &Client) -> Call<CreateCredentialConnection> {
    let body = CredentialConnectionCreate::new("name", "user", PASSWORD);
    let call = client.credential_connections().create(body);
    with_secrets(call)
}

/// The same without an operation.
fn undeclared(client: &Client) -> Call<Undeclared> {
    let call = client.request(Method::POST, "/anything?otp=83141592");
    with_secrets(call.body(&json!({ "PrivateKey": [INNER] })))
}

fn with_secrets<O>(call: Call<O>) -> Call<O> {
    let basic = STANDARD.encode(format!("user:{BASIC}"));
    call.header("x-auth-key", TOKEN)
        .header("proxy-authorization", &format!("Basic {basic}"))
        .header("cookie", &format!("theme=dark-or-light; sid={SESSION}"))
        .query("X-Amz-Signature", SIGNED)
        .query("pin", PIN)
        .body_field("password", PASSWORD)
        .body_field("nested", json!({ "list": [{ "clientSecret": INNER }] }))
}

/// A secret in every way that a server may write it.
fn forms(secret: &str) -> Vec<String> {
    let encode = |text: &str| -> String {
        let bytes = text.bytes();
        bytes.fold(String::new(), |mut all, byte| {
            match byte.is_ascii_alphanumeric() {
                true => all.push(char::from(byte)),
                false => write!(all, "%{byte:02X}").unwrap(),
            }
            all
        })
    };
    let json = serde_json::to_string(secret).unwrap();
    let inner = json[1..json.len() - 1].to_owned();
    let mut forms = vec![
        secret.to_owned(),
        format!("Bearer {secret}"),
        encode(&inner),
        inner,
        encode(secret),
        encode(secret).to_lowercase(),
        encode(secret).replace('%', "%25"),
        secret.replace('&', "&amp;").replace('"', "&quot;"),
        secret.bytes().map(|byte| format!("{byte:02x}")).collect(),
        secret.bytes().map(|byte| format!("{byte:02X}")).collect(),
        STANDARD.encode(secret),
        URL_SAFE_NO_PAD.encode(secret),
        encode(&STANDARD.encode(secret)),
    ];
    // All of an encoded text that holds the secret, without what may be of its neighbours.
    let around = [
        format!("user:{secret}"),
        format!("{{\"key\":\"{secret}\"}}"),
    ];
    forms.extend(around.iter().map(|text| STANDARD.encode(text)));
    forms
}

/// What of a form tells the secret, if it is enough.
fn telling(form: &str) -> &str {
    let form = form.trim_end_matches("%3D").trim_end_matches('=');
    let around = ["dXNlcjp", "eyJrZXkiOi"]
        .iter()
        .find(|start| form.starts_with(**start));
    match around {
        // The letters at both ends have something of what stands around it.
        Some(start) => form
            .get(start.len() + 4..form.len() - 4)
            .unwrap_or_default(),
        None => form,
    }
}

/// Responses that say this in every place that a response has.
fn responses(text: &str) -> Vec<String> {
    let line: String = text.chars().filter(|c| matches!(c, ' '..='~')).collect();
    let error = |error: serde_json::Value| json_response("422 No", "", &error.to_string());
    let header = |name: &str| json_response("422 No", &format!("{name}: {line}\r\n"), "{}");
    let word = line.replace(' ', "");
    // Up to a megabyte is read of an error.
    let many = 900_000 / (2 * text.len() + 20);
    let mut responses: Vec<String> = [
        "x-echo",
        "x-request-id",
        "set-cookie",
        "link",
        "retry-after",
        "content-type",
        "warning",
    ]
    .map(header)
    .into();
    responses.extend([
        json_response(&format!("422 {line}"), "", "{}"),
        json_response(
            "302 Found",
            &format!("location: https://{word}.example/\r\n"),
            "",
        ),
        json_response("307 Found", &format!("location: /x?{word}\r\n"), ""),
        json_response(
            "200 OK",
            &format!("x-request-id: {line}\r\n"),
            r#"{"data":{}}"#,
        ),
        json_response("500 No", "", text),
        error(json!({ "errors": [
            { "code": text, "title": text, "detail": text },
            { "code": 1, "source": { "pointer": text }, "meta": { "url": text } },
            { "code": 2, "source": { "parameter": text }, text: text },
        ] })),
        error(json!({ "errors": { "title": text } })),
        error(json!({ "errors": vec![json!({ "detail": text }); many] })),
        format!("HTTP/1.1 200 OK\r\nx-request-id: {line}\r\ncontent-length: 9\r\n\r\n{{"),
        format!("HTTP/1.1 {line}\r\n\r\n"),
        format!("{line}\r\n\r\n"),
    ]);
    responses
}

/// Prints all there is to print of calls to a server that gives this response.
async fn calls(transport: &NoWait, response: String) -> Noise {
    let server = RawServer::start(vec![Act::Send(response)]).await;
    noise(async |noise| {
        let client = client(&server.address, transport, noise);
        noise.debug(&client);
        let (call, undeclared) = (call(&client), undeclared(&client));
        noise.debug(&call);
        noise.debug(&call.request());
        noise.debug(&undeclared);
        noise.print(&call.to_curl().unwrap());
        noise.print(&undeclared.to_curl().unwrap());
        match call.clone().raw().await {
            Ok(response) => noise.debug(&response),
            Err(error) => noise.error(&error),
        }
        if let Err(error) = call.await {
            noise.error(&error);
        }
        match undeclared.raw().await {
            Ok(response) => noise.debug(&response),
            Err(error) => noise.error(&error),
        }
        let call = with_secrets(client.credential_connections().delete(ID));
        if let Err(error) = call.await {
            noise.error(&error);
        }
    })
    .await
}

/// What is printed, without the line breaks that are between things.
#[track_caller]
fn is_harmless(printed: &str) {
    let harmful = |c: &char| match c {
        '\n' => false,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        '\u{feff}' => true,
        c => c.is_control(),
    };
    let found: Vec<char> = printed.chars().filter(harmful).collect();
    assert_eq!(found, ['x'; 0], "{printed}");
    let longest = printed.lines().map(|line| line.chars().count()).max();
    assert!(longest < Some(6000), "{longest:?} characters: {printed}");
}

#[tokio::test]
async fn what_a_server_repeats_is_not_printed() {
    let transport = NoWait::new();
    for secret in SECRETS {
        let forms = forms(secret);
        // All of them at once, as there is a server for each response.
        let text = forms.join(" | ");
        for response in responses(&text) {
            let printed = calls(&transport, response.clone()).await.printed();
            assert!(printed.contains("attempt ended"), "{printed}");
            is_harmless(&printed);
            for form in &forms {
                let telling = telling(form);
                let told = telling.len() >= 8 && printed.contains(telling);
                let shown = response.get(..2000).unwrap_or(&response);
                assert!(
                    !told,
                    "`{form}` of `{secret}` is printed: {printed}\nof {shown}"
                );
            }
        }
    }
}

#[tokio::test]
async fn what_commands_a_terminal_is_escaped() {
    let transport = NoWait::new();
    let text = "a\u{1b}[31mb\u{202e}c\u{0}d\r\ne\u{9b}f\u{200b}g\u{2066}h\u{feff}i\u{2028}j\u{7f}";
    for response in responses(text) {
        is_harmless(&calls(&transport, response).await.printed());
    }
}

#[tokio::test]
async fn what_is_long_is_cut() {
    let transport = NoWait::new();
    // Longer headers are not read at all.
    for text in [
        "x".repeat(60_000),
        "\u{202e}".repeat(100_000),
        "é".repeat(300_000),
    ] {
        for response in responses(&text) {
            is_harmless(&calls(&transport, response).await.printed());
        }
    }
}

#[tokio::test]
async fn what_a_caller_writes_is_harmless_as_well() {
    let text = format!("a\u{1b}[31m\n\u{202e}{}", "x".repeat(10_000));
    let noise = noise(async |noise| {
        let client = client("http://127.0.0.1:1", &NoWait::new(), noise);
        for call in [
            client.request(Method::GET, &text),
            client.request(Method::GET, format!("/{text}")),
            client.request(Method::GET, "/x").header(&text, "x"),
            client.request(Method::GET, "/x").header("x", &text),
            client.request(Method::GET, "/x").query(&text, &text),
            client.request(Method::GET, "/x").base_url(&text),
        ] {
            noise.debug(&call);
            noise.debug(&call.request());
            if let Err(error) = call.to_curl() {
                noise.error(&error);
            }
            if let Err(error) = call.await {
                noise.error(&error);
            }
        }
        let builder = Client::builder().key(KEY);
        noise.error(&builder.header(&text, "x").build().unwrap_err());
    });
    is_harmless(&noise.await.printed());
}

#[test]
fn commands_show_no_secret() {
    let client = client("https://api.example.com", &NoWait::new(), &Noise::default());
    let short = client.request(Method::POST, "/x?code=1&page_token=2&sig=3&keyword=4");
    let body =
        json!({ "pin": 7, "cvc": "8", "monkey": "9", "key_type": "10", "session": { "id": 11 } });
    let command = short.body(&body).to_curl().unwrap();
    for shown in [
        "?code=REDACTED&page_token=2&sig=REDACTED&keyword=4'",
        r#""pin":"REDACTED""#,
        r#""cvc":"REDACTED""#,
        r#""monkey":"9""#,
        r#""key_type":"10""#,
        r#""id":11"#,
        "ocp-apim-subscription-key: REDACTED",
    ] {
        assert!(command.contains(shown), "{shown}: {command}");
    }
    for command in [call(&client).to_curl(), undeclared(&client).to_curl()] {
        let command = command.unwrap();
        for secret in SECRETS {
            for form in forms(secret) {
                let telling = telling(&form);
                let told = telling.len() >= 8 && command.contains(telling);
                assert!(!told, "{form}: {command}");
            }
        }
    }
}

#[tokio::test]
async fn names_in_a_response_that_cannot_be_read_are_harmless() {
    let transport = NoWait::new();
    let long = "x".repeat(1_000_000);
    for name in ["a\u{1b}[31m\n\u{202e}", &long, KEY, PASSWORD] {
        let body = json!({ "data": { name: 1, "inbound": { name: { name: 1 }, "codecs": name } } });
        let printed = calls(&transport, json_response("200 OK", "", &body.to_string()))
            .await
            .printed();
        is_harmless(&printed);
        assert!(
            !printed.contains(KEY) && !printed.contains("sesame"),
            "{printed}"
        );
    }
}
