// error[overlay] at refused_overlay_for_nothing.overlay.json#/actions/0/target
//   nothing in the description is meant by this
// Nothing is generated.
