// error[syntax]: did not find expected ',' or '}' at line 4 column 1, while parsing a flow mapping
// Nothing is generated.
