// note[one-tag]: the operation is reached by its first tag only
//   --> #/paths/~1o~1{c}/get/tags
// ---- src/resources/c.rs

/// `get`.
///
/// From a client: `client.c()`.
///
/// * [`get`](Self::get): `GET /c`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CResource<C = crate::Client> {
    client: C,
}

impl<C: Clone> CResource<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `c`.
    ///
    /// `GET /c`
    ///
    /// # Returns
    ///
    /// Hands back [`C`](types::C).
    ///
    /// * `200`: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.c().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<COperation, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`CResource::get`]: `GET /c`.
///
/// Hands back [`C`](types::C).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct COperation;
impl Operation for COperation {
    type Response = Json<types::C>;
    const META: Meta = Meta::new("c", Method::GET, "/c");
}
// ---- src/resources/d.rs

/// `get`.
///
/// From a client: `client.d()`.
///
/// * [`get`](Self::get): `GET /d`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct D<C = crate::Client> {
    client: C,
}

impl<C: Clone> D<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `getD`.
    ///
    /// `GET /d`
    ///
    /// # Returns
    ///
    /// * `204`: None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.d().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<GetD, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`D::get`]: `GET /d`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetD;
impl Operation for GetD {
    type Response = Empty;
    const META: Meta = Meta::new("getD", Method::GET, "/d");
}
// ---- src/resources/o.rs

/// `get`.
///
/// From a client: `client.o()`.
///
/// * [`get`](Self::get): `GET /o/{c}`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct O<C = crate::Client> {
    client: C,
}

impl<C: Clone> O<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `o`.
    ///
    /// `GET /o/{c}`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3COOperation,+C%3E):
    ///
    /// * `o`
    ///
    /// # Returns
    ///
    /// * `204`: None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.o().get("c").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, c: impl Into<String>) -> Call<OOperation, C> {
        Call::new(&self.client).param(Param::path("c"), c.into())
    }
}

/// The operation behind [`O::get`]: `GET /o/{c}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct OOperation;
impl Operation for OOperation {
    type Response = Empty;
    const META: Meta = Meta::new("o", Method::GET, "/o/{c}");
}

/// Options of [`O::get`].
impl<C> Call<OOperation, C> {
    /// `o`: one of `c`, `t`.
    pub fn o(self, value: impl Into<types::E>) -> Self {
        self.param(Param::query("o"), value.into())
    }
}
// ---- src/resources/t.rs

/// `t`.
///
/// From a client: `client.t()`.
///
/// * [`t`](Self::t): `PUT /t`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct T<C = crate::Client> {
    client: C,
}

impl<C: Clone> T<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `t`.
    ///
    /// `PUT /t`
    ///
    /// # Returns
    ///
    /// Hands back [`TOperationResponse`].
    ///
    /// * `200`: T.
    /// * `201`: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::T::new();
    /// let response = client.t().t(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn t(&self, body: types::T) -> Call<TOperation, C> {
        Call::new(&self.client).json(&body)
    }
}

/// The operation behind [`T::t`]: `PUT /t`.
///
/// Hands back [`TOperationResponse`].
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct TOperation;
impl Operation for TOperation {
    type Response = TOperationResponse;
    const META: Meta = Meta::new("t", Method::PUT, "/t").accept("application/json");
}

/// What `t` responds with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum TOperationResponse {
    /// `200`: T.
    Ok(types::T),
    /// `201`: C.
    Created(types::C),
}

impl crate::runtime::Decode for TOperationResponse {
    type Output = Self;
    fn open(
        response: crate::runtime::RawResponse,
        body: crate::runtime::Body,
        limit: usize,
    ) -> Result<Self, crate::Error> {
        match response.status().as_u16() {
            200 => {
                <Json<types::T> as crate::runtime::Decode>::open(response, body, limit)
                    .map(Self::Ok)
            }

            201 => {
                <Json<types::C> as crate::runtime::Decode>::open(response, body, limit)
                    .map(Self::Created)
            }

            _ => {
                <Json<types::T> as crate::runtime::Decode>::open(response, body, limit)
                    .map(Self::Ok)
            }
        }
    }
}
// ---- src/types/shared.rs

