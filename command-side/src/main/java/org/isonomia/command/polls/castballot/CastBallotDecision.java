package org.isonomia.command.polls.castballot;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.REASON_MISSING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.Objections;
import org.isonomia.command.polls.Voter;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.Event;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.Objection;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.events.polls.PollEvent.ObjectionWithdrawn;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.roles.RoleEvent.SeatLife;
import org.isonomia.rules.consent.Consent;
import org.jspecify.annotations.Nullable;

/**
 * What casting a ballot depends on: this voter's standing and the life of this poll. Of ballots on the voter's own alone,
 * whose reason stays unless another is given.
 *
 * @param kept the reason that stands beside the voter's ballot
 */
public record CastBallotDecision(
        Voter voter, Objections objections, @Nullable Sealed<String> kept) implements Decision<CastBallot> {
    public static final int LONGEST_REASON = 2_000;

    /** Bytes a sealed reason takes at least in a hidden poll, where one option may ask for one and another not. */
    private static final int ROOM_FOR_REASON = 1_024;

    public static final Reads<CastBallot, CastBallotDecision> READS = Reads.of(
                    CastBallot.class, new CastBallotDecision(Voter.NOBODY, Objections.NONE, null))
            .on(Standing.class, c -> Tag.member(c.voter()), (s, c, e) -> s.as(s.voter.after(e)))
            .on(SeatLife.class, c -> Tag.member(c.voter()), (s, c, e) -> s.as(s.voter.after(e)))
            .on(Lifecycle.class, c -> Tag.poll(c.poll()), (s, c, e) -> s.as(s.voter.after(e, c.voter())))
            .on(PanelSeated.class, c -> Tag.poll(c.poll()), (s, c, e) -> s.as(s.voter.after(e, c.poll(), c.voter())))
            .on(
                    Objection.class,
                    c -> Tag.ballot(c.poll(), c.voter()),
                    (s, c, e) -> new CastBallotDecision(s.voter, s.objections.after(e), s.kept))
            .on(
                    Ballot.class,
                    c -> Tag.ballot(c.poll(), c.voter()),
                    (s, c, e) -> new CastBallotDecision(s.voter, s.objections, reasonAfter(e)));

    private static @Nullable Sealed<String> reasonAfter(Ballot event) {
        return switch (event) {
            case BallotCast e -> e.reason();
            case BallotWithdrawn e -> null;
        };
    }

    private CastBallotDecision as(Voter next) {
        return new CastBallotDecision(next, objections, kept);
    }

    @Override
    public Verdict decide(CastBallot command, Instant now) {
        var barred = voter.barred(now);
        if (barred.isPresent()) return refuse(barred.get());
        var terms = voter.open().orElseThrow();
        var unusable = Marks.unusable(terms, command.choice());
        if (unusable.isPresent()) return refuse(unusable.get());
        Verdict faulty = Refusal.anyOf(new Input()
                .optionalText("reason", command.reason(), LONGEST_REASON)
                .faults());
        if (faulty != null) return faulty;
        String reason = command.reason() == null ? "" : command.reason().strip();
        var words = command.reason() == null && !terms.hidden() ? kept : sealed(command, reason);
        if (words == null && Marks.askReason(terms, command.choice()))
            return refuse(new Refusal(REASON_MISSING, "reason", Map.of()));
        if (terms.hidden()) return accept(hidden(command, terms, reason));
        var events = new ArrayList<Event>();
        events.add(new BallotCast(command.poll(), command.voter(), command.choice(), null, words));
        if (terms.rule().is(Consent.ID)) objection(command, words).ifPresent(events::add);
        return accept(events);
    }

    private static @Nullable Sealed<String> sealed(CastBallot command, String reason) {
        return reason.isEmpty() ? null : Sealed.of(command.voter(), reason);
    }

    /**
     * The same entry whatever was chosen: a reason, empty or not, and no objection until the ballots are opened. The
     * commitment before is not said again: only an option that asks for no reason could be chosen beside it.
     */
    private static BallotCast hidden(CastBallot command, PollTerms terms, String reason) {
        return new BallotCast(
                command.poll(),
                command.voter(),
                null,
                Sealed.of(command.poll(), command.choice(), terms.rule().roomForChoice()),
                Sealed.of(command.voter(), reason, ROOM_FOR_REASON));
    }

    /** A ballot that objects raises its objection, or words it anew; one that does not withdraws it. */
    private Optional<Event> objection(CastBallot command, @Nullable Sealed<String> words) {
        if (Deciding.objects(command.choice()))
            return Optional.of(new ObjectionRaised(
                    command.poll(), command.voter(), words == null ? Sealed.of(command.voter(), "") : words));
        return objections.standing().contains(command.voter())
                ? Optional.of(new ObjectionWithdrawn(command.poll(), command.voter()))
                : Optional.empty();
    }
}
