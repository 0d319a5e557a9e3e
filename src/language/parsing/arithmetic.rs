//! Arithmetic typed in place of a number: `20*8*45`, `10k*12`, `1000*80%`.
//! Must not know how one number is read, nor what the result is for.
//!
//! A percentage is a share of what it multiplies: `1000*80%` is 800, `800/80%` is 1,000. Among
//! themselves percentages stay percentages: `50%+30%` is 80 %, `80%*50%` is 40 %, `80%/2` is
//! 40 %. Added to a number they are refused: of what?

use std::slice::Iter;

use rust_decimal::Decimal;

use super::normalize::is_of_word;
use super::operand::{self, Operand};
use super::{Habits, MAX_LENGTH, NumberError, ParsedNumber, Sign, lookalike};
use crate::domain::decimal::{TooLarge, add, divide, multiply, subtract};

#[derive(Clone, Copy)]
enum Token {
    Number(Operand),
    /// One of `+ - * / ( )`.
    Sign(char),
}

/// Computes what was typed; `None` if it is no arithmetic at all.
pub(super) fn parse(text: &str, habits: Habits) -> Result<Option<ParsedNumber>, NumberError> {
    let tokens = tokens(text, habits)?;
    check_parentheses(&tokens)?;
    if !computes(&tokens) {
        return Ok(None);
    }
    let Quantity { value, sign } = Walk::over(&tokens, false)?;
    let doubtful = |token: &Token| matches!(token, Token::Number(number) if number.other.is_some());
    let other = if tokens.iter().any(doubtful) {
        Walk::over(&tokens, true).ok().map(|other| other.value)
    } else {
        None
    };
    if looks_like_something_else(&tokens, value) {
        return Err(if matches!(tokens.first(), Some(Token::Sign(_))) {
            NumberError::LooksLikeADate
        } else {
            NumberError::LooksLikeARange
        });
    }
    let formula = Some(neutral(&tokens)?);
    Ok(Some(ParsedNumber::Number {
        value,
        other: other.filter(|other| *other != value),
        sign,
        formula,
    }))
}

/// Numbers and signs, in their order.
fn tokens(text: &str, habits: Habits) -> Result<Vec<Token>, NumberError> {
    let mut tokens = Vec::new();
    let mut begin = 0;
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        let Some((typed, rest)) = text.split_at_checked(at) else { break };
        let after = rest.chars().nth(1).unwrap_or(' ');
        let number = typed.get(begin..).unwrap_or_default();
        if let Some(sign) = sign(letter, number, after) {
            // "--5" and "5--10" are no sign that anyone agrees on.
            if "+-".contains(sign) && "+-".contains(before) {
                return Err(NumberError::NotANumber);
            }
            push_number(&mut tokens, number, habits)?;
            tokens.push(Token::Sign(sign));
            begin = at.saturating_add(letter.len_utf8());
        }
        before = letter;
    }
    push_number(&mut tokens, text.get(begin..).unwrap_or_default(), habits)?;
    Ok(tokens)
}

fn push_number(tokens: &mut Vec<Token>, text: &str, habits: Habits) -> Result<(), NumberError> {
    if !text.trim().is_empty() {
        tokens.push(Token::Number(operand::parse(text, habits)?));
    }
    Ok(())
}

/// The sign that a letter is, after the beginning of a number and before another letter.
fn sign(letter: char, number: &str, after: char) -> Option<char> {
    match letter {
        '*' | '/' | '(' | ')' => Some(letter),
        ':' => Some('/'),
        // The x of "20 x 8", not one of a word, nor of "0x10".
        'x' if number.trim_start_matches(|letter: char| !letter.is_ascii_digit()) != "0"
            && !number.ends_with(is_of_word)
            && !is_of_word(after) =>
        {
            Some('*')
        }
        // Not the sign of an exponent: "1e-3".
        '+' | '-' => {
            let mantissa = number.strip_suffix('e').is_some_and(ends_in_digit);
            if mantissa && after.is_ascii_digit() { None } else { Some(letter) }
        }
        _ => None,
    }
}

fn ends_in_digit(text: &str) -> bool {
    text.ends_with(|letter: char| letter.is_ascii_digit())
}

fn check_parentheses(tokens: &[Token]) -> Result<(), NumberError> {
    let mut open = 0_usize;
    for token in tokens {
        match token {
            Token::Sign('(') => open = open.saturating_add(1),
            Token::Sign(')') => open = open.checked_sub(1).ok_or(NumberError::Unbalanced)?,
            _ => {}
        }
    }
    if open == 0 { Ok(()) } else { Err(NumberError::Unbalanced) }
}

/// Whether anything is computed: there is a number, and a sign between or after something.
fn computes(tokens: &[Token]) -> bool {
    let has_number = tokens.iter().any(|token| matches!(token, Token::Number(_)));
    let has_sign = tokens.windows(2).any(|pair| {
        matches!(
            pair,
            [Token::Number(_) | Token::Sign(')'), Token::Sign('+' | '-' | '*' | '/' | '(')]
                | [_, Token::Sign('*' | '/')]
                | [Token::Sign('*' | '/'), _]
                | [Token::Sign(')'), Token::Number(_)]
        )
    });
    has_number && has_sign
}

/// A range ("5-10", "10k – 15k") is written as a difference that would be negative; a telephone
/// number with its country ("+39 06-1234") as one that begins with a plus.
fn looks_like_something_else(tokens: &[Token], value: Decimal) -> bool {
    match tokens {
        [Token::Number(_), Token::Sign('-'), Token::Number(_)] => value.is_sign_negative(),
        [Token::Sign('+'), rest @ ..] => {
            rest.iter().any(|token| matches!(token, Token::Sign('-' | '/')))
        }
        _ => false,
    }
}

