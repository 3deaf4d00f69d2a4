//! What each kind of change means on the wire, to whoever calls the API, with whatever client. What
//! it means to those who compile against the crate is not foretold: two surfaces are compared.

use super::level::{Direction, Level};
use Level::{
    Breaking as BREAKING, Compatible as COMPATIBLE, Documentation as WORDS,
    PossiblyBreaking as POSSIBLY,
};

/// What a change means to any client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effect {
    /// How much it matters.
    pub level: Level,
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
        match direction {
            Direction::Sent | Direction::Neither => self.sent,
            Direction::Received => self.received,
            Direction::Both if self.received.level > self.sent.level => self.received,
            Direction::Both => self.sent,
        }
    }
}

/// A change that means the same whichever way it travels.
const fn same(code: &'static str, level: Level, why: &'static str) -> Rule {
    let effect = Effect { level, why };
    Rule {
        code,
        sent: effect,
        received: effect,
    }
}

/// A change that means one thing for what is sent and another for what is received.
const fn split(
    code: &'static str,
    (sent, sent_why): (Level, &'static str),
    (received, received_why): (Level, &'static str),
) -> Rule {
    Rule {
        code,
        sent: Effect {
            level: sent,
            why: sent_why,
        },
        received: Effect {
            level: received,
            why: received_why,
        },
    }
}

/// All kinds of changes, by what they are about.
#[rustfmt::skip]
pub const TABLE: &[Rule] = &[
    // The API as a whole.
    same("info-changed", WORDS, "only words about the API"),
    same("server-added", COMPATIBLE, "one more address to choose"),
    same("server-removed", POSSIBLY, "the address may not respond any more"),
    same("server-changed", POSSIBLY, "calls go to another address unless told otherwise"),
    same("server-order-changed", COMPATIBLE, "calls go to another address unless told otherwise; the old one is still there"),
    same("server-rebased", WORDS, "calls go to the same addresses"),
    same("server-variable-changed", COMPATIBLE, "calls go to another address unless told otherwise; the old one can be chosen"),
    same("server-variable-limited", POSSIBLY, "the addresses with the other values may not respond any more"),
    same("server-variable-extended", COMPATIBLE, "more addresses to choose"),
    same("scheme-added", COMPATIBLE, "one more way to prove who calls"),
    same("scheme-removed", WORDS, "what operations take is told of them"),
    same("scheme-renamed", WORDS, "credentials travel as before; only their name in the description is another"),
    same("scope-offered", COMPATIBLE, "nobody has to ask for it"),
    same("scope-withdrawn", POSSIBLY, "who asks for it may get no token"),
    same("token-source-changed", POSSIBLY, "who fetches tokens as before may get none"),
    same("scheme-changed", BREAKING, "credentials travel in another way"),
    same("webhook-added", COMPATIBLE, "nobody has to listen to it"),
    same("webhook-removed", BREAKING, "who listens to it waits in vain; types that are gone are told as such"),
    same("webhook-moved", WORDS, "the same is sent; it is described elsewhere"),
    same("webhook-method-changed", BREAKING, "who waits for the old method waits in vain"),
    same("webhook-body-now-required", COMPATIBLE, "it always comes"),
    same("webhook-body-now-optional", BREAKING, "who counts on it may find nothing"),
    same("webhook-form-added", POSSIBLY, "a form may come that nobody expects"),
    same("webhook-form-removed", BREAKING, "who expects this form waits in vain"),
    same("webhook-parameter-added", COMPATIBLE, "nobody has to read it"),
    same("webhook-parameter-removed", BREAKING, "who reads it finds nothing"),
    same("webhook-parameter-now-required", COMPATIBLE, "it always comes"),
    same("webhook-parameter-now-optional", BREAKING, "who counts on it may find nothing"),
    same("webhook-response-added", COMPATIBLE, "one more response is taken"),
    same("webhook-response-removed", POSSIBLY, "who responds so may count as one who failed"),
    same("webhook-payload-changed", POSSIBLY, "another type carries it; what differs on the wire is not told apart"),
    // Operations.
    same("operation-added", COMPATIBLE, "nobody has to call it"),
    same("operation-removed", BREAKING, "who calls it is refused"),
    same("operation-moved", BREAKING, "a request to the old place is refused"),
    same("operation-renamed", WORDS, "requests are the same; only the name is another"),
    same("operation-id-respelled", WORDS, "it comes to the same name of a method"),
    same("resource-changed", WORDS, "requests are the same; only the group of operations is another"),
    same("operation-rebased", WORDS, "the address is the same; the path says another part of it"),
    same("path-parameters-swapped", POSSIBLY, "who goes by the names sends each in the place of the other"),
    same("path-parameter-renamed", WORDS, "what stands in its place is sent, not its name"),
    same("operation-server-changed", POSSIBLY, "calls go to another address"),
    same("security-alternative-added", COMPATIBLE, "one more way to prove who calls is taken"),
    same("security-alternative-removed", BREAKING, "who calls with these credentials is refused"),
    same("security-required", BREAKING, "who calls without credentials is refused"),
    same("security-lifted", COMPATIBLE, "no credentials are needed any more"),
    same("scope-added", BREAKING, "a token without this scope is refused"),
    same("scope-removed", COMPATIBLE, "fewer tokens are refused"),
    // Of anything.
    same("deprecated", COMPATIBLE, "it still works; the compiler warns of it"),
    same("no-longer-deprecated", COMPATIBLE, "it is going to stay"),
    same("words-changed", WORDS, "only words"),
    same("links-changed", WORDS, "requests and responses are the same"),
    same("extension-changed", WORDS, "other tools rely on it; OpenAPI does not know what it means"),
    same("example-changed", WORDS, "examples bind nobody"),
    // Parameters.
    same("parameter-added", COMPATIBLE, "nobody has to send it"),
    same("required-parameter-added", BREAKING, "who does not send it is refused"),
    same("parameter-removed", POSSIBLY, "the server may refuse or ignore it"),
    same("parameter-renamed", BREAKING, "under the old name it is refused or ignored"),
    same("parameter-regrouped", WORDS, "the same is sent; it is described otherwise"),
    same("parameter-relocated", BREAKING, "where it was it is refused or ignored"),
    same("parameter-now-required", BREAKING, "who does not send it is refused"),
    same("parameter-now-optional", COMPATIBLE, "nobody has to send it any more"),
    same("parameter-style-changed", BREAKING, "the same value is written in another way"),
    // Bodies of requests.
    same("body-added", COMPATIBLE, "nobody has to send it"),
    same("required-body-added", BREAKING, "who does not send it is refused"),
    same("body-removed", POSSIBLY, "the server may refuse or ignore it"),
    same("body-now-required", BREAKING, "who does not send it is refused"),
    same("body-now-optional", COMPATIBLE, "nobody has to send it any more"),
    split("media-type-added",
        (COMPATIBLE, "one more form to choose"),
        (COMPATIBLE, "one more form to ask for")),
    split("media-type-widened",
        (COMPATIBLE, "more forms to choose"),
        (POSSIBLY, "a form may come that clients do not know")),
    split("media-type-narrowed",
        (BREAKING, "who sends another form is refused"),
        (COMPATIBLE, "no other form comes any more")),
    split("media-type-removed",
        (BREAKING, "who sends this form is refused"),
        (BREAKING, "who asks for this form is refused")),
    split("encoding-changed",
        (POSSIBLY, "who writes this part as before may be refused"),
        (POSSIBLY, "who reads this part as before may fail")),
    // Responses.
    same("success-added", POSSIBLY, "a caller may get a response of a form that it does not know"),
    same("success-removed", BREAKING, "who waits for this response gets another"),
    same("success-status-changed", POSSIBLY, "who compares the status sees another"),
    same("failure-added", COMPATIBLE, "callers have to expect any failure"),
    same("failure-removed", COMPATIBLE, "one failure less to expect"),
    same("response-body-added", COMPATIBLE, "who ignores it is well off, but the method hands back a value where there was none"),
    same("response-body-removed", BREAKING, "who reads the body finds none"),
    same("failure-body-added", COMPATIBLE, "nobody has to read it"),
    same("failure-body-removed", POSSIBLY, "who reads what went wrong may find nothing"),
    same("header-added", COMPATIBLE, "nobody has to read it"),
    same("header-removed", BREAKING, "who reads it finds nothing"),
    same("header-now-required", COMPATIBLE, "it always comes"),
    same("header-now-optional", BREAKING, "who counts on it may find nothing"),
    // Types.
    same("type-added", COMPATIBLE, "nobody has to use it"),
    same("type-removed", WORDS, "no request or response has it"),
    same("type-renamed", WORDS, "the wire is the same; only the name is another"),
    same("type-respelled", WORDS, "it comes to the same name of a type"),
    same("type-replaced", WORDS, "another component stands here; what differs on the wire is told apart"),
    same("type-changed", BREAKING, "a value of one type is not one of the other"),
    same("type-inlined", WORDS, "what differs on the wire is told apart"),
    same("type-reshaped", POSSIBLY, "several of its forms have to be compared with the other type"),
    split("type-widened",
        (COMPATIBLE, "every value that was taken still is"),
        (BREAKING, "values may come that the old type does not hold")),
    split("type-narrowed",
        (BREAKING, "values that were taken are refused"),
        (COMPATIBLE, "every value is still one of the old type")),
    split("now-nullable",
        (COMPATIBLE, "nobody has to send `null`"),
        (BREAKING, "`null` may come where there was always a value")),
    split("no-longer-nullable",
        (BREAKING, "who sends `null` is refused"),
        (COMPATIBLE, "`null` does not come any more")),
    same("format-respelled", WORDS, "another word for the same"),
    split("format-added",
        (POSSIBLY, "values of another form may be refused"),
        (COMPATIBLE, "values are as before or of this form")),
    split("format-removed",
        (COMPATIBLE, "values of this form are still taken"),
        (POSSIBLY, "values of another form may come")),
    same("format-changed", POSSIBLY, "values may look otherwise"),
    split("default-changed",
        (POSSIBLY, "who does not send it means something else now"),
        (WORDS, "what is received says itself what it is")),
    same("idle-default-changed", WORDS, "it is always there, so that no default is needed"),
    split("format-widened",
        (COMPATIBLE, "every value that was taken still is"),
        (POSSIBLY, "values may come that the old format does not hold")),
    split("format-narrowed",
        (POSSIBLY, "values beyond the new format may be refused"),
        (COMPATIBLE, "every value is still one of the old format")),
    split("content-limited",
        (POSSIBLY, "text that holds something else may be refused"),
        (COMPATIBLE, "the text is as before or holds this")),
    split("content-unlimited",
        (COMPATIBLE, "text that holds this is still taken"),
        (POSSIBLY, "text that holds something else may come")),
    same("content-changed", POSSIBLY, "the text holds something else"),
    same("xml-changed", POSSIBLY, "where a body is XML, it has other nodes"),
    // Members.
    split("member-added",
        (COMPATIBLE, "nobody has to send it"),
        (COMPATIBLE, "nobody has to read it")),
    split("required-member-added",
        (BREAKING, "who does not send it is refused"),
        (COMPATIBLE, "nobody has to read it")),
    split("member-removed",
        (POSSIBLY, "the server may refuse or ignore it"),
        (BREAKING, "who reads it finds nothing")),
    split("member-renamed",
        (BREAKING, "under the old name it is refused or ignored"),
        (BREAKING, "under the old name nothing comes any more")),
    split("member-now-required",
        (BREAKING, "who does not send it is refused"),
        (COMPATIBLE, "it always comes")),
    split("member-now-optional",
        (COMPATIBLE, "nobody has to send it any more"),
        (BREAKING, "who counts on it may find nothing")),
    split("other-members-refused",
        (BREAKING, "who sends a member without a description is refused"),
        (COMPATIBLE, "no other members come any more")),
    split("other-members-allowed",
        (COMPATIBLE, "members without a description are taken"),
        (COMPATIBLE, "other members may come")),
    // Values.
    split("value-added",
        (COMPATIBLE, "nobody has to send it"),
        (POSSIBLY, "a value may come that clients do not know")),
    split("value-removed",
        (BREAKING, "who sends it is refused"),
        (COMPATIBLE, "it does not come any more")),
    split("value-renamed",
        (BREAKING, "who sends the old value is refused"),
        (BREAKING, "who waits for the old value waits in vain")),
    split("values-replaced",
        (BREAKING, "who sends one of the old values is refused"),
        (BREAKING, "who waits for one of the old values waits in vain")),
    split("values-limited",
        (BREAKING, "other values are refused"),
        (COMPATIBLE, "no other values come")),
    split("values-unlimited",
        (COMPATIBLE, "other values are taken as well"),
        (POSSIBLY, "other values may come")),
    // Limits.
    split("limit-tightened",
        (BREAKING, "values that were taken are refused"),
        (COMPATIBLE, "every value is still within the old limit")),
    split("limit-loosened",
        (COMPATIBLE, "every value that was taken still is"),
        (POSSIBLY, "values beyond the old limit may come")),
    split("pattern-changed",
        (POSSIBLY, "values that were taken may be refused"),
        (POSSIBLY, "values may look otherwise")),
    same("condition-changed", POSSIBLY, "whether it asks for more or for less would have to be proved"),
    // Alternatives.
    split("forms-exclude-each-other",
        (POSSIBLY, "a value that has two of the forms may be refused"),
        (COMPATIBLE, "every value is still one of the forms")),
    split("forms-overlap",
        (COMPATIBLE, "a value may have two of the forms"),
        (POSSIBLY, "a value may come that has two of the forms")),
    split("variant-added",
        (COMPATIBLE, "nobody has to send it"),
        (POSSIBLY, "a form may come that clients do not know")),
    split("variant-removed",
        (BREAKING, "who sends this form is refused"),
        (COMPATIBLE, "this form does not come any more")),
    split("discriminator-added",
        (POSSIBLY, "the member has to name the form"),
        (WORDS, "the forms are the same, and easier to tell apart")),
    same("discriminator-removed", POSSIBLY, "the forms are the same, but harder to tell apart"),
    same("discriminator-changed", BREAKING, "another member tells the forms apart"),
    split("discriminator-value-added",
        (COMPATIBLE, "nobody has to send it"),
        (POSSIBLY, "a value may come that clients do not know")),
    same("discriminator-value-changed", BREAKING, "another value stands for the form"),
    split("default-form-added",
        (COMPATIBLE, "the member may be left out"),
        (POSSIBLY, "a value may come that names no form")),
    split("default-form-removed",
        (BREAKING, "a value that names no form is refused"),
        (COMPATIBLE, "every value names its form")),
    same("default-form-changed", BREAKING, "the same value has another form"),
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
        assert_eq!(rule.map(|effect| effect.level), Some(BREAKING));
    }
}
