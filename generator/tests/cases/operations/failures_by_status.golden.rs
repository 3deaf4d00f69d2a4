// ---- src/resources/pets.rs

/// `get`; `delete`.
///
/// From a client: `client.pets()`.
///
/// * [`get`](Self::get): `GET /pets/{id}`
/// * [`delete`](Self::delete): `DELETE /pets/{id}`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Pets<C = crate::Client> {
    client: C,
}

impl<C: Clone> Pets<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `getPet`.
    ///
    /// `GET /pets/{id}`
    ///
    /// # Returns
    ///
    /// * `200`: The pet.
    ///
    /// # Errors
    ///
    /// * `404`: No such pet.
    /// * `503`: Try later.
    /// * `4XX`: Not a sound request.
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`GetPet`]`>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.pets().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> Call<GetPet, C> {
        Call::new(&self.client).param(Param::path("id"), id.into())
    }

    /// Calls `deletePet`.
    ///
    /// `DELETE /pets/{id}`
    ///
    /// # Returns
    ///
    /// * `204`: Gone.
    ///
    /// # Errors
    ///
    /// * `404`: No such pet.
    /// * `default`: A problem.
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`DeletePet`]`>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.pets().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> Call<DeletePet, C> {
        Call::new(&self.client).param(Param::path("id"), id.into())
    }
}

/// The operation behind [`Pets::get`]: `GET /pets/{id}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetPet;
impl Operation for GetPet {
    type Response = Empty;
    const META: Meta = Meta::new("getPet", Method::GET, "/pets/{id}");
}

impl crate::runtime::HasErrorBody for GetPet {
    type Failure = GetPetFailure;
}

/// What an error of `getPet` looks like.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum GetPetFailure {
    /// `404`: No such pet.
    NotFound(types::Missing),
    /// `4XX`: Not a sound request.
    ClientError(types::Problem),
}

impl crate::runtime::Decode for GetPetFailure {
    type Output = Self;
    fn open(
        response: crate::runtime::RawResponse,
        body: crate::runtime::Body,
        limit: usize,
    ) -> Result<Self, crate::Error> {
        match response.status().as_u16() {
            404 => {
                <Json<
                    types::Missing,
                > as crate::runtime::Decode>::open(response, body, limit)
                    .map(Self::NotFound)
            }

            400..=499 => {
                <Json<
                    types::Problem,
                > as crate::runtime::Decode>::open(response, body, limit)
                    .map(Self::ClientError)
            }

            _ => Err(response.undeclared()),
        }
    }
}

/// The operation behind [`Pets::delete`]: `DELETE /pets/{id}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct DeletePet;
impl Operation for DeletePet {
    type Response = Empty;
    const META: Meta = Meta::new("deletePet", Method::DELETE, "/pets/{id}");
}

impl crate::runtime::HasErrorBody for DeletePet {
    type Failure = Json<types::Problem>;
}
// ---- src/types/pets.rs

/// `Missing`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Missing {
    /// `id`.
    pub id: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Missing {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Missing {
        Opt 0 id = "id",
    } rest extra
}

/// `Problem`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Problem {
    /// `message`.
    pub message: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Problem {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Problem {
        Opt 0 message = "message",
    } rest extra
}
