//! Tables of words that tell whether a name is that of a secret.

/// Tables of words, which are written one behind the other, in the order of the alphabet.
macro_rules! tables {
    ($($(#[$docs:meta])* $name:ident = $words:literal;)*) => {
        $(
            $(#[$docs])*
            pub(super) static $name: &[&str] = &split::<{ count($words) }>($words);
        )*

        #[cfg(test)]
        const TABLES: &[&[&str]] = &[$($name),*];
    };
}

tables! {
    /// What the last word of a name says of a secret that is not the secret itself: its type, its name,
    /// how many there are, when it ends.
    ABOUT = "\
        age alg algorithm at budget count date days description duration enabled \
        endpoint expiration expired expires expiry field format header headers hint in \
        index kind label length limit limits method ms name names policy position \
        required rules scope scopes seconds secs size status strength time timeout ttl \
        type types uri url usage version";

    /// Words that name a secret wherever they stand.
    WORDS = "\
        assertion authorization bearer cookie cookies credential credentials csrf cvc \
        cvn cvv hmac jwt otp sig signature signatures totp xsrf";

    /// Ends of words that name a secret, also where the words of a name are written together.
    ENDS = "\
        passcode passcodes passphrase passphrases passwd password passwords pwd secret \
        secrets sessid sessionid sessionkey";

    /// Words that name a secret where they are the last.
    LAST = "auth pass pin session sessions";

    /// Words in front of `key` and `keys` that make them secret; others (`primary`, `public`, `sort`)
    /// do not.
    KEYS = "\
        access account admin api app application auth client consumer encryption \
        functions hmac host integration license master private rapidapi secret server \
        service session shared signing ssh storage subscription token wallet webhook \
        write";

    /// Words in front of `code` and `codes` that make them secret; others (`country`, `status`) do not.
    CODES = "\
        access activation auth authentication authorization backup confirmation device \
        invitation invite login mfa oauth otp pairing pass recovery reset security sms \
        unlock verification verify";

    /// Words beside `token` and `tokens` that make them a place in a list or a number: pages are asked
    /// for with `page_token`, which opens nothing without a key, and models count tokens.
    PLACES = "\
        cached completion continuation cursor input max min next num output page \
        pagination per prev previous prompt reasoning remaining start sync total used";
}

/// How many words there are.
const fn count(words: &str) -> usize {
    let (mut count, mut at) = (1, 0);
    while at < words.len() {
        if words.as_bytes()[at] == b' ' {
            count += 1;
        }
        at += 1;
    }
    count
}

/// The words, each by itself: a search among them takes a few steps, and is made for each parameter of a
/// call.
const fn split<const COUNT: usize>(words: &'static str) -> [&'static str; COUNT] {
    let mut split = [""; COUNT];
    let (mut rest, mut index) = (words, 0);
    while index < COUNT {
        let mut end = 0;
        while end < rest.len() && rest.as_bytes()[end] != b' ' {
            end += 1;
        }
        let (word, behind) = rest.split_at(end);
        split[index] = word;
        index += 1;
        if index < COUNT {
            rest = behind.split_at(1).1;
        }
    }
    split
}

#[cfg(test)]
mod tests {
    use super::{ABOUT, TABLES};

    #[test]
    fn each_table_is_in_the_order_in_which_it_is_searched() {
        for table in TABLES {
            assert!(table.is_sorted(), "{table:?}");
            assert!(!table.contains(&""), "{table:?}");
        }
        assert_eq!(ABOUT.first().zip(ABOUT.last()), Some((&"age", &"version")));
    }
}