/// `A`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct A {
    /// `b`.
    pub b: Option<Boxed<B>>,
    /// `c`.
    pub c: Option<Boxed<C>>,
    /// `d`.
    pub d: Option<Boxed<D>>,
    /// `e`: one of `c`, `t`.
    pub e: Option<E>,
    /// `h`.
    pub h: Option<Boxed<H>>,
    /// `k`.
    pub k: Option<Boxed<K>>,
    /// `m`.
    pub m: Option<Boxed<M>>,
    /// `o`.
    pub o: Option<Boxed<O>>,
    /// `s`.
    pub s: Option<S>,
    /// `t`.
    pub t: Option<Boxed<T>>,
    /// `v`.
    pub v: Option<Boxed<V>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl A {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `b`.
    #[must_use]
    pub fn b(mut self, value: B) -> Self {
        self.b = Some(value.into());
        self
    }

    /// `c`.
    #[must_use]
    pub fn c(mut self, value: C) -> Self {
        self.c = Some(value.into());
        self
    }

    /// `d`.
    #[must_use]
    pub fn d(mut self, value: D) -> Self {
        self.d = Some(value.into());
        self
    }

    /// `e`: one of `c`, `t`.
    #[must_use]
    pub fn e(mut self, value: impl Into<E>) -> Self {
        self.e = Some(value.into());
        self
    }

    /// `h`.
    #[must_use]
    pub fn h(mut self, value: H) -> Self {
        self.h = Some(value.into());
        self
    }

    /// `k`.
    #[must_use]
    pub fn k(mut self, value: K) -> Self {
        self.k = Some(value.into());
        self
    }

    /// `m`.
    #[must_use]
    pub fn m(mut self, value: M) -> Self {
        self.m = Some(value.into());
        self
    }

    /// `o`.
    #[must_use]
    pub fn o(mut self, value: O) -> Self {
        self.o = Some(value.into());
        self
    }

    /// `s`.
    #[must_use]
    pub fn s(mut self, value: impl Into<S>) -> Self {
        self.s = Some(value.into());
        self
    }

    /// `t`.
    #[must_use]
    pub fn t(mut self, value: T) -> Self {
        self.t = Some(value.into());
        self
    }

    /// `v`.
    #[must_use]
    pub fn v(mut self, value: V) -> Self {
        self.v = Some(value.into());
        self
    }
}

impl Default for A {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    A {
        Opt 0 b = "b",
        Opt 1 c = "c",
        Opt 2 d = "d",
        Opt 3 e = "e",
        Opt 4 h = "h",
        Opt 5 k = "k",
        Opt 6 m = "m",
        Opt 7 o = "o",
        Opt 8 s = "s",
        Opt 9 t = "t",
        Opt 10 v = "v",
    } rest extra
}

/// `B`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct B {
    /// `a`.
    pub a: Option<Boxed<A>>,
    /// `c`.
    pub c: Option<Boxed<C>>,
    /// `d`.
    pub d: Option<Boxed<D>>,
    /// `e`: one of `c`, `t`.
    pub e: Option<E>,
    /// `h`.
    pub h: Option<Boxed<H>>,
    /// `k`.
    pub k: Option<Boxed<K>>,
    /// `m`.
    pub m: Option<Boxed<M>>,
    /// `o`.
    pub o: Option<Boxed<O>>,
    /// `s`.
    pub s: Option<S>,
    /// `t`.
    pub t: Option<Boxed<T>>,
    /// `v`.
    pub v: Option<Boxed<V>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl B {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `a`.
    #[must_use]
    pub fn a(mut self, value: A) -> Self {
        self.a = Some(value.into());
        self
    }

    /// `c`.
    #[must_use]
    pub fn c(mut self, value: C) -> Self {
        self.c = Some(value.into());
        self
    }

    /// `d`.
    #[must_use]
    pub fn d(mut self, value: D) -> Self {
        self.d = Some(value.into());
        self
    }

    /// `e`: one of `c`, `t`.
    #[must_use]
    pub fn e(mut self, value: impl Into<E>) -> Self {
        self.e = Some(value.into());
        self
    }

    /// `h`.
    #[must_use]
    pub fn h(mut self, value: H) -> Self {
        self.h = Some(value.into());
        self
    }

    /// `k`.
    #[must_use]
    pub fn k(mut self, value: K) -> Self {
        self.k = Some(value.into());
        self
    }

    /// `m`.
    #[must_use]
    pub fn m(mut self, value: M) -> Self {
        self.m = Some(value.into());
        self
    }

    /// `o`.
    #[must_use]
    pub fn o(mut self, value: O) -> Self {
        self.o = Some(value.into());
        self
    }

    /// `s`.
    #[must_use]
    pub fn s(mut self, value: impl Into<S>) -> Self {
        self.s = Some(value.into());
        self
    }

    /// `t`.
    #[must_use]
    pub fn t(mut self, value: T) -> Self {
        self.t = Some(value.into());
        self
    }

    /// `v`.
    #[must_use]
    pub fn v(mut self, value: V) -> Self {
        self.v = Some(value.into());
        self
    }
}

