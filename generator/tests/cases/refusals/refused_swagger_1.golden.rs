// error[unknown-version]: Swagger 1.2 is not understood
//   --> #/swagger
//   help: version 2.0 is, and OpenAPI 3.0, 3.1 and 3.2 are
// Nothing is generated.
