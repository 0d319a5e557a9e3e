//! Reads what follows the command's name.
//! Must not know what the commands do with it.

use anyhow::{Context, Result, bail};

/// What `serve` was options for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ServeOptions {
    /// The port to try first.
    pub(crate) port: u16,
    /// Whether a change of the sources rebuilds.
    pub(crate) watch: bool,
}

/// A part of the checks that can be run alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Formatting and lints.
    Lint,
    /// Native tests.
    Native,
    /// The size of what travels.
    Budget,
    /// Journeys in real browsers.
    Journeys,
}

/// What `test` was options for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TestOptions {
    /// Only this part; everything when absent.
    pub(crate) only: Option<Part>,
    /// Only journeys whose names contain one of these; all when empty.
    pub(crate) journeys: Vec<String>,
    /// Only says which journeys there are, and in which browsers for which reason.
    pub(crate) list: bool,
}

/// What `fuzz` was options for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FuzzOptions {
    /// Only this target; all when absent.
    pub(crate) target: Option<String>,
    /// How many inputs each target is given.
    pub(crate) runs: u64,
}

/// What `torture` was options for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TortureOptions {
    /// Only these rows; all when empty.
    pub(crate) rows: Vec<String>,
    /// Only this browser; both when absent.
    pub(crate) browser: Option<String>,
    /// How much of the full count.
    pub(crate) percent: u64,
    /// The choices of an earlier run.
    pub(crate) seed: Option<u64>,
}

/// How many rounds beside the peers were options for, if any.
pub(crate) fn parse_bench(words: &[String]) -> Result<Option<u32>> {
    match words {
        [] => Ok(None),
        [flag, rounds] if flag == "--peers" => {
            let rounds = rounds.parse().ok().filter(|rounds| *rounds > 0);
            Ok(Some(rounds.context("--peers takes a number of rounds")?))
        }
        _ => bail!("bench takes --peers and a number of rounds, or nothing"),
    }
}

/// Refuses any word.
pub(crate) fn expect_none(words: &[String]) -> Result<()> {
    match words.first() {
        Some(word) => bail!("`{word}` is not understood here"),
        None => Ok(()),
    }
}

/// Reads the words after `serve`.
pub(crate) fn parse_serve(words: &[String]) -> Result<ServeOptions> {
    let mut serve = ServeOptions { port: 8080, watch: true };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--no-watch" => serve.watch = false,
            "--port" => {
                let port = words.next().context("`--port` needs a number")?;
                serve.port = port.parse().with_context(|| format!("`{port}` is not a port"))?;
            }
            other => bail!("`serve` does not understand `{other}`"),
        }
    }
    Ok(serve)
}

/// Reads the words after `test`. A filter names journeys, so it also means only them.
pub(crate) fn parse_test(words: &[String]) -> Result<TestOptions> {
    let mut test = TestOptions { only: None, journeys: Vec::new(), list: false };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--only" => test.only = Some(parse_part(words.next().map(String::as_str))?),
            "--list" => test.list = true,
            option if option.starts_with('-') => bail!("`test` does not understand `{option}`"),
            filter => test.journeys.push(filter.to_owned()),
        }
    }
    if !test.journeys.is_empty() {
        match test.only {
            None => test.only = Some(Part::Journeys),
            Some(Part::Journeys) => {}
            Some(_) => bail!("a filter chooses journeys, and `--only` asks for something else"),
        }
    }
    Ok(test)
}

/// Reads the words after `fuzz`.
pub(crate) fn parse_fuzz(words: &[String]) -> Result<FuzzOptions> {
    let mut fuzz = FuzzOptions { target: None, runs: 10_000_000 };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--runs" => {
                let runs = words.next().context("`--runs` needs a number")?;
                fuzz.runs = runs.parse().with_context(|| format!("`{runs}` is not a number"))?;
            }
            option if option.starts_with('-') => bail!("`fuzz` does not understand `{option}`"),
            _ if fuzz.target.is_some() => bail!("`fuzz` takes one target, or none for all"),
            target => fuzz.target = Some(target.to_owned()),
        }
    }
    Ok(fuzz)
}