impl Default for B {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    B {
        Opt 0 a = "a",
        Opt 1 c = "c",
        Opt 2 d = "d",
        Opt 3 e = "e",
        Opt 4 h = "h",
        Opt 5 k = "k",
        Opt 6 m = "m",
        Opt 7 o = "o",
        Opt 8 s = "s",
        Opt 9 t = "t",
        Opt 10 v = "v",
    } rest extra
}

/// `C`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct C {
    /// `a`.
    pub a: Option<Boxed<A>>,
    /// `b`.
    pub b: Option<Boxed<B>>,
    /// `d`.
    pub d: Option<Boxed<D>>,
    /// `e`: one of `c`, `t`.
    pub e: Option<E>,
    /// `h`.
    pub h: Option<Boxed<H>>,
    /// `k`.
    pub k: Option<Boxed<K>>,
    /// `m`.
    pub m: Option<Boxed<M>>,
    /// `o`.
    pub o: Option<Boxed<O>>,
    /// `s`.
    pub s: Option<S>,
    /// `t`.
    pub t: Option<Boxed<T>>,
    /// `v`.
    pub v: Option<Boxed<V>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl C {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `a`.
    #[must_use]
    pub fn a(mut self, value: A) -> Self {
        self.a = Some(value.into());
        self
    }

    /// `b`.
    #[must_use]
    pub fn b(mut self, value: B) -> Self {
        self.b = Some(value.into());
        self
    }

    /// `d`.
    #[must_use]
    pub fn d(mut self, value: D) -> Self {
        self.d = Some(value.into());
        self
    }

    /// `e`: one of `c`, `t`.
    #[must_use]
    pub fn e(mut self, value: impl Into<E>) -> Self {
        self.e = Some(value.into());
        self
    }

    /// `h`.
    #[must_use]
    pub fn h(mut self, value: H) -> Self {
        self.h = Some(value.into());
        self
    }

    /// `k`.
    #[must_use]
    pub fn k(mut self, value: K) -> Self {
        self.k = Some(value.into());
        self
    }

    /// `m`.
    #[must_use]
    pub fn m(mut self, value: M) -> Self {
        self.m = Some(value.into());
        self
    }

    /// `o`.
    #[must_use]
    pub fn o(mut self, value: O) -> Self {
        self.o = Some(value.into());
        self
    }

    /// `s`.
    #[must_use]
    pub fn s(mut self, value: impl Into<S>) -> Self {
        self.s = Some(value.into());
        self
    }

    /// `t`.
    #[must_use]
    pub fn t(mut self, value: T) -> Self {
        self.t = Some(value.into());
        self
    }

    /// `v`.
    #[must_use]
    pub fn v(mut self, value: V) -> Self {
        self.v = Some(value.into());
        self
    }
}

