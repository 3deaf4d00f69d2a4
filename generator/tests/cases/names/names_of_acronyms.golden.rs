// ---- src/types/others.rs

/// `HTTPServerURL`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HttpServerUrl {
    /// `userID`.
    pub user_id: Option<String>,
    /// `XMLHttpRequest`.
    pub xml_http_request: Option<String>,
    /// `some-kebab-name`.
    pub some_kebab_name: Option<String>,
    /// `SCREAMING_CASE`.
    pub screaming_case: Option<String>,
    /// `ipv4Address`.
    pub ipv4_address: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    HttpServerUrl {
        Opt 0 user_id = "userID",
        Opt 1 xml_http_request = "XMLHttpRequest",
        Opt 2 some_kebab_name = "some-kebab-name",
        Opt 3 screaming_case = "SCREAMING_CASE",
        Opt 4 ipv4_address = "ipv4Address",
    } rest extra
}
