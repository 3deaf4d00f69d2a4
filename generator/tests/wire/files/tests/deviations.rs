//! Responses that are not what the description says.

mod support;

use support::{Server, body};
use wire_sdk::Error;
use wire_sdk::runtime::{Deviation, DeviationKind};
use wire_sdk::types::Tally;

/// What a response comes to, taken leniently, and what is told of it.
async fn tolerated(json: &str) -> (Tally, Vec<Deviation>) {
    let server = Server::responding(&body("application/json", json)).await;
    let call = server.client().responses().tally().lenient(true);
    let response = call.raw().await.unwrap();
    let tally = response.decode().unwrap();
    (tally, response.deviations())
}

fn places(deviations: &[Deviation], kind: DeviationKind) -> Vec<&str> {
    let of_kind = deviations.iter().filter(|told| told.kind() == kind);
    of_kind.map(Deviation::path).collect()
}

#[tokio::test]
async fn what_is_of_another_type_fails_the_response_unless_it_is_lenient() {
    let json = r#"{"id":7,"count":1,"tags":[]}"#;
    let server = Server::responding(&body("application/json", json)).await;
    let response = server.client().responses().tally().await;
    assert!(matches!(response, Err(Error::Decode(error)) if error.path() == "id"));
    let (tally, told) = tolerated(json).await;
    assert_eq!(tally.id, "7");
    assert_eq!(places(&told, DeviationKind::Misfit), ["id"]);
}

#[tokio::test]
async fn values_are_taken_as_what_they_may_be_meant_as() {
    let json = r#"{"id":"x","count":[12],"tags":"one","done":"true","notes":["n"],"owner":[{"name":"a"}]}"#;
    let (tally, told) = tolerated(json).await;
    assert_eq!((tally.count, tally.done), (12, Some(true)));
    assert_eq!((tally.tags, tally.notes.as_deref()), (vec!["one".to_owned()], Some("n")));
    assert_eq!(tally.owner.unwrap().name, "a");
    let places = places(&told, DeviationKind::Misfit);
    assert_eq!(places, ["count", "tags", "done", "notes", "owner"]);
}

#[tokio::test]
async fn what_is_missing_or_cannot_be_meant_is_blank_or_absent() {
    let json = r#"{"count":null,"tags":["a",{},"b"],"done":7,"owner":{"name":null}}"#;
    let (tally, told) = tolerated(json).await;
    assert_eq!((tally.id.as_str(), tally.count, tally.done), ("", 0, None));
    assert_eq!(tally.tags, ["a", "b"]);
    assert_eq!(tally.owner.unwrap().name, "");
    assert_eq!(places(&told, DeviationKind::Missing), ["."]);
    let misfits = places(&told, DeviationKind::Misfit);
    assert_eq!(misfits, ["count", "tags[1]", "done", "owner.name"]);
}

#[tokio::test]
async fn unknown_variants_and_rounded_numbers_are_told_of_every_response() {
    let json = r#"{"id":"x","count":1,"tags":[],"ratio":9007199254740993,"pick":"none","more":[1.00000000000000000001]}"#;
    let server = Server::responding(&body("application/json", json)).await;
    let response = server.client().responses().tally().raw().await.unwrap();
    assert!(response.deviations().is_empty());
    response.decode().unwrap();
    response.decode().unwrap();
    let told = response.deviations();
    assert_eq!(places(&told, DeviationKind::Unknown), ["pick"]);
    assert_eq!(places(&told, DeviationKind::Rounded), ["ratio", "more[0]"]);
}

#[tokio::test]
async fn a_response_of_another_kind_is_refused_all_the_same() {
    let server = Server::responding(&body("application/json", r#""busy""#)).await;
    let call = server.client().responses().tally().lenient(true);
    assert!(matches!(call.await, Err(Error::Decode(_))));
}
