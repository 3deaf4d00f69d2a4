// error[overlay]: nothing in the description is meant by this
//   --> refused_overlay_for_nothing.overlay.json (#/actions/0/target)
// Nothing is generated.
