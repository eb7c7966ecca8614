package org.isonomia.command.polls;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.isonomia.command.Decision;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.Tag;
import org.isonomia.events.community.CommunityEvent.CharterAdopted;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.DrawEvent;
import org.isonomia.events.polls.DrawEvent.DrawLapsed;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.ResultUpheld;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollEvent.Settlement;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.sortition.PanelDraw;

/**
 * A failed or challenged poll, the draw of its panel, and whom it is drawn from.
 *
 * @param demanded whether the poll of all has opened instead
 */
public record Drawing(Following following, Past<RollListed> pool, Draw draw, boolean demanded) {
    private static final Drawing NOTHING = new Drawing(Following.NOTHING, Past.nothing(), Draw.NONE, false);

    /** What every command about a draw reads. */
    public static <C, S extends Decision<C>> Reads<C, S> reads(
            Class<C> command, Function<C, PollId> poll, Function<Drawing, S> as, Function<S, Drawing> of) {
        return Reads.of(command, as.apply(NOTHING))
                .on(
                        Standing.class,
                        c -> Tag.membership(),
                        (s, e) -> as.apply(of.apply(s).on(ground(s, of).after(e))))
                .on(
                        CharterAdopted.class,
                        c -> Tag.community(),
                        (s, e) -> as.apply(of.apply(s).on(ground(s, of).after(e))))
                .on(
                        PollCounted.class,
                        c -> Tag.turnout(),
                        (s, e) -> as.apply(of.apply(s).on(ground(s, of).after(e))))
                .on(
                        PollOpened.class,
                        c -> Tag.poll(poll.apply(c)),
                        (s, e) -> as.apply(of.apply(s).on(of.apply(s).following.after(e))))
                .on(
                        Settlement.class,
                        c -> Tag.poll(poll.apply(c)),
                        (s, e) -> as.apply(of.apply(s).on(of.apply(s).following.after(e))))
                .on(
                        RollListed.class,
                        c -> Tag.roll(poll.apply(c)),
                        (s, e) -> as.apply(of.apply(s).listing(e)))
                .on(
                        DrawEvent.class,
                        c -> Tag.poll(poll.apply(c)),
                        (s, e) -> as.apply(of.apply(s).after(e)))
                .on(
                        PollOpened.class,
                        c -> Tag.poll(PollId.following(poll.apply(c), Reason.DEMANDED.name())),
                        (s, e) -> as.apply(of.apply(s).instead()));
    }

    private static <S> Ground ground(S state, Function<S, Drawing> of) {
        return of.apply(state).following.ground();
    }

    private Drawing on(Ground ground) {
        return on(following.on(ground));
    }

    private Drawing on(Following next) {
        return new Drawing(next, pool, draw, demanded);
    }

    private Drawing listing(RollListed event) {
        return new Drawing(following, pool.plus(event), draw, demanded);
    }

    private Drawing after(DrawEvent event) {
        return new Drawing(following, pool, draw.after(event), demanded);
    }

    private Drawing instead() {
        return new Drawing(following, pool, draw, true);
    }

    public PollTerms terms() {
        return following.first().orElseThrow();
    }

    public boolean isMember(MemberId member) {
        return following.ground().members().contains(member);
    }

    /** Whether something can still come of it at this moment. */
    public boolean isOpen(Instant now) {
        if (draw.fixed().isEmpty() || draw.over() || demanded) return false;
        var drawn = draw.drawn();
        return now.isBefore(
                drawn.isPresent() ? drawn.get().seatsAt() : draw.fixed().get().until());
    }

    /** Who sits on the panel if it is seated now, in the order of the draw. */
    public List<MemberId> panel(String seed) {
        var members = following.ground().members();
        var pooled =
                pool.inOrder().stream().flatMap(part -> part.members().stream()).toList();
        return PanelDraw.panel(
                seed,
                pooled,
                draw.fixed().orElseThrow().places(),
                member -> members.contains(member) && !draw.declined().contains(member) && !isChallenger(member));
    }

    /** Nobody hears their own challenge. */
    private boolean isChallenger(MemberId member) {
        return following.challenge().filter(c -> c.by().equals(member)).isPresent();
    }

    public boolean isOfChallenge() {
        return following.challenge().isPresent();
    }

    /** The end of a draw without a panel: a matter lapses with it, a challenged result stands. */
    public List<Event> lapse(PollId poll) {
        return isOfChallenge()
                ? List.of(new DrawLapsed(poll), new ResultUpheld(poll, null))
                : List.of(new DrawLapsed(poll));
    }
}
