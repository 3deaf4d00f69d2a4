//! Words that have capitals inside: they count as one, as the Rust API guidelines want it of
//! acronyms and contractions of compound words (C-CASE).

/// Words that people write with capitals inside.
const KNOWN: &[&str] = &[
    "BigQuery",
    "DevOps",
    "GitHub",
    "GitLab",
    "GraphQL",
    "IPv4",
    "IPv6",
    "JavaScript",
    "JetBrains",
    "LaTeX",
    "LinkedIn",
    "MongoDB",
    "MySQL",
    "NoSQL",
    "OAuth",
    "OpenAI",
    "OpenAPI",
    "OpenID",
    "PaaS",
    "PayPal",
    "PostgreSQL",
    "SaaS",
    "TeXML",
    "TypeScript",
    "VoIP",
    "WebRTC",
    "WhatsApp",
    "WordPress",
    "YouTube",
    "eSIM",
    "iOS",
    "iPad",
    "iPhone",
    "mTLS",
    "macOS",
    "tvOS",
    "watchOS",
];

/// The text with a capital at most in front of each word that has more inside.
pub(crate) fn joined(text: &str) -> String {
    if !text.contains(char::is_uppercase) {
        return text.to_owned();
    }
    let mut joined = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        if let Some(length) = version(rest, before) {
            joined.push_str(&rest[..length]);
            joined.push(' ');
            before = Some(' ');
            rest = &rest[length..];
            continue;
        }
        let found = known(rest, before).or_else(|| plural(rest, before));
        let length = found.unwrap_or(first.len_utf8());
        let (word, after) = rest.split_at(length);
        match found {
            Some(_) => {
                joined.extend(first.to_uppercase());
                joined.push_str(&word[first.len_utf8()..].to_lowercase());
            }
            None => joined.push(first),
        }
        before = word.chars().next_back();
        rest = after;
    }
    joined
}

/// The length of the version that the text begins with, if an acronym follows: `V1CSINode`.
fn version(text: &str, before: Option<char>) -> Option<usize> {
    let number = text
        .strip_prefix('V')
        .filter(|_| !before.is_some_and(char::is_uppercase))?;
    let digits = number.bytes().take_while(u8::is_ascii_digit).count();
    let capitals = number[digits..].bytes().take_while(u8::is_ascii_uppercase);
    (digits > 0 && capitals.count() > 1).then_some(1 + digits)
}

/// The length of the known word that the text begins with, or of its plural.
fn known(text: &str, before: Option<char>) -> Option<usize> {
    let begins = match text.starts_with(char::is_uppercase) {
        true => !before.is_some_and(char::is_uppercase),
        // Only a gap tells where a word without a capital begins.
        false => !before.is_some_and(char::is_alphanumeric),
    };
    if !begins {
        return None;
    }
    let word = KNOWN.iter().find(|word| text.starts_with(**word))?;
    let plural = word.len() + usize::from(text[word.len()..].starts_with('s'));
    let ends = |end: &usize| !text[*end..].starts_with(char::is_lowercase);
    [word.len(), plural].into_iter().find(ends)
}

/// The length of the plural of an acronym that the text begins with: `URLs`.
fn plural(text: &str, before: Option<char>) -> Option<usize> {
    if before.is_some_and(char::is_uppercase) {
        return None;
    }
    let capitals = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let after = text[capitals..].strip_prefix('s')?;
    (capitals >= 2 && !after.starts_with(char::is_lowercase)).then_some(capitals + 1)
}

#[cfg(test)]
mod tests {
    use crate::naming::{snake, upper_camel};

    #[test]
    fn words_are_split_where_people_split_them() {
        for (text, value, name) in [
            ("OAuthClients", "oauth_clients", "OauthClients"),
            ("listOAuth2Tokens", "list_oauth2_tokens", "ListOauth2Tokens"),
            ("IPs", "ips", "Ips"),
            ("FQDNs", "fqdns", "Fqdns"),
            ("FQDN Connections", "fqdn_connections", "FqdnConnections"),
            (
                "PresignedObjectURLs",
                "presigned_object_urls",
                "PresignedObjectUrls",
            ),
            ("listURLsByName", "list_urls_by_name", "ListUrlsByName"),
            (
                "TeXML REST Commands",
                "texml_rest_commands",
                "TexmlRestCommands",
            ),
            ("IPv4Address", "ipv4_address", "Ipv4Address"),
            ("eSIMs", "esims", "Esims"),
            ("iOS app", "ios_app", "IosApp"),
            (
                "listStorageV1CSINode",
                "list_storage_v1_csi_node",
                "ListStorageV1CsiNode",
            ),
        ] {
            assert_eq!(
                (snake(text), upper_camel(text)),
                (value.into(), name.into())
            );
        }
    }

    #[test]
    fn what_only_looks_like_such_a_word_is_split_as_any_other() {
        for (text, value) in [
            ("DNSsec", "dn_ssec"),
            ("HTTPServerURL", "http_server_url"),
            ("ProtoAuth", "proto_auth"),
            ("bioSample", "bio_sample"),
            ("OAuthor", "o_author"),
            ("radiOS", "radi_os"),
        ] {
            assert_eq!(snake(text), value);
        }
    }
}
