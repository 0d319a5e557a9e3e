//! How numbers are written in English.

use crate::language::messages::numbers::NumberStyle;

pub(crate) static MESSAGES: NumberStyle =
    NumberStyle { thousands: ',', decimal: '.', is_currency_first: true };
