use super::*;

fn short_by(method: Method, path: &str, id: &str, noun: &str) -> String {
    let nouns = [noun.split('_').collect()].to_vec();
    let names = path
        .split('/')
        .filter(|part| !part.is_empty() && !part.contains('{'));
    let place = Place {
        said: noun.split('_').map(singular).collect(),
        nouns,
        path: names.map(words).collect(),
        is_one: path.ends_with('}'),
        method: &method,
    };
    let id: Vec<&str> = id.split('_').collect();
    let plain = without_articles(&id);
    let turned = place.turned(&plain);
    let named = place.without_name(&turned);
    let named = named.or_else(|| {
        place
            .without_name(&plain)
            .filter(|_| turned.len() == plain.len())
    });
    let end = || place.without_end(&turned).or_else(|| place.bare(&turned));
    named.or_else(end).unwrap_or_else(|| turned.join("_"))
}

fn short(id: &str, noun: &str) -> String {
    short_by(Method::Get, "/", id, noun)
}

#[test]
fn the_words_of_the_resource_are_left_out() {
    assert_eq!(short("list_open_orders", "open_orders"), "list");
    assert_eq!(short("get_box_by_id", "boxes"), "get_by_id");
    assert_eq!(short("delete_all_orders", "orders"), "delete_all");
    assert_eq!(short("get_a_device", "phone_devices"), "get");
    assert_eq!(
        short("get_comment_property", "issue_comment_properties"),
        "get"
    );
    assert_eq!(short("get_users_from_group", "groups"), "get_users");
}

#[test]
fn one_and_many_have_names_of_their_own() {
    assert_eq!(short("get_order", "orders"), "get");
    assert_eq!(short("get_orders", "orders"), "list");
    assert_eq!(short("get_settings", "settings"), "get");
    assert_eq!(short("orders_get", "orders"), "get");
    assert_eq!(short("admin_list_orders", "orders"), "admin_list");
    assert_eq!(short("list_order", "orders"), "list_order");
}

#[test]
fn the_verb_stands_in_front() {
    for (id, noun, expected) in [
        ("invoices_list", "billing", "list_invoices"),
        ("invoices_get_by_uuid", "billing", "get_invoices_by_uuid"),
        ("registry_list_tags", "container_registry", "list_tags"),
        ("cdn_get_endpoint", "cdn_endpoints", "get"),
        ("repo_get_branch", "repository", "get_branch"),
        ("users_list", "user_groups", "list_users"),
        ("blocked_list", "phone", "blocked_list"),
    ] {
        assert_eq!(short(id, noun), expected, "{id}");
    }
    let short = short_by(Method::Post, "/uptime/checks", "check_create", "uptime");
    assert_eq!(short, "create_check");
}

#[test]
fn words_of_another_name_are_kept() {
    let id = "body_upload_file_default_content_type";
    assert_eq!(short(id, "types"), id);
    let short = short_by(Method::Post, "/refunds", "refund_payment", "refunds");
    assert_eq!(short, "refund_payment");
}

#[test]
fn an_id_that_only_repeats_the_resource_reads_it() {
    assert_eq!(short("orders", "orders"), "list");
    assert_eq!(
        short_by(Method::Get, "/orders/{id}", "order", "orders"),
        "get"
    );
    assert_eq!(
        short_by(Method::Post, "/orders", "orders", "orders"),
        "orders"
    );
    assert_eq!(short("search", "search"), "search");
}
