// note[untyped-body]: what is `text/csv` is text or bytes, whatever its schema says
//   --> #/paths/~1table/get/responses/200/content/text~1csv
// note[untyped-body]: what is `text/csv` is text or bytes, whatever its schema says
//   --> #/paths/~1table/put/requestBody/content/text~1csv
// note[untyped-body]: a part of `application/x-yaml` is written by the caller
//   --> #/paths/~1form/post/requestBody/content/multipart~1form-data/schema/properties/settings
// note[untyped-multipart]: parts of any other name are put together by the caller
//   --> #/paths/~1files/post/requestBody/content/multipart~1form-data
// note[untyped-body]: what is `application/pdf` is text or bytes, whatever its schema says
//   --> #/paths/~1encoded/put/requestBody/content/application~1pdf
// note[untyped-body]: what is `application/pdf` is text or bytes, whatever its schema says
//   --> #/paths/~1encoded/put/responses/200/content/application~1pdf
// ---- src/resources/all.rs

/// `get_table`; `put_table`; `get_page`; and 5 more.
///
/// From a client: `client.all()`.
///
/// * [`get_table`](Self::get_table): `GET /table`
/// * [`put_table`](Self::put_table): `PUT /table`
/// * [`get_page`](Self::get_page): `GET /page`
/// * [`get_number`](Self::get_number): `GET /number`
/// * [`put_number`](Self::put_number): `PUT /number`
/// * [`send_form`](Self::send_form): `POST /form`
/// * [`send_files`](Self::send_files): `POST /files`
/// * [`put_encoded`](Self::put_encoded): `PUT /encoded`
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

    /// Calls `sendFiles`.
    ///
    /// `POST /files`
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
    /// let body = case::types::SendFilesForm::new();
    /// client.all().send_files(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_files(&self, body: types::SendFilesForm) -> Call<SendFiles, C> {
        Call::new(&self.client).multipart("multipart/form-data", body)
    }

    /// Calls `putEncoded`.
    ///
    /// `PUT /encoded`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as `application/pdf`.
    ///
    /// # Returns
    ///
    /// Hands back [`Download`](crate::runtime::Download).
    ///
    /// * `200`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().put_encoded("content").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_encoded(&self, body: impl Into<Upload>) -> Call<PutEncoded, C> {
        Call::new(&self.client).body_as("application/pdf", body)
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

/// The operation behind [`All::send_files`]: `POST /files`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SendFiles;
impl Operation for SendFiles {
    type Response = Empty;
    const META: Meta = Meta::new("sendFiles", Method::POST, "/files");
}

/// The operation behind [`All::put_encoded`]: `PUT /encoded`.
///
/// Hands back [`Download`](crate::runtime::Download).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PutEncoded;
impl Operation for PutEncoded {
    type Response = crate::runtime::Streamed;
    const META: Meta = Meta::new("putEncoded", Method::PUT, "/encoded")
        .accept("application/pdf");
}
// ---- src/types/all.rs

/// `sendFiles form`.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SendFilesForm {
    /// `title`.
    pub title: Option<String>,
    /// Parts that the description does not name.
    pub extra: crate::runtime::Multipart,
}

impl SendFilesForm {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        Self::blank()
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

crate::runtime::form! {
    SendFilesForm {
        opt title = "title",
    } rest extra
}

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