/// Reads the words after `torture`.
pub(crate) fn parse_torture(words: &[String]) -> Result<TortureOptions> {
    let mut torture = TortureOptions { rows: Vec::new(), browser: None, percent: 100, seed: None };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--browser" => match words.next().map(String::as_str) {
                Some(browser @ ("chromium" | "firefox")) => {
                    torture.browser = Some(browser.to_owned());
                }
                _ => bail!("`--browser` needs chromium or firefox"),
            },
            "--percent" => torture.percent = parse_number("--percent", words.next())?,
            "--seed" => torture.seed = Some(parse_number("--seed", words.next())?),
            option if option.starts_with('-') => bail!("`torture` does not understand `{option}`"),
            row => torture.rows.push(row.to_owned()),
        }
    }
    Ok(torture)
}

fn parse_number(option: &str, word: Option<&String>) -> Result<u64> {
    let word = word.with_context(|| format!("`{option}` needs a number"))?;
    word.parse().with_context(|| format!("`{word}` is not a number"))
}

fn parse_part(word: Option<&str>) -> Result<Part> {
    match word {
        Some("lint") => Ok(Part::Lint),
        Some("native") => Ok(Part::Native),
        Some("budget") => Ok(Part::Budget),
        Some("journeys") => Ok(Part::Journeys),
        Some(other) => bail!("`--only {other}`: say lint, native, budget or journeys"),
        None => bail!("`--only` needs one of lint, native, budget, journeys"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn serve_has_a_usual_port_and_watches() {
        let usual = parse_serve(&[]).unwrap();
        assert_eq!((usual.port, usual.watch), (8080, true));
        let options = parse_serve(&words("--port 9000 --no-watch")).unwrap();
        assert_eq!((options.port, options.watch), (9000, false));
        assert!(parse_serve(&words("--port many")).is_err());
        assert!(parse_serve(&words("--fast")).is_err());
    }

    #[test]
    fn fuzzing_has_a_usual_length_and_takes_one_target() {
        assert_eq!(parse_fuzz(&[]).unwrap(), FuzzOptions { target: None, runs: 10_000_000 });
        let options = parse_fuzz(&words("number_reading --runs 5")).unwrap();
        assert_eq!((options.target.as_deref(), options.runs), (Some("number_reading"), 5));
        assert!(parse_fuzz(&words("one two")).is_err());
        assert!(parse_fuzz(&words("--runs many")).is_err());
    }

    #[test]
    fn torture_is_whole_unless_less_is_asked_for() {
        let whole = parse_torture(&[]).unwrap();
        assert_eq!((whole.percent, whole.rows.len(), whole.browser), (100, 0, None));
        let options =
            parse_torture(&words("killed tabs --browser firefox --percent 5 --seed 7")).unwrap();
        assert_eq!(options.rows, ["killed", "tabs"]);
        assert_eq!((options.browser.as_deref(), options.percent), (Some("firefox"), 5));
        assert_eq!(options.seed, Some(7));
        assert!(parse_torture(&words("--browser safari")).is_err());
        assert!(parse_torture(&words("--percent some")).is_err());
    }

    #[test]
    fn a_filter_means_journeys_only() {
        let all = parse_test(&[]).unwrap();
        assert_eq!(all.only, None);
        let filtered = parse_test(&words("survey firefox")).unwrap();
        assert_eq!(filtered.only, Some(Part::Journeys));
        assert_eq!(filtered.journeys, ["survey", "firefox"]);
        assert!(!filtered.list && parse_test(&words("--list survey")).unwrap().list);
        assert!(parse_test(&words("--only lint survey")).is_err());
        assert!(parse_test(&words("--only everything")).is_err());
    }
}
