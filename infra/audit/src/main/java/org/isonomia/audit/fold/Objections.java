package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.OBJECTION_OUT_OF_TURN;

import java.util.stream.Stream;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.Objection;
import org.isonomia.events.polls.PollEvent.ObjectionAnswered;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.events.polls.PollEvent.ObjectionUpheld;
import org.isonomia.events.polls.PollEvent.ObjectionWithdrawn;
import org.isonomia.rules.counting.Choice;
import org.jspecify.annotations.Nullable;

/** Objections in consent polls: each goes with its ballot, and the proposer alone answers or upholds one. */
final class Objections {
    static final String CONSENT = "consent/1";

    private final Proposals proposals;
    private final Findings findings;

    Objections(Proposals proposals, Findings findings) {
        this.proposals = proposals;
        this.findings = findings;
    }

    /** Whether a ballot of a consent poll objects. */
    static boolean objects(Choice choice) {
        return choice instanceof Choice.One one && one.option().equals("object");
    }

    void see(Poll poll, Objection event, Fact fact, Act act) {
        String recorded = fact.recorded().name() + " of " + event.objector() + " in " + event.poll();
        if (!poll.terms.rule().is(CONSENT)) out(fact, recorded, "it is no consent poll");
        boolean withOpening = Terms.hidden(poll.terms)
                && event instanceof ObjectionRaised
                && act.first() instanceof BallotsOpened opened
                && opened.poll().equals(event.poll());
        if (Terms.hidden(poll.terms) && !withOpening)
            out(fact, recorded, "objections are hidden until the ballots are opened");
        else if (poll.closed != null && !withOpening)
            out(fact, recorded, "it was closed by entry " + poll.closed.position());
        switch (event) {
            case ObjectionRaised e -> {
                if (withOpening) {
                    poll.objectors.add(e.objector());
                    return;
                }
                if (!e.objector().equals(fact.by()))
                    out(fact, recorded + " by " + fact.by(), "only " + e.objector() + " may");
                if (act.events(BallotCast.class)
                        .noneMatch(cast -> cast.poll().equals(e.poll())
                                && cast.voter().equals(e.objector())
                                && cast.choice() != null
                                && objects(cast.choice())))
                    out(fact, recorded, "the same command casts no ballot that objects");
                poll.objectors.add(e.objector());
            }
            case ObjectionWithdrawn e -> {
                if (!poll.objectors.remove(e.objector())) out(fact, recorded, "no objection of theirs stands");
                if (!unballots(e, act)) out(fact, recorded, "the same command leaves the ballot that objects");
            }
            case ObjectionAnswered e -> answered(poll, e.objector(), e.by(), recorded, fact);
            case ObjectionUpheld e -> {
                answered(poll, e.objector(), e.by(), recorded, fact);
                if (!poll.terms.matter().binding()) out(fact, recorded, "advice has no proposal to give back");
                poll.objectionUpheld = true;
            }
        }
    }

    /** Withdrawing an objection withdraws the ballot, or changes it into one that does not object. */
    private static boolean unballots(ObjectionWithdrawn event, Act act) {
        return act.events(BallotWithdrawn.class)
                        .anyMatch(ballot -> ballot.poll().equals(event.poll())
                                && ballot.voter().equals(event.objector()))
                || act.events(BallotCast.class)
                        .anyMatch(cast -> cast.poll().equals(event.poll())
                                && cast.voter().equals(event.objector())
                                && (cast.choice() == null || !objects(cast.choice())));
    }

    /** A ballot of a consent poll brings its objection with it, and one that objects no more withdraws it. */
    void withBallot(Poll poll, BallotCast event, Fact fact, Act act) {
        if (!poll.terms.rule().is(CONSENT)) return;
        boolean objects = event.choice() != null && objects(event.choice());
        if (objects && in(event.poll(), act.events(ObjectionRaised.class)) != 1)
            out(fact, event.voter() + " objects", "the same command raises no objection");
        if (!objects) left(poll, event.poll(), event.voter(), fact, act);
    }

    void withdrawn(Poll poll, BallotWithdrawn event, Fact fact, Act act) {
        left(poll, event.poll(), event.voter(), fact, act);
    }

    private void left(Poll poll, PollId id, MemberId voter, Fact fact, Act act) {
        if (poll.objectors.contains(voter) && in(id, act.events(ObjectionWithdrawn.class)) != 1)
            out(fact, voter + " objects no more", "the same command does not withdraw the objection");
    }

    private static long in(PollId poll, Stream<? extends Objection> objections) {
        return objections.filter(objection -> objection.poll().equals(poll)).count();
    }

    private void answered(Poll poll, MemberId objector, MemberId by, String recorded, Fact fact) {
        if (Terms.isNobodys(poll.terms)) out(fact, recorded, "nobody proposed what it decides");
        if (!poll.objectors.contains(objector)) out(fact, recorded, "no objection of theirs stands");
        var proposer = poll.terms.matter().binding() ? proposer(poll) : poll.opened.by();
        if (!by.equals(proposer)) out(fact, recorded + " by " + by, "the proposer is " + proposer);
    }

    private @Nullable MemberId proposer(Poll poll) {
        var id = poll.terms.matter().proposal();
        var proposal = id == null ? null : proposals.find(id);
        return proposal == null ? null : proposal.draft.proposer();
    }

    private void out(Fact fact, String recorded, String why) {
        findings.add(OBJECTION_OUT_OF_TURN, fact, recorded, why);
    }
}
