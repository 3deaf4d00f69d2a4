//! The SDK beside a client that is written by hand with `reqwest` and serde's derives, in CPU time of
//! the thread that calls. The server has a thread of its own.

mod derived;

use std::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;
use criterion::measurement::{Measurement, ValueFormatter, WallTime};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use telnyx_sdk::Client;
use tokio::runtime::Runtime;

const PAGE: &str = include_str!("page.json");
const KEY: &str = "KEY0123456789";
const ID: &str = "6a09cdc3-8948-47f0-aa62-74ac943d6c58";

/// CPU time of the thread that measures.
struct CpuTime;

impl Measurement for CpuTime {
    type Intermediate = ThreadTime;
    type Value = Duration;

    fn start(&self) -> ThreadTime {
        ThreadTime::now()
    }

    fn end(&self, start: ThreadTime) -> Duration {
        start.elapsed()
    }

    fn add(&self, first: &Duration, second: &Duration) -> Duration {
        *first + *second
    }

    fn zero(&self) -> Duration {
        Duration::ZERO
    }

    fn to_f64(&self, value: &Duration) -> f64 {
        value.as_nanos() as f64
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        WallTime.formatter()
    }
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

/// A list of 50 connections like the one of the reference page.
fn list() -> String {
    let page: serde_json::Value = serde_json::from_str(PAGE).unwrap();
    let meta = serde_json::json!({"page_number": 1, "page_size": 50, "total_pages": 1});
    serde_json::json!({"data": vec![&page["data"]; 50], "meta": meta}).to_string()
}

/// The address of a server that responds with the reference page's example, or with a list.
fn server() -> String {
    let (send, receive) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        runtime().block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            send.send(format!("http://{}", listener.local_addr().unwrap()))
                .unwrap();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let connection = hyper::server::conn::http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service_fn(response));
                tokio::spawn(connection);
            }
        });
    });
    receive.recv().unwrap()
}

async fn response(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, hyper::Error> {
    let is_list = request.uri().path().ends_with("connections");
    let body = Full::from(if is_list { list() } else { PAGE.to_owned() });
    let mut response = Response::new(body);
    response
        .headers_mut()
        .insert("content-type", "application/json".parse().unwrap());
    Ok(response)
}

type One = derived::Data<derived::CredentialConnection>;
type Many = derived::CredentialConnectionList;

fn decode(criterion: &mut Criterion<CpuTime>) {
    let address = server();
    let client = Client::builder()
        .key(KEY)
        .base_url(&address)
        .build()
        .unwrap();
    let runtime = runtime();
    let connections = client.credential_connections();
    let one = runtime.block_on(connections.delete(ID).raw()).unwrap();
    let many = runtime.block_on(connections.list().raw()).unwrap();

    let mut group = criterion.benchmark_group("decode the page's response");
    group.throughput(Throughput::Bytes(PAGE.len() as u64));
    group.bench_function("sdk", |b| b.iter(|| black_box(&one).decode().unwrap()));
    group.bench_function("derives", |b| {
        b.iter(|| serde_json::from_slice::<One>(black_box(PAGE.as_bytes())).unwrap());
    });
    group.finish();

    let list = list();
    let mut group = criterion.benchmark_group("decode a list of 50");
    group.throughput(Throughput::Bytes(list.len() as u64));
    group.bench_function("sdk", |b| b.iter(|| black_box(&many).decode().unwrap()));
    group.bench_function("derives", |b| {
        b.iter(|| serde_json::from_slice::<Many>(black_box(list.as_bytes())).unwrap());
    });
    group.finish();
}

fn call(criterion: &mut Criterion<CpuTime>) {
    let address = server();
    let sdk = Client::builder()
        .key(KEY)
        .base_url(&address)
        .build()
        .unwrap();
    let connections = sdk.credential_connections();
    let hand = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(Duration::from_secs(60))
        .build()
        .unwrap();
    let by_hand = async || {
        let url = format!("{address}/credential_connections/{ID}");
        let request = hand
            .delete(url)
            .bearer_auth(KEY)
            .header("accept", "application/json");
        let response = request.send().await.unwrap().error_for_status().unwrap();
        let body = response.bytes().await.unwrap();
        serde_json::from_slice::<One>(&body).unwrap().data
    };
    let runtime = runtime();
    let mut group = criterion.benchmark_group("delete");
    group.bench_function("sdk", |b| {
        b.iter(|| runtime.block_on(async { connections.delete(ID).await.unwrap() }));
    });
    group.bench_function("by hand", |b| b.iter(|| runtime.block_on(by_hand())));
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(CpuTime).sample_size(60);
    targets = decode, call
}
criterion_main!(benches);
