package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.POLL_REPEATED;
import static org.isonomia.audit.fold.Disagreement.Kind.POLL_UNKNOWN;
import static org.isonomia.audit.fold.Disagreement.Kind.ROLL_DIFFERS;

import java.util.List;
import java.util.Optional;
import org.isonomia.audit.deciding.Counted;
import org.isonomia.audit.deciding.Listing;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.events.polls.PollEvent.ObjectionUpheld;
import org.isonomia.events.polls.PollEvent.ObjectionWithdrawn;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.jspecify.annotations.Nullable;

/**
 * One poll from its own entries alone: its roll and its rule are taken as recorded, its ballots, count and result are
 * derived anew. Whether roll and rule are right only a replay of the whole log tells.
 */
public final class OnePoll {
    private final PollId id;
    private final Findings findings;
    private final Ballots ballots;
    private final Objections objections;
    private final Unsealings unsealings;
    private final Settlements settlements;
    private @Nullable Poll poll;
    private @Nullable PollCounted recorded;

    public OnePoll(PollId id, Findings findings) {
        this.id = id;
        this.findings = findings;
        var community = new Community(findings);
        var members = new Members(community, findings);
        var discussion = new Discussion(findings);
        ballots = new Ballots(members, new Clock(findings), findings);
        var advising = new Advising(community, members, findings);
        objections = new Objections(
                new Proposals(discussion, new Questions(discussion, findings), advising, findings), findings);
        unsealings = new Unsealings(findings);
        settlements = new Settlements(new Forecasts(members, findings), findings);
    }

    public void see(Act act) {
        for (Fact fact : act.facts())
            switch (fact.event()) {
                case PollEvent event when event.poll().equals(id) -> findings.apply(fact, () -> see(event, fact, act));
                case ResultEvent event
                when event.poll().equals(id) -> findings.apply(fact, () -> see(event, fact, act));
                default -> {}
            }
    }

    private void see(PollEvent event, Fact fact, Act act) {
        if (event instanceof PollOpened opened) {
            open(opened, fact, act);
            return;
        }
        if (event instanceof RollListed) return;
        var known = poll;
        if (known == null) {
            findings.add(POLL_UNKNOWN, fact, fact.recorded().name() + " of " + id, "it was not opened before");
            return;
        }
        switch (event) {
            case BallotCast e -> {
                ballots.cast(known, e, fact, act);
                objections.withBallot(known, e, fact, act);
            }
            case BallotWithdrawn e -> {
                ballots.withdrawn(known, e, fact, act);
                objections.withdrawn(known, e, fact, act);
                settlements.withdrawn(known, e, fact, act);
            }
            case ObjectionRaised e -> objections.see(known, e, fact, act);
            case ObjectionWithdrawn e -> objections.see(known, e, fact, act);
            case ObjectionUpheld e -> known.objectionUpheld = true;
            case ClosingTimeExtended e -> settlements.extended(known, e, fact);
            case EarlyCloseAnnounced e -> settlements.hastened(known, e, fact);
            case EarlyCloseCalledOff e -> settlements.calledOff(known, e, fact, act);
            case PollCancelled e -> known.cancel(fact);
            case CountAbandoned e -> known.cancelled = fact;
            case PollClosed e -> settlements.closed(known, e, fact);
            case BallotsOpened e -> unsealings.opened(known, e, fact, act);
            default -> {}
        }
    }

    private void see(ResultEvent event, Fact fact, Act act) {
        var known = poll;
        if (known == null) {
            findings.add(POLL_UNKNOWN, fact, fact.recorded().name() + " of " + id, "it was not opened before");
            return;
        }
        switch (event) {
            case PollCounted e -> {
                if (recorded == null) recorded = e;
                settlements.counted(known, e, fact, act);
            }
            case PollDecided e -> settlements.decided(known, e, fact, act);
            default -> {}
        }
    }

    private void open(PollOpened event, Fact fact, Act act) {
        if (poll != null) {
            findings.add(POLL_REPEATED, fact, id + " opens", "it was opened before this entry");
            return;
        }
        List<MemberId> listed = act.events(RollListed.class)
                .filter(part -> part.poll().equals(id))
                .flatMap(part -> part.members().stream())
                .toList();
        var roll = Listing.of(listed);
        if (!roll.equals(event.terms().electorate().roll()))
            findings.add(
                    ROLL_DIFFERS,
                    fact,
                    "a roll of " + event.terms().electorate().roll().count() + " with digest "
                            + event.terms().electorate().roll().digest(),
                    "the " + roll.count() + " that are listed have digest " + roll.digest());
        poll = new Poll(fact, event.terms(), listed);
    }

    public Optional<PollCounted> recorded() {
        return Optional.ofNullable(recorded);
    }

    /** Absent before the close, and when its rule is not known. */
    public Optional<Counted> counted() {
        return Optional.ofNullable(poll).map(Poll::count);
    }

    /** Of the ballots that were counted anew. */
    public String inputDigest() {
        return poll == null ? "" : poll.inputDigest;
    }

    /** Those who are listed. */
    public long roll() {
        return poll == null ? 0 : poll.roll;
    }

    public boolean isDecided() {
        return poll != null && poll.decided != null;
    }
}
