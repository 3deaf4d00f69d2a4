// error[settings]: `operations.include.0`: the description has no such operation
//   --> refused_choice_of_nothing.toml
// error[settings]: `operations.exclude.0`: the description has no such operation
//   --> refused_choice_of_nothing.toml
// Nothing is generated.
