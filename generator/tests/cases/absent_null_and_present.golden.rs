// ---- src/resources/things.rs

/// Things.
#[derive(Debug, Clone)]
pub struct Things<C = crate::Client> {
    client: C,
}

impl<C: Clone> Things<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `updateThing`.
    ///
    /// `PATCH /things`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as `application/merge-patch+json`.
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    pub fn update(&self, body: types::Thing) -> Call<UpdateThing, C> {
        Call::new(&self.client).json_as("application/merge-patch+json", &body)
    }
}

/// The operation behind [`Things::update`]: `PATCH /things`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateThing;
impl Operation for UpdateThing {
    type Answer = Empty;
    const META: Meta = Meta::new("updateThing", Method::PATCH, "/things");
}
// ---- src/types/things.rs

/// `Thing`.
#[derive(Debug, Clone, PartialEq)]
pub struct Thing {
    /// `always`.
    pub always: String,
    /// `always_or_null`.
    pub always_or_null: Option<String>,
    /// `maybe`.
    pub maybe: Option<i32>,
    /// `maybe_or_null`.
    pub maybe_or_null: Nullable<bool>,
    /// `secret`.
    pub secret: Option<Secret>,
    /// `moment`.
    pub moment: Option<DateTime>,
    /// `bytes`.
    pub bytes: Option<Base64>,
    /// `anything`.
    pub anything: Option<serde_json::Value>,
    /// `free`.
    pub free: Option<serde_json::Map<String, serde_json::Value>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(always: impl Into<String>, always_or_null: Option<String>) -> Self {
        Self {
            always: always.into(),
            always_or_null: always_or_null,
            ..crate::runtime::wire::blank()
        }
    }

    /// Sets `maybe`.
    #[must_use]
    pub fn maybe(mut self, value: i32) -> Self {
        self.maybe = Some(value);
        self
    }

    /// Sets `maybe_or_null`.
    #[must_use]
    pub fn maybe_or_null(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.maybe_or_null = value.into();
        self
    }

    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, value: impl Into<Secret>) -> Self {
        self.secret = Some(value.into());
        self
    }

    /// Sets `moment`.
    #[must_use]
    pub fn moment(mut self, value: impl Into<DateTime>) -> Self {
        self.moment = Some(value.into());
        self
    }

    /// Sets `bytes`.
    #[must_use]
    pub fn bytes(mut self, value: impl Into<Base64>) -> Self {
        self.bytes = Some(value.into());
        self
    }

    /// Sets `anything`.
    #[must_use]
    pub fn anything(mut self, value: serde_json::Value) -> Self {
        self.anything = Some(value);
        self
    }

    /// Sets `free`.
    #[must_use]
    pub fn free(mut self, value: serde_json::Map<String, serde_json::Value>) -> Self {
        self.free = Some(value);
        self
    }
}

crate::runtime::wire::object! {
    Thing {
        req 0 always = "always",
        req 1 always_or_null = "always_or_null",
        opt 2 maybe = "maybe",
        nul 3 maybe_or_null = "maybe_or_null",
        opt 4 secret = "secret",
        opt 5 moment = "moment",
        opt 6 bytes = "bytes",
        opt 7 anything = "anything",
        opt 8 free = "free",
    } rest extra
}
