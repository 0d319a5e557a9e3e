//! How each host name reaches the site: as usual, not at all, or without ever hearing from it.
//! Must not know which journey wants what.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::wire::Reply;

/// The ways that are not the usual one, by host name.
#[derive(Default)]
pub(crate) struct Networks(Mutex<BTreeMap<String, Way>>);

#[derive(Clone, Copy)]
enum Way {
    Gone,
    Silent,
}

impl Networks {
    /// From now on this host has a network like that. Whether there is one of this name.
    pub(crate) fn set(&self, host: &str, name: &str) -> bool {
        let way = match name {
            "there" => None,
            "gone" => Some(Way::Gone),
            "silent" => Some(Way::Silent),
            _ => return false,
        };
        let mut ways = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match way {
            Some(way) => ways.insert(host.to_owned(), way),
            None => ways.remove(host),
        };
        true
    }

    /// What becomes of a request of this host, where it does not get through.
    pub(crate) fn reply(&self, host: &str) -> Option<Reply> {
        let ways = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Some(match ways.get(host)? {
            Way::Gone => Reply::HangUp,
            Way::Silent => Reply::Silence,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_fails_for_one_host_alone() {
        let networks = Networks::default();
        assert!(networks.set("a", "gone") && networks.set("b", "silent"));
        assert!(!networks.set("a", "slow"));
        assert!(matches!(networks.reply("a"), Some(Reply::HangUp)));
        assert!(matches!(networks.reply("b"), Some(Reply::Silence)));
        assert!(networks.reply("c").is_none());
        assert!(networks.set("a", "there"));
        assert!(networks.reply("a").is_none());
    }
}
