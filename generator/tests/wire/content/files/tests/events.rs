//! Events that are described as a whole.

mod support;

use support::{MIX, Server, body, mix};
use wire_sdk::types::HappeningsResponseItem as Happening;

#[tokio::test]
async fn the_data_of_events_has_the_type_that_is_described() {
    let text = format!("event: joined\nid: 7\ndata: {MIX}\n\ndata: {{}}\n\ndata: hello\n\n");
    let server = Server::responding(&body("text/event-stream", &text)).await;
    let mut events = server.client().events().happenings().await.unwrap();
    let joined = events.try_next().await.unwrap().unwrap();
    assert_eq!((&*joined.event, joined.id.as_deref()), ("joined", Some("7")));
    let Happening::Joined(joined) = joined.data else { panic!("{joined:?}") };
    assert_eq!(joined.data.read().unwrap(), mix());
    for said in ["{}", "hello"] {
        let event = events.try_next().await.unwrap().unwrap();
        assert_eq!(&*event.event, "message");
        let Happening::Message(event) = event.data else { panic!("{event:?}") };
        assert_eq!(event.data, said);
    }
}