/// A number, percent points or an amount.
#[derive(Clone, Copy)]
struct Quantity {
    value: Decimal,
    sign: Sign,
}

/// Walks over the tokens by precedence: sums of products of signed numbers and parentheses.
struct Walk<'a> {
    rest: Iter<'a, Token>,
    /// Whether doubtful numbers are taken in their other reading.
    other: bool,
}

impl Walk<'_> {
    fn over(tokens: &[Token], other: bool) -> Result<Quantity, NumberError> {
        let mut walk = Walk { rest: tokens.iter(), other };
        let Quantity { value, sign } = walk.sum()?;
        // Normal, so that there is no negative zero.
        if walk.peek().is_some() {
            Err(NumberError::MissingOperator)
        } else {
            Ok(Quantity { value: value.normalize(), sign })
        }
    }

    fn peek(&self) -> Option<Token> {
        self.rest.as_slice().first().copied()
    }

    /// The next token if it is one of these signs.
    fn next_sign(&mut self, signs: &str) -> Option<char> {
        let sign = match self.peek() {
            Some(Token::Sign(sign)) if signs.contains(sign) => sign,
            _ => return None,
        };
        self.rest.next();
        Some(sign)
    }

    fn sum(&mut self) -> Result<Quantity, NumberError> {
        let mut left = self.product()?;
        while let Some(sign) = self.next_sign("+-") {
            left = computed(left, sign, self.product()?)?;
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<Quantity, NumberError> {
        let mut left = self.signed()?;
        while let Some(sign) = self.next_sign("*/") {
            left = computed(left, sign, self.signed()?)?;
        }
        Ok(left)
    }

    fn signed(&mut self) -> Result<Quantity, NumberError> {
        let negative = self.next_sign("+-") == Some('-');
        let mut quantity = match self.rest.next() {
            Some(Token::Number(number)) => {
                let other = number.other.filter(|_| self.other);
                Quantity { value: other.unwrap_or(number.value), sign: number.sign }
            }
            Some(Token::Sign('(')) => {
                let inner = self.sum()?;
                self.next_sign(")").ok_or(NumberError::MissingOperator)?;
                inner
            }
            _ => return Err(NumberError::MissingOperand),
        };
        if negative {
            quantity.value.set_sign_negative(!quantity.value.is_sign_negative());
        }
        Ok(quantity)
    }
}

fn computed(left: Quantity, sign: char, right: Quantity) -> Result<Quantity, NumberError> {
    let percents = (left.sign == Sign::Percent, right.sign == Sign::Percent);
    let hundred = Decimal::ONE_HUNDRED;
    let (l, r) = (left.value, right.value);
    let (value, percent) = match (sign, percents) {
        ('+' | '-', (true, false) | (false, true)) => return Err(NumberError::PercentOfWhat),
        ('+', (percent, _)) => (add(l, r), percent),
        ('-', (percent, _)) => (subtract(l, r), percent),
        ('*', (false, false)) => (multiply(l, r), false),
        ('*', (one, two)) => {
            (multiply(l, r).and_then(|product| divide(product, hundred)), one && two)
        }
        _ if r.is_zero() => return Err(NumberError::DividesByZero),
        (_, (false, true)) => (multiply(l, hundred).and_then(|l| divide(l, r)), false),
        (_, (one, two)) => (divide(l, r), one && !two),
    };
    let value = value.map_err(|TooLarge| NumberError::ResultTooLarge)?;
    let sign = if percent { Sign::Percent } else { currency_of(left, sign, right)? };
    Ok(Quantity { value, sign })
}

/// The currency of a result: that of its parts, but that an amount divided by an amount is a number.
fn currency_of(left: Quantity, sign: char, right: Quantity) -> Result<Sign, NumberError> {
    match (left.sign, right.sign) {
        (Sign::Currency(one), Sign::Currency(two)) if one != two => {
            Err(NumberError::SeveralCurrencies)
        }
        (Sign::Currency(_), Sign::Currency(_)) if sign == '/' => Ok(Sign::None),
        (currency @ Sign::Currency(_), _) | (_, currency @ Sign::Currency(_)) => Ok(currency),
        _ => Ok(Sign::None),
    }
}

/// The neutral form; spaces stand in it only where it would be taken for a date without them.
fn neutral(tokens: &[Token]) -> Result<String, NumberError> {
    let mut formula = written(tokens, "");
    if lookalike::is_date(&formula) {
        formula = written(tokens, " ");
    }
    if formula.len() > MAX_LENGTH { Err(NumberError::TooLong) } else { Ok(formula) }
}

fn written(tokens: &[Token], space: &str) -> String {
    let mut formula = String::new();
    for token in tokens {
        match token {
            Token::Number(number) => push_neutral(&mut formula, number),
            Token::Sign(sign) => {
                let between = if formula.ends_with(['+', '-']) { " " } else { space };
                if "+-*/".contains(*sign) {
                    formula.push_str(between);
                    formula.push(*sign);
                    formula.push_str(space);
                } else {
                    formula.push(*sign);
                }
            }
        }
    }
    formula
}

fn push_neutral(formula: &mut String, number: &Operand) {
    let text = number.value.normalize().to_string();
    formula.push_str(&text);
    // Three decimals could be thousands again in some locale; four cannot.
    if text.split_once('.').is_some_and(|(_, decimals)| decimals.len() == 3) {
        formula.push('0');
    }
    if number.sign == Sign::Percent {
        formula.push('%');
    }
}
