//! What developers do first with the API, each against a server on the loopback network.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use ring::signature::{Ed25519KeyPair, KeyPair as _};
use serde_json::json;
use support::{Server, json as answer, status};
use telnyx::runtime::http::HeaderMap;
use telnyx::types::*;
use telnyx::webhooks::{Event, Verifier};
use telnyx::{ApiErrorKind, Error, Method};

type Tested = Result<(), Box<dyn std::error::Error>>;

#[tokio::test]
async fn a_message_is_sent() -> Tested {
    let server = Server::giving([answer(json!({"data": {"text": "Hello!"}}))]).await;
    let message = CreateMessageRequest::new("+18665550001");
    let message = message.from("+18445550001").text("Hello!");
    let sent = server.client().messages().send(message).await?;
    assert_eq!(sent.text.as_deref(), Some("Hello!"));
    let asked = server.asked(0).await;
    assert_eq!(asked.line, "POST /messages");
    let body = json!({"to": "+18665550001", "from": "+18445550001", "text": "Hello!"});
    assert_eq!(asked.json, body);
    Ok(())
}

#[tokio::test]
async fn a_call_is_dialed_and_answered() -> Tested {
    // A response that is not as described does not hide that the call was made.
    let made = json!({"data": {"call_control_id": "v3:1", "is_alive": "perhaps"}});
    let server = Server::giving([answer(made), answer(json!({"data": {}}))]).await;
    let client = server.client();
    let call = CallRequest::new("1684641123236054244", "+18445550001", "+18665550001");
    let raw = client.calls().dial(call).raw().await?;
    let id = raw.decode()?.call_control_id;
    assert!(!raw.deviations().is_empty());
    let answered = client.calls().actions().answer(id, AnswerRequest::new());
    answered.await?;
    let line = server.asked(1).await.line;
    assert_eq!(line, "POST /calls/v3%3A1/actions/answer");
    Ok(())
}

#[test]
fn an_event_is_received_and_told_from_others() -> Tested {
    let payload = json!({"from": "+18665550001"});
    let body = json!({"data": {"event_type": "call.initiated", "payload": payload}}).to_string();
    let time = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let key = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
    let signature = BASE64_STANDARD.encode(key.sign(format!("{time}|{body}").as_bytes()));
    let mut headers = HeaderMap::new();
    headers.insert("telnyx-timestamp", time.into());
    headers.insert("telnyx-signature-ed25519", signature.parse()?);

    let verifier = Verifier::new(&BASE64_STANDARD.encode(key.public_key()))?;
    match verifier.unwrap(&headers, body.as_bytes())? {
        Event::CallInitiated(event) => {
            let payload = event.data.and_then(|data| data.payload.clone()).unwrap();
            assert_eq!(payload.from.as_deref(), Some("+18665550001"));
        }
        other => panic!("{other:?}"),
    }
    let forged = body.replace("initiated", "answered");
    verifier.unwrap(&headers, forged.as_bytes()).unwrap_err();
    Ok(())
}

#[tokio::test]
async fn numbers_are_searched_and_ordered() -> Tested {
    let found = answer(json!({"data": [{"phone_number": "+19705550001"}]}));
    let server = Server::giving([found, answer(json!({"data": {"status": "pending"}}))]).await;
    let client = server.client();
    let filter = ListAvailablePhoneNumbersFilter::new().locality("Aspen");
    let filter = filter.features(["sms", "mms"]);
    let list = client.available_phone_numbers().list().filter(filter);
    let number = list.await?.data.unwrap().remove(0).phone_number.unwrap();
    let wanted = CreateNumberOrderRequestPhoneNumber::new(number);
    let order = CreateNumberOrderRequest::new().phone_numbers([wanted]);
    client.number_orders().create(order).await?;
    let query = server.asked(0).await.query;
    assert_eq!(query["filter[locality]"], "Aspen");
    assert_eq!(query["filter[features]"], "sms,mms");
    let body = json!({"phone_numbers": [{"phone_number": "+19705550001"}]});
    assert_eq!(server.asked(1).await.json, body);
    Ok(())
}

