// error[settings] at refused_choice_of_nothing.toml#
//   `operations.include.0`: the description has no such operation
// error[settings] at refused_choice_of_nothing.toml#
//   `operations.exclude.0`: the description has no such operation
// Nothing is generated.
