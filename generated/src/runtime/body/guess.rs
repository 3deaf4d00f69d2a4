//! The media type of a file, guessed by its name.

/// The media type that files of this name usually have.
#[cfg(feature = "mime-guess")]
pub(super) fn media_type(name: &str) -> Option<&'static str> {
    mime_guess::from_path(name).first_raw()
}

#[cfg(not(feature = "mime-guess"))]
pub(super) fn media_type(_: &str) -> Option<&'static str> {
    None
}
