//! The workflows of the public CI service: that they are well-formed, safe with the code and texts
//! of strangers, and run commands that exist.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Name and content of every workflow.
fn workflows() -> Vec<(String, Value)> {
    let entries = fs::read_dir(root().join(".github/workflows")).unwrap();
    let mut found: Vec<(String, Value)> = entries
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let text = fs::read_to_string(path).unwrap();
            (name, serde_yaml::from_str(&text).unwrap())
        })
        .collect();
    assert!(!found.is_empty());
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

/// The jobs of a workflow.
fn jobs(workflow: &Value) -> Vec<&Value> {
    workflow["jobs"].as_object().unwrap().values().collect()
}

/// The steps of all jobs of all workflows.
fn steps() -> Vec<(String, Value)> {
    let mut steps = Vec::new();
    for (name, workflow) in workflows() {
        for job in jobs(&workflow) {
            let of_job = job["steps"].as_array().unwrap().iter();
            steps.extend(of_job.map(|step| (name.clone(), step.clone())));
        }
    }
    steps
}

/// The scripts of all steps.
fn scripts() -> Vec<(String, String)> {
    let script = |(name, step): (String, Value)| Some((name, step["run"].as_str()?.to_owned()));
    steps().into_iter().filter_map(script).collect()
}

#[test]
fn actions_are_pinned_to_a_commit() {
    for (name, step) in steps() {
        let Some(action) = step["uses"].as_str() else {
            continue;
        };
        let (_, commit) = action.split_once('@').unwrap();
        let pinned = commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit());
        assert!(pinned, "{name}: {action}");
    }
}

#[test]
fn no_script_has_a_text_of_the_event_written_into_it() {
    for (name, script) in scripts() {
        assert!(!script.contains("${{"), "{name}: {script}");
    }
}

#[test]
fn scripts_are_understood_by_the_shell() {
    for (name, script) in scripts() {
        let mut bash = Command::new("bash")
            .arg("-n")
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        bash.stdin
            .take()
            .unwrap()
            .write_all(script.as_bytes())
            .unwrap();
        assert!(bash.wait().unwrap().success(), "{name}: {script}");
    }
}

#[test]
fn permissions_are_given_by_the_job_that_needs_them() {
    for (name, workflow) in workflows() {
        let permissions = workflow["permissions"].as_object().unwrap();
        let reads = permissions.values().all(|value| value == "read");
        assert!(reads, "{name} gives {permissions:?} to every job");
        assert!(!workflow.to_string().contains("secrets."), "{name}");
    }
}

#[test]
fn a_job_that_may_write_runs_no_code_of_the_repository() {
    for (name, workflow) in workflows() {
        for job in jobs(&workflow) {
            let permissions = job["permissions"].to_string();
            let text = job.to_string();
            let runs = text.contains("actions/checkout") || text.contains("cargo");
            assert!(!(permissions.contains("write") && runs), "{name}: {text}");
        }
    }
}

#[test]
fn code_of_strangers_runs_without_what_it_could_steal() {
    for (name, workflow) in workflows() {
        let on = &workflow["on"];
        assert_eq!(on.get("pull_request_target"), None, "{name}");
        for job in jobs(&workflow) {
            for step in job["steps"].as_array().unwrap() {
                let action = step["uses"].as_str().unwrap_or_default();
                let keeps = action.starts_with("actions/checkout@")
                    && step["with"]["persist-credentials"] != Value::Bool(false);
                assert!(!keeps, "{name} leaves its token in the checkout");
            }
        }
    }
}

#[test]
fn no_job_runs_for_ever() {
    for (name, workflow) in workflows() {
        for job in jobs(&workflow) {
            assert!(job["timeout-minutes"].is_u64(), "{name}: {job}");
        }
    }
}

#[test]
fn problems_of_the_description_are_shown_beside_its_lines() {
    let annotates = |(name, script): (String, String)| {
        name == "check" && script.contains("cargo xtask check --message-format github")
    };
    assert!(scripts().into_iter().any(annotates));
}

/// The words after `cargo xtask`, of scripts in which a command goes over several lines.
fn commands(script: &str) -> Vec<Vec<String>> {
    let script = script.replace("\\\n", " ");
    let calls = script.match_indices("cargo xtask ");
    let words = |(start, call): (usize, &str)| -> Vec<String> {
        let rest = script[start + call.len()..]
            .lines()
            .next()
            .unwrap_or_default();
        let words = rest
            .split_whitespace()
            .map(|word| word.trim_matches(['"', '\'', ')']));
        let of_call = |word: &&str| !["||", "&&", ";", "|", ">"].contains(word);
        words.take_while(of_call).map(str::to_owned).collect()
    };
    calls.map(words).collect()
}

#[test]
fn commands_and_their_flags_exist() {
    let ci = fs::read_to_string(root().join(".ci/run")).unwrap();
    let all = scripts().into_iter().map(|(_, script)| script).chain([ci]);
    let mut checked = BTreeSet::new();
    for command in all.flat_map(|script| commands(&script)) {
        let help = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args([command[0].as_str(), "--help"])
            .output()
            .unwrap();
        assert!(
            help.status.success(),
            "there is no `cargo xtask {}`",
            command[0]
        );
        let help = String::from_utf8(help.stdout).unwrap();
        for flag in command.iter().filter(|word| word.starts_with("--")) {
            assert!(help.contains(flag.as_str()), "{command:?}: no {flag}");
        }
        checked.insert(command[0].clone());
    }
    assert!(
        ["check", "diff", "drift"]
            .iter()
            .all(|name| checked.contains(*name)),
        "{checked:?}"
    );
}
