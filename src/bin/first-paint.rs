//! Prints the pages' first paint as JSON, for the build to fill into `index.html`.

fn main() -> Result<(), serde_json::Error> {
    println!("{}", serde_json::to_string(&tornaconto::first_paint::pages())?);
    Ok(())
}