impl Default for C {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    C {
        Opt 0 a = "a",
        Opt 1 b = "b",
        Opt 2 d = "d",
        Opt 3 e = "e",
        Opt 4 h = "h",
        Opt 5 k = "k",
        Opt 6 m = "m",
        Opt 7 o = "o",
        Opt 8 s = "s",
        Opt 9 t = "t",
        Opt 10 v = "v",
    } rest extra
}

/// `D`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct D {
    /// `a`.
    pub a: Option<Boxed<A>>,
    /// `b`.
    pub b: Option<Boxed<B>>,
    /// `c`.
    pub c: Option<Boxed<C>>,
    /// `e`: one of `c`, `t`.
    pub e: Option<E>,
    /// `h`.
    pub h: Option<Boxed<H>>,
    /// `k`.
    pub k: Option<Boxed<K>>,
    /// `m`.
    pub m: Option<Boxed<M>>,
    /// `o`.
    pub o: Option<Boxed<O>>,
    /// `s`.
    pub s: Option<S>,
    /// `t`.
    pub t: Option<Boxed<T>>,
    /// `v`.
    pub v: Option<Boxed<V>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl D {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `a`.
    #[must_use]
    pub fn a(mut self, value: A) -> Self {
        self.a = Some(value.into());
        self
    }

    /// `b`.
    #[must_use]
    pub fn b(mut self, value: B) -> Self {
        self.b = Some(value.into());
        self
    }

    /// `c`.
    #[must_use]
    pub fn c(mut self, value: C) -> Self {
        self.c = Some(value.into());
        self
    }

    /// `e`: one of `c`, `t`.
    #[must_use]
    pub fn e(mut self, value: impl Into<E>) -> Self {
        self.e = Some(value.into());
        self
    }

    /// `h`.
    #[must_use]
    pub fn h(mut self, value: H) -> Self {
        self.h = Some(value.into());
        self
    }

    /// `k`.
    #[must_use]
    pub fn k(mut self, value: K) -> Self {
        self.k = Some(value.into());
        self
    }

    /// `m`.
    #[must_use]
    pub fn m(mut self, value: M) -> Self {
        self.m = Some(value.into());
        self
    }

    /// `o`.
    #[must_use]
    pub fn o(mut self, value: O) -> Self {
        self.o = Some(value.into());
        self
    }

    /// `s`.
    #[must_use]
    pub fn s(mut self, value: impl Into<S>) -> Self {
        self.s = Some(value.into());
        self
    }

    /// `t`.
    #[must_use]
    pub fn t(mut self, value: T) -> Self {
        self.t = Some(value.into());
        self
    }

    /// `v`.
    #[must_use]
    pub fn v(mut self, value: V) -> Self {
        self.v = Some(value.into());
        self
    }
}

impl Default for D {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    D {
        Opt 0 a = "a",
        Opt 1 b = "b",
        Opt 2 c = "c",
        Opt 3 e = "e",
        Opt 4 h = "h",
        Opt 5 k = "k",
        Opt 6 m = "m",
        Opt 7 o = "o",
        Opt 8 s = "s",
        Opt 9 t = "t",
        Opt 10 v = "v",
    } rest extra
}

/// `E`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum E {
    /// `c`.
    C,
    /// `t`.
    T,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    E {
        C = "c",
        T = "t",
    } else Unknown
}

