//! What a crate does not express is in the ledger.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;

use generator::{Inputs, Outcome};
use tempfile::TempDir;

const LOST: &str = r##"
openapi: 3.0.3
info: { title: Pets, version: '1', contact: { name: Ann }, termsOfService: 'https://pets.example' }
externalDocs: { url: 'https://pets.example' }
security: [{ token: [read] }]
paths:
  /pets:
    description: All about pets.
    get:
      tags: [Pets, Animals]
      parameters:
        - { name: limit, in: query, allowEmptyValue: true, schema: { type: integer } }
      responses:
        '200':
          description: A pet.
          links: { next: { operationId: getPets } }
          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
components:
  securitySchemes:
    token: { type: oauth2, flows: { implicit: { authorizationUrl: 'https://pets.example', scopes: {} } } }
  examples:
    far: { externalValue: 'https://pets.example' }
  schemas:
    Pet:
      type: object
      xml: { name: pet }
      properties:
        name: { type: string, pattern: "^[a-z]{1,10}(-[a-z]{1,10})?(-[a-z]{1,10})?(-[a-z]{1,10})?(-[a-z]{1,10})?$" }
        kind: { oneOf: [{ type: string, maxLength: 3 }, { type: integer }] }
        food: { type: string, not: { enum: [cat] } }
        song: { type: string, default: "la la la la la la la la la la la la la la la la la la la la la la la la la la la la" }
"##;

const KEPT: &str = r"
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      tags: [Pets]
      deprecated: true
      parameters: [{ name: old, in: query, deprecated: true, schema: { type: string, maxLength: 5 } }]
      responses: { '200': { description: A pet. } }
components:
  schemas:
    Pet:
      type: object
      properties:
        names: { type: array, maxItems: 3, items: { type: string, pattern: '^[a-z]+$' } }
        notes: { type: object, additionalProperties: { type: string, maxLength: 7 } }
        age: { type: integer, minimum: 0, default: 1 }
";

fn generate(spec: &str, settings: &str) -> Outcome {
    let folder = TempDir::new().unwrap();
    let file = |name: &str, text: &str| {
        fs::write(folder.path().join(name), text).unwrap();
        folder.path().join(name)
    };
    generator::generate(&Inputs {
        spec: file("openapi.yaml", spec),
        config: Some(file("sdk.toml", settings)),
        name: None,
        ..Inputs::default()
    })
}

#[test]
fn nothing_is_passed_over_in_silence() {
    let outcome = generate(LOST, "");
    let codes: BTreeSet<&str> = outcome.ledger.entries.iter().map(|e| e.code).collect();
    let expected = BTreeSet::from([
        "condition",
        "default-not-shown",
        "empty-value-left-out",
        "external-example",
        "limits-not-shown",
        "links-left-out",
        "one-tag",
        "pattern-not-shown",
        "token-not-fetched",
        "xml-left-out",
    ]);
    assert_eq!(codes, expected);
}

#[test]
fn every_entry_has_its_line() {
    let outcome = generate(LOST, "");
    let placed = |entry: &generator::ledger::Entry| entry.place.position.is_some();
    assert!(outcome.ledger.entries.iter().all(placed));
}

#[test]
fn what_is_documented_is_expressed() {
    let outcome = generate(KEPT, "");
    assert_eq!(outcome.ledger.entries, []);
    let tree = outcome.tree.unwrap();
    let text: String = tree.files().map(|(_, text)| text).collect();
    for shown in [
        "Limits: at most 3 items.",
        "Limits of each item: pattern `^[a-z]+$`.",
        "Limits of each value: at most 7 characters.",
        "Limits: at least 0.",
        "Default: `1`.",
        "Limits: at most 5 characters. Deprecated by the API.",
    ] {
        assert!(text.contains(shown), "{shown}");
    }
}

const LISTS: &str = r"
openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /cats:
    get:
      operationId: listCats
      parameters: [{ name: cursor, in: query, schema: { type: string } }]
      responses: { '200': { $ref: '#/components/responses/Page' } }
  /dogs:
    get:
      operationId: listDogs
      parameters: [{ name: page, in: query, style: deepObject, schema: { type: object, properties: { number: { type: integer } } } }]
      responses: { '200': { $ref: '#/components/responses/Page' } }
  /fish:
    get:
      operationId: listFish
      x-fern-pagination: { cursor: $request.from, next_cursor: $response.next_cursor, results: $response.pets }
      responses: { '200': { $ref: '#/components/responses/Page' } }
  /pets:
    get:
      operationId: listPets
      responses: { '200': { description: Pets., content: { application/json: { schema: { $ref: '#/components/schemas/Pets' } } } } }
components:
  responses:
    Page: { description: A page., content: { application/json: { schema: { type: object, properties: { pets: { $ref: '#/components/schemas/Pets' }, next_cursor: { type: string } } } } } }
  schemas:
    Pets: { type: array, items: { type: string } }
";

#[test]
fn which_lists_come_page_by_page_and_which_nearly_do_is_told() {
    let settings = "[paging]\nstyle = 'page-number'\nnumber = 'page'\nitems = 'pets'\n";
    let outcome = generate(LISTS, settings);
    let about = outcome.diagnostics.iter();
    let about = about.filter(|d| d.code.ends_with("paged-list"));
    let about: Vec<String> = about
        .map(|d| format!("{} {}: {}", d.code, d.place.pointer, d.message))
        .collect();
    let expected = [
        "paged-list /paths/~1cats/get: the pages of this list are asked for with `/next_cursor` in \
         `cursor` (told by what its parameter and its response are called)",
        "nearly-paged-list /paths/~1dogs/get: this list looks as if it came page by page, but its \
         parameter `page` is not one value, but an object; its members are `page[number]`",
        "nearly-paged-list /paths/~1fish/get: this list looks as if it came page by page, but \
         x-fern-pagination: it has no parameter `from`",
    ];
    assert_eq!(about, expected);
}
