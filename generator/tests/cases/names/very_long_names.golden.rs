// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `a_member_that_says_at_length_what_nobody_wanted_to_know_about_the_song_in_the_first_place_or_ever`.
    pub a_member_that_says_at_length_what_nobody_wanted_to_know_about_the_song_in_the_first_place_or_ever: Option<
        Boxed<
            SongAMemberThatSaysAtLengthWhatNobodyWantedToKnowAboutTheSongInTheFirstPlaceOrEver,
        >,
    >,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Song {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Song {
        Opt 0 a_member_that_says_at_length_what_nobody_wanted_to_know_about_the_song_in_the_first_place_or_ever = "a_member_that_says_at_length_what_nobody_wanted_to_know_about_the_song_in_the_first_place_or_ever",
    } rest extra
}

/// `Song a_member_that_says_at_length_what_nobody_wanted_to_know_about_the_song_in_the_first_place_or_ever`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongAMemberThatSaysAtLengthWhatNobodyWantedToKnowAboutTheSongInTheFirstPlaceOrEver {
    /// `and_one_within_it`.
    pub and_one_within_it: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default
for SongAMemberThatSaysAtLengthWhatNobodyWantedToKnowAboutTheSongInTheFirstPlaceOrEver {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SongAMemberThatSaysAtLengthWhatNobodyWantedToKnowAboutTheSongInTheFirstPlaceOrEver {
        Opt 0 and_one_within_it = "and_one_within_it",
    } rest extra
}