/// `H`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct H {
    /// `a`.
    pub a: Option<Boxed<A>>,
    /// `b`.
    pub b: Option<Boxed<B>>,
    /// `c`.
    pub c: Option<Boxed<C>>,
    /// `d`.
    pub d: Option<Boxed<D>>,
    /// `e`: one of `c`, `t`.
    pub e: Option<E>,
    /// `k`.
    pub k: Option<Boxed<K>>,
    /// `m`.
    pub m: Option<Boxed<M>>,
    /// `o`.
    pub o: Option<Boxed<O>>,
    /// `s`.
    pub s: Option<S>,
    /// `t`.
    pub t: Option<Boxed<T>>,
    /// `v`.
    pub v: Option<Boxed<V>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl H {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `a`.
    #[must_use]
    pub fn a(mut self, value: A) -> Self {
        self.a = Some(value.into());
        self
    }

    /// `b`.
    #[must_use]
    pub fn b(mut self, value: B) -> Self {
        self.b = Some(value.into());
        self
    }

    /// `c`.
    #[must_use]
    pub fn c(mut self, value: C) -> Self {
        self.c = Some(value.into());
        self
    }

    /// `d`.
    #[must_use]
    pub fn d(mut self, value: D) -> Self {
        self.d = Some(value.into());
        self
    }

    /// `e`: one of `c`, `t`.
    #[must_use]
    pub fn e(mut self, value: impl Into<E>) -> Self {
        self.e = Some(value.into());
        self
    }

    /// `k`.
    #[must_use]
    pub fn k(mut self, value: K) -> Self {
        self.k = Some(value.into());
        self
    }

    /// `m`.
    #[must_use]
    pub fn m(mut self, value: M) -> Self {
        self.m = Some(value.into());
        self
    }

    /// `o`.
    #[must_use]
    pub fn o(mut self, value: O) -> Self {
        self.o = Some(value.into());
        self
    }

    /// `s`.
    #[must_use]
    pub fn s(mut self, value: impl Into<S>) -> Self {
        self.s = Some(value.into());
        self
    }

    /// `t`.
    #[must_use]
    pub fn t(mut self, value: T) -> Self {
        self.t = Some(value.into());
        self
    }

    /// `v`.
    #[must_use]
    pub fn v(mut self, value: V) -> Self {
        self.v = Some(value.into());
        self
    }
}

impl Default for H {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    H {
        Opt 0 a = "a",
        Opt 1 b = "b",
        Opt 2 c = "c",
        Opt 3 d = "d",
        Opt 4 e = "e",
        Opt 5 k = "k",
        Opt 6 m = "m",
        Opt 7 o = "o",
        Opt 8 s = "s",
        Opt 9 t = "t",
        Opt 10 v = "v",
    } rest extra
}

/// `K`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct K {
    /// `a`.
    pub a: Option<Boxed<A>>,
    /// `b`.
    pub b: Option<Boxed<B>>,
    /// `c`.
    pub c: Option<Boxed<C>>,
    /// `d`.
    pub d: Option<Boxed<D>>,
    /// `e`: one of `c`, `t`.
    pub e: Option<E>,
    /// `h`.
    pub h: Option<Boxed<H>>,
    /// `m`.
    pub m: Option<Boxed<M>>,
    /// `o`.
    pub o: Option<Boxed<O>>,
    /// `s`.
    pub s: Option<S>,
    /// `t`.
    pub t: Option<Boxed<T>>,
    /// `v`.
    pub v: Option<Boxed<V>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl K {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `a`.
    #[must_use]
    pub fn a(mut self, value: A) -> Self {
        self.a = Some(value.into());
        self
    }

    /// `b`.
    #[must_use]
    pub fn b(mut self, value: B) -> Self {
        self.b = Some(value.into());
        self
    }

    /// `c`.
    #[must_use]
    pub fn c(mut self, value: C) -> Self {
        self.c = Some(value.into());
        self
    }

    /// `d`.
    #[must_use]
    pub fn d(mut self, value: D) -> Self {
        self.d = Some(value.into());
        self
    }

    /// `e`: one of `c`, `t`.
    #[must_use]
    pub fn e(mut self, value: impl Into<E>) -> Self {
        self.e = Some(value.into());
        self
    }

    /// `h`.
    #[must_use]
    pub fn h(mut self, value: H) -> Self {
        self.h = Some(value.into());
        self
    }

    /// `m`.
    #[must_use]
    pub fn m(mut self, value: M) -> Self {
        self.m = Some(value.into());
        self
    }

    /// `o`.
    #[must_use]
    pub fn o(mut self, value: O) -> Self {
        self.o = Some(value.into());
        self
    }

    /// `s`.
    #[must_use]
    pub fn s(mut self, value: impl Into<S>) -> Self {
        self.s = Some(value.into());
        self
    }

    /// `t`.
    #[must_use]
    pub fn t(mut self, value: T) -> Self {
        self.t = Some(value.into());
        self
    }

    /// `v`.
    #[must_use]
    pub fn v(mut self, value: V) -> Self {
        self.v = Some(value.into());
        self
    }
}

