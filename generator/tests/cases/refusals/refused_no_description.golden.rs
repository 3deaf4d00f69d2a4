// error[unknown-version]: the document does not say which version of OpenAPI it follows
//   help: an OpenAPI description has a member such as `openapi: 3.1.0` at its top
// Nothing is generated.
