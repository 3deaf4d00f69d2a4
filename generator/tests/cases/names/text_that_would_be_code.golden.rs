// note[default-not-shown]: this default does not fit into the documentation; it is not shown
//   --> #/paths/~1x/get/parameters/0/schema/default
// ---- src/resources/resource_mod.rs

/// */ #!\[deny(warnings)\] \[link\] **bold** ``\`
/// fn main() {}
///
/// From a client: `client.r#mod()`.
///
/// * [`x_fn_evil`](Self::x_fn_evil): {{ crate_name }} {% for %}
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Mod<C = crate::Client> {
    client: C,
}

impl<C: Clone> Mod<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// {{ crate_name }} {% for %}
    ///
    ///   let indented = code;
    ///
    /// \[broken link\] and \<unclosed
    ///
    /// ```text
    /// assert!(false);
    /// ```
    ///
    /// `GET /x`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CXFnEvil,+C%3E):
    ///
    /// * `a`: ends with \
    ///
    /// # Returns
    ///
    /// Hands back [`Evil`](types::Evil).
    ///
    /// * `200`: turned
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.r#mod().x_fn_evil().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn x_fn_evil(&self) -> Call<XFnEvil, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Mod::x_fn_evil`]: `GET /x`.
///
/// Hands back [`Evil`](types::Evil).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct XFnEvil;
impl Operation for XFnEvil {
    type Response = Json<types::Evil>;
    const META: Meta = Meta::new("x\"]; fn evil() {} //", Method::GET, "/x");
}

/// Options of [`Mod::x_fn_evil`].
impl<C> Call<XFnEvil, C> {
    /// ends with \
    pub fn a(self, value: impl Into<String>) -> Self {
        self.param(Param::query("a\"#]]-- "), value.into())
    }
}
// ---- src/types/resource_mod.rs

/// `../../evil`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Evil {
    /// `"; loop {} //`: one of `"`, `\`, ` `, `}} {{`.
    pub r#loop: Option<EvilLoop>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Evil {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Evil {
        Opt 0 r#loop = "\"; loop {} //",
    } rest extra
}

/// `../../evil "; loop {} //`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum EvilLoop {
    /// `"`.
    Quote,
    /// `\`.
    Backslash,
    /// The empty text.
    Value,
    /// `}} {{`.
    CloseCloseSpaceOpenOpen,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    EvilLoop {
        Quote = "\"",
        Backslash = "\\",
        Value = "\n",
        CloseCloseSpaceOpenOpen = "}} {{",
    } else Unknown
}
