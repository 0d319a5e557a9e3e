//! No circles of files inside a room, but a module with its own children.
//!
//! Read from the source: every path that begins with `crate`, `super`, `self` or a child module, in
//! `use` or in code, is followed through re-exports to the file that defines what it names. Tests
//! inside a file take no part. What a macro makes counts for the file that calls the macro.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use syn::visit::{self, Visit};
use syn::{Attribute, File, Item, UseTree};

/// The rooms that have no circle.
const ROOMS: [&str; 3] = ["domain", "document", "exchange"];

/// The names of a path, from the crate's root: `["domain", "survey", "Wave"]`.
type Names = Vec<String>;

/// What a file's module holds.
#[derive(Default)]
struct Module {
    /// The file, from `src`.
    file: String,
    /// What it defines itself.
    items: BTreeSet<String>,
    /// Names that come from elsewhere, with where from.
    imports: HashMap<String, Names>,
    /// Modules of which every name comes in.
    globs: Vec<Names>,
    /// Every path that it names.
    paths: BTreeSet<Names>,
}

/// The modules of a room by their paths.
struct Room {
    modules: BTreeMap<Names, Module>,
}

fn is_test(attributes: &[Attribute]) -> bool {
    let is_cfg = |attribute: &&Attribute| attribute.path().is_ident("cfg");
    let mut conditions = attributes.iter().filter(is_cfg);
    conditions.any(|cfg| cfg.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test")))
}

/// Reads one file.
struct Reader {
    module: Names,
    found: Module,
}

impl Reader {
    /// A path from the crate's root; none where it leads out of the crate or into a local name.
    fn absolute(&self, path: &[String]) -> Option<Names> {
        let first = path.first()?;
        let mut base = self.module.clone();
        let mut rest = path;
        match first.as_str() {
            "crate" => {
                base.clear();
                rest = &rest[1..];
            }
            "self" => rest = &rest[1..],
            "super" => {
                while rest.first().is_some_and(|name| name == "super") {
                    base.pop();
                    rest = &rest[1..];
                }
            }
            child if self.found.items.contains(&format!("mod {child}")) => {}
            _ => return None,
        }
        base.extend(rest.iter().cloned());
        Some(base)
    }

    fn read_use(&mut self, tree: &UseTree, before: &mut Names) {
        let (name, known_as) = match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.read_use(&path.tree, before);
                before.pop();
                return;
            }
            UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.read_use(tree, before));
                return;
            }
            UseTree::Glob(_) => {
                if let Some(path) = self.absolute(before) {
                    self.found.paths.insert(path.clone());
                    self.found.globs.push(path);
                }
                return;
            }
            UseTree::Name(name) => (name.ident.to_string(), name.ident.to_string()),
            UseTree::Rename(rename) => (rename.ident.to_string(), rename.rename.to_string()),
        };
        let mut path = before.clone();
        let mut known_as = known_as;
        if name == "self" {
            known_as = path.last().cloned().unwrap_or_default();
        } else {
            path.push(name);
        }
        if let Some(path) = self.absolute(&path) {
            self.found.paths.insert(path.clone());
            self.found.imports.insert(known_as, path);
        }
    }
}

impl<'a> Visit<'a> for Reader {
    fn visit_item(&mut self, item: &'a Item) {
        match item {
            Item::Mod(module) if is_test(&module.attrs) => {}
            Item::Use(it) if !is_test(&it.attrs) => self.read_use(&it.tree, &mut Vec::new()),
            _ => visit::visit_item(self, item),
        }
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        let names: Names = path.segments.iter().map(|part| part.ident.to_string()).collect();
        if names.len() > 1
            && let Some(path) = self.absolute(&names)
        {
            self.found.paths.insert(path);
        }
        visit::visit_path(self, path);
    }

    fn visit_visibility(&mut self, _: &'a syn::Visibility) {}

    fn visit_macro(&mut self, called: &'a syn::Macro) {
        let code = called.tokens.to_string().replace(' ', "");
        for start in ["crate::", "super::"] {
            for (at, _) in code.match_indices(start) {
                let end =
                    |letter: char| !letter.is_alphanumeric() && letter != '_' && letter != ':';
                let path = code[at..].split(end).next().unwrap_or_default();
                let names: Names = path.split("::").map(str::to_owned).collect();
                self.found.paths.extend(self.absolute(&names));
            }
        }
        visit::visit_macro(self, called);
    }
}

/// The names that a file defines.
fn items(file: &File) -> BTreeSet<String> {
    let name = |item: &Item| {
        Some(match item {
            Item::Const(it) => it.ident.to_string(),
            Item::Enum(it) => it.ident.to_string(),
            Item::Fn(it) => it.sig.ident.to_string(),
            Item::Macro(it) => it.ident.as_ref()?.to_string(),
            Item::Mod(it) if it.content.is_none() => format!("mod {}", it.ident),
            Item::Static(it) => it.ident.to_string(),
            Item::Struct(it) => it.ident.to_string(),
            Item::Trait(it) => it.ident.to_string(),
            Item::Type(it) => it.ident.to_string(),
            _ => return None,
        })
    };
    file.items.iter().filter_map(name).collect()
}

impl Room {
    fn read(room: &str) -> Self {
        let source = super::root();
        let mut modules = BTreeMap::new();
        for path in super::sources(&source.join(room)) {
            let file = path.strip_prefix(&source).unwrap();
            let module: Names = file
                .with_extension("")
                .iter()
                .map(|part| part.to_str().unwrap().to_owned())
                .collect();
            let module = match module.split_last() {
                Some((last, folder)) if last == "mod" => folder.to_vec(),
                _ => module,
            };
            let parsed = syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap();
            let found = Module {
                file: file.display().to_string(),
                items: items(&parsed),
                ..Module::default()
            };
            let mut reader = Reader { module: module.clone(), found };
            reader.visit_file(&parsed);
            modules.insert(module, reader.found);
        }
        Self { modules }
    }

