// note[vendor-webhooks]: this is taken as `webhooks`, for which OpenAPI 3.0 had no place
//   --> #/x-webhooks
// error[defect]: the template `src/webhooks/verifier.rs.j2` could not be filled: undefined value (in src/webhooks/verifier.rs.j2:17); please report this
// Nothing is generated.
