//! The parameters of a request.

use super::{Request, Target};
use crate::runtime::json::Document;
use crate::runtime::param::Place;
use crate::runtime::wire::Wire;
use crate::runtime::{Param, RefusedError};

impl Request {
    /// Sets a parameter, whose value nobody needs then.
    pub(crate) fn set(&mut self, param: Param, value: &mut dyn Wire) {
        // Most are text, which goes straight to its place.
        let text = (!param.is_json()).then(|| value.take_text()).flatten();
        match (text, param.place) {
            (Some(text), Place::Path | Place::Header) => {
                self.place_inline(param, param.inline_text(text));
            }
            (Some(text), Place::Query | Place::Cookie) => {
                self.place_pairs(param, [param.text_pair(&text)]);
            }
            (None, _) => self.set_laid_out(param, value),
        }
    }

    /// Sets a parameter that is no text, by way of JSON.
    fn set_laid_out(&mut self, param: Param, value: &dyn Wire) {
        let Some(text) = self.plain(&format!("`{}`", param.name), value) else {
            return;
        };
        // It was written here, so it can be read.
        let Ok(document) = Document::parse(&text, usize::MAX) else {
            return;
        };
        let value = document.root();
        match param.place {
            Place::Query | Place::Cookie => self.place_pairs(param, param.pairs(value)),
            Place::Path => self.place_inline(param, param.inline(value).unwrap_or_default()),
            Place::Header => {
                if let Some(text) = param.inline(value) {
                    self.place_inline(param, text);
                }
            }
        }
    }

    fn place_inline(&mut self, param: Param, text: String) {
        if param.place == Place::Header {
            return self.header(param.name, &text);
        }
        self.suspect_argument(param.name, &text);
        if let Target::Declared(arguments) = &mut self.target {
            arguments.push(param.name, text);
        }
    }

    fn place_pairs(&mut self, param: Param, pairs: impl IntoIterator<Item = String>) {
        for pair in pairs {
            if param.place == Place::Query {
                self.suspect_pair(&pair);
                self.query.push(pair);
                continue;
            }
            if pair.contains(';') {
                let reason = format!("`{}` holds a `;`, which would end the cookie", param.name);
                self.refuse(RefusedError::new(reason));
            }
            self.suspect_cookie(&pair);
            self.cookies.push(pair);
        }
    }
}
