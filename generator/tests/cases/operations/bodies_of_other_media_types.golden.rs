// note[untyped-body]: what is `text/csv` is text or bytes, whatever its schema says
//   --> #/paths/~1table/get/responses/200/content/text~1csv
// note[untyped-body]: what is `text/csv` is text or bytes, whatever its schema says
//   --> #/paths/~1table/put/requestBody/content/text~1csv
// note[untyped-body]: a part of `application/x-yaml` is written by the caller
//   --> #/paths/~1form/post/requestBody/content/multipart~1form-data/schema/properties/settings
// ---- src/resources/all.rs

/// `get_table`; `put_table`; `get_page`; and 3 more.
///
/// From a client: `client.all()`.
///
/// * [`get_table`](Self::get_table): `GET /table`
/// * [`put_table`](Self::put_table): `PUT /table`
/// * [`get_page`](Self::get_page): `GET /page`
/// * [`get_number`](Self::get_number): `GET /number`
/// * [`put_number`](Self::put_number): `PUT /number`
/// * [`send_form`](Self::send_form): `POST /form`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct All<C = crate::Client> {
    client: C,
}

impl<C: Clone> All<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `getTable`.
    ///
    /// `GET /table`
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
    /// let response = client.all().get_table().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_table(&self) -> Call<GetTable, C> {
        Call::new(&self.client)
    }

    /// Calls `putTable`.
    ///
    /// `PUT /table`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as `text/csv`.
    ///
    /// # Returns
    ///
    /// * `204`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.all().put_table("content").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_table(&self, body: impl Into<Upload>) -> Call<PutTable, C> {
        Call::new(&self.client).body_as("text/csv", body)
    }

    /// Calls `getPage`.
    ///
    /// `GET /page`
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
    /// let response = client.all().get_page().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_page(&self) -> Call<GetPage, C> {
        Call::new(&self.client)
    }

    /// Calls `getNumber`.
    ///
    /// `GET /number`
    ///
    /// # Returns
    ///
    /// Hands back `f64`.
    ///
    /// * `200`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().get_number().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_number(&self) -> Call<GetNumber, C> {
        Call::new(&self.client)
    }

    /// Calls `putNumber`.
    ///
    /// `PUT /number`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as `text/plain`.
    ///
    /// # Returns
    ///
    /// * `204`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.all().put_number(1.0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_number(&self, body: f64) -> Call<PutNumber, C> {
        Call::new(&self.client).text_as("text/plain", &body)
    }

    /// Calls `sendForm`.
    ///
    /// `POST /form`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as `multipart/form-data`.
    ///
    /// # Returns
    ///
    /// * `204`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::SendFormForm::new(std::path::Path::new("settings"));
    /// client.all().send_form(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_form(&self, body: types::SendFormForm) -> Call<SendForm, C> {
        Call::new(&self.client).multipart("multipart/form-data", body)
    }
}

/// The operation behind [`All::get_table`]: `GET /table`.
///
/// Hands back a `String`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetTable;
impl Operation for GetTable {
    type Response = Text;
    const META: Meta = Meta::new("getTable", Method::GET, "/table").accept("text/csv");
}

/// The operation behind [`All::put_table`]: `PUT /table`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PutTable;
impl Operation for PutTable {
    type Response = Empty;
    const META: Meta = Meta::new("putTable", Method::PUT, "/table");
}

/// The operation behind [`All::get_page`]: `GET /page`.
///
/// Hands back a `String`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetPage;
impl Operation for GetPage {
    type Response = Text;
    const META: Meta = Meta::new("getPage", Method::GET, "/page").accept("text/html");
}

/// The operation behind [`All::get_number`]: `GET /number`.
///
/// Hands back `f64`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetNumber;
impl Operation for GetNumber {
    type Response = crate::runtime::TextAs<f64>;
    const META: Meta = Meta::new("getNumber", Method::GET, "/number")
        .accept("text/plain");
}

/// The operation behind [`All::put_number`]: `PUT /number`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PutNumber;
impl Operation for PutNumber {
    type Response = Empty;
    const META: Meta = Meta::new("putNumber", Method::PUT, "/number");
}

/// The operation behind [`All::send_form`]: `POST /form`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SendForm;
impl Operation for SendForm {
    type Response = Empty;
    const META: Meta = Meta::new("sendForm", Method::POST, "/form");
}
// ---- src/types/all.rs

/// `sendForm form`.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SendFormForm {
    /// `settings`.
    pub settings: crate::runtime::FilePart,
    /// Parts that the description does not name.
    pub extra: crate::runtime::Multipart,
}

impl SendFormForm {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(settings: impl Into<crate::runtime::FilePart>) -> Self {
        Self {
            settings: settings.into(),
            ..Self::blank()
        }
    }
}

crate::runtime::form! {
    SendFormForm {
        file settings = "settings".media_type("application/x-yaml"),
    } rest extra
}