#[tokio::test]
async fn a_list_is_walked_through_page_by_page() -> Tested {
    let page = |number: u8| {
        let meta = json!({"page_number": number, "total_pages": 2});
        answer(json!({"data": [{"id": number.to_string()}], "meta": meta}))
    };
    let server = Server::giving([page(1), page(2)]).await;
    let mut numbers = server.client().phone_numbers().list().page_size(1).items();
    let mut ids = Vec::new();
    while let Some(number) = numbers.try_next().await? {
        ids.push(number.id);
    }
    assert_eq!(ids, ["1", "2"]);
    let query = server.asked(1).await.query;
    assert_eq!([&query["page[number]"], &query["page[size]"]], ["2", "1"]);
    Ok(())
}

#[tokio::test]
async fn a_file_is_uploaded_and_downloaded() -> Tested {
    let uploaded = answer(json!({"data": {"media_name": "hold"}}));
    let server = Server::giving([uploaded, status(200).set_body_string("music")]).await;
    let client = server.client();
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hold.mp3");
    fs::write(&path, "music")?;
    let form = UploadMediaForm::new(&path).media_name("hold");
    client.media().upload_with_multipart(form).await?;
    let part = "filename=\"hold.mp3\"\r\nContent-Type: audio/mpeg\r\n\r\nmusic\r\n";
    assert!(server.asked(0).await.text.contains(part));

    let download = client.media().download("hold").await?;
    download.write_to(fs::File::create(&path)?).await?;
    assert_eq!(fs::read(&path)?, b"music");
    Ok(())
}

#[tokio::test]
async fn a_completion_is_streamed() -> Tested {
    let piece = |text| json!({"choices": [{"delta": {"content": text}}]});
    let (first, last) = (piece("Good "), piece("day"));
    let events = format!("data: {first}\n\ndata: {last}\n\ndata: [DONE]\n\n");
    let events = status(200).set_body_raw(events, "text/event-stream");
    let server = Server::giving([events]).await;
    let completions = server.client().ai().openai().chat().completions();
    let question = ChatCompletionSystemMessageParam::new("Greet me.", "user");
    let request = ChatCompletionRequest::new([question]).stream(true);
    let mut events = completions.create(request).as_events().await?;
    let mut text = String::new();
    while let Some(event) = events.try_next().await? {
        let choice = event.data.choices.unwrap().remove(0);
        text += choice.delta.unwrap().content.as_option().unwrap();
    }
    assert_eq!(text, "Good day");
    assert_eq!(server.asked(0).await.json["stream"], true);
    Ok(())
}

#[tokio::test]
async fn an_error_tells_what_is_wrong() {
    let problem = json!({"code": "10005", "source": {"parameter": "id"}});
    let problem = status(404).set_body_json(json!({"errors": [problem]}));
    let server = Server::giving([problem]).await;
    let call = server.client().phone_numbers().retrieve("1");
    let Err(Error::Api(error)) = call.await else {
        panic!("that is no error");
    };
    assert_eq!(error.kind(), ApiErrorKind::NotFound);
    assert_eq!(error.code(), Some("10005"));
    assert_eq!(error.errors()[0].parameter.as_deref(), Some("id"));
}

#[tokio::test]
async fn a_call_is_sent_again_and_waits_no_longer_than_it_may() -> Tested {
    let busy = status(429).insert_header("retry-after", "0");
    let slow = answer(json!({})).set_delay(Duration::from_secs(5));
    let server = Server::giving([busy, answer(json!({"data": {}})), slow]).await;
    let client = server.client();
    let message = CreateMessageRequest::new("+18665550001").text("Hello!");
    client.messages().send(message).await?;
    let call = client.balance().retrieve().max_retries(0);
    let late = call.timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(late.is_timeout());
    Ok(())
}

#[tokio::test]
async fn calls_block_show_everything_and_go_anywhere() -> Tested {
    let body = answer(json!({"data": {"currency": "USD"}}));
    let server = Server::giving([body.insert_header("x-request-id", "r1")]).await;
    let raw = server.client().balance().retrieve().raw().await?;
    assert_eq!((raw.status().as_u16(), raw.request_id()), (200, Some("r1")));
    let own = server.client().request(Method::GET, "/beta/things?x=1");
    assert_eq!(own.await?.unwrap()["data"]["currency"], "USD");
    let balance = server.blocking().balance().retrieve().send()?;
    assert_eq!(balance.currency.as_deref(), Some("USD"));
    Ok(())
}
