//! The report as a table for people.

use std::collections::BTreeMap;

use comfy_table::{CellAlignment, Table, presets};

use super::report::{Report, Row};
use crate::show::count;

const COLUMNS: [&str; 14] = [
    "description",
    "described",
    "callable",
    "types",
    "untyped",
    "E",
    "W",
    "N",
    "cpu s",
    "MB",
    "lines",
    "check s",
    "errors",
    "warnings",
];

/// The whole report.
pub fn text(report: &Report) -> String {
    let mut table = Table::new();
    let tested = report.rows.iter().any(|row| row.largest_type.is_some());
    let more = ["largest type", "passed", "failed"];
    let header = COLUMNS.iter().chain(more.iter().filter(|_| tested));
    table.load_style(presets::NOTHING).set_header(header);
    for row in &report.rows {
        let mut cells = cells(row);
        if tested {
            let tested = row.tested.as_ref();
            cells.push(or_dash(row.largest_type.as_ref().map(|size| size.bytes)));
            cells.push(or_dash(tested.map(|t| t.passed)));
            cells.push(or_dash(tested.map(|t| t.failed.len())));
        }
        table.add_row(cells);
    }
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    let mut text = format!("{}\n", table.trim_fmt());
    text.push_str(&untyped(report));
    for passed in &report.passed_over {
        text.push_str(&format!(
            "passed over {}: {}\n",
            passed.file.display(),
            passed.why
        ));
    }
    for row in &report.rows {
        for failure in &row.failures {
            text.push_str(&format!(
                "FAILED {}: {failure}\n",
                row.description.display()
            ));
        }
    }
    text + &summary(report)
}

fn cells(row: &Row) -> Vec<String> {
    let made = row.made.as_ref();
    let checked = row.checked.as_ref();
    vec![
        row.description.display().to_string(),
        or_dash(made.and_then(|m| m.operations_described)),
        or_dash(made.map(|m| m.operations)),
        or_dash(made.map(|m| m.types)),
        or_dash(made.map(|m| m.untyped.len())),
        or_dash(made.map(|m| m.diagnostics.errors)),
        or_dash(made.map(|m| m.diagnostics.warnings)),
        or_dash(made.map(|m| m.diagnostics.notes)),
        or_dash(made.and_then(|m| m.cpu_seconds).map(|s| format!("{s:.2}"))),
        or_dash(
            made.and_then(|m| m.peak_memory)
                .map(|bytes| bytes / 1_000_000),
        ),
        or_dash(made.map(|m| m.lines)),
        or_dash(
            checked
                .and_then(|c| c.cpu_seconds)
                .map(|s| format!("{s:.1}")),
        ),
        or_dash(checked.map(|c| c.errors.len())),
        or_dash(checked.map(|c| c.warnings.len())),
    ]
}

fn or_dash(value: Option<impl ToString>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| value.to_string())
}

/// Why values have no type of their own, all descriptions together.
fn untyped(report: &Report) -> String {
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    let made = report.rows.iter().filter_map(|row| row.made.as_ref());
    for untyped in made.flat_map(|made| &made.untyped) {
        *reasons.entry(&untyped.reason).or_default() += 1;
    }
    let line = |(reason, number): (&str, usize)| format!("untyped, {reason}: {number}\n");
    reasons.into_iter().map(line).collect()
}

fn summary(report: &Report) -> String {
    let failed = report.rows.iter().filter(|row| !row.failures.is_empty());
    let made = || report.rows.iter().filter_map(|row| row.made.as_ref());
    let generated = made().filter(|made| made.generated).count();
    let described: usize = made().filter_map(|made| made.operations_described).sum();
    let callable: usize = made().map(|made| made.operations).sum();
    format!(
        "{generated} of {} generated, {callable} of {} callable, {} failed",
        count(report.rows.len(), "description"),
        count(described, "operation"),
        failed.count()
    )
}
