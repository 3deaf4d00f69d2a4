#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;

use super::*;

const OURS: &str = "
openapi: 3.0.3
info: {title: Ours, version: '1'}
servers: [{url: 'https://a.test'}]
security: [{bearer: []}]
paths:
  /pets:
    get:
      operationId: listPets
      summary: Our words
      parameters:
        - {name: 'page[size]', in: query, schema: {type: integer, maximum: 10}}
      responses: {'200': {description: Ours, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components:
  securitySchemes: {bearer: {type: http, scheme: bearer}}
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string, enum: [a, b]}}}
";

const THEIRS: &str = "
openapi: 3.1.0
info: {title: Theirs, version: '7'}
servers: [{url: 'https://a.test/'}]
security: [{bearerAuth: []}]
paths:
  /pets:
    get:
      operationId: PetsController_index
      tags: [pets]
      summary: Their words
      parameters:
        - {name: page, in: query, style: deepObject, schema: {type: object, properties: {size: {type: integer, maximum: 20}}}}
      responses: {'200': {description: Theirs, content: {application/json: {schema: {$ref: '#/components/schemas/Animal'}}}}}
    post: {operationId: more, responses: {'204': {description: Done}}}
  /cars:
    get: {operationId: cars, responses: {'204': {description: Done}}}
components:
  securitySchemes: {bearerAuth: {type: http, scheme: bearer}}
  schemas:
    Animal: {type: object, properties: {name: {type: string, enum: [a, b, c]}, age: {type: integer}}}
";

fn drift(theirs: &str, accepted: &str) -> (Option<Drift>, Diagnostics) {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path
    };
    let inputs = Inputs {
        spec: write("ours.yaml", OURS),
        ..Inputs::default()
    };
    let (theirs, accepted) = (write("theirs.yaml", theirs), write("drift.toml", accepted));
    let mut diagnostics = Diagnostics::new();
    let drift = compare(
        &inputs,
        &theirs,
        &accepted,
        Level::Compatible,
        &mut diagnostics,
    );
    (drift, diagnostics)
}

fn said(drift: &Drift) -> Vec<(&str, &str)> {
    let said = drift
        .open()
        .map(|d| (d.place.as_str(), d.change.message.as_str()));
    said.collect()
}

#[test]
fn only_what_is_on_the_wire_differs() {
    let (drift, _) = drift(THEIRS, "");
    let drift = drift.unwrap();
    assert_eq!(drift.compared, 1);
    assert_eq!(
        said(&drift),
        [
            (
                "/paths/~1pets/get/parameters/0/schema/maximum",
                "the query parameter `page[size]`: `maximum` is 20, it was 10"
            ),
            (
                "/components/schemas/Pet/required",
                "the member `name` is not required any more"
            ),
            (
                "/components/schemas/Pet/properties/name/enum",
                "`name`: the value `\"c\"` is new"
            ),
            (
                "/components/schemas/Pet/properties",
                "the member `age` is new"
            ),
        ]
    );
}

#[test]
fn each_difference_comes_with_an_edit() {
    let (drift, _) = drift(THEIRS, "");
    let edits: Vec<Edit> = drift
        .unwrap()
        .differences
        .into_iter()
        .map(|d| d.edit)
        .collect();
    assert_eq!(
        edits,
        [
            Edit::Put(20.into()),
            Edit::Remove,
            Edit::Put(serde_json::json!(["a", "b", "c"])),
            Edit::Add("age".to_owned(), serde_json::json!({"type": "integer"})),
        ]
    );
}

#[test]
fn operations_that_we_lack_are_listed() {
    let (drift, _) = drift(THEIRS, "");
    let lacking = drift.unwrap().lacking;
    assert_eq!(lacking.near, ["POST /pets"]);
    assert_eq!(
        lacking.elsewhere.into_iter().collect::<Vec<_>>(),
        [("cars".to_owned(), vec!["GET /cars".to_owned()])]
    );
}

#[test]
fn an_accepted_difference_has_its_reason() {
    let accepted = r#"
        [[accepted]]
        reason = "Cats have no age."
        differences = [{ place = "/components/schemas/Pet/properties", says = "the member `age` is new" }]
    "#;
    let (drift, _) = drift(THEIRS, accepted);
    let drift = drift.unwrap();
    assert_eq!(drift.open().count(), 3);
    let reasons = drift.differences.iter().filter_map(|d| d.reason.as_deref());
    assert_eq!(reasons.collect::<Vec<_>>(), ["Cats have no age."]);
}

#[test]
fn what_is_accepted_and_differs_no_more_is_stale() {
    let accepted = r#"
        [[accepted]]
        reason = "Once it was so."
        differences = [{ place = "/a", says = "is gone" }]
    "#;
    let (drift, _) = drift(OURS, accepted);
    let drift = drift.unwrap();
    assert_eq!(drift.differences, []);
    assert_eq!(drift.stale.len(), 1);
    assert!(!drift.is_settled());
}

#[test]
fn an_acceptance_without_a_reason_is_refused() {
    let accepted = r#"
        [[accepted]]
        reason = " "
        differences = []
    "#;
    let (drift, diagnostics) = drift(THEIRS, accepted);
    assert!(drift.is_none() && diagnostics.has_errors());
}

#[test]
fn every_fault_of_the_list_is_told_with_its_line() {
    let (drift, diagnostics) = drift(
        THEIRS,
        "[[accepted]]\nreason = ''\ndifferences = [\n  { place = '/a', says = 'x' },\n  \
         { place = '/a', says = 'x' },\n]\n",
    );
    assert_eq!(drift.map(|d| d.differences.len()), None);
    let positions = diagnostics.iter().map(|d| d.place.position);
    assert_eq!(positions.collect::<Vec<_>>(), [Some((2, 1)), Some((5, 3))]);
}

#[test]
fn a_list_that_cannot_be_read_is_an_error_with_its_line() {
    let (_, diagnostics) = drift(THEIRS, "[[accepted]]\nreasons = 'why'\n");
    let positions = diagnostics.iter().map(|d| d.place.position);
    assert_eq!(positions.collect::<Vec<_>>(), [Some((2, 1))]);
}

#[test]
fn a_list_that_is_a_device_is_refused() {
    let mut diagnostics = Diagnostics::new();
    assert!(accepted::load(Path::new("/dev/zero"), &mut diagnostics).is_none());
    let told = diagnostics.iter().next().unwrap();
    assert_eq!(told.place.file, "/dev/zero");
    assert_eq!(told.message, "this is not a regular file");
}
