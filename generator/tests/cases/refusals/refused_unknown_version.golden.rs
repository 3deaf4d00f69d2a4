// error[unknown-version]: OpenAPI 4.0.0 is not understood
//   --> #/openapi
//   help: versions 3.0, 3.1 and 3.2 are
// Nothing is generated.
