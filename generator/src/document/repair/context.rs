//! What a rule sees of the world besides the object that it repairs.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::document::grammar::{Kind, operations, walk};
use crate::document::pointer::{Spot, escape};
use crate::document::source_map::SourceMap;

/// Everything that rules share.
pub(crate) struct Session<'d> {
    diagnostics: &'d mut Diagnostics,
    /// How many of the diagnostics have the place already where things were written.
    settled: usize,
    /// The description, as it was named to the program.
    file: &'d str,
    pub source_map: SourceMap,
    /// Name and location of every parameter below `components`, by the reference to it.
    pub parameters: HashMap<String, (String, String)>,
    /// The parameters below `components` that are laid out as a `deepObject`, by the reference.
    pub groups: HashMap<String, Value>,
    /// Whether the description is written in OpenAPI 3.0.
    pub is_openapi_30: bool,
    /// The media types below `components`, by the reference to them.
    pub media_types: HashMap<String, Value>,
    /// The operation ids that are spoken for, and where.
    pub operation_ids: HashMap<String, String>,
    /// The references to schemas that others build upon by `allOf`.
    pub bases: HashSet<String>,
    /// How often each operation id is written.
    pub written_ids: HashMap<String, usize>,
    /// The number that an operation id which was made up gets the next time.
    pub numbers: HashMap<String, usize>,
    /// Members that the specification does not know: kind and name, first place, number.
    unknown: IndexMap<(Kind, String), (String, usize)>,
}

impl<'d> Session<'d> {
    pub fn new(diagnostics: &'d mut Diagnostics, source_map: SourceMap, file: &'d str) -> Self {
        Self {
            diagnostics,
            settled: 0,
            file,
            source_map,
            parameters: HashMap::new(),
            groups: HashMap::new(),
            is_openapi_30: false,
            media_types: HashMap::new(),
            operation_ids: HashMap::new(),
            bases: HashSet::new(),
            written_ids: HashMap::new(),
            numbers: HashMap::new(),
            unknown: IndexMap::new(),
        }
    }

    /// Remembers where things stood that stand elsewhere from now on. What was said so far is about
    /// places as they were until now.
    pub fn moved(&mut self, moves: Vec<(String, String)>) {
        if moves.is_empty() {
            return;
        }
        for diagnostic in self.diagnostics.iter_mut().skip(self.settled) {
            diagnostic.place = self.source_map.source(&diagnostic.place, self.file);
        }
        self.settled = self.diagnostics.len();
        let written = moves.into_iter().map(|(now, then)| {
            let source = self.source_map.source(&Place::new(then), self.file);
            (now, source)
        });
        let written: Vec<(String, Place)> = written.collect();
        for (now, source) in written {
            self.source_map.moved(now, source.file, source.pointer);
        }
    }

    /// Learns what rules must know about the whole document.
    pub fn prepare(&mut self, root: &Value) {
        let version = root.get("openapi").and_then(Value::as_str);
        self.is_openapi_30 = version.is_some_and(|version| version.trim().starts_with("3.0"));
        let entries = root
            .pointer("/components/parameters")
            .and_then(Value::as_object);
        for (name, parameter) in entries.into_iter().flatten() {
            let text = |member: &str| {
                let text = parameter.get(member).and_then(Value::as_str);
                text.unwrap_or_default().to_owned()
            };
            let reference = format!("#/components/parameters/{}", escape(name));
            let location = text("in").to_ascii_lowercase();
            self.learn_group(&reference, parameter);
            self.parameters.insert(reference, (text("name"), location));
        }
        let media_types = root.pointer("/components/mediaTypes");
        let media_types = media_types.and_then(Value::as_object).into_iter().flatten();
        self.media_types = media_types
            .map(|(name, media_type)| {
                let reference = format!("#/components/mediaTypes/{}", escape(name));
                (reference, media_type.clone())
            })
            .collect();
        self.bases = find_bases(root);
        let paths = root.get("paths").and_then(Value::as_object);
        let items = paths.into_iter().flatten();
        for (.., operation) in items.flat_map(|(_, item)| operations(item)) {
            if let Some(id) = operation.get("operationId").and_then(Value::as_str) {
                *self.written_ids.entry(id.to_owned()).or_default() += 1;
            }
        }
    }

    /// Remembers a member that nothing is known about.
    pub fn unknown_member(&mut self, kind: Kind, name: &str, spot: &Spot<'_>) {
        let key = (kind, name.to_owned());
        let (_, number) = self
            .unknown
            .entry(key)
            .or_insert_with(|| (spot.key(name).pointer(), 0));
        *number += 1;
    }

