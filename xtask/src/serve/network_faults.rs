//! How each host name reaches the test site: as usual, not at all, or without ever being answered.
//! Must not know which journey wants what.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::sync::{Mutex, PoisonError};

use axum::body::{Body, Bytes};
use axum::response::Response;
use futures_util::{future, stream};

/// The networks that are not as usual, by host name.
#[derive(Default)]
pub(super) struct Networks(Mutex<BTreeMap<String, NetworkFault>>);

/// What is wrong with a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NetworkFault {
    /// There is none: connections end without an answer.
    Offline,
    /// It is there in name only: no answer ever comes.
    Silent,
}

impl Networks {
    /// From now on this host has a network like that. Whether there is one of this name.
    pub(super) fn set(&self, host: &str, name: &str) -> bool {
        let fault = match name {
            "online" => None,
            "offline" => Some(NetworkFault::Offline),
            "silent" => Some(NetworkFault::Silent),
            _ => return false,
        };
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match fault {
            Some(fault) => faults.insert(host.to_owned(), fault),
            None => faults.remove(host),
        };
        true
    }

    /// What is wrong with this host's network.
    pub(super) fn fault(&self, host: &str) -> Option<NetworkFault> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(host).copied()
    }
}

impl NetworkFault {
    /// What a request meets on such a network.
    pub(super) async fn respond(self) -> Response {
        match self {
            Self::Offline => close_connection(),
            Self::Silent => future::pending().await,
        }
    }
}

/// A body that fails before its first byte: the connection is closed before the head is sent.
fn close_connection() -> Response {
    let failure = future::err::<Bytes, _>(io::Error::from(ErrorKind::ConnectionAborted));
    Response::new(Body::from_stream(stream::once(failure)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_fails_for_one_host_alone() {
        let networks = Networks::default();
        assert!(networks.set("a", "offline") && networks.set("b", "silent"));
        assert!(!networks.set("a", "slow"));
        assert_eq!(networks.fault("a"), Some(NetworkFault::Offline));
        assert_eq!(networks.fault("b"), Some(NetworkFault::Silent));
        assert_eq!(networks.fault("c"), None);
        assert!(networks.set("a", "online"));
        assert_eq!(networks.fault("a"), None);
    }
}
