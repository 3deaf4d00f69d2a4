//! Parameters, as the runtime takes them.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::model::{Parameter, Place};
use crate::naming;

/// A parameter, as the runtime takes it.
pub(super) fn param_of(parameter: &Parameter) -> TokenStream {
    let wire = &parameter.wire;
    let base = match parameter.place {
        Place::Path => quote!(Param::path(#wire)),
        Place::Query => quote!(Param::query(#wire)),
        Place::Header => quote!(Param::header(#wire)),
        Place::Cookie => quote!(Param::cookie(#wire)),
    };
    let style = parameter.style.name.map(|name| {
        let name = ident(&naming::upper_camel(name));
        quote!(.style(Style::#name))
    });
    // The specification's default for a style need not be said again.
    let default = matches!(
        (parameter.place, parameter.style.name),
        (Place::Query | Place::Cookie, None) | (_, Some("cookie"))
    );
    let explode = parameter.style.explode.filter(|e| *e != default);
    let explode = explode.iter();
    let reserved = parameter
        .style
        .allow_reserved
        .then(|| quote!(.allow_reserved()));
    let json = parameter.style.json.then(|| quote!(.json()));
    quote!(#base #style #(.explode(#explode))* #reserved #json)
}
