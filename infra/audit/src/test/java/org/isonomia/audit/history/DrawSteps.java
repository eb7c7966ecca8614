package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.HonestHistory.CY;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.DrawEvent.PanelDrawn;
import org.isonomia.events.polls.DrawEvent.PoolFixed;
import org.isonomia.events.polls.DrawEvent.SeedEntered;
import org.isonomia.rules.sortition.Beacon;
import org.isonomia.rules.sortition.PanelDraw;

/** The steps of a draw as Ada and Cy take them. */
record DrawSteps(Community log) {
    static final String SEED = "0123456789abcdef".repeat(4);

    PoolFixed pool(PollId poll, int places, Instant now) {
        long round = PanelDraw.round(now);
        return new PoolFixed(poll, log.terms(poll).roll(), places, round, PanelDraw.until(round));
    }

    void seed(PollId poll, Predicate<MemberId> sits) {
        var fixed = fixed(poll);
        log.now = Beacon.publishedAt(fixed.round());
        log.act(ADA, new SeedEntered(poll, ADA, SEED));
        log.act(
                CY,
                new SeedEntered(poll, CY, SEED),
                new PanelDrawn(
                        poll,
                        SEED,
                        panel(fixed.places(), sits),
                        log.now.plusSeconds(1).plus(PanelDraw.TO_DECLINE)));
    }

    List<MemberId> panel(int places, Predicate<MemberId> sits) {
        return PanelDraw.panel(SEED, List.copyOf(log.members), places, sits);
    }

    PoolFixed fixed(PollId poll) {
        return events(PoolFixed.class)
                .filter(event -> event.poll().equals(poll))
                .findFirst()
                .orElseThrow();
    }

    Instant seatsAt(PollId poll) {
        return events(PanelDrawn.class)
                .filter(event -> event.poll().equals(poll))
                .findFirst()
                .orElseThrow()
                .seatsAt();
    }

    private <E> Stream<E> events(Class<E> kind) {
        return log.drafts.stream().map(Draft::event).filter(kind::isInstance).map(kind::cast);
    }
}