impl Default for K {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    K {
        Opt 0 a = "a",
        Opt 1 b = "b",
        Opt 2 c = "c",
        Opt 3 d = "d",
        Opt 4 e = "e",
        Opt 5 h = "h",
        Opt 6 m = "m",
        Opt 7 o = "o",
        Opt 8 s = "s",
        Opt 9 t = "t",
        Opt 10 v = "v",
    } rest extra
}

/// `M`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct M {
    /// `a`.
    pub a: Option<Boxed<A>>,
    /// `b`.
    pub b: Option<Boxed<B>>,
    /// `c`.
    pub c: Option<Boxed<C>>,
    /// `d`.
    pub d: Option<Boxed<D>>,
    /// `e`: one of `c`, `t`.
    pub e: Option<E>,
    /// `h`.
    pub h: Option<Boxed<H>>,
    /// `k`.
    pub k: Option<Boxed<K>>,
    /// `o`.
    pub o: Option<Boxed<O>>,
    /// `s`.
    pub s: Option<S>,
    /// `t`.
    pub t: Option<Boxed<T>>,
    /// `v`.
    pub v: Option<Boxed<V>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl M {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `a`.
    #[must_use]
    pub fn a(mut self, value: A) -> Self {
        self.a = Some(value.into());
        self
    }

    /// `b`.
    #[must_use]
    pub fn b(mut self, value: B) -> Self {
        self.b = Some(value.into());
        self
    }

    /// `c`.
    #[must_use]
    pub fn c(mut self, value: C) -> Self {
        self.c = Some(value.into());
        self
    }

    /// `d`.
    #[must_use]
    pub fn d(mut self, value: D) -> Self {
        self.d = Some(value.into());
        self
    }

    /// `e`: one of `c`, `t`.
    #[must_use]
    pub fn e(mut self, value: impl Into<E>) -> Self {
        self.e = Some(value.into());
        self
    }

    /// `h`.
    #[must_use]
    pub fn h(mut self, value: H) -> Self {
        self.h = Some(value.into());
        self
    }

    /// `k`.
    #[must_use]
    pub fn k(mut self, value: K) -> Self {
        self.k = Some(value.into());
        self
    }

    /// `o`.
    #[must_use]
    pub fn o(mut self, value: O) -> Self {
        self.o = Some(value.into());
        self
    }

    /// `s`.
    #[must_use]
    pub fn s(mut self, value: impl Into<S>) -> Self {
        self.s = Some(value.into());
        self
    }

    /// `t`.
    #[must_use]
    pub fn t(mut self, value: T) -> Self {
        self.t = Some(value.into());
        self
    }

    /// `v`.
    #[must_use]
    pub fn v(mut self, value: V) -> Self {
        self.v = Some(value.into());
        self
    }
}

impl Default for M {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    M {
        Opt 0 a = "a",
        Opt 1 b = "b",
        Opt 2 c = "c",
        Opt 3 d = "d",
        Opt 4 e = "e",
        Opt 5 h = "h",
        Opt 6 k = "k",
        Opt 7 o = "o",
        Opt 8 s = "s",
        Opt 9 t = "t",
        Opt 10 v = "v",
    } rest extra
}

