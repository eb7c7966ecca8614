package org.isonomia.command.draws;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isonomia.command.Decision;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.effects.EffectQueue;
import org.isonomia.command.polls.Following;
import org.isonomia.command.polls.Ground;
import org.isonomia.deciding.PanelDraw;
import org.isonomia.deciding.Reopening;
import org.isonomia.events.Event;
import org.isonomia.events.Id;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.Tag;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.EffectOrder;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.results.ResultEvent.Settlement;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.yesno.Result.Outcome;

/**
 * A failed or challenged poll, the draw of its panel, and whom it is drawn from.
 *
 * @param demanded whether the poll of all has opened instead
 * @param queue of effects
 */
public record Drawing(Following following, Past<RollListed> pool, Draw draw, boolean demanded, EffectQueue queue) {
    private static final Drawing NOTHING =
            new Drawing(Following.NOTHING, Past.nothing(), Draw.NONE, false, EffectQueue.EMPTY);

    /** What every command about a draw reads. */
    public static <C, S extends Decision<C>> Reads<C, S> reads(
            Class<C> command, Function<C, PollId> poll, Function<Drawing, S> as, Function<S, Drawing> of) {
        return reads(command, poll, as, of, (state, drawing) -> as.apply(drawing));
    }

    /** The same where a decision reads more. @param with the state with another drawing */
    public static <C, S extends Decision<C>> Reads<C, S> reads(
            Class<C> command,
            Function<C, PollId> poll,
            Function<Drawing, S> as,
            Function<S, Drawing> of,
            BiFunction<S, Drawing, S> with) {
        return Reads.of(command, as.apply(NOTHING))
                .with(
                        Ground.FACTS,
                        s -> of.apply(s).following.ground(),
                        (s, next) -> with.apply(s, of.apply(s).on(next)))
                .on(
                        PollOpened.class,
                        c -> Tag.poll(poll.apply(c)),
                        (s, e) -> with.apply(
                                s, of.apply(s).on(of.apply(s).following.after(e))))
                .on(
                        Settlement.class,
                        c -> Tag.poll(poll.apply(c)),
                        (s, e) -> with.apply(
                                s, of.apply(s).on(of.apply(s).following.after(e))))
                .on(
                        RollListed.class,
                        c -> Tag.roll(poll.apply(c)),
                        (s, e) -> with.apply(s, of.apply(s).listing(e)))
                .on(
                        DrawEvent.class,
                        c -> Tag.poll(poll.apply(c)),
                        (s, e) -> with.apply(s, of.apply(s).after(e)))
                .on(
                        EffectOrder.class,
                        c -> Tag.effects(),
                        (s, e) -> with.apply(s, of.apply(s).after(e)))
                .on(
                        PollOpened.class,
                        c -> Tag.poll(PollId.following(poll.apply(c), Reason.DEMANDED.name())),
                        (s, e) -> with.apply(s, of.apply(s).instead()));
    }

    private Drawing on(Ground ground) {
        return on(following.on(ground));
    }

    private Drawing on(Following next) {
        return new Drawing(next, pool, draw, demanded, queue);
    }

    private Drawing listing(RollListed event) {
        return new Drawing(following, pool.plus(event), draw, demanded, queue);
    }

    private Drawing after(DrawEvent event) {
        return new Drawing(following, pool, draw.after(event), demanded, queue);
    }

    private Drawing after(EffectOrder event) {
        return new Drawing(following, pool, draw, demanded, queue.after(event));
    }

    private Drawing instead() {
        return new Drawing(following, pool, draw, true, queue);
    }

    public PollTerms terms() {
        return following.first().orElseThrow();
    }

    public boolean isMember(MemberId member) {
        return following.ground().members().contains(member);
    }

    /** Whether a panel can still come of it at this moment. */
    public boolean isOpen(Instant now) {
        if (draw.fixed().isEmpty() || draw.over() || demanded) return false;
        var drawn = draw.drawn();
        if (drawn.isPresent()) return now.isBefore(drawn.get().seatsAt());
        var until = draw.fixed().get().until();
        if (until != null) return now.isBefore(until);
        var lot = draw.lot(LotOf.PANEL);
        return lot.isOpen() && now.isBefore(lot.call().revealBy());
    }

    /** Whether this lot waits for volunteers or the clock. */
    public boolean isOpen(LotOf of) {
        return draw.lot(of).isOpen() && !draw.over() && !demanded;
    }

    /** Who neither gives a share of this lot's seed nor sits: who proposed, who challenges and whom it concerns. */
    public List<MemberId> parties(LotOf of) {
        return switch (of) {
            case PANEL -> draw.fixed().map(PoolFixed::parties).orElse(List.of());
            case TIE -> terms().hearing().parties();
        };
    }

    public List<MemberId> parties(Collection<MemberId> challengers) {
        return Stream.concat(terms().hearing().parties().stream(), challengers.stream())
                .distinct()
                .sorted(Comparator.comparing(Id::value))
                .toList();
    }

    /** The roll without the parties. */
    public List<MemberId> pooled(List<MemberId> parties) {
        return pool.inOrder().stream()
                .flatMap(part -> part.members().stream())
                .filter(member -> !parties.contains(member))
                .toList();
    }

    /** Whether enough of them are members still, and not suspended (DESIGN "Draws"). */
    public boolean hasPool(List<MemberId> parties, Instant now) {
        var active = following.ground().active(now);
        return pooled(parties).stream().filter(active::contains).count() >= PanelDraw.LEAST_POOL;
    }

    /** Who sits on the panel if it is seated now, in the order of the draw. */
    public List<MemberId> panel(String seed, Instant now) {
        var active = following.ground().active(now);
        var fixed = draw.fixed().orElseThrow();
        return PanelDraw.panel(
                seed,
                pooled(fixed.parties()),
                fixed.places(),
                member -> active.contains(member) && !draw.declined().contains(member) && !isChallenger(member));
    }

    /** Nobody hears their own challenge. */
    private boolean isChallenger(MemberId member) {
        return following
                .challenge()
                .filter(c -> c.challengers().contains(member))
                .isPresent();
    }

    public boolean isOfChallenge() {
        return following.challenge().isPresent();
    }

    /**
     * The end of a draw without a panel: a matter lapses with it; a challenged result stands, or, where it is to have
     * effects, waits until all have ratified it.
     */
    public List<Event> lapse(PollId poll, Instant now) {
        var events = new ArrayList<Event>();
        events.add(new DrawLapsed(poll));
        if (!isOfChallenge()) return events;
        boolean adopted = following.decided().map(Following.End::outcome).orElse(null) == Outcome.ADOPTED;
        events.addAll(adopted && !terms().isOfFirstRules() ? ratification(poll, now) : stands(poll));
        return events;
    }

    /** A challenged result that nobody hears. */
    public List<Event> stands(PollId poll) {
        return List.of(new ResultUpheld(poll, null, null));
    }

    /** The poll of all members who are not suspended on whether a result takes effect. */
    public List<Event> ratification(PollId poll, Instant now) {
        var active = following.ground().active(now);
        var reopening = Reopening.ratify(poll, terms(), Roll.of(active), now);
        return following.open(PollId.following(poll, Reason.RATIFY.name()), reopening, active, now);
    }
}
