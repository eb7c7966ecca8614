package org.isonomia.audit.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isonomia.deciding.PanelDraw;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.LotDrawn;
import org.isonomia.events.draws.DrawEvent.LotFailed;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.draws.DrawEvent.ShareCommitted;
import org.isonomia.events.draws.DrawEvent.ShareRevealed;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.sortition.Shares;

/** The steps of a lot as the first three who are no parties take them. */
record DrawSteps(Community log) {
    PoolFixed pool(PollId poll, int places, List<MemberId> parties) {
        return new PoolFixed(poll, Roll.of(pooled(parties)), places, parties, null, null);
    }

    LotCalled called(PollId poll, LotOf of, int call, List<MemberId> withheld, Instant now) {
        var terms = log.terms(poll);
        var commitBy = now.plus(PanelDraw.toCommit(terms));
        return new LotCalled(poll, of, call, withheld, commitBy, commitBy.plus(PanelDraw.toReveal(terms)));
    }

    void commit(PollId poll, LotOf of) {
        int call = call(poll, of).call();
        shares(poll, of)
                .forEach((member, share) -> log.act(
                        member,
                        new ShareCommitted(poll, of, call, member, Shares.digest(poll, of, call, member, share))));
    }

    /** The last that reveals draws the lot. @param end what follows from the seed */
    UUID reveal(PollId poll, LotOf of, Function<String, Event> end) {
        var called = call(poll, of);
        log.now = called.commitBy();
        var shares = shares(poll, of);
        var members = List.copyOf(shares.keySet());
        String seed = Shares.seed(poll, of, called.call(), shares);
        for (MemberId member : members.subList(0, 2))
            log.act(member, new ShareRevealed(poll, of, called.call(), member, shares.get(member)));
        var last = members.get(2);
        log.act(
                last,
                new ShareRevealed(poll, of, called.call(), last, shares.get(last)),
                new LotDrawn(poll, of, called.call(), members, List.of(), seed),
                end.apply(seed));
        return log.drafts.getLast().stamp().id();
    }

    /** Nobody volunteers, twice. @return the id of the last entry */
    UUID fail(PollId poll, LotOf of, Event end, List<Event> more) {
        log.now = call(poll, of).commitBy();
        log.clock(called(poll, of, 2, List.of(), log.now));
        log.now = call(poll, of).commitBy();
        var events = new ArrayList<Event>(List.of(new LotFailed(poll, of, 2, List.of()), end));
        events.addAll(more);
        log.clock(events.toArray(Event[]::new));
        return log.drafts.getLast().stamp().id();
    }

    /** When {@link #fail} ends the lot. */
    Instant failsAt(PollId poll) {
        return call(poll, LotOf.PANEL).commitBy().plus(PanelDraw.toCommit(log.terms(poll)));
    }

    void seed(PollId poll, Predicate<MemberId> sits) {
        commit(poll, LotOf.PANEL);
        reveal(
                poll,
                LotOf.PANEL,
                seed -> new PanelDrawn(
                        poll,
                        seed,
                        panel(poll, seed, sits),
                        log.now.plusSeconds(1).plus(PanelDraw.TO_DECLINE)));
    }

    List<MemberId> panel(PollId poll, Predicate<MemberId> sits) {
        return panel(poll, drawn(poll).seed(), sits);
    }

    Instant seatsAt(PollId poll) {
        return drawn(poll).seatsAt();
    }

    Event last() {
        return log.drafts.getLast().event();
    }

    private List<MemberId> panel(PollId poll, String seed, Predicate<MemberId> sits) {
        var fixed = fixed(poll);
        return PanelDraw.panel(seed, pooled(fixed.parties()), fixed.places(), sits);
    }

    private Map<MemberId, String> shares(PollId poll, LotOf of) {
        var parties = of == LotOf.PANEL
                ? fixed(poll).parties()
                : log.terms(poll).hearing().parties();
        var shares = new LinkedHashMap<MemberId, String>();
        pooled(parties).stream()
                .sorted(java.util.Comparator.comparing(MemberId::value))
                .limit(3)
                .forEach(member ->
                        shares.put(member, Integer.toString(shares.size() + 1).repeat(64)));
        return shares;
    }

    private List<MemberId> pooled(List<MemberId> parties) {
        return log.members.stream().filter(member -> !parties.contains(member)).toList();
    }

    private PoolFixed fixed(PollId poll) {
        return events(PoolFixed.class)
                .filter(event -> event.poll().equals(poll))
                .findFirst()
                .orElseThrow();
    }

    private PanelDrawn drawn(PollId poll) {
        return events(PanelDrawn.class)
                .filter(event -> event.poll().equals(poll))
                .findFirst()
                .orElseThrow();
    }

    private LotCalled call(PollId poll, LotOf of) {
        return events(LotCalled.class)
                .filter(event -> event.poll().equals(poll) && event.of() == of)
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private <E> Stream<E> events(Class<E> kind) {
        return log.drafts.stream().map(Draft::event).filter(kind::isInstance).map(kind::cast);
    }
}
