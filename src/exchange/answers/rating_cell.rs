//! A rating from 1 to 5 as tables hold it: `4`, `4/5`, `5 - Very satisfied`, `★★★★`, or words of a
//! scale, which a column has to show. Must not know its column's name, nor whose answer it is.

use rust_decimal::prelude::ToPrimitive;

use super::good_or_bad::are_thumbs;
use super::labelled_number::labelled_digits;
use crate::domain::survey::Rating;
use crate::exchange::name_matching::comparable;
use crate::exchange::table::read_cell;
use crate::language::{Language, is_no_value};

/// What the ratings from 1 to 5 are called, each by several words, without accents and blanks.
type Scale = [&'static [&'static str]; 5];

/// Scales of common survey tools. The same words are not the same rating in all of them: above
/// "satisfied", "very satisfied" is 5; below "extremely satisfied" it is 4. Where several have all words
/// of a column, the first is meant.
const SCALES: [Scale; 7] = [
    [
        &["verydissatisfied", "extremelydissatisfied", "completelydissatisfied", "veryunsatisfied"],
        &["dissatisfied", "somewhatdissatisfied", "unsatisfied", "somewhatunsatisfied"],
        &[
            "neutral",
            "neither",
            "neithersatisfiednordissatisfied",
            "neitherdissatisfiednorsatisfied",
        ],
        &["satisfied", "somewhatsatisfied"],
        &["verysatisfied", "extremelysatisfied", "completelysatisfied"],
    ],
    [
        &["notatallsatisfied"],
        &["notsosatisfied", "slightlysatisfied", "notverysatisfied"],
        &["somewhatsatisfied", "moderatelysatisfied"],
        &["verysatisfied"],
        &["extremelysatisfied", "completelysatisfied"],
    ],
    [
        &[
            "moltoinsoddisfatto",
            "estremamenteinsoddisfatto",
            "deltuttoinsoddisfatto",
            "pernientesoddisfatto",
            "pernullasoddisfatto",
        ],
        &["insoddisfatto", "pocosoddisfatto", "abbastanzainsoddisfatto", "piuttostoinsoddisfatto"],
        &[
            "neutro",
            "neutrale",
            "indifferente",
            "cosicosi",
            "nesoddisfattoneinsoddisfatto",
            "neinsoddisfattonesoddisfatto",
        ],
        &["soddisfatto", "abbastanzasoddisfatto", "piuttostosoddisfatto"],
        &[
            "moltosoddisfatto",
            "estremamentesoddisfatto",
            "deltuttosoddisfatto",
            "completamentesoddisfatto",
            "pienamentesoddisfatto",
        ],
    ],
    [
        &["pernientesoddisfatto", "pernullasoddisfatto"],
        &["pocosoddisfatto"],
        &["abbastanzasoddisfatto", "moderatamentesoddisfatto", "mediamentesoddisfatto"],
        &["moltosoddisfatto"],
        &["estremamentesoddisfatto", "completamentesoddisfatto", "deltuttosoddisfatto"],
    ],
    [
        &["pessimo"],
        &["scarso", "insufficiente"],
        &["sufficiente"],
        &["buono"],
        &["ottimo", "eccellente"],
    ],
    [&["poor"], &["fair"], &["good"], &["verygood"], &["excellent"]],
    [
        &["verypoor"],
        &["poor"],
        &["fair", "average", "acceptable"],
        &["good"],
        &["verygood", "excellent"],
    ],
];

/// Different words of a column that are looked at; a scale has five.
const MAX_WORDS: usize = 12;

/// The words in which a column writes its ratings, if it does.
#[derive(Clone, Debug, Default)]
pub(super) struct RatingWords {
    words: Vec<(String, Rating)>,
}

impl RatingWords {
    /// The words of a column's cells, where one scale has them all, each with a rating of its own.
    pub(super) fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Self {
        let mut found: Vec<String> = Vec::new();
        for cell in cells.filter(|cell| !is_no_value(cell) && cell.contains(char::is_alphabetic)) {
            let word = of_one_gender(cell);
            if !found.contains(&word) && number(cell, '.').is_none() {
                found.push(word);
            }
            if found.len() > MAX_WORDS {
                return Self::default();
            }
        }
        if are_thumbs(&found) {
            return Self::default();
        }
        let ours = Language::ALL.map(|language| {
            let words = language.survey_messages();
            (1..=5).map(|rating| of_one_gender((words.rating)(rating))).collect::<Vec<_>>()
        });
        let place_of_ours =
            |words: &[String], word: &String| words.iter().position(|it| it == word);
        let place = |scale: &Scale, word: &String| {
            scale.iter().position(|known| known.contains(&word.as_str()))
        };
        let by_ours = ours.iter().filter_map(|it| rated(&found, |word| place_of_ours(it, word)));
        let by_others = SCALES.iter().filter_map(|it| rated(&found, |word| place(it, word)));
        Self { words: by_ours.chain(by_others).next().unwrap_or_default() }
    }

