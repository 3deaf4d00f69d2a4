//! Text that stands for a value: of a header, or a body that is no JSON.

use super::json::{Document, Writer};
use super::wire::{Fit, Mismatch, Reader, Wire};

/// Reads a text: as the JSON that it is, if that fits the type, else as a string.
pub(super) fn read(slot: &mut dyn Wire, text: &str) -> Result<(), Box<Mismatch>> {
    let trimmed = text.trim();
    let string = written(|writer| writer.string(text));
    read_first(slot, &[trimmed.to_owned(), string], text)
}

/// Reads the first of several JSON texts that fits the type, else `text` as a string. One that is only kept
/// as it is, as no variant of a union, comes after the others.
pub(super) fn read_first(
    slot: &mut dyn Wire,
    readings: &[String],
    text: &str,
) -> Result<(), Box<Mismatch>> {
    let parsed = readings.iter();
    let parsed = parsed.filter_map(|json| Document::parse(json, usize::MAX).ok());
    let documents: Vec<Document<'_>> = parsed.collect();
    // What was found out of one document is not true of another, so each has a reader of its own.
    let fit = |slot: &dyn Wire, document: &Document<'_>| {
        slot.fit(document.root(), &mut Reader::new(usize::MAX))
    };
    let known = |document: &&Document<'_>| fit(slot, document).is_better_than(Fit::STRANGE);
    let kept = |document: &&Document<'_>| fit(slot, document) != Fit::NO;
    let first = documents.iter().find(known);
    if let Some(document) = first.or_else(|| documents.iter().find(kept)) {
        let mut reader = Reader::new(usize::MAX);
        slot.read(document.root(), &mut reader)?;
        // There is nothing else of it that could be kept.
        return match reader.was_beyond() {
            true => Err(Mismatch::new(&document.root().view(), "a smaller number")),
            false => Ok(()),
        };
    }
    let string = written(|writer| writer.string(text));
    match Document::parse(&string, usize::MAX) {
        Ok(document) => slot.read(document.root(), &mut Reader::new(usize::MAX)),
        Err(_) => Ok(()),
    }
}

/// A JSON text as a value of this type, if the description knows all of it.
pub(super) fn whole<T: Wire>(json: &str) -> Option<T> {
    let document = Document::parse(json, usize::MAX).ok()?;
    let mut reader = Reader::new(usize::MAX);
    let mut value = T::blank();
    let fits = value.fit(document.root(), &mut reader) == Fit::WHOLLY;
    let read = fits.then(|| value.read(document.root(), &mut reader));
    read?.ok().map(|()| value)
}

/// A JSON text.
pub(super) fn written(write: impl FnOnce(&mut Writer)) -> String {
    let mut writer = Writer::default();
    write(&mut writer);
    writer
        .finish_text()
        .map(|(text, _)| text)
        .unwrap_or_default()
}