    /// Says what is said once for the whole document: which members nothing is known about.
    pub fn report(&mut self) {
        for ((kind, name), (pointer, number)) in std::mem::take(&mut self.unknown) {
            let more = match number {
                1 => String::new(),
                number => format!(", here and in {} more places", number - 1),
            };
            let kind = kind.one();
            self.diagnostics.note(
                "unknown-member",
                pointer,
                format!("OpenAPI gives `{name}` of {kind} no meaning; it is passed over{more}"),
            );
        }
    }
}

/// The references in the `allOf` of all schemas.
fn find_bases(root: &Value) -> HashSet<String> {
    let mut bases = HashSet::new();
    walk(root, Kind::Root, &Spot::base(""), &mut |node, kind, _| {
        if kind == Kind::Schema {
            let parts = node.get("allOf").and_then(Value::as_array);
            let references = parts.into_iter().flatten();
            let references = references.filter_map(|part| part.get("$ref")?.as_str());
            bases.extend(references.map(str::to_owned));
        }
    });
    bases
}

/// The place at which a rule is applied.
pub(crate) struct RuleContext<'s, 'd> {
    code: &'static str,
    pub spot: &'s Spot<'s>,
    pub session: &'s mut Session<'d>,
}

impl<'s, 'd> RuleContext<'s, 'd> {
    pub fn new(code: &'static str, spot: &'s Spot<'s>, session: &'s mut Session<'d>) -> Self {
        Self {
            code,
            spot,
            session,
        }
    }

    /// A place below, for the same rule.
    pub fn at<'t>(&'t mut self, spot: &'t Spot<'t>) -> RuleContext<'t, 'd> {
        RuleContext::new(self.code, spot, self.session)
    }

    /// Says that something was repaired or weakened, at the object itself or (with a name) at a
    /// member of it.
    pub fn warn(&mut self, member: &str, message: impl Into<String>) -> &mut Diagnostic {
        let pointer = self.pointer(member);
        self.session
            .diagnostics
            .warning(self.code, pointer, message)
    }

    /// Says that something is understood otherwise than it is written.
    pub fn note(&mut self, member: &str, message: impl Into<String>) -> &mut Diagnostic {
        let pointer = self.pointer(member);
        self.session.diagnostics.note(self.code, pointer, message)
    }

    /// Says that something was lost.
    pub fn error(&mut self, member: &str, message: impl Into<String>) -> &mut Diagnostic {
        let pointer = self.pointer(member);
        self.session.diagnostics.error(self.code, pointer, message)
    }

    /// As [`RuleContext::warn`], at a place below that a relative pointer leads to.
    pub fn warn_at(&mut self, below: &str, message: impl Into<String>) -> &mut Diagnostic {
        let pointer = format!("{}/{below}", self.spot.pointer());
        self.session
            .diagnostics
            .warning(self.code, pointer, message)
    }

    /// As [`RuleContext::note`], at a place below that a relative pointer leads to.
    pub fn note_at(&mut self, below: &str, message: impl Into<String>) -> &mut Diagnostic {
        let pointer = format!("{}/{below}", self.spot.pointer());
        self.session.diagnostics.note(self.code, pointer, message)
    }

    /// As [`RuleContext::error`], at a place below that a relative pointer leads to.
    pub fn error_at(&mut self, below: &str, message: impl Into<String>) -> &mut Diagnostic {
        let pointer = format!("{}/{below}", self.spot.pointer());
        self.session.diagnostics.error(self.code, pointer, message)
    }

    /// The pointer of the object or of a member of it.
    pub fn pointer(&self, member: &str) -> String {
        match member {
            "" => self.spot.pointer(),
            member => self.spot.key(member).pointer(),
        }
    }

    /// Remembers where a part of the object was that is elsewhere now, as pointers from the object.
    pub fn moved(&mut self, part: Option<(&str, &str)>) {
        if let Some((now, then)) = part {
            let here = self.spot.pointer();
            let moved = (format!("{here}{now}"), format!("{here}{then}"));
            self.session.moved(vec![moved]);
        }
    }

    /// Keeps the items of a list that `keep` agrees to, and remembers from where the others moved.
    pub fn retain(
        &mut self,
        list: &str,
        items: &mut Vec<Value>,
        mut keep: impl FnMut(&Value, usize, &mut Self) -> bool,
    ) {
        let mut kept = 0;
        let mut index = 0;
        let mut moves = Vec::new();
        items.retain(|item| {
            let keeps = keep(item, index, self);
            if keeps && kept != index {
                let spot = self.spot.key(list);
                moves.push((spot.index(kept).pointer(), spot.index(index).pointer()));
            }
            kept += usize::from(keeps);
            index += 1;
            keeps
        });
        self.session.moved(moves);
    }
}
