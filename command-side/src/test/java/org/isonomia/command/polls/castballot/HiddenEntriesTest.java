package org.isonomia.command.polls.castballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.isonomia.command.Facts;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.Votes;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.Event;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.EncodedEvent;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.Stamp;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollOption;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.condorcet.Debian;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.yesno.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the entries of hidden ballots tell to who reads the log before they are opened: that there is one. */
class HiddenEntriesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<PollOption> THREE = List.of(
            PollOption.of("a", "A"),
            new PollOption("b", "B", null, "Why?", true, null, 0, List.of()),
            PollOption.of(Deciding.STATUS_QUO, "The status quo"));

    static Stream<String> rules() {
        return CountingRules.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_entries_of_all_choices_are_alike_field_by_field(String rule) {
        var opened = Votes.openedHidden(rule, settings(rule), options(rule), ADA);
        var terms = opened.terms();
        var choices = choices(terms.rule().options()).stream()
                .filter(choice -> terms.rule()
                        .countingRule()
                        .check(terms.rule().contest(), choice)
                        .isEmpty())
                .toList();
        assertThat(choices).as("choices that %s takes", rule).hasSizeGreaterThan(2);
        var first = cast(opened, choices.getFirst(), null);
        for (Choice choice : choices)
            for (String reason : new String[] {null, "x".repeat(900)})
                if (reason != null || !asksReason(terms.rule().options(), choice)) {
                    var next = cast(opened, choice, reason);
                    assertThat(masked(next)).as("%s: %s", choice, reason).isEqualTo(masked(first));
                    assertThat(lengths(next)).as("sealed: %s", choice).isEqualTo(lengths(first));
                }
    }

    @Test
    void an_objection_is_not_told_from_consent_nor_its_withdrawal_from_a_change() {
        var opened = Votes.openedHidden(Consent.ID, Map.of(), PollOption.CONSENT, ADA);
        var slice = SliceFixture.of(CastBallotDecision.READS).given(Facts.admitted(ADA), opened);
        var objects = new CastBallot(POLL, ADA, new Choice.One("object"), "It leaks");
        slice.when(objects).expectEventsSatisfying(events -> assertThat(events).hasSize(1));
        slice.given(cast(opened, objects.choice(), "It leaks"))
                .when(CastBallot.one(POLL, ADA, "consent"))
                .expectEventsSatisfying(events -> assertThat(events).hasSize(1));
    }

    private static BallotCast cast(PollOpened opened, Choice choice, String reason) {
        var events = new ArrayList<Event>();
        SliceFixture.of(CastBallotDecision.READS)
                .given(Facts.admitted(ADA), opened)
                .when(new CastBallot(POLL, ADA, choice, reason))
                .expectEventsSatisfying(events::addAll);
        assertThat(events).as("entries of %s", choice).hasSize(1);
        return (BallotCast) events.getFirst();
    }

    /** The entry with its commitments replaced by their lengths. */
    private static ObjectNode masked(BallotCast cast) {
        var entry = (ObjectNode) JSON.readTree(encoded(cast).bytes());
        var data = (ObjectNode) entry.get("data");
        for (String field : List.of("hidden", "reason"))
            data.put(field, data.get(field).asString().length());
        return entry;
    }

    /** How long the sealed values are with what fills them up, under whose key. */
    private static List<String> lengths(BallotCast cast) {
        return encoded(cast).openings().stream()
                .map(o -> o.subject() + " " + Math.ceilDiv(o.value().length, o.room()) * o.room())
                .toList();
    }

    private static EncodedEvent encoded(BallotCast cast) {
        var salts = new AtomicInteger();
        var codec = new JsonEntryCodec(
                Isonomia.CATALOGUE, () -> HexFormat.of().parseHex(String.format("%064x", salts.incrementAndGet())));
        return codec.encode(new Stamp(UUID.nameUUIDFromBytes(new byte[1]), NOON, ADA, null, 0, null), cast);
    }

    private static boolean asksReason(List<PollOption> options, Choice choice) {
        var named = Optional.of(choice).map(Object::toString).orElseThrow();
        return options.stream().anyMatch(option -> option.asksReason() && named.contains(option.id()));
    }

    private static Map<String, String> settings(String rule) {
        return rule.equals(Debian.ID) ? Map.of("default", Deciding.STATUS_QUO) : Map.of();
    }

    private static List<PollOption> options(String rule) {
        return switch (rule) {
            case YesNo.ID -> PollOption.YES_OR_NO;
            case Consent.ID -> PollOption.CONSENT;
            default -> THREE;
        };
    }

    /** Of every form, most of which any one rule refuses. */
    private static List<Choice> choices(List<PollOption> options) {
        var ids = options.stream().map(PollOption::id).toList();
        var choices = new ArrayList<Choice>();
        choices.add(Choice.BLANK);
        for (String one : ids) {
            choices.add(new Choice.One(one));
            choices.add(new Choice.Approved(List.of(one)));
            choices.add(Choice.ranked(one));
            for (long points : new long[] {-1, 1, 5}) choices.add(new Choice.Scored(Map.of(one, points)));
            for (String other : ids) if (!other.equals(one)) choices.add(Choice.ranked(one, other));
        }
        choices.add(new Choice.Approved(ids));
        choices.add(Choice.ranked(ids.toArray(String[]::new)));
        choices.add(Choice.ranked(ids.reversed().toArray(String[]::new)));
        return choices;
    }
}
