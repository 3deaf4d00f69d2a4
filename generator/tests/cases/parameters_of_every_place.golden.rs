// note[reserved-header] at #/paths/~1shops~1{shop}~1items~1{item}.{format}/get/parameters/8
//   the header `Authorization` is set by other means; it is no parameter
// ---- src/resources/shops.rs

/// Shops.
#[derive(Debug, Clone)]
pub struct Shops<C = crate::Client> {
    client: C,
}

impl<C: Clone> Shops<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `getShopItem`.
    ///
    /// `GET /shops/{shop}/items/{item}.{format}`
    ///
    /// # Options
    ///
    /// * `fields`
    /// * `filter`
    /// * `timeout2`: Limits: at most 60. Default: `5`.
    /// * `x_trace`
    /// * `session`
    ///
    /// # Returns
    ///
    /// * `default`: The item.
    pub fn get_item(
        &self,
        shop: i64,
        item: impl Into<String>,
        format: impl Into<types::GetShopItemFormat>,
        token: impl Into<String>,
    ) -> Call<GetShopItem, C> {
        Call::new(&self.client)
            .param(Param::path("shop"), shop)
            .param(Param::path("item"), item.into())
            .param(Param::path("format"), format.into())
            .param(Param::query("token"), token.into())
    }
}

/// The operation behind [`Shops::get_item`]: `GET /shops/{shop}/items/{item}.{format}`.
#[derive(Debug, Clone, Copy)]
pub struct GetShopItem;
impl Operation for GetShopItem {
    type Answer = Json<serde_json::Map<String, serde_json::Value>>;
    const META: Meta = Meta::new(
        "getShopItem",
        Method::GET,
        "/shops/{shop}/items/{item}.{format}",
    );
}

impl<C> Call<GetShopItem, C> {
    /// `fields`.
    pub fn fields(self, value: Vec<String>) -> Self {
        self.param(Param::query("fields").explode(false), value)
    }

    /// `filter`.
    pub fn filter(self, value: types::GetShopItemFilter) -> Self {
        self.param(Param::query("filter").style(Style::DeepObject), value)
    }

    /// `timeout`.
    ///
    /// Limits: at most 60.
    ///
    /// Default: `5`.
    pub fn timeout2(self, value: i64) -> Self {
        self.param(Param::query("timeout"), value)
    }

    /// `X-Trace`.
    pub fn x_trace(self, value: impl Into<String>) -> Self {
        self.param(Param::header("X-Trace"), value.into())
    }

    /// `session`.
    pub fn session(self, value: impl Into<String>) -> Self {
        self.param(Param::cookie("session"), value.into())
    }
}
// ---- src/types/shops.rs

/// `getShopItem filter`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetShopItemFilter {
    /// `color`.
    pub color: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl GetShopItemFilter {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        Self {
            ..crate::runtime::wire::blank()
        }
    }

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
}

crate::runtime::wire::object! {
    GetShopItemFilter {
        opt 0 color = "color",
    } rest extra
}

/// `getShopItem format`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetShopItemFormat {
    /// `json`.
    Json,
    /// `xml`.
    Xml,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    GetShopItemFormat {
        Json = "json",
        Xml = "xml",
    } else Unknown
}