/// `O`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct O {
    /// `a`.
    pub a: Option<Boxed<A>>,
    /// `b`.
    pub b: Option<Boxed<B>>,
    /// `c`.
    pub c: Option<Boxed<C>>,
    /// `d`.
    pub d: Option<Boxed<D>>,
    /// `e`: one of `c`, `t`.
    pub e: Option<E>,
    /// `h`.
    pub h: Option<Boxed<H>>,
    /// `k`.
    pub k: Option<Boxed<K>>,
    /// `m`.
    pub m: Option<Boxed<M>>,
    /// `s`.
    pub s: Option<S>,
    /// `t`.
    pub t: Option<Boxed<T>>,
    /// `v`.
    pub v: Option<Boxed<V>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl O {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `a`.
    #[must_use]
    pub fn a(mut self, value: A) -> Self {
        self.a = Some(value.into());
        self
    }

    /// `b`.
    #[must_use]
    pub fn b(mut self, value: B) -> Self {
        self.b = Some(value.into());
        self
    }

    /// `c`.
    #[must_use]
    pub fn c(mut self, value: C) -> Self {
        self.c = Some(value.into());
        self
    }

    /// `d`.
    #[must_use]
    pub fn d(mut self, value: D) -> Self {
        self.d = Some(value.into());
        self
    }

    /// `e`: one of `c`, `t`.
    #[must_use]
    pub fn e(mut self, value: impl Into<E>) -> Self {
        self.e = Some(value.into());
        self
    }

    /// `h`.
    #[must_use]
    pub fn h(mut self, value: H) -> Self {
        self.h = Some(value.into());
        self
    }

    /// `k`.
    #[must_use]
    pub fn k(mut self, value: K) -> Self {
        self.k = Some(value.into());
        self
    }

    /// `m`.
    #[must_use]
    pub fn m(mut self, value: M) -> Self {
        self.m = Some(value.into());
        self
    }

    /// `s`.
    #[must_use]
    pub fn s(mut self, value: impl Into<S>) -> Self {
        self.s = Some(value.into());
        self
    }

    /// `t`.
    #[must_use]
    pub fn t(mut self, value: T) -> Self {
        self.t = Some(value.into());
        self
    }

    /// `v`.
    #[must_use]
    pub fn v(mut self, value: V) -> Self {
        self.v = Some(value.into());
        self
    }
}

impl Default for O {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    O {
        Opt 0 a = "a",
        Opt 1 b = "b",
        Opt 2 c = "c",
        Opt 3 d = "d",
        Opt 4 e = "e",
        Opt 5 h = "h",
        Opt 6 k = "k",
        Opt 7 m = "m",
        Opt 8 s = "s",
        Opt 9 t = "t",
        Opt 10 v = "v",
    } rest extra
}

/// `S`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum S {
    /// An object.
    C(Boxed<C>),
    /// A text.
    E(E),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

impl From<C> for S {
    fn from(value: C) -> Self {
        Self::C(value.into())
    }
}

impl From<E> for S {
    fn from(value: E) -> Self {
        Self::E(value)
    }
}

impl From<&str> for S {
    fn from(value: &str) -> Self {
        Self::E(value.into())
    }
}

crate::runtime::wire::union! {
    S {
        C,
        E,
    } else Unknown
}

/// `T`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct T {
    /// `a`.
    pub a: Option<Boxed<A>>,
    /// `b`.
    pub b: Option<Boxed<B>>,
    /// `c`.
    pub c: Option<Boxed<C>>,
    /// `d`.
    pub d: Option<Boxed<D>>,
    /// `e`: one of `c`, `t`.
    pub e: Option<E>,
    /// `h`.
    pub h: Option<Boxed<H>>,
    /// `k`.
    pub k: Option<Boxed<K>>,
    /// `m`.
    pub m: Option<Boxed<M>>,
    /// `o`.
    pub o: Option<Boxed<O>>,
    /// `s`.
    pub s: Option<S>,
    /// `v`.
    pub v: Option<Boxed<V>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl T {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `a`.
    #[must_use]
    pub fn a(mut self, value: A) -> Self {
        self.a = Some(value.into());
        self
    }

    /// `b`.
    #[must_use]
    pub fn b(mut self, value: B) -> Self {
        self.b = Some(value.into());
        self
    }

    /// `c`.
    #[must_use]
    pub fn c(mut self, value: C) -> Self {
        self.c = Some(value.into());
        self
    }

    /// `d`.
    #[must_use]
    pub fn d(mut self, value: D) -> Self {
        self.d = Some(value.into());
        self
    }

    /// `e`: one of `c`, `t`.
    #[must_use]
    pub fn e(mut self, value: impl Into<E>) -> Self {
        self.e = Some(value.into());
        self
    }

    /// `h`.
    #[must_use]
    pub fn h(mut self, value: H) -> Self {
        self.h = Some(value.into());
        self
    }

    /// `k`.
    #[must_use]
    pub fn k(mut self, value: K) -> Self {
        self.k = Some(value.into());
        self
    }

    /// `m`.
    #[must_use]
    pub fn m(mut self, value: M) -> Self {
        self.m = Some(value.into());
        self
    }

    /// `o`.
    #[must_use]
    pub fn o(mut self, value: O) -> Self {
        self.o = Some(value.into());
        self
    }

    /// `s`.
    #[must_use]
    pub fn s(mut self, value: impl Into<S>) -> Self {
        self.s = Some(value.into());
        self
    }

    /// `v`.
    #[must_use]
    pub fn v(mut self, value: V) -> Self {
        self.v = Some(value.into());
        self
    }
}

