use super::*;

fn read(method: Method, path: &str) -> (String, String, String) {
    let path = PathWords::of(path, &method, &BTreeMap::new());
    (path.resource().join("."), path.method(), path.sentence())
}

#[test]
fn a_path_leads_through_resources_to_what_is_done() {
    for (method, path, resource, name, sentence) in [
        (
            Method::Get,
            "/v1/customers",
            "customers",
            "list",
            "list_customers",
        ),
        (
            Method::Get,
            "/v1/customers/{id}",
            "customers",
            "retrieve",
            "retrieve_customer",
        ),
        (
            Method::Post,
            "/v1/customers/{id}",
            "customers",
            "update",
            "update_customer",
        ),
        (
            Method::Post,
            "/api/v2.1/orders",
            "orders",
            "create",
            "create_order",
        ),
        (
            Method::Get,
            "/{owner}/repos/{repo}/branches",
            "repos.branches",
            "list",
            "list_repo_branches",
        ),
        (
            Method::Get,
            "/accounts/{id}/settings",
            "accounts.settings",
            "retrieve",
            "retrieve_account_settings",
        ),
        (
            Method::Post,
            "/calls/{id}/actions/record_start",
            "calls.actions",
            "start_record",
            "start_record_call",
        ),
        (
            Method::Post,
            "/invoices/{id}/pay",
            "invoices",
            "pay",
            "pay_invoice",
        ),
        (
            Method::Post,
            "/v1beta1/videos/{id}:transcode",
            "videos",
            "transcode",
            "transcode_video",
        ),
        (Method::Get, "/api/v1", "v1", "retrieve", "retrieve_v1"),
        (Method::Get, "/{id}", "root", "retrieve", "retrieve_root"),
    ] {
        let expected = (resource.to_owned(), name.to_owned(), sentence.to_owned());
        assert_eq!(read(method, path), expected, "{path}");
    }
}

#[test]
fn settings_name_the_resources_of_the_beginning_of_a_path() {
    let given = BTreeMap::from([("/room_sessions".to_owned(), "rooms.sessions".to_owned())]);
    let path = PathWords::of("/room_sessions/{id}/actions/mute", &Method::Post, &given);
    assert_eq!(path.resource(), ["rooms", "sessions", "actions"]);
    assert_eq!(path.method(), "mute");
}

#[test]
fn an_id_tells_what_a_path_does() {
    let told = |path: &str, id: &str| {
        let mut path = PathWords::of(path, &Method::Post, &BTreeMap::new());
        path.tell(&words(id));
        (path.resource().join("."), path.method())
    };
    let pair = |resource: &str, method: &str| (resource.to_owned(), method.to_owned());
    assert_eq!(told("/messages", "SendMessage"), pair("messages", "send"));
    assert_eq!(
        told("/oauth/introspect", "IntrospectToken"),
        pair("oauth", "introspect")
    );
    assert_eq!(told("/orders", "CreateOrder"), pair("orders", "create"));
    assert_eq!(
        told("/brands", "NominateCampaign"),
        pair("brands", "create")
    );
}
