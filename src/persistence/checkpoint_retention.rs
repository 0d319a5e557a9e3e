//! Which checkpoints stay in the history: many of today, fewer of last week.
//! Must not know what they hold.

use super::journal_record::Moment;

/// The most checkpoints without a name that a programme has.
pub const MAX_UNNAMED_CHECKPOINTS: usize = 50;

/// A checkpoint of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Its revision.
    pub revision: u64,
    /// When it was written.
    pub time: Moment,
    /// Whether the person gave it a name; those are never dropped.
    pub is_named: bool,
}

/// The revision to drop when there are more than [`MAX_UNNAMED_CHECKPOINTS`] without a name, in order
/// of revision: the one that is missed least. Its neighbours stand close to each other, compared with how long
/// ago it was; the first and the last two always stay.
#[must_use]
pub(super) fn checkpoint_to_drop(checkpoints: &[Checkpoint]) -> Option<u64> {
    let unnamed: Vec<&Checkpoint> = checkpoints.iter().filter(|each| !each.is_named).collect();
    if unnamed.len() <= MAX_UNNAMED_CHECKPOINTS {
        return None;
    }
    let newest = unnamed.last()?.time;
    let mut least: Option<(u128, u64)> = None;
    for three in unnamed.get(..unnamed.len().saturating_sub(1))?.windows(3) {
        let [before, it, after] = three else { continue };
        // By a clock that went backwards there is no gap, and no age.
        let gap = u128::from(after.time.saturating_sub(before.time)).saturating_add(1);
        let age = u128::from(newest.saturating_sub(it.time)).saturating_add(1);
        // Compared in thousandths, so that equal gaps differ by age.
        let missed = gap.saturating_mul(1_000_000).checked_div(age).unwrap_or(u128::MAX);
        if least.is_none_or(|(known, _)| missed < known) {
            least = Some((missed, it.revision));
        }
    }
    least.map(|(_, revision)| revision)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn retained(times: impl IntoIterator<Item = Moment>) -> Vec<Checkpoint> {
        let mut kept: Vec<Checkpoint> = Vec::new();
        for (place, time) in times.into_iter().enumerate() {
            let revision = u64::try_from(place).unwrap() + 1;
            kept.push(Checkpoint { revision, time, is_named: false });
            if let Some(gone) = checkpoint_to_drop(&kept) {
                kept.retain(|each| each.revision != gone);
            }
            assert!(kept.len() <= MAX_UNNAMED_CHECKPOINTS);
        }
        kept
    }

    #[test]
    fn the_first_and_the_newest_stay_and_days_are_thinner_than_minutes() {
        let minute = 60_000;
        let kept = retained((0..5_000).map(|index| index * 2 * minute));
        assert_eq!(kept.len(), MAX_UNNAMED_CHECKPOINTS);
        assert_eq!(kept.first().unwrap().revision, 1);
        let newest: Vec<u64> = kept.iter().rev().take(3).map(|each| each.revision).collect();
        assert_eq!(newest, [5_000, 4_999, 4_998]);
        let last_hour = kept.iter().filter(|each| each.revision > 4_970).count();
        let first_day = kept.iter().filter(|each| each.revision <= 720).count();
        assert!(last_hour > 10 && first_day < 6, "{last_hour} {first_day}");
    }

    #[test]
    fn a_clock_that_goes_backwards_lets_nothing_of_the_ends_go() {
        let kept = retained((0..500).rev());
        assert_eq!(kept.len(), MAX_UNNAMED_CHECKPOINTS);
        assert_eq!(kept.first().unwrap().revision, 1);
        assert_eq!(kept.last().unwrap().revision, 500);
    }

    #[test]
    fn what_has_a_name_is_never_let_go() {
        let named = |revision| Checkpoint { revision, time: revision, is_named: true };
        let all: Vec<Checkpoint> = (1..200).map(named).collect();
        assert_eq!(checkpoint_to_drop(&all), None);
    }
}
