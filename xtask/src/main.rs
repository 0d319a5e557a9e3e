//! Reads which command is wanted and hands over to the module that does it.
//! Must not know how any of them is done.
//!
//! - `build`: from the sources to `dist`
//! - `serve`: the web server, for developers and for tests
//! - `test`: checks, journeys, torture, fuzzing
//! - `bench`: sizes and times
//! - `docs`: the documents that the product writes of itself

mod arguments;
mod bench;
mod build;
mod docs;
mod folders;
mod serve;
mod test;
mod toolchain;
mod workspace;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::workspace::Workspace;

const HELP: &str = "\
cargo xtask build
    compile, bind and bundle everything into dist/
cargo xtask serve [--port N] [--no-watch]
    build if needed, serve dist/ on http://127.0.0.1:8080, rebuild and reload on change
cargo xtask test [--only lint|native|budget|journeys] [journey filter…]
    everything CI runs; with a filter, only the journeys whose names contain it
cargo xtask test --list [journey filter…]
    which journeys there are, in which browsers, and why there
cargo xtask bench [--peers ROUNDS]
    measure, print a table and keep the figures as JSON in the target directory; with rounds, also
    beside the same small job done by other libraries (needs Node.js)
cargo xtask docs
    write the method's pages and the README's picture anew
cargo xtask fuzz [target] [--runs N]
    feed random input to what reads from outside, 10,000,000 times each; needs a nightly toolchain
cargo xtask torture [row…] [--browser chromium|firefox] [--percent N] [--seed N]
    kill, close, spoil and fill up what keeps the document, hundreds of times; rows: bytes, killed,
    closed, tabs, damaged, refused, older, newer, clock
cargo xtask help
    this list";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(words: &[String]) -> Result<()> {
    let (command, rest) = match words.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", words),
    };
    match command {
        "build" => {
            arguments::expect_none(rest)?;
            let manifest = build::bundle::build(&Workspace::find()?)?;
            println!("{}", manifest.format_table());
            Ok(())
        }
        "serve" => serve::development::run(&Workspace::find()?, &arguments::parse_serve(rest)?),
        "test" => {
            let options = arguments::parse_test(rest)?;
            match options.list {
                true => test::journeys::list(&Workspace::find()?, &options.journeys),
                false => test::checks::run(&Workspace::find()?, options),
            }
        }
        "bench" => {
            let peers = arguments::parse_bench(rest)?;
            bench::run(&Workspace::find()?, peers)
        }
        "docs" => {
            arguments::expect_none(rest)?;
            docs::run(&Workspace::find()?)
        }
        "fuzz" => test::fuzz::run(&Workspace::find()?, &arguments::parse_fuzz(rest)?),
        "torture" => test::torture::run(&Workspace::find()?, &arguments::parse_torture(rest)?),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        other => bail!("there is no command `{other}`\n{HELP}"),
    }
}
