//! What spreadsheets and people write where there is no value.
//! Must not know what would stand there otherwise.

/// What people and programs write for "no value", in lower case.
const NO_VALUE: [&str; 15] = [
    "", "-", "--", ".", "?", "n/a", "na", "n.a.", "n.d.", "n/d", "nd", "k.a.", "s/d", "null",
    "none",
];

/// Bytes of the longest of them.
const MAX_NO_VALUE: usize = 4;

/// Error values of spreadsheets that end in no mark, without their `#`.
const UNMARKED_ERRORS: [&str; 6] = ["n/a", "n/d", "n/v", "nv", "n/disp", "getting_data"];

/// Bytes of the longest error value that is known: `#¡DESBORDAMIENTO!`, with some to spare.
const MAX_ERROR: usize = 28;

/// Whether a cell says that there is no value: it is empty, or holds what spreadsheets and people
/// write for that.
#[must_use]
pub fn is_no_value(cell: &str) -> bool {
    // Asked of every cell of a table, most of which are longer.
    let cell = cell.trim();
    if let Some(error) = cell.strip_prefix('#') {
        return cell.len() <= MAX_ERROR && is_error(error);
    }
    let is_known = |nothing: &str| cell.eq_ignore_ascii_case(nothing);
    (cell.len() <= MAX_NO_VALUE && NO_VALUE.iter().any(|it| is_known(it)))
        || is_numbered_error(cell)
}

/// What follows the `#` of an error value. Each language has its own words for them (`#REF!`,
/// `#RIF!`, `#BEZUG!`, `#¡NUM!`, `#¿NOMBRE?`), all of one form: a word, then a mark. A column that
/// is too narrow for its numbers is saved as `####`.
fn is_error(error: &str) -> bool {
    let is_too_narrow = !error.is_empty() && error.bytes().all(|byte| byte == b'#');
    let word = error.trim_start_matches(['¡', '¿']);
    let is_marked = word.strip_suffix(['!', '?']).is_some_and(|word| {
        word.starts_with(char::is_alphabetic)
            && word.chars().all(|it| it.is_alphabetic() || "/0_".contains(it))
    });
    let is_unmarked = || UNMARKED_ERRORS.iter().any(|known| error.eq_ignore_ascii_case(known));
    is_too_narrow || is_marked || is_unmarked()
}

/// `Err:502`, as LibreOffice writes some errors.
fn is_numbered_error(cell: &str) -> bool {
    let number = cell.split_at_checked(4).filter(|(word, _)| word.eq_ignore_ascii_case("err:"));
    number.is_some_and(|(_, number)| {
        number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::is_no_value;

    #[test]
    fn the_errors_of_spreadsheets_in_five_languages_are_no_values() {
        let english = "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #SPILL! #CALC! #FIELD! \
             #BLOCKED! #CONNECT! #BUSY! #UNKNOWN! #GETTING_DATA #ERROR!";
        let italian = "#NULLO! #DIV/0! #VALORE! #RIF! #NOME? #NUM! #N/D #ESPANSIONE! #CAMPO!";
        let german = "#NULL! #DIV/0! #WERT! #BEZUG! #NAME? #ZAHL! #NV #ÜBERLAUF! #KALK! #FELD!";
        let french = "#NUL! #DIV/0! #VALEUR! #REF! #NOM? #NOMBRE! #N/A #PROPAGATION! #BLOQUÉ!";
        let spanish = "#¡NULO! #¡DIV/0! #¡VALOR! #¡REF! #¿NOMBRE? #¡NUM! #N/D #¡DESBORDAMIENTO!";
        let others = "Err:502 err:504 ##### #MACRO?";
        for errors in [english, italian, german, french, spanish, others] {
            for error in errors.split(' ') {
                assert!(is_no_value(error) && is_no_value(&format!(" {error} ")), "{error}");
                assert!(is_no_value(&error.to_lowercase()), "{error}");
            }
        }
    }

    #[test]
    fn what_only_looks_like_an_error_is_a_value() {
        for value in
            "#1 #12! #! #? # #great #a-b! ok! Err: Err:5 error:502 -1 .5 n/ nan0".split(' ')
        {
            assert!(!is_no_value(value), "{value}");
        }
    }
}
