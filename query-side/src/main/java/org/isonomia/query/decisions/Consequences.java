package org.isonomia.query.decisions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.PollCount;
import org.isonomia.deciding.Reopening;
import org.isonomia.deciding.Sequel;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.query.decisions.Consequence.Case;
import org.isonomia.query.polls.ballotbox.ObjectionLine;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.query.polls.ballotbox.PollState;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.yesno.YesNo;
import org.jspecify.annotations.Nullable;

/** What happens if …: ballots that could stand at the close, counted and decided by the very rules that will be used. */
public final class Consequences {
    private final PollId poll;
    private final PollTerms terms;
    private final boolean upheld;
    private final List<Consequence> found = new ArrayList<>();

    private Consequences(PollPage poll) {
        this.poll = poll.line().id();
        this.terms = poll.terms();
        this.upheld = poll.objections().stream().anyMatch(objection -> objection.state() == ObjectionLine.State.UPHELD);
    }

    /**
     * None of a poll that is over.
     *
     * @param count as it stands; absent where that may not be told
     * @param cast the ballots of that count, asked for only where it may be told
     */
    public static List<Consequence> of(PollPage poll, Optional<PollCount> count, Supplier<Map<Choice, Long>> cast) {
        if (poll.line().state() != PollState.OPEN) return List.of();
        var all = new Consequences(poll);
        boolean extended = poll.sequel().extended() != null;
        var extension = Sequel.extension(poll.terms(), extended, poll.line().voted());
        count.ifPresent(now -> all.add(Case.NOW, now.approvals(), extension.orElse(null), all.terms, now));
        if (approval(poll.terms()) == null)
            count.flatMap(now ->
                            Lead.of(poll.terms(), now, cast.get(), poll.line().silent()))
                    .ifPresent(lead -> all.lead(lead, poll.line().silent()));
        all.suppose();
        return List.copyOf(all.found);
    }

    private void suppose() {
        var approval = approval(terms);
        if (approval == null) return;
        long enough = Math.max(1, Math.max(terms.needed(), Deciding.floor(terms)));
        add(Case.ENOUGH, enough, null, terms, counted(terms, of(approval, enough)));
        if (terms.rule().is(YesNo.ID))
            add(
                    Case.AS_MANY_AGAINST,
                    enough,
                    null,
                    terms,
                    counted(terms, Stream.concat(of(approval, enough), of(new Choice.One(YesNo.NO), enough))));
        if (terms.rule().is(Consent.ID))
            add(
                    Case.OBJECTION,
                    enough,
                    null,
                    terms,
                    counted(terms, Stream.concat(of(approval, enough), of(new Choice.One(Consent.OBJECT), 1))));
        if (terms.needed() < 2) return;
        tooFew(Case.TOO_FEW, terms, approval);
        if (found.getLast().sequel() != Sequel.SECOND_CALL) return;
        var second = Reopening.secondCall(
                        poll, terms, terms.electorate().roll(), terms.timing().closesAt())
                .of(terms, terms.members());
        if (second.needed() > 1) tooFew(Case.TOO_FEW_AGAIN, second, approval);
    }

    private void tooFew(Case of, PollTerms call, Choice approval) {
        add(of, call.needed(), null, call, counted(call, of(approval, call.needed() - 1)));
    }

    private void lead(Lead lead, long silent) {
        var of = lead.ballots().isPresent() ? Case.OVERTAKEN : Case.AHEAD;
        add(of, lead.ballots().orElse(silent), lead.second(), null, terms, lead.counted());
    }

    private void add(Case of, long number, @Nullable Duration extension, PollTerms call, PollCount count) {
        add(of, number, null, extension, call, count);
    }

    private void add(
            Case of,
            long number,
            @Nullable String option,
            @Nullable Duration extension,
            PollTerms call,
            PollCount count) {
        var outcome = Deciding.decide(call, count, count.objections(), upheld).outcome();
        found.add(new Consequence(of, number, option, extension, outcome, Sequel.after(call, outcome)));
    }

    /** A ballot for; none where ballots are for one of many. */
    private static @Nullable Choice approval(PollTerms terms) {
        if (terms.rule().is(YesNo.ID)) return new Choice.One(YesNo.YES);
        if (terms.rule().is(Consent.ID)) return new Choice.One(Consent.CONSENT);
        if (!Deciding.isBetweenRivals(terms)) return null;
        return terms.rule().options().stream()
                .filter(option -> option.proposal() != null)
                .findFirst()
                .map(option -> Choice.ranked(option.id(), Deciding.STATUS_QUO))
                .orElse(null);
    }

    private static Stream<Choice> of(Choice choice, long times) {
        return Collections.nCopies(Math.toIntExact(times), choice).stream();
    }

    private static PollCount counted(PollTerms terms, Stream<Choice> choices) {
        return PollCount.of(terms, choices.toList());
    }
}
