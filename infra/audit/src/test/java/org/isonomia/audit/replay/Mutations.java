package org.isonomia.audit.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.isonomia.audit.history.Draft;
import org.isonomia.events.Event;
import org.isonomia.events.InvitationId;
import org.isonomia.events.NameUuid;
import org.isonomia.events.codec.Stamp;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollTerms;

/** Single changes to the first entry of a kind. */
final class Mutations {
    private Mutations() {}

    static Consumer<Tampering> drop(Class<? extends Event> type) {
        return log -> log.drafts.remove(log.find(type));
    }

    static Consumer<Tampering> repeat(Class<? extends Event> type) {
        return log -> {
            int place = log.find(type);
            log.drafts.add(place + 1, log.drafts.get(place).asCommand("repeated"));
        };
    }

    static Consumer<Tampering> move(Class<? extends Event> type, int to) {
        return log -> log.drafts.add(to, log.drafts.remove(log.find(type)));
    }

    static <E extends Event> Consumer<Tampering> rewrite(Class<E> type, UnaryOperator<E> change) {
        return log -> change(log, log.find(type), type, change);
    }

    /** Another kind of entry in its place. */
    static <E extends Event> Consumer<Tampering> replace(
            Class<E> type, java.util.function.Function<E, ? extends Event> change) {
        return log -> {
            int place = log.find(type);
            log.change(place, change.apply(type.cast(log.drafts.get(place).event())));
        };
    }

    static <E extends Event> Consumer<Tampering> rewriteLast(Class<E> type, UnaryOperator<E> change) {
        return log -> {
            int last = log.drafts.size() - 1;
            while (!type.isInstance(log.drafts.get(last).event())) last--;
            change(log, last, type, change);
        };
    }

    static Consumer<Tampering> stamp(Class<? extends Event> type, Duration later) {
        return log -> restamp(log, log.find(type), later);
    }

    static Consumer<Tampering> because(Class<? extends Event> type) {
        return log -> {
            int place = log.find(type);
            var stamp = log.drafts.get(place).stamp();
            var first = log.drafts.getFirst().stamp().id();
            var changed = new Stamp(stamp.id(), stamp.at(), stamp.by(), stamp.command(), stamp.ordinal(), first);
            log.drafts.set(place, new Draft(changed, log.drafts.get(place).event()));
        };
    }

    /** Ends the log before the first entry of a kind, but for one entry two days after that. */
    static Consumer<Tampering> stopBefore(Class<? extends Event> type) {
        return log -> {
            int place = log.find(type);
            var ended = log.drafts.get(place).stamp().at();
            log.drafts.subList(place, log.drafts.size()).clear();
            later(log, ended.plus(Duration.ofDays(2)));
        };
    }

    /** Adds an entry at that time. */
    static void later(Tampering log, Instant last) {
        var ada = org.isonomia.audit.history.Community.ADA;
        var command = NameUuid.command("m_ada", "later");
        var issued = new InvitationIssued(new InvitationId("i_later"), ada, "0".repeat(64), last.plusSeconds(9), 1);
        log.drafts.add(new Draft(new Stamp(NameUuid.entry(command, 0), last, ada, command, 0, null), issued));
    }

    static Consumer<Tampering> terms(UnaryOperator<PollTerms> change) {
        return rewrite(PollOpened.class, e -> new PollOpened(e.poll(), change.apply(e.terms())));
    }

    static PollTerms withKind(PollTerms t, DecisionKind kind) {
        return new PollTerms(
                new PollMatter(
                        t.matter().binding(),
                        t.matter().question(),
                        t.matter().proposal(),
                        t.matter().proposalVersion(),
                        t.matter().effects(),
                        kind,
                        t.matter().charterVersion()),
                t.rule(),
                t.electorate(),
                t.timing(),
                t.occasion(),
                t.forecast(),
                t.deciding(),
                t.members(),
                t.hearing());
    }

    /** The question's poll, held and opened for other reasons. */
    static Consumer<Tampering> rivalTerms(UnaryOperator<PollTerms> change) {
        return log -> {
            int place = log.find(PollOpened.class, e -> e.terms().occasion().question() != null);
            change(log, place, PollOpened.class, e -> new PollOpened(e.poll(), change.apply(e.terms())));
        };
    }

    static PollTerms held(PollTerms t, Conduct conduct, Occasion occasion) {
        return new PollTerms(
                t.matter(),
                t.rule(),
                new PollElectorate(
                        conduct, t.electorate().rollOf(), t.electorate().roll()),
                t.timing(),
                occasion,
                t.forecast(),
                t.deciding(),
                t.members(),
                t.hearing());
    }

    private static <E extends Event> void change(Tampering log, int place, Class<E> type, UnaryOperator<E> change) {
        log.change(place, change.apply(type.cast(log.drafts.get(place).event())));
    }

    private static void restamp(Tampering log, int place, Duration later) {
        var stamp = log.drafts.get(place).stamp();
        var changed = new Stamp(
                stamp.id(), stamp.at().plus(later), stamp.by(), stamp.command(), stamp.ordinal(), stamp.because());
        log.drafts.set(place, new Draft(changed, log.drafts.get(place).event()));
    }
}
