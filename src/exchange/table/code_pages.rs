//! What the bytes above ASCII mean in encodings of one byte a letter.
//! Must not know which of them a file is in.

/// What windows-1252 has at `0x80..=0x9f`, where Latin-1 has control characters; nothing at five
/// places.
const WINDOWS: &str = "€\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}Ž\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}žŸ";

/// What Mac Roman has at `0x80..=0xff`: Apple's, as of 1998, with the euro.
const MAC_ROMAN: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
    ¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/// What code page 850 has at `0x80..=0xff`: Western European DOS. Code page 437, which American DOS
/// has, keeps the letters of English and Italian at the same places.
const CODE_PAGE_850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
    └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

/// The letters of windows-1252 from `0x80` on; `U+FFFD` where it has none.
pub(super) fn windows_1252() -> Vec<char> {
    WINDOWS.chars().chain('\u{a0}'..='\u{ff}').collect()
}

/// The letters of Mac Roman from `0x80` on.
pub(super) fn mac_roman() -> Vec<char> {
    MAC_ROMAN.chars().collect()
}

/// The letters of code page 850 from `0x80` on.
pub(super) fn code_page_850() -> Vec<char> {
    CODE_PAGE_850.chars().collect()
}

/// The letter of a byte in a page.
pub(super) fn letter(page: &[char], byte: u8) -> char {
    let place = byte.checked_sub(0x80).map(usize::from);
    place.map_or(char::from(byte), |place| {
        page.get(place).copied().unwrap_or(char::REPLACEMENT_CHARACTER)
    })
}