    /// Whether a column writes ratings in words.
    pub(super) fn are_given(&self) -> bool {
        !self.words.is_empty()
    }

    /// Reads a rating; `None` where the cell says that there is none. `decimal` is the mark before
    /// decimals in its column.
    pub(super) fn read(&self, cell: &str, decimal: char) -> Result<Option<Rating>, NotARating> {
        if is_no_value(cell) {
            return Ok(None);
        }
        let by_word = || {
            let word = of_one_gender(cell);
            self.words.iter().find(|(known, _)| *known == word).map(|(_, rating)| *rating)
        };
        number(cell, decimal).or_else(by_word).map(Some).ok_or(NotARating)
    }
}

/// What stands in the cell is no rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotARating;

/// Each word with its rating, where every one has one and no two the same.
fn rated(
    words: &[String],
    place: impl Fn(&String) -> Option<usize>,
) -> Option<Vec<(String, Rating)>> {
    let mut rated: Vec<(String, Rating)> = Vec::new();
    for word in words {
        let value = u32::try_from(place(word)?).ok()?.checked_add(1)?;
        let rating = Rating::new(value).ok()?;
        if rated.iter().any(|(_, known)| *known == rating) {
            return None;
        }
        rated.push((word.clone(), rating));
    }
    Some(rated)
}

/// A rating in digits, or stars.
fn number(cell: &str, decimal: char) -> Option<Rating> {
    let cell = cell.trim();
    let stars = cell.chars().filter(|letter| ['★', '⭐'].contains(letter)).count();
    if stars > 0 && cell.chars().all(|letter| "★⭐☆✩\u{fe0f} ".contains(letter)) {
        return u32::try_from(stars).ok().and_then(|stars| Rating::new(stars).ok());
    }
    let value = match read_cell(cell, decimal, false) {
        Ok(number) => number.map(|number| number.value)?,
        Err(_) => labelled_digits(cell, "5")?.parse().ok()?,
    };
    let whole = value.fract().is_zero().then(|| value.to_u32())?;
    whole.and_then(|whole| Rating::new(whole).ok())
}

/// The words of a cell as they are compared: of a word that follows the gender of whoever says it,
/// one form.
fn of_one_gender(cell: &str) -> String {
    let words = comparable(cell);
    let ends = ["soddisfatta", "soddisfatti", "soddisfatte"];
    match ends.iter().find(|end| words.ends_with(**end)) {
        Some(_) => {
            words.split_at_checked(words.len().saturating_sub(1)).map_or("", |it| it.0).to_owned()
                + "o"
        }
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cells: &[&str]) -> Vec<Option<u8>> {
        let words = RatingWords::of(cells.iter().copied());
        let value = |cell: &&str| words.read(cell, '.').ok().flatten().map(Rating::value);
        cells.iter().map(value).collect()
    }

    fn all(ratings: &[u8]) -> Vec<Option<u8>> {
        ratings.iter().copied().map(Some).collect()
    }

    #[test]
    fn ratings_are_read_in_digits_with_their_words_and_in_stars() {
        let cells =
            ["4", "5.0", "3/5", "5 - Very satisfied", "Not at all satisfied (1)", "★★★☆☆", "⭐⭐"];
        assert_eq!(read(&cells), all(&[4, 5, 3, 5, 1, 3, 2]));
        assert_eq!(read(&["0", "6", "4.5", "4/10", "good"]), [None; 5]);
    }

    #[test]
    fn words_are_the_ratings_of_the_scale_that_has_them_all() {
        let (very, not) = ("Very satisfied", "Not at all satisfied");
        assert_eq!(read(&[very, "Satisfied", "Neutral", "Very dissatisfied"]), all(&[5, 4, 3, 1]));
        assert_eq!(read(&["Extremely satisfied", very, "Somewhat satisfied"]), all(&[5, 4, 3]));
        assert_eq!(read(&[very, not]), all(&[5, 1]), "as we call them");
        assert_eq!(read(&["Molto soddisfatta", "Soddisfatto", "Insoddisfatti"]), all(&[5, 4, 2]));
        let four = ["Per niente soddisfatto", "Poco soddisfatto", "Abbastanza soddisfatto"];
        assert_eq!(read(&four), all(&[1, 2, 4]));
        assert_eq!(read(&["Né soddisfatto, né insoddisfatto", ""]), [Some(3), None]);
        assert_eq!(read(&["Ottimo", "Buono", "Pessimo"]), all(&[5, 4, 1]));
        assert_eq!(read(&["Excellent", "Fair", "Poor"]), all(&[5, 2, 1]));
        assert_eq!(read(&["Very poor", "Fair", "Excellent"]), all(&[1, 3, 5]));
        assert_eq!(read(&["Buono", "Scarso"]), [None, None], "a thumb up or down");
        assert_eq!(read(&[very, "Blue"]), [None, None], "blue is on no scale");
    }
}
