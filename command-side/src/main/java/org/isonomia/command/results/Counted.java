package org.isonomia.command.results;

import java.util.Map;
import java.util.function.Function;
import org.isonomia.command.Decision;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.effects.EffectQueue;
import org.isonomia.command.polls.CastBallots;
import org.isonomia.command.polls.Objections;
import org.isonomia.command.polls.PollState;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.PollCount;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.Tag;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.Objection;
import org.isonomia.events.results.ResultEvent.EffectOrder;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.yesno.Result;

/** What a poll's count is made of, and whether it was made. */
public record Counted(
        PollState poll,
        Past<Ballot> ballots,
        Past<BallotsOpened> opened,
        Objections objections,
        boolean counted,
        EffectQueue queue) {
    private static final Counted NOTHING =
            new Counted(PollState.NONE, Past.nothing(), Past.nothing(), Objections.NONE, false, EffectQueue.EMPTY);

    /** What every command about the count reads. */
    public static <C, S extends Decision<C>> Reads<C, S> reads(
            Class<C> command, Function<C, PollId> poll, Function<Counted, S> as, Function<S, Counted> of) {
        return Reads.of(command, as.apply(NOTHING))
                .on(
                        Lifecycle.class,
                        c -> Tag.poll(poll.apply(c)),
                        (s, e) -> as.apply(of.apply(s).after(e)))
                .on(
                        Ballot.class,
                        c -> Tag.poll(poll.apply(c)),
                        (s, e) -> as.apply(of.apply(s).after(e)))
                .on(
                        BallotsOpened.class,
                        c -> Tag.poll(poll.apply(c)),
                        (s, e) -> as.apply(of.apply(s).after(e)))
                .on(
                        Objection.class,
                        c -> Tag.poll(poll.apply(c)),
                        (s, e) -> as.apply(of.apply(s).after(e)))
                .on(
                        PollCounted.class,
                        c -> Tag.poll(poll.apply(c)),
                        (s, e) -> as.apply(of.apply(s).done()))
                .on(
                        EffectOrder.class,
                        c -> Tag.effects(),
                        (s, e) -> as.apply(of.apply(s).after(e)));
    }

    private Counted after(Lifecycle event) {
        return new Counted(poll.after(event), ballots, opened, objections, counted, queue);
    }

    private Counted after(Ballot event) {
        return new Counted(poll, ballots.plus(event), opened, objections, counted, queue);
    }

    private Counted after(BallotsOpened event) {
        return new Counted(poll, ballots, opened.plus(event), objections, counted, queue);
    }

    private Counted after(Objection event) {
        return new Counted(poll, ballots, opened, objections.after(event), counted, queue);
    }

    private Counted after(EffectOrder event) {
        return new Counted(poll, ballots, opened, objections, counted, queue.after(event));
    }

    private Counted done() {
        return new Counted(poll, ballots, opened, objections, true, queue);
    }

    /** Whether it has a result, or ended without one. */
    public boolean over() {
        return counted || poll.cancelled();
    }

    /** Whether its ballots have still to be opened. */
    public boolean sealed() {
        return poll.terms().orElseThrow().hidden() && opened.last() == null;
    }

    /** The ballots that stand, by voter. */
    public Map<MemberId, Choice> choices() {
        return poll.terms().orElseThrow().hidden() ? CastBallots.opened(opened) : CastBallots.choices(ballots);
    }

    public PollCount count() {
        return PollCount.of(poll.terms().orElseThrow(), choices().values());
    }

    public Result result(PollCount count) {
        return Deciding.decide(
                poll.terms().orElseThrow(),
                count,
                objections.standing().size(),
                !objections.upheld().isEmpty());
    }

    /** Whether its rule makes a result of its ballots at all. */
    public boolean isCountable() {
        try {
            result(count());
            return true;
        } catch (RuntimeException unable) {
            return false;
        }
    }
}
