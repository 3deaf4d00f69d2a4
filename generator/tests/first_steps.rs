//! What a README opens with.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;

use generator::{Inputs, Outcome};

const SPEC: &str = "openapi: 3.1.0
info: { title: Pets, version: '1' }
servers: [{ url: 'https://pets.example' }]
paths:
  /pets:
    post:
      operationId: addPet
      summary: Adds a pet
      tags: [pets]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { '204': { description: Added. } }
  /pets/{id}/photo:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getPhoto
      tags: [pets]
      responses: { '200': { description: The photo., content: { image/png: {} } } }
    put:
      operationId: setPhoto
      tags: [pets]
      requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [photo], properties: { photo: { type: string, format: binary } } } } } }
      responses: { '204': { description: Set. } }
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties: { name: { type: string }, age: { type: integer }, nick: { type: string } }
      example: { name: Rex, age: 3 }
webhooks:
  petAdopted:
    post:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { '204': { description: Taken. } }
";

fn generated(settings: &str) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let (spec, config) = (
        folder.path().join("api.yaml"),
        folder.path().join("sdk.toml"),
    );
    fs::write(&spec, SPEC).unwrap();
    fs::write(&config, settings).unwrap();
    generator::generate(&Inputs {
        spec,
        config: Some(config),
        ..Inputs::default()
    })
}

/// The code that the README opens with.
fn first(settings: &str) -> String {
    let outcome = generated(settings);
    let tree = outcome.tree.unwrap();
    let (_, readme) = tree.files().find(|(path, _)| *path == "README.md").unwrap();
    let (_, rest) = readme.split_once("## The first things").unwrap();
    rest.split("```").nth(1).unwrap().to_owned()
}

#[test]
fn without_settings_there_is_one_of_each_kind() {
    let code = first("");
    assert!(
        code.contains("/// Adds a pet.\nasync fn add_pets(client: &Client)"),
        "{code}"
    );
    assert!(code.contains("types::Pet::new(\"Rex\").age(3)"), "{code}");
    assert!(code.contains("(Path::new(\"photo\"))"), "{code}");
    assert!(code.contains(".bytes().await?"), "{code}");
}

#[test]
fn settings_choose_what_is_done_with_which_values() {
    let code = first(
        "[[readme.first]]\ntitle = \"Take one in\"\noperation = \"addPet\"\nbody = { name = \"Tom\", nick = \"T\" }\n\
         [[readme.first]]\ntitle = \"Hear of adoptions\"\nevent = \"petAdopted\"\n",
    );
    assert!(code.contains("async fn take_one_in"), "{code}");
    assert!(
        code.contains("types::Pet::new(\"Tom\").nick(\"T\")"),
        "{code}"
    );
    assert!(code.contains("fn hear_of_adoptions"), "{code}");
    assert!(code.contains("Event::PetAdopted(event)"), "{code}");
    assert!(!code.contains("photo"), "{code}");
}

#[test]
fn what_is_not_there_is_told() {
    for settings in ["operation = \"feedPet\"", "event = \"petFed\""] {
        let outcome = generated(&format!("[[readme.first]]\ntitle = \"Feed\"\n{settings}\n"));
        let mut codes = outcome.diagnostics.iter().map(|d| d.code);
        assert!(codes.any(|code| code == "name-for-nothing"), "{settings}");
    }
}

#[test]
fn a_step_is_either_a_call_or_an_event() {
    for settings in ["", "operation = \"addPet\"\nevent = \"petAdopted\"\n"] {
        let outcome = generated(&format!("[[readme.first]]\ntitle = \"Both\"\n{settings}"));
        assert!(outcome.tree.is_none(), "{settings}");
    }
}
