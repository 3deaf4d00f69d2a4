// note[xml-left-out]: where this part is no file, it is written as JSON and not as XML
//   --> #/paths/~1orders/post/requestBody/content/multipart~1form-data/schema/properties/either
// ---- src/resources/all.rs

/// `send_orders`.
///
/// From a client: `client.all()`.
///
/// * [`send_orders`](Self::send_orders): `POST /orders`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct All<C = crate::Client> {
    client: C,
}

impl<C: Clone> All<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `sendOrders`.
    ///
    /// `POST /orders`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as `multipart/form-data`.
    ///
    /// # Returns
    ///
    /// * `204`: Done
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::SendOrdersForm::new(case::types::Order::new(1));
    /// client.all().send_orders(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_orders(&self, body: types::SendOrdersForm) -> Call<SendOrders, C> {
        Call::new(&self.client).multipart("multipart/form-data", body)
    }
}

/// The operation behind [`All::send_orders`]: `POST /orders`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SendOrders;
impl Operation for SendOrders {
    type Response = Empty;
    const META: Meta = Meta::new("sendOrders", Method::POST, "/orders");
}
// ---- src/types/all.rs

/// `Line`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Line {
    /// `sku`.
    pub sku: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Line {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `sku`.
    #[must_use]
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
        self
    }
}

impl Default for Line {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Line {
        Opt 0 sku = "sku",
    } rest extra
}

impl crate::runtime::xml::InXml for Line {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[Member::new::<String>("sku")];
        Content::Object(MEMBERS, Content::any)
    }
}

/// `Order`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Order {
    /// `id`.
    pub id: i64,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Order {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            ..crate::runtime::wire::blank()
        }
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
    } rest extra
}

impl crate::runtime::xml::InXml for Order {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[Member::new::<i64>("id")];
        Content::Object(MEMBERS, Content::any)
    }
}

/// `sendOrders form`.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SendOrdersForm {
    /// `order`.
    pub order: Boxed<Order>,
    /// `lines`.
    pub lines: Option<Vec<Line>>,
    /// `meta`.
    pub meta: Option<Boxed<SendOrdersFormMeta>>,
    /// `raw`.
    pub raw: Option<crate::runtime::FilePart>,
    /// `either`.
    pub either: Option<crate::runtime::FileOr<Order>>,
    /// Parts that the description does not name.
    pub extra: crate::runtime::Multipart,
}

impl SendOrdersForm {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(order: Order) -> Self {
        Self {
            order: order.into(),
            ..Self::blank()
        }
    }

    /// `lines`.
    #[must_use]
    pub fn lines(mut self, value: impl IntoIterator<Item = Line>) -> Self {
        self.lines = Some(value.into_iter().collect::<Vec<Line>>());
        self
    }

    /// `meta`.
    #[must_use]
    pub fn meta(mut self, value: SendOrdersFormMeta) -> Self {
        self.meta = Some(value.into());
        self
    }

    /// `raw`.
    #[must_use]
    pub fn raw(mut self, value: impl Into<crate::runtime::FilePart>) -> Self {
        self.raw = Some(value.into());
        self
    }

    /// `either`.
    #[must_use]
    pub fn either(mut self, value: impl Into<crate::runtime::FileOr<Order>>) -> Self {
        self.either = Some(value.into());
        self
    }
}

crate::runtime::form! {
    SendOrdersForm {
        req order = "order".document(|value, media_type| crate::runtime::xml::document_of::<Order>(value, media_type, Some(&crate::runtime::xml::Root::new(crate::runtime::xml::Name::new("Order"))))).media_type("application/xml"),
        opt lines = "lines".document(|value, media_type| crate::runtime::xml::document_of::<Line>(value, media_type, Some(&crate::runtime::xml::Root::new(crate::runtime::xml::Name::new("line").within("urn:lines").prefixed("l"))))).media_type("text/xml; charset=iso-8859-1"),
        opt meta = "meta".document(|value, media_type| crate::runtime::xml::document_of::<SendOrdersFormMeta>(value, media_type, Some(&crate::runtime::xml::Root::new(crate::runtime::xml::Name::new("meta"))))).media_type("application/xml"),
        opt_file raw = "raw".media_type("application/xml"),
        opt_file either = "either".media_type("application/xml"),
    } rest extra
}

/// `sendOrders form meta`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SendOrdersFormMeta {
    /// `by`.
    pub by: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl SendOrdersFormMeta {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `by`.
    #[must_use]
    pub fn by(mut self, value: impl Into<String>) -> Self {
        self.by = Some(value.into());
        self
    }
}

impl Default for SendOrdersFormMeta {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SendOrdersFormMeta {
        Opt 0 by = "by",
    } rest extra
}

impl crate::runtime::xml::InXml for SendOrdersFormMeta {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[Member::new::<String>("by").attribute()];
        Content::Object(MEMBERS, Content::any)
    }
}
