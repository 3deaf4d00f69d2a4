//! The table of what was measured.

use std::fmt::Write as _;

use super::crates::Bench;
use super::program::Program;

/// Something that was measured: by hand, and with the crate.
pub struct Line {
    name: String,
    values: [f64; 2],
}

impl Line {
    pub fn new(name: &str, values: [f64; 2]) -> Self {
        Self {
            name: name.to_owned(),
            values,
        }
    }

    /// A line of the program that measures calls.
    pub fn parse(line: &str) -> Option<Self> {
        let mut parts = line.split('\t');
        let name = parts.next()?;
        let mut number = || parts.next()?.parse().ok();
        Some(Self::new(name, [number()?, number()?]))
    }

    /// Whether what was counted is the same on every machine.
    fn is_count(&self) -> bool {
        self.name.ends_with("allocations") || self.name.ends_with("bytes allocated")
    }
}

/// The table, in Markdown: ratios, and counts where they do not depend on the machine.
pub fn show(bench: &Bench, program: &Program, lines: &[Line]) -> String {
    let Program {
        name,
        operations,
        types,
        calls,
    } = program;
    let mut table = format!(
        "`{name}`: {operations} operations, {types} types; the program makes {calls} calls.\n\n\
         | | by hand | {name} | ratio |\n|---|---:|---:|---:|\n"
    );
    for line in lines {
        let [by_hand, own] = line.values;
        let shown = |value: f64| match line.is_count() {
            true => format!("{value}"),
            false => String::new(),
        };
        let base = if line.is_count() {
            shown(by_hand)
        } else {
            "1".to_owned()
        };
        let ratio = own / by_hand;
        // Writing to memory does not fail.
        let _ = writeln!(
            table,
            "| {} | {base} | {} | {ratio:.2} |",
            line.name,
            shown(own)
        );
    }
    let base = match bench.is_own {
        true => "a client of three calls with `reqwest` and serde's derives for the same responses",
        false => "a client of another, small API: three calls with `reqwest` and serde's derives",
    };
    let _ = writeln!(
        table,
        "\nBy hand is {base}. Of compiling, CPU time counts, with all that a crate uses compiled before; \
         generating is compared with checking what is written by hand."
    );
    table
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn what_the_program_says_is_read() {
        let line = Line::parse("a call, allocations\t70\t71").unwrap();
        assert_eq!((line.values, line.is_count()), ([70.0, 71.0], true));
        assert!(Line::parse("a call").is_none());
    }
}
