//! How far a string goes on as it is.

/// How many bytes there are before the first that ends a string, begins an escape or may not be in a
/// string. Eight are looked at at once, as most of a text is strings.
pub(super) fn plain(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let special = special(u64::from_le_bytes(*word));
        if special != 0 {
            return index * 8 + special.trailing_zeros() as usize / 8;
        }
    }
    let plain = rest.iter().position(is_special).unwrap_or(rest.len());
    bytes.len() - rest.len() + plain
}

fn is_special(byte: &u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..=0x1f)
}

/// A one in every byte.
const ONES: u64 = u64::MAX / 255;

/// Of the first byte of eight that is special the highest bit, and none before that. What is behind it
/// may be wrong, since subtracting borrows from there.
fn special(word: u64) -> u64 {
    let below = |word: u64, number: u64| word.wrapping_sub(ONES * number) & !word;
    let is = |byte: u8| below(word ^ (ONES * u64::from(byte)), 1);
    (below(word, 0x20) | is(b'"') | is(b'\\')) & (ONES << 7)
}

#[cfg(test)]
mod tests {
    use super::{is_special, plain};

    #[test]
    fn a_string_goes_on_until_the_first_byte_that_is_special() {
        let of_all_kinds = [b'x', b'"', b'\\', 0, 0x1f, 0x20, 0x21, 0x80, 0xff];
        for byte in 0..=u8::MAX {
            for place in 0..20 {
                for behind in of_all_kinds {
                    let mut text = [behind; 20];
                    text[..place].fill(b'x');
                    text[place] = byte;
                    let expected = text.iter().position(is_special);
                    assert_eq!(plain(&text), expected.unwrap_or(20), "{text:?}");
                }
            }
        }
        assert_eq!(plain(b""), 0);
    }
}
