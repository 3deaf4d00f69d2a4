// note[xml-root]: this does not say what its root is called; `AddOrdersRequest` is taken
//   --> #/paths/~1orders/post/requestBody/content/application~1xml
// ---- src/resources/all.rs

/// `get_orders`; `put_order`; `add_orders`; and 1 more.
///
/// From a client: `client.all()`.
///
/// * [`get_orders`](Self::get_orders): `GET /orders`
/// * [`put_order`](Self::put_order): `PUT /orders`
/// * [`add_orders`](Self::add_orders): `POST /orders`
/// * [`get_text`](Self::get_text): `GET /text`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct All<C = crate::Client> {
    client: C,
}

impl<C: Clone> All<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `getOrders`.
    ///
    /// `GET /orders`
    ///
    /// # Returns
    ///
    /// Hands back `Vec` of [`Order`](types::Order), or `None` if there is no body.
    ///
    /// * `200`: ok
    /// * `204`: none
    ///
    /// # Errors
    ///
    /// * `4XX`: bad
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`GetOrders`]`>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().get_orders().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_orders(&self) -> Call<GetOrders, C> {
        Call::new(&self.client)
    }

    /// Calls `putOrder`.
    ///
    /// `PUT /orders`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as `application/xml`.
    ///
    /// # Returns
    ///
    /// * `204`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::Order::new(1, ["lines"]);
    /// client.all().put_order(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_order(&self, body: types::Order) -> Call<PutOrder, C> {
        Call::new(&self.client)
            .xml_as(
                "application/xml",
                &body,
                Some(
                    crate::runtime::xml::Root::new(
                        crate::runtime::xml::Name::new("order")
                            .within("urn:orders")
                            .prefixed("o"),
                    ),
                ),
            )
    }

    /// Calls `addOrders`.
    ///
    /// `POST /orders`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as `application/xml`.
    ///
    /// # Returns
    ///
    /// * `204`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = Vec::new();
    /// client.all().add_orders(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_orders(&self, body: Vec<types::Order>) -> Call<AddOrders, C> {
        Call::new(&self.client)
            .xml_as(
                "application/xml",
                &body,
                Some(
                    crate::runtime::xml::Root::new(
                            crate::runtime::xml::Name::new("AddOrdersRequest"),
                        )
                        .items(
                            crate::runtime::xml::Name::new("order")
                                .within("urn:orders")
                                .prefixed("o"),
                        ),
                ),
            )
    }

    /// Calls `getText`.
    ///
    /// `GET /text`
    ///
    /// # Returns
    ///
    /// Hands back a `String`.
    ///
    /// * `200`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().get_text().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_text(&self) -> Call<GetText, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`All::get_orders`]: `GET /orders`.
///
/// Hands back `Vec` of [`Order`](types::Order), or `None` if there is no body.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetOrders;
impl Operation for GetOrders {
    type Response = crate::runtime::MaybeXml<Vec<types::Order>>;
    const META: Meta = Meta::new("getOrders", Method::GET, "/orders")
        .accept("application/xml, text/xml;q=0.5");
}

impl crate::runtime::HasErrorBody for GetOrders {
    type Failure = crate::runtime::Xml<types::GetOrdersError>;
}

/// The operation behind [`All::put_order`]: `PUT /orders`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PutOrder;
impl Operation for PutOrder {
    type Response = Empty;
    const META: Meta = Meta::new("putOrder", Method::PUT, "/orders");
}

/// The operation behind [`All::add_orders`]: `POST /orders`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddOrders;
impl Operation for AddOrders {
    type Response = Empty;
    const META: Meta = Meta::new("addOrders", Method::POST, "/orders");
}

/// The operation behind [`All::get_text`]: `GET /text`.
///
/// Hands back a `String`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetText;
impl Operation for GetText {
    type Response = Text;
    const META: Meta = Meta::new("getText", Method::GET, "/text")
        .accept("application/xml");
}
// ---- src/types/all.rs

/// `Card`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Card {
    /// `number`.
    pub number: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Card {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            ..crate::runtime::wire::blank()
        }
    }
}

impl Default for Card {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Card {
        Req 0 number = "number",
    } rest extra
}

impl crate::runtime::xml::InXml for Card {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[
            Member::new::<String>("number").called(Name::new("no")),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}

/// `getOrders error`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetOrdersError {
    /// `code`: one of `1`, `2`.
    pub code: Option<GetOrdersErrorCode>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for GetOrdersError {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    GetOrdersError {
        Opt 0 code = "code",
    } rest extra
}

impl crate::runtime::xml::InXml for GetOrdersError {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[Member::new::<GetOrdersErrorCode>("code")];
        Content::Object(MEMBERS, Content::any)
    }
}

/// `getOrders error code`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum GetOrdersErrorCode {
    /// `1`.
    N1,
    /// `2`.
    N2,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    GetOrdersErrorCode {
        N1 = 1,
        N2 = 2,
    } else Unknown
}

impl crate::runtime::xml::InXml for GetOrdersErrorCode {
    fn content() -> crate::runtime::xml::Content {
        crate::runtime::xml::Content::Number
    }
}

/// `Order`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Order {
    /// `id`.
    pub id: i64,
    /// `kind`.
    pub kind: Option<String>,
    /// `lines`.
    pub lines: Vec<String>,
    /// `notes`.
    pub notes: Option<Vec<String>>,
    /// `price`.
    pub price: Option<Boxed<OrderPrice>>,
    /// `payment`.
    pub payment: Option<OrderPayment>,
    /// `labels`.
    pub labels: Option<std::collections::BTreeMap<String, bool>>,
    /// `inlined`.
    pub inlined: Option<Boxed<OrderInlined>>,
    /// `part`.
    pub part: Option<Boxed<Order>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Order {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(id: i64, lines: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            id,
            lines: lines.into_iter().map(Into::into).collect::<Vec<String>>(),
            ..crate::runtime::wire::blank()
        }
    }

    /// `kind`.
    #[must_use]
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.notes = Some(value.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// `price`.
    #[must_use]
    pub fn price(mut self, value: OrderPrice) -> Self {
        self.price = Some(value.into());
        self
    }

    /// `payment`.
    #[must_use]
    pub fn payment(mut self, value: impl Into<OrderPayment>) -> Self {
        self.payment = Some(value.into());
        self
    }

    /// `labels`.
    #[must_use]
    pub fn labels(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        self.labels = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect::<std::collections::BTreeMap<String, bool>>(),
        );
        self
    }

    /// `inlined`.
    #[must_use]
    pub fn inlined(mut self, value: OrderInlined) -> Self {
        self.inlined = Some(value.into());
        self
    }

    /// `part`.
    #[must_use]
    pub fn part(mut self, value: Order) -> Self {
        self.part = Some(value.into());
        self
    }
}

impl Default for Order {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Order {
        Req 0 id = "id",
        Opt 1 kind = "kind",
        Req 2 lines = "lines",
        Opt 3 notes = "notes",
        Opt 4 price = "price",
        Opt 5 payment = "payment",
        Opt 6 labels = "labels",
        Opt 7 inlined = "inlined",
        Opt 8 part = "part",
    } rest extra
}

impl crate::runtime::xml::InXml for Order {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[
            Member::new::<i64>("id").attribute(),
            Member::new::<String>("kind")
                .called(
                    Name::new("type")
                        .within("http://www.w3.org/2001/XMLSchema-instance")
                        .prefixed("xsi"),
                )
                .attribute(),
            Member::new::<Vec<String>>("lines")
                .items(Name::new("line"))
                .wrapped()
                .required(),
            Member::new::<Vec<String>>("notes"),
            Member::new::<Boxed<OrderPrice>>("price"),
            Member::new::<OrderPayment>("payment"),
            Member::new::<std::collections::BTreeMap<String, bool>>("labels"),
            Member::new::<Boxed<OrderInlined>>("inlined").inline(),
            Member::new::<Boxed<Order>>("part")
                .called(Name::new("order").within("urn:orders").prefixed("o")),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}

/// `Order inlined`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct OrderInlined {
    /// `a`.
    pub a: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl OrderInlined {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `a`.
    #[must_use]
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

impl Default for OrderInlined {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    OrderInlined {
        Opt 0 a = "a",
    } rest extra
}

impl crate::runtime::xml::InXml for OrderInlined {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[Member::new::<String>("a")];
        Content::Object(MEMBERS, Content::any)
    }
}

/// `Order payment`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum OrderPayment {
    /// An object with `number`.
    Card(Boxed<Card>),
    /// A text.
    String(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

impl From<Card> for OrderPayment {
    fn from(value: Card) -> Self {
        Self::Card(value.into())
    }
}

impl From<String> for OrderPayment {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for OrderPayment {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

crate::runtime::wire::union! {
    OrderPayment {
        Card,
        String,
    } else Unknown
}

impl crate::runtime::xml::InXml for OrderPayment {
    fn content() -> crate::runtime::xml::Content {
        crate::runtime::xml::Content::OneOf(
            &[
                <Boxed<Card> as crate::runtime::xml::InXml>::content,
                <String as crate::runtime::xml::InXml>::content,
            ],
            None,
        )
    }
}

/// `Order price`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct OrderPrice {
    /// `currency`.
    pub currency: Option<String>,
    /// `sum`.
    pub sum: Option<f64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl OrderPrice {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `currency`.
    #[must_use]
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// `sum`.
    #[must_use]
    pub fn sum(mut self, value: f64) -> Self {
        self.sum = Some(value);
        self
    }
}

impl Default for OrderPrice {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    OrderPrice {
        Opt 0 currency = "currency",
        Opt 1 sum = "sum",
    } rest extra
}

impl crate::runtime::xml::InXml for OrderPrice {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[
            Member::new::<String>("currency").attribute(),
            Member::new::<f64>("sum").text(),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}
