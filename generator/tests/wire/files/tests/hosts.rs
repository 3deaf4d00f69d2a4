//! Whatever is written into what names a host: either nothing is sent, or it goes where it was to go.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use url::Url;
use wire_sdk::runtime::http::{HeaderValue, Request, Response, StatusCode, Uri};
use wire_sdk::runtime::{Body, BoxFuture, Limits, Transport, TransportError, Upload};
use wire_sdk::{Client, ClientBuilder, Error, Method, servers};

/// What could lead elsewhere, by one parser of addresses or another.
fn hostile() -> Vec<String> {
    let texts = [
        // Ends of a host, and what is in front of one.
        "evil.com/", "evil.com", "/evil.com", "//evil.com", "///evil.com", "evil.com?", "evil.com#",
        "?@evil.com", "#@evil.com", "@evil.com", "@evil.com/", ":@evil.com", ":80@evil.com",
        "user:password@evil.com", ";@evil.com", "evil.com;", ".evil.com", "-.evil.com", "evil.com.",
        // A backslash is a slash to some.
        "\\evil.com", "/\\evil.com", "\\/evil.com", "\\\\evil.com", "evil.com\\", "evil.com\\@",
        // White space and controls are left out by some.
        " ", "\t", "\t//evil.com", "/\t/evil.com", "/\n/evil.com", "/\r/evil.com", " //evil.com",
        "evil.com\0", "\0", "evil.com\r\nhost: evil.com", "ev\til.com/", "\u{feff}//evil.com",
        "\u{85}//evil.com", "/\u{a0}/evil.com",
        // Encoded.
        "%2F", "evil.com%2F", "%2F%2Fevil.com", "%5C%5Cevil.com", "%00", "evil.com%00", "%40evil.com",
        "evil%2ecom", "%252F%252Fevil.com", "%0d%0ahost:%20evil.com", "%", "%zz",
        // Other letters.
        "evil\u{3002}com", "evil\u{ff0e}com", "\u{ff45}vil.com/", "\u{2024}\u{2024}/evil.com",
        "\u{ff0f}\u{ff0f}evil.com", "m\u{fc}nchen.de", "xn--", "xn--evil-.com", "\u{202e}moc.live",
        "\u{200d}evil.com", "evil.com\u{2100}",
        // Steps.
        "", ".", "..", "../..", "/..", "/../..", "/.", "/%2e%2e/", "/%2E./x", "/..;/", "/..;a=b/x",
        "..\\..", "/a/../../evil.com",
        // Whole addresses.
        "http://evil.com", "https://evil.com", "https://evil.com/", "https://evil.com/?", "https:evil.com",
        "https:/evil.com", "https:///evil.com", "https:\\\\evil.com", "ht\ntps://evil.com", "ftp://evil.com",
        "https://evil.com#", "https://a@evil.com", "https://api.example.com@evil.com",
        "https://api.example.com\\@evil.com", "https://evil.com\\.example.com", "javascript:alert(1)",
        "file:///etc/passwd", "data:,x", "//evil.com/https://api.example.com",
        // Numbers, and what is taken for one.
        "0", "1", "127.1", "0x7f.1", "0x7f000001", "2130706433", "017700000001", "1.2.3.4.5", "[::1]",
        "[::ffff:1.2.3.4]", "[evil.com]", "[::1%25lo]", "::1", "[", "]", "]:80", "[::1",
        // Ports.
        ":", ":0", ":80:81", ":+80", ":-1", ":65536", ":99999999999", "evil.com:80", "evil.com:443", ":443",
        ":80/@evil.com", ":\u{664}\u{664}\u{663}",
        // Variables, and other marks of templates.
        "{region}", "{port}", "{base}", "{", "}", "{}", "${HOST}", "<script>", "\"", "'", "`", "|", "^",
    ];
    let long = ["a".repeat(64), "a.".repeat(200), "/a".repeat(40_000), "evil.com".repeat(10_000)];
    texts.iter().map(|text| (*text).to_owned()).chain(long).collect()
}

