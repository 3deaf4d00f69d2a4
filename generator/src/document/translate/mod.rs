//! Versions of the specification that are not the one that the rest of the generator knows, said in
//! its words. That is no repair: nothing was wrong, and nothing is lost without a word.

pub(super) mod openapi30;
pub(super) mod openapi32;
pub(super) mod swagger2;
