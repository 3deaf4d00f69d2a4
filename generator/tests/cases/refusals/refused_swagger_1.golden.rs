// error[unknown-version]: this is a Swagger 2.0 description, not OpenAPI 3
//   --> #/swagger
//   help: convert it to OpenAPI 3 first, with a Swagger 2.0 converter
// Nothing is generated.