    /// The module that defines what a path names, and the name: through re-exports where it must be.
    fn defining(&self, path: &[String], depth: usize) -> Option<(&Names, String)> {
        for end in (1..=path.len()).rev() {
            let (before, after) = path.split_at(end);
            let Some((known, module)) = self.modules.get_key_value(before) else { continue };
            let Some(name) = after.first() else { return Some((known, "itself".to_owned())) };
            if module.items.contains(name) || depth == 0 {
                return Some((known, name.clone()));
            }
            let imported = module.imports.get(name).map(|path| (path.clone(), &after[1..]));
            if let Some((mut from, rest)) = imported {
                from.extend(rest.iter().cloned());
                return self.defining(&from, depth - 1);
            }
            let from_globs = module.globs.iter().find_map(|glob| {
                let from: Names = glob.iter().chain(after).cloned().collect();
                let (known, name) = self.defining(&from, depth - 1)?;
                self.modules[known].items.contains(&name).then_some((known, name))
            });
            // What a macro made has no definition that can be seen: it is the module's own.
            return from_globs.or_else(|| Some((known, name.clone())));
        }
        None
    }

    /// Which module takes what from which others; a module and its descendants take freely.
    fn arrows(&self) -> BTreeMap<&Names, BTreeMap<&Names, BTreeSet<String>>> {
        let mut arrows: BTreeMap<_, BTreeMap<_, BTreeSet<String>>> = BTreeMap::new();
        for (module, found) in &self.modules {
            for path in &found.paths {
                let Some((other, name)) = self.defining(path, 8) else { continue };
                if !other.starts_with(module) && !module.starts_with(other) {
                    arrows.entry(module).or_default().entry(other).or_default().insert(name);
                }
            }
        }
        arrows
    }

    /// A shortest circle through a module: the modules in order, the first again at the end.
    fn circle(&self) -> Option<String> {
        let arrows = self.arrows();
        let targets =
            |module: &Names| arrows.get(module).into_iter().flat_map(BTreeMap::keys).copied();
        let through = |start: &Names| -> Option<Vec<&Names>> {
            let mut from: BTreeMap<&Names, &Names> = BTreeMap::new();
            let mut queue: Vec<&Names> = vec![self.modules.get_key_value(start)?.0];
            let mut next = 0;
            while let Some(module) = queue.get(next).copied() {
                next += 1;
                for target in targets(module) {
                    if target == start {
                        let mut circle = vec![target, module];
                        while let Some(before) = from.get(circle.last()?) {
                            circle.push(before);
                        }
                        circle.reverse();
                        return Some(circle);
                    }
                    if !from.contains_key(target) {
                        from.insert(target, module);
                        queue.push(target);
                    }
                }
            }
            None
        };
        let circle = self.modules.keys().filter_map(through).min_by_key(Vec::len)?;
        let step = |pair: &[&Names]| {
            let names: Vec<&str> = arrows[pair[0]][pair[1]].iter().map(String::as_str).collect();
            let file = |module: &Names| self.modules[module].file.as_str();
            format!("{} takes {} from {}", file(pair[0]), names.join(", "), file(pair[1]))
        };
        Some(circle.windows(2).map(step).collect::<Vec<_>>().join("\n"))
    }
}

#[test]
fn no_room_has_a_circle_of_files() {
    for name in ROOMS {
        let room = Room::read(name);
        assert!(room.modules.len() > 1, "{name} has no files");
        if let Some(circle) = room.circle() {
            panic!("a circle of files in {name}:\n{circle}");
        }
    }
}

/// A room of its own, so that the test above is known to see what it should.
fn room_of(files: &[(&str, &str)]) -> Room {
    let modules = files.iter().map(|(name, code)| {
        let module: Names = name.split("::").map(str::to_owned).collect();
        let parsed = syn::parse_file(code).unwrap();
        let found =
            Module { file: format!("{name}.rs"), items: items(&parsed), ..Module::default() };
        let mut reader = Reader { module: module.clone(), found };
        reader.visit_file(&parsed);
        (module, reader.found)
    });
    Room { modules: modules.collect() }
}

#[test]
fn a_circle_through_a_re_export_is_spelled_out() {
    let files = [
        ("room", "mod a; mod b; pub use b::{Thing, other};"),
        ("room::a", "use super::Thing; pub struct Mine;"),
        ("room::b", "pub struct Thing; pub fn other() { crate::room::a::Mine; }"),
    ];
    let circle = room_of(&files).circle();
    let expected = "room::a.rs takes Thing from room::b.rs\nroom::b.rs takes Mine from room::a.rs";
    assert_eq!(circle.as_deref(), Some(expected));
}

#[test]
fn a_module_and_its_children_and_tests_make_no_circle() {
    let files = [
        ("room", "mod a; mod b; pub use a::Mine; fn own() { a::act(); }"),
        ("room::a", "use super::own; pub struct Mine; pub fn act() {}"),
        ("room::b", "use super::Mine; pub struct Theirs;"),
        ("room::a::child", "use super::Mine;"),
    ];
    assert_eq!(room_of(&files).circle(), None);
    let tested = [
        ("room", "mod a; mod b;"),
        ("room::a", "pub struct Mine; #[cfg(test)] mod tests { use crate::room::b::Theirs; }"),
        ("room::b", "use super::a::Mine; pub struct Theirs;"),
    ];
    assert_eq!(room_of(&tested).circle(), None);
}
