// ---- src/resources/client.rs

/// Client.
#[derive(Debug, Clone)]
pub struct Client2<C = crate::Client> {
    client: C,
}

impl<C: Clone> Client2<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `call`.
    ///
    /// `GET /a`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    pub fn call(&self) -> Call<Call2, C> {
        Call::new(&self.client)
    }

    /// Calls `new`.
    ///
    /// `GET /b`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    pub fn new2(&self) -> Call<New, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Client2::call`]: `GET /a`.
#[derive(Debug, Clone, Copy)]
pub struct Call2;
impl Operation for Call2 {
    type Answer = Empty;
    const META: Meta = Meta::new("call", Method::GET, "/a");
}

/// The operation behind [`Client2::new2`]: `GET /b`.
#[derive(Debug, Clone, Copy)]
pub struct New;
impl Operation for New {
    type Answer = Empty;
    const META: Meta = Meta::new("new", Method::GET, "/b");
}
// ---- src/resources/request.rs

/// request.
#[derive(Debug, Clone)]
pub struct Request<C = crate::Client> {
    client: C,
}

impl<C: Clone> Request<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `operation`.
    ///
    /// `GET /c`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    pub fn operation(&self) -> Call<Operation2, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Request::operation`]: `GET /c`.
#[derive(Debug, Clone, Copy)]
pub struct Operation2;
impl Operation for Operation2 {
    type Answer = Empty;
    const META: Meta = Meta::new("operation", Method::GET, "/c");
}
