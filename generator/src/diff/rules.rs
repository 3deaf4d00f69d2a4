//! What each kind of change means to those who call the API, and to those who compile against the
//! crate.

use super::level::{Direction, Level};
use Level::{
    Breaking as BREAKING, Compatible as COMPATIBLE, Documentation as WORDS,
    PossiblyBreaking as POSSIBLY,
};

/// What a change means: on the wire, to any client; and in the crate, to code that uses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effect {
    /// The level for whoever calls the API.
    pub api: Level,
    /// The level for whoever compiles against the crate.
    pub rust: Level,
    /// Why.
    pub why: &'static str,
}

/// A kind of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// A stable name, in kebab case.
    pub code: &'static str,
    /// What it means for what callers send.
    pub sent: Effect,
    /// What it means for what callers receive.
    pub received: Effect,
}

impl Rule {
    /// The rule for a code.
    pub fn of(code: &str) -> Option<&'static Self> {
        TABLE.iter().find(|rule| rule.code == code)
    }

    /// What it means for what travels this way: the worse, if it travels both ways.
    pub fn effect(&self, direction: Direction) -> Effect {
        let worst = |effect: &Effect| (effect.api.max(effect.rust), effect.rust);
        match direction {
            Direction::Sent | Direction::Neither => self.sent,
            Direction::Received => self.received,
            Direction::Both if worst(&self.received) > worst(&self.sent) => Effect {
                api: self.received.api.max(self.sent.api),
                rust: self.received.rust.max(self.sent.rust),
                ..self.received
            },
            Direction::Both => Effect {
                api: self.received.api.max(self.sent.api),
                rust: self.received.rust.max(self.sent.rust),
                ..self.sent
            },
        }
    }
}

/// A change that means the same whichever way it travels.
const fn same(code: &'static str, api: Level, rust: Level, why: &'static str) -> Rule {
    let effect = Effect { api, rust, why };
    Rule {
        code,
        sent: effect,
        received: effect,
    }
}

