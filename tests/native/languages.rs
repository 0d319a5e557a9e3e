//! Every language is a folder with a file for each list of messages.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tornaconto::language::Language;

/// Folders of the room that are no language.
const OTHERS: [&str; 3] = ["messages", "formatting", "parsing"];

fn room() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/language")
}

fn names(folder: &Path, is_wanted: fn(&Path) -> bool) -> BTreeSet<String> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let wanted = paths.filter(|path| is_wanted(path));
    wanted.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn every_language_has_the_files_of_the_lists_of_messages() {
    let lists = names(&room().join("messages"), Path::is_file);
    for language in Language::ALL {
        let folder = room().join(language.code());
        assert_eq!(names(&folder, Path::is_file), lists, "{}", language.code());
    }
}

#[test]
fn every_folder_of_a_language_is_offered() {
    let folders = names(&room(), Path::is_dir);
    let offered = Language::ALL.map(|language| language.code().to_owned());
    let others = OTHERS.map(str::to_owned);
    assert_eq!(folders, offered.into_iter().chain(others).collect());
}