/// A transport that sends nothing, and notes what it was to send. Its first response has these
/// headers and this body.
#[derive(Clone, Default)]
struct Noting {
    sent: Arc<Mutex<Vec<Uri>>>,
    hosts: Arc<Mutex<usize>>,
    headers: Vec<(&'static str, HeaderValue)>,
    status: u16,
    body: String,
}

impl Transport for Noting {
    fn send(
        &self,
        request: Request<Upload>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        *self.hosts.lock().unwrap() += usize::from(request.headers().contains_key("host"));
        let mut sent = self.sent.lock().unwrap();
        sent.push(request.uri().clone());
        let mut response = Response::new(Body::default());
        *response.status_mut() = StatusCode::NO_CONTENT;
        if sent.len() == 1 && self.status > 0 {
            *response.status_mut() = StatusCode::from_u16(self.status).unwrap();
            for (name, value) in &self.headers {
                response.headers_mut().insert(*name, value.clone());
            }
            *response.body_mut() = self.body.clone().into();
        }
        Box::pin(std::future::ready(Ok(response)))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }
}

impl Noting {
    fn client(&self, configure: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<Client, Error> {
        let builder = Client::builder().token("KEY").max_retries(0).transport(self.clone());
        configure(builder).build()
    }

    /// Checks that everything that was sent went to one of these hosts, as this crate and as the
    /// URL Standard read the address; and if the call was refused, that nothing was sent.
    #[track_caller]
    fn check(&self, hosts: &[&str], what: &str, ended: Result<(), Error>) {
        let sent = self.sent.lock().unwrap();
        let shown: String = what.chars().take(100).collect();
        assert_eq!(*self.hosts.lock().unwrap(), 0, "{shown:?}");
        if matches!(ended, Err(Error::Refused(_) | Error::Configuration(_))) {
            assert!(sent.len() <= usize::from(self.status > 0), "{shown:?}: {sent:?}");
        }
        for address in sent.iter() {
            let own = address.host().unwrap_or_default();
            let read = match Url::parse(&address.to_string()) {
                Ok(read) => read,
                // What claims to be other letters and is not leads nowhere.
                Err(url::ParseError::IdnaError) if what.contains(own) => continue,
                Err(error) => panic!("{shown:?}: {address}: {error}"),
            };
            let host = read.host_str().unwrap_or_default();
            assert_eq!(canonical(own), host, "{shown:?}: {address}");
            assert!(hosts.contains(&host), "{shown:?}: {address}: {host}");
            assert_eq!((read.username(), read.password()), ("", None), "{shown:?}: {address}");
            let usual = if address.scheme_str() == Some("http") { 80 } else { 443 };
            assert_eq!(
                read.port_or_known_default(),
                Some(address.port_u16().unwrap_or(usual)),
                "{shown:?}: {address}"
            );
        }
    }
}

/// A host as the URL Standard writes it.
fn canonical(host: &str) -> String {
    let ip = host.strip_prefix('[').and_then(|ip| ip.strip_suffix(']'));
    match ip.and_then(|ip| ip.parse().ok()) {
        Some(ip) => url::Host::<&str>::Ipv6(ip).to_string(),
        None => host.to_ascii_lowercase(),
    }
}

/// A call with the key, by a client that is made like this.
async fn call(noting: &Noting, base_url: impl Into<String>) -> Result<(), Error> {
    let client = noting.client(|builder| builder.base_url(base_url))?;
    client.places().of_client().await.map(drop)
}

#[tokio::test]
async fn no_variable_of_a_server_leads_to_another_host() {
    for text in hostile() {
        let value = || text.clone();
        let checked: [(String, &[&str]); 5] = [
            (servers::RegionExampleComPortBase::new().region(value()).into(), &[".example.com"]),
            (servers::RegionExampleComPortBase::new().port(value()).into(), &["eu.example.com"]),
            (servers::RegionExampleComPortBase::new().base(value()).into(), &["eu.example.com"]),
            (servers::ExampleComPath::new().path(value()).into(), &["example.com"]),
            (servers::HostV1::new().protocol(value()).into(), &["api.example.com"]),
        ];
        for (address, hosts) in checked {
            let noting = Noting::default();
            let ended = call(&noting, address.clone()).await;
            let sent = noting.sent.lock().unwrap().clone();
            let host = sent.first().and_then(|address| address.host()).unwrap_or_default();
            match hosts {
                // A name of any kind may stand in front, but no other behind.
                [suffix] if suffix.starts_with('.') => {
                    assert!(host.is_empty() || host.ends_with(suffix), "{text:?}: {host}");
                    noting.check(&[host.to_ascii_lowercase().as_str()], &address, ended);
                }
                hosts => noting.check(hosts, &address, ended),
            }
        }
        // What is a host goes to that one, and to nothing that only a parser sees in it.
        for address in [
            servers::HostV1::new().host(value()).into(),
            servers::AddressV1::new().address(value()).into(),
        ] {
            let address: String = address;
            let noting = Noting::default();
            let ended = call(&noting, address.clone()).await;
            let named = Url::parse(&address).ok();
            let host = named.as_ref().and_then(Url::host_str).unwrap_or_default();
            noting.check(&[host], &address, ended);
        }
    }
}

#[tokio::test]
async fn sound_values_of_variables_are_taken() {
    for (address, expected) in [
        (String::from(servers::RegionExampleComPortBase::new().region("us-1")), "https://us-1.example.com:443/v1/places/client"),
        (servers::RegionExampleComPortBase::new().base("api/v2").into(), "https://eu.example.com:443/api/v2/places/client"),
        (servers::HostV1::new().host("localhost:8080").protocol("http").into(), "http://localhost:8080/v1/places/client"),
        (servers::HostV1::new().host("[::1]").into(), "https://[::1]/v1/places/client"),
        (servers::ExampleComPath::new().path("/v2").into(), "https://example.com/v2/places/client"),
        (servers::AddressV1::new().address("https://other.example/x").into(), "https://other.example/x/v1/places/client"),
    ] {
        let noting = Noting::default();
        call(&noting, address).await.unwrap();
        assert_eq!(noting.sent.lock().unwrap()[0].to_string(), expected);
    }
}

#[tokio::test]
async fn a_base_url_goes_to_the_host_that_every_parser_reads() {
    for text in hostile() {
        for base_url in [
            text.clone(),
            format!("https://{text}"),
            format!("https://api.example.com{text}"),
            format!("https://api.example.com/{text}"),
            format!("https://{text}.example.com/v1"),
            format!("https://{text}@api.example.com"),
            format!("{text}https://api.example.com"),
        ] {
            // The parser of the standard says where what was written leads.
            let named = Url::parse(&base_url).ok();
            let host = named.as_ref().and_then(Url::host_str).unwrap_or_default();
            let noting = Noting::default();
            let ended = call(&noting, base_url.clone()).await;
            noting.check(&[host], &base_url, ended);

            let noting = Noting::default();
            let client = noting.client(|builder| builder).unwrap();
            let ended = client.places().of_client().base_url(base_url.clone()).await;
            noting.check(&[host], &base_url, ended.map(drop));

            let noting = Noting::default();
            let server = "https://upload.example.com";
            let ended = match noting.client(|builder| builder.server(server, base_url.clone())) {
                Ok(client) => client.places().of_operation().await.map(drop),
                Err(error) => Err(error),
            };
            noting.check(&[host], &base_url, ended);
        }
    }
}

#[tokio::test]
async fn a_path_leads_to_no_other_host() {
    for text in hostile() {
        for path in [
            text.clone(),
            format!("/{text}"),
            format!("/x/{text}"),
            format!("/x{text}"),
            format!("/x?y={text}"),
        ] {
            let noting = Noting::default();
            let client = noting.client(|builder| builder).unwrap();
            let ended = client.request(Method::GET, path.clone()).await.map(drop);
            noting.check(&["api.example.com"], &path, ended);
            // What is sent is the path that was written, and not what a parser makes of it.
            for address in noting.sent.lock().unwrap().iter() {
                let read = Url::parse(&address.to_string()).unwrap();
                let segments = |path: &str| path.matches('/').count();
                assert_eq!(segments(read.path()), segments(address.path()), "{path:?}");
            }
        }
    }
}

#[tokio::test]
async fn no_response_leads_to_another_host() {
    for text in hostile() {
        for address in [
            text.clone(),
            format!("/{text}"),
            format!("https://{text}"),
            format!("https://api.example.com{text}"),
            format!("//{text}"),
        ] {
            let redirect = HeaderValue::from_bytes(address.as_bytes()).ok();
            let link = HeaderValue::from_bytes(format!("<{address}>; rel=\"next\"").as_bytes()).ok();
            let next = serde_json_text(&address);
            for (status, name, header, body) in [
                (307, "location", redirect, String::new()),
                (200, "link", link, r#"[{"id":1}]"#.to_owned()),
                (200, "x-none", None, format!(r#"{{"data":[{{"id":1}}],"links":{{"next":{next}}}}}"#)),
            ] {
                if name != "x-none" && header.is_none() {
                    continue;
                }
                let headers = header.map(|header| (name, header)).into_iter().collect();
                let noting = Noting { status, headers, body, ..Noting::default() };
                let client = noting.client(|builder| builder).unwrap();
                let ended = match name {
                    "location" => client.places().of_client().await.map(drop),
                    "link" => last(client.pages().link().pages()).await,
                    _ => last(client.pages().url().pages()).await,
                };
                noting.check(&["api.example.com"], &address, ended);
            }
        }
    }
}

/// Takes all pages, and tells how they ended.
async fn last<O: wire_sdk::runtime::Paged>(
    mut pages: wire_sdk::runtime::Pages<O>,
) -> Result<(), Error> {
    while pages.try_next().await?.is_some() {}
    Ok(())
}

/// A text in JSON.
fn serde_json_text(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[tokio::test]
async fn the_header_with_the_host_says_what_the_address_says() {
    for text in hostile() {
        let noting = Noting::default();
        let client = noting.client(|builder| builder).unwrap();
        let ended = client.places().of_client().header("host", &text).await;
        noting.check(&["api.example.com"], &text, ended.map(drop));
        assert!(noting.sent.lock().unwrap().is_empty(), "{text:?}");

        let noting = Noting::default();
        let ended = match noting.client(|builder| builder.header("Host", text.clone())) {
            Ok(client) => client.places().of_client().await.map(drop),
            Err(error) => Err(error),
        };
        noting.check(&["api.example.com"], &text, ended);
        assert!(noting.sent.lock().unwrap().is_empty(), "{text:?}");
    }
    let noting = Noting::default();
    let client = noting.client(|builder| builder.header("host", "API.example.com")).unwrap();
    client.places().of_client().await.unwrap();
    noting.check(&["api.example.com"], "the same host", Ok(()));
}