/// A change that means one thing for what is sent and another for what is received.
const fn split(
    code: &'static str,
    (sent_api, sent_rust, sent_why): (Level, Level, &'static str),
    (api, rust, why): (Level, Level, &'static str),
) -> Rule {
    Rule {
        code,
        sent: Effect {
            api: sent_api,
            rust: sent_rust,
            why: sent_why,
        },
        received: Effect { api, rust, why },
    }
}

/// All kinds of changes, by what they are about.
#[rustfmt::skip]
pub const TABLE: &[Rule] = &[
    // The API as a whole.
    same("info-changed", WORDS, WORDS, "only words about the API"),
    same("server-added", COMPATIBLE, COMPATIBLE, "one more address to choose"),
    same("server-removed", POSSIBLY, BREAKING, "the address may not answer any more, and the crate loses its name for it"),
    same("server-changed", POSSIBLY, COMPATIBLE, "calls go to another address unless told otherwise"),
    same("server-variable-changed", POSSIBLY, COMPATIBLE, "the address that calls go to may be another one"),
    same("scheme-added", COMPATIBLE, COMPATIBLE, "one more way to prove who calls"),
    same("scheme-removed", POSSIBLY, BREAKING, "a way to prove who calls is gone"),
    same("scheme-renamed", WORDS, POSSIBLY, "credentials travel as before; the crate may call them otherwise"),
    same("token-source-changed", POSSIBLY, WORDS, "who fetches tokens as before may get none"),
    same("scheme-changed", BREAKING, BREAKING, "credentials travel in another way"),
    same("webhook-added", COMPATIBLE, COMPATIBLE, "nobody has to listen to it"),
    same("webhook-removed", BREAKING, WORDS, "who listens to it waits in vain; types that are gone are told as such"),
    same("webhook-moved", WORDS, WORDS, "the same is sent; it is described elsewhere"),
    same("webhook-payload-changed", POSSIBLY, WORDS, "another type carries it; what differs on the wire is not told apart"),
    // Operations.
    same("operation-added", COMPATIBLE, COMPATIBLE, "nobody has to call it"),
    same("operation-removed", BREAKING, BREAKING, "who calls it is refused"),
    same("operation-moved", BREAKING, WORDS, "a request to the old place is refused; the crate's method stays"),
    same("operation-renamed", WORDS, BREAKING, "requests are the same, but the crate's method has a new name"),
    same("operation-id-respelled", WORDS, WORDS, "it comes to the same name of a method"),
    same("resource-changed", WORDS, BREAKING, "requests are the same, but the method is reached by another resource of the crate"),
    same("path-parameter-renamed", WORDS, WORDS, "what stands in its place is sent, not its name"),
    same("operation-server-changed", POSSIBLY, WORDS, "calls go to another address"),
    same("security-alternative-added", COMPATIBLE, WORDS, "one more way to prove who calls is taken"),
    same("security-alternative-removed", BREAKING, WORDS, "who calls with these credentials is refused"),
    same("security-required", BREAKING, WORDS, "who calls without credentials is refused"),
    same("security-lifted", COMPATIBLE, WORDS, "no credentials are needed any more"),
    same("scope-added", BREAKING, WORDS, "a token without this scope is refused"),
    same("scope-removed", COMPATIBLE, WORDS, "fewer tokens are refused"),
    // Of anything.
    same("deprecated", COMPATIBLE, COMPATIBLE, "it still works; the compiler warns of it"),
    same("no-longer-deprecated", COMPATIBLE, COMPATIBLE, "it is going to stay"),
    same("words-changed", WORDS, WORDS, "only words"),
    same("example-changed", WORDS, WORDS, "examples bind nobody"),
    // Parameters.
    same("parameter-added", COMPATIBLE, COMPATIBLE, "nobody has to send it"),
    same("required-parameter-added", BREAKING, BREAKING, "who does not send it is refused"),
    same("parameter-removed", POSSIBLY, BREAKING, "the server may refuse or ignore it, and the crate has no setter for it any more"),
    same("parameter-renamed", BREAKING, BREAKING, "under the old name it is refused or ignored"),
    same("parameter-regrouped", WORDS, BREAKING, "the same is sent, but the crate has other setters for it"),
    same("parameter-relocated", BREAKING, COMPATIBLE, "where it was it is refused or ignored"),
    same("parameter-now-required", BREAKING, BREAKING, "who does not send it is refused; a setter became an argument"),
    same("parameter-now-optional", COMPATIBLE, BREAKING, "nobody has to send it any more, but an argument became a setter"),
    same("parameter-style-changed", BREAKING, WORDS, "the same value is written in another way"),
    // Bodies of requests.
    same("body-added", COMPATIBLE, COMPATIBLE, "nobody has to send it"),
    same("required-body-added", BREAKING, BREAKING, "who does not send it is refused"),
    same("body-removed", POSSIBLY, BREAKING, "the server may refuse or ignore it"),
    same("body-now-required", BREAKING, BREAKING, "who does not send it is refused"),
    same("body-now-optional", COMPATIBLE, BREAKING, "nobody has to send it any more, but an argument became a setter"),
    split("media-type-added",
        (COMPATIBLE, COMPATIBLE, "one more form to choose"),
        (COMPATIBLE, COMPATIBLE, "one more form to ask for")),
    split("media-type-removed",
        (BREAKING, BREAKING, "who sends this form is refused"),
        (BREAKING, BREAKING, "who asks for this form is refused")),
    split("encoding-changed",
        (POSSIBLY, WORDS, "who writes this part as before may be refused"),
        (POSSIBLY, WORDS, "who reads this part as before may fail")),
    // Answers.
    same("success-added", POSSIBLY, BREAKING, "a caller may get an answer of a form that it does not know"),
    same("success-removed", BREAKING, BREAKING, "who waits for this answer gets another"),
    same("success-status-changed", POSSIBLY, WORDS, "who compares the status sees another; the crate takes every status of success"),
    same("failure-added", COMPATIBLE, COMPATIBLE, "callers have to expect any failure"),
    same("failure-removed", COMPATIBLE, WORDS, "one failure less to expect"),
    same("answer-body-added", COMPATIBLE, BREAKING, "who ignores it is well off, but the method hands back a value where there was none"),
    same("answer-body-removed", BREAKING, BREAKING, "who reads the body finds none"),
    same("failure-body-added", COMPATIBLE, COMPATIBLE, "nobody has to read it"),
    same("failure-body-removed", POSSIBLY, BREAKING, "who reads what went wrong may find nothing"),
    same("header-added", COMPATIBLE, COMPATIBLE, "nobody has to read it"),
    same("header-removed", BREAKING, BREAKING, "who reads it finds nothing"),
    same("header-now-required", COMPATIBLE, BREAKING, "it always comes; in the crate it is no `Option` any more"),
    same("header-now-optional", BREAKING, BREAKING, "who counts on it may find nothing"),
    // Types.
    same("type-added", COMPATIBLE, COMPATIBLE, "nobody has to use it"),
    same("type-removed", WORDS, BREAKING, "no request or answer has it, but the crate loses the type"),
    same("type-renamed", WORDS, BREAKING, "the wire is the same, but the crate's type has a new name"),
    same("type-respelled", WORDS, WORDS, "it comes to the same name of a type"),
    same("type-replaced", WORDS, BREAKING, "the crate has another type here; what differs on the wire is told apart"),
    same("type-changed", BREAKING, BREAKING, "a value of one type is not one of the other"),
    same("type-inlined", WORDS, BREAKING, "the wire is told apart, but the crate calls the type otherwise"),
    same("type-reshaped", POSSIBLY, BREAKING, "several of its forms have to be compared with the other type"),
    split("type-widened",
        (COMPATIBLE, BREAKING, "every value that was taken still is, but the crate's type is another"),
        (BREAKING, BREAKING, "values may come that the old type does not hold")),
    split("type-narrowed",
        (BREAKING, BREAKING, "values that were taken are refused"),
        (COMPATIBLE, BREAKING, "every value is still one of the old type, but the crate's type is another")),
    split("now-nullable",
        (COMPATIBLE, BREAKING, "nobody has to send `null`, but the crate's type is another"),
        (BREAKING, BREAKING, "`null` may come where there was always a value")),
    split("no-longer-nullable",
        (BREAKING, BREAKING, "who sends `null` is refused"),
        (COMPATIBLE, BREAKING, "`null` does not come any more; the crate's type is another")),
    same("format-respelled", WORDS, WORDS, "another word for the same"),
    split("format-added",
        (POSSIBLY, WORDS, "values of another form may be refused"),
        (COMPATIBLE, WORDS, "values are as before or of this form")),
    split("format-removed",
        (COMPATIBLE, WORDS, "values of this form are still taken"),
        (POSSIBLY, WORDS, "values of another form may come")),
    same("format-changed", POSSIBLY, WORDS, "values may look otherwise"),
    split("default-changed",
        (POSSIBLY, WORDS, "who does not send it means something else now"),
        (WORDS, WORDS, "what is received says itself what it is")),
    // Members.
    split("member-added",
        (COMPATIBLE, COMPATIBLE, "nobody has to send it"),
        (COMPATIBLE, COMPATIBLE, "nobody has to read it")),
    split("required-member-added",
        (BREAKING, BREAKING, "who does not send it is refused"),
        (COMPATIBLE, COMPATIBLE, "nobody has to read it")),
    split("member-removed",
        (POSSIBLY, BREAKING, "the server may refuse or ignore it, and the crate's type loses the field"),
        (BREAKING, BREAKING, "who reads it finds nothing")),
    split("member-renamed",
        (BREAKING, BREAKING, "under the old name it is refused or ignored"),
        (BREAKING, BREAKING, "under the old name nothing comes any more")),
    split("member-now-required",
        (BREAKING, BREAKING, "who does not send it is refused"),
        (COMPATIBLE, BREAKING, "it always comes; in the crate it is no `Option` any more")),
    split("member-now-optional",
        (COMPATIBLE, BREAKING, "nobody has to send it any more; in the crate it is an `Option` now"),
        (BREAKING, BREAKING, "who counts on it may find nothing")),
    split("other-members-refused",
        (BREAKING, WORDS, "who sends a member without a description is refused"),
        (COMPATIBLE, WORDS, "no other members come any more")),
    split("other-members-allowed",
        (COMPATIBLE, WORDS, "members without a description are taken"),
        (COMPATIBLE, WORDS, "other members may come; the crate keeps them")),
    // Values.
    split("value-added",
        (COMPATIBLE, COMPATIBLE, "nobody has to send it"),
        (COMPATIBLE, COMPATIBLE, "the crate's enums keep values that they do not know; a client with closed enums fails")),
    split("value-removed",
        (BREAKING, BREAKING, "who sends it is refused"),
        (COMPATIBLE, BREAKING, "it does not come any more; the crate's enum loses the variant")),
    split("value-renamed",
        (BREAKING, BREAKING, "who sends the old value is refused"),
        (BREAKING, BREAKING, "who waits for the old value waits in vain")),
    split("values-limited",
        (BREAKING, BREAKING, "other values are refused"),
        (COMPATIBLE, BREAKING, "no other values come; the crate has an enum now")),
    split("values-unlimited",
        (COMPATIBLE, BREAKING, "other values are taken as well; the crate's enum is gone"),
        (POSSIBLY, BREAKING, "other values may come; the crate's enum is gone")),
    // Limits.
    split("limit-tightened",
        (BREAKING, WORDS, "values that were taken are refused"),
        (COMPATIBLE, WORDS, "every value is still within the old limit")),
    split("limit-loosened",
        (COMPATIBLE, WORDS, "every value that was taken still is"),
        (POSSIBLY, WORDS, "values beyond the old limit may come; the crate takes them")),
    split("pattern-changed",
        (POSSIBLY, WORDS, "values that were taken may be refused"),
        (POSSIBLY, WORDS, "values may look otherwise; the crate takes them")),
    // Alternatives.
    split("variant-added",
        (COMPATIBLE, COMPATIBLE, "nobody has to send it"),
        (POSSIBLY, COMPATIBLE, "a form may come that clients do not know; the crate keeps it as JSON")),
    split("variant-removed",
        (BREAKING, BREAKING, "who sends this form is refused"),
        (COMPATIBLE, BREAKING, "this form does not come any more; the crate's enum loses the variant")),
    same("discriminator-added", WORDS, WORDS, "the forms are the same, and easier to tell apart"),
    same("discriminator-removed", POSSIBLY, WORDS, "the forms are the same, but harder to tell apart"),
    same("discriminator-changed", BREAKING, WORDS, "another member tells the forms apart"),
    same("discriminator-value-changed", BREAKING, WORDS, "another value stands for the form"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_one_rule() {
        for (index, rule) in TABLE.iter().enumerate() {
            let again = TABLE.iter().skip(index + 1).any(|r| r.code == rule.code);
            assert!(!again, "{}", rule.code);
        }
    }

    #[test]
    fn what_travels_both_ways_is_as_bad_as_the_worse_way() {
        let rule = Rule::of("limit-tightened").map(|rule| rule.effect(Direction::Both));
        assert_eq!(rule.map(|effect| effect.api), Some(BREAKING));
    }
}