impl Default for T {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    T {
        Opt 0 a = "a",
        Opt 1 b = "b",
        Opt 2 c = "c",
        Opt 3 d = "d",
        Opt 4 e = "e",
        Opt 5 h = "h",
        Opt 6 k = "k",
        Opt 7 m = "m",
        Opt 8 o = "o",
        Opt 9 s = "s",
        Opt 10 v = "v",
    } rest extra
}

/// `V`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct V {
    /// `a`.
    pub a: Option<Boxed<A>>,
    /// `b`.
    pub b: Option<Boxed<B>>,
    /// `c`.
    pub c: Option<Boxed<C>>,
    /// `d`.
    pub d: Option<Boxed<D>>,
    /// `e`: one of `c`, `t`.
    pub e: Option<E>,
    /// `h`.
    pub h: Option<Boxed<H>>,
    /// `k`.
    pub k: Option<Boxed<K>>,
    /// `m`.
    pub m: Option<Boxed<M>>,
    /// `o`.
    pub o: Option<Boxed<O>>,
    /// `s`.
    pub s: Option<S>,
    /// `t`.
    pub t: Option<Boxed<T>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl V {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `a`.
    #[must_use]
    pub fn a(mut self, value: A) -> Self {
        self.a = Some(value.into());
        self
    }

    /// `b`.
    #[must_use]
    pub fn b(mut self, value: B) -> Self {
        self.b = Some(value.into());
        self
    }

    /// `c`.
    #[must_use]
    pub fn c(mut self, value: C) -> Self {
        self.c = Some(value.into());
        self
    }

    /// `d`.
    #[must_use]
    pub fn d(mut self, value: D) -> Self {
        self.d = Some(value.into());
        self
    }

    /// `e`: one of `c`, `t`.
    #[must_use]
    pub fn e(mut self, value: impl Into<E>) -> Self {
        self.e = Some(value.into());
        self
    }

    /// `h`.
    #[must_use]
    pub fn h(mut self, value: H) -> Self {
        self.h = Some(value.into());
        self
    }

    /// `k`.
    #[must_use]
    pub fn k(mut self, value: K) -> Self {
        self.k = Some(value.into());
        self
    }

    /// `m`.
    #[must_use]
    pub fn m(mut self, value: M) -> Self {
        self.m = Some(value.into());
        self
    }

    /// `o`.
    #[must_use]
    pub fn o(mut self, value: O) -> Self {
        self.o = Some(value.into());
        self
    }

    /// `s`.
    #[must_use]
    pub fn s(mut self, value: impl Into<S>) -> Self {
        self.s = Some(value.into());
        self
    }

    /// `t`.
    #[must_use]
    pub fn t(mut self, value: T) -> Self {
        self.t = Some(value.into());
        self
    }
}

impl Default for V {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    V {
        Opt 0 a = "a",
        Opt 1 b = "b",
        Opt 2 c = "c",
        Opt 3 d = "d",
        Opt 4 e = "e",
        Opt 5 h = "h",
        Opt 6 k = "k",
        Opt 7 m = "m",
        Opt 8 o = "o",
        Opt 9 s = "s",
        Opt 10 t = "t",
    } rest extra
}
