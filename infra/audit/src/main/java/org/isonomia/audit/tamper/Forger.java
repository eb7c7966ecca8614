package org.isonomia.audit.tamper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;
import org.isonomia.events.PollId;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.RecordedEvent;
import org.isonomia.events.codec.Stamp;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.YesNo;

/** Does it: takes the entries of a log that has a decided yes/no poll and a role holder, and changes them. */
final class Forger {
    static final MemberId STRANGER = new MemberId("m_stranger");

    private final JsonEntryCodec codec = JsonEntryCodec.reading(Isonomia.CATALOGUE);
    private final List<byte[]> entries;
    private final List<RecordedEvent> events;
    private final PollId poll;

    Forger(List<byte[]> honest) {
        entries = new ArrayList<>(honest);
        events = honest.stream().map(codec::decode).toList();
        poll = events.stream()
                .map(RecordedEvent::event)
                .filter(PollDecided.class::isInstance)
                .map(event -> ((PollDecided) event).poll())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    List<byte[]> forge(Tampering tampering) {
        switch (tampering) {
            case BALLOT_EDITED -> rewrite(ballot(), "\"option\":\"no\"", "\"option\":\"yes\"");
            case BALLOT_DROPPED -> entries.remove(ballot());
            case STRANGER_VOTES -> entries.add(ballot() + 1, strangersBallot());
            case RESULT_CHANGED -> changeResult();
            case HOLDER_SWAPPED -> swapHolder();
            case END_CUT_OFF -> entries.subList(opening(), entries.size()).clear();
        }
        return List.copyOf(entries);
    }

    /** One of those against. */
    private int ballot() {
        return find(event -> event instanceof BallotCast cast
                && cast.poll().equals(poll)
                && new Choice.One(YesNo.NO).equals(cast.choice()));
    }

    private byte[] strangersBallot() {
        var beside = events.get(ballot()).stamp();
        var command = NameUuid.command(STRANGER.value(), "forged");
        var stamp = new Stamp(NameUuid.entry(command, 0), beside.at(), STRANGER, command, 0, null);
        return codec.encode(stamp, BallotCast.open(poll, STRANGER, new Choice.One(YesNo.YES)))
                .bytes();
    }

    private void changeResult() {
        int place = find(
                event -> event instanceof PollDecided decided && decided.poll().equals(poll));
        var decided = (PollDecided) events.get(place).event();
        var other = decided.outcome() == Outcome.ADOPTED ? Outcome.REJECTED : Outcome.ADOPTED;
        var forged = new PollDecided(
                poll, decided.binding(), other, decided.winners(), decided.ticks(), decided.challengeableUntil());
        entries.set(place, codec.encode(events.get(place).stamp(), forged).bytes());
    }

    private void swapHolder() {
        int place = find(MandateBegan.class::isInstance);
        var began = (MandateBegan) events.get(place).event();
        rewrite(place, began.member().value(), STRANGER.value());
    }

    /** Where the last poll's own command begins. */
    private int opening() {
        int place = find(event ->
                event instanceof PollEvent.PollOpened opened && opened.poll().equals(poll));
        return place - events.get(place).stamp().ordinal();
    }

    private void rewrite(int place, String from, String to) {
        String text = new String(entries.get(place), UTF_8);
        entries.set(place, text.replace(from, to).getBytes(UTF_8));
    }

    private int find(Predicate<Event> which) {
        for (int place = 0; place < events.size(); place++)
            if (which.test(events.get(place).event())) return place;
        throw new IllegalArgumentException("the copy has no entry to tamper with");
    }
}
