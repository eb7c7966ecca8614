package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.history.Circles.BO;
import static org.isonomia.audit.history.Circles.CY;
import static org.isonomia.audit.history.Circles.FEAST;
import static org.isonomia.audit.history.Circles.FRUIT;
import static org.isonomia.audit.history.Circles.GARDEN;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.repeat;
import static org.isonomia.audit.replay.Mutations.replace;
import static org.isonomia.audit.replay.Mutations.rewrite;
import static org.isonomia.audit.replay.Mutations.rewriteLast;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Circles;
import org.isonomia.audit.history.Community;
import org.isonomia.audit.history.Export;
import org.isonomia.events.CircleId;
import org.isonomia.events.circles.CircleEvent;
import org.isonomia.events.circles.CircleEvent.CircleAltered;
import org.isonomia.events.circles.CircleEvent.CircleDissolved;
import org.isonomia.events.circles.CircleEvent.CircleFormed;
import org.isonomia.events.circles.CircleEvent.CircleJoined;
import org.isonomia.events.circles.CircleEvent.CircleLeft;
import org.isonomia.events.circles.CircleEvent.CircleMoved;
import org.isonomia.events.circles.Joining;
import org.isonomia.events.effects.AlterCircle;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.FormCircle;
import org.isonomia.events.effects.MoveCircle;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each rule of circles and of who belongs to them; the breach is named. */
class CircleRulesTest {
    private static final CircleId NONE = new CircleId("o_none");

    @Test
    void circles_that_decisions_formed_and_members_joined_replay_clean() {
        assertThat(Export.replay(Circles.everything()).disagreements()).isEmpty();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("a circle without a decision", Kind.CIRCLE_WITHOUT_DECISION, alone(CircleDissolved.class)),
                breach("a circle formed twice", Kind.CIRCLE_OUT_OF_ORDER, repeat(CircleFormed.class)),
                breach("a circle left out", Kind.EFFECTS_DIFFER, drop(CircleFormed.class)),
                breach("a circle for everybody that was to be joined", Kind.EFFECTS_DIFFER, formed(GARDEN, "Garden")),
                breach("a circle in one that there is not", Kind.CIRCLE_OUT_OF_ORDER, in(NONE)),
                breach("a name with a letter that nobody sees", Kind.NAME_UNREADABLE, formed(GARDEN, "Gar\u200bden")),
                breach(
                        "other words than were decided",
                        Kind.EFFECTS_DIFFER,
                        rewrite(
                                CircleAltered.class,
                                e -> new CircleAltered(e.circle(), e.edition(), "Weeds", e.purpose()))),
                breach(
                        "an edition skipped",
                        Kind.CIRCLE_OUT_OF_ORDER,
                        rewrite(CircleAltered.class, e -> new CircleAltered(e.circle(), 3, e.name(), e.purpose()))),
                breach(
                        "a circle moved into itself",
                        Kind.CIRCLE_OUT_OF_ORDER,
                        rewrite(CircleMoved.class, e -> new CircleMoved(GARDEN, FRUIT))),
                breach(
                        "a circle moved elsewhere than was decided",
                        Kind.EFFECTS_DIFFER,
                        rewrite(CircleMoved.class, e -> new CircleMoved(e.circle(), FEAST))),
                breach("a circle dissolved twice", Kind.CIRCLE_OUT_OF_ORDER, repeat(CircleDissolved.class)),
                breach("a circle that stays", Kind.EFFECTS_DIFFER, drop(CircleDissolved.class)),
                breach(
                        "a member who was not handed on",
                        Kind.BELONGING_OUT_OF_TURN,
                        rewriteLast(CircleMoved.class, e -> new CircleMoved(FRUIT, null))),
                breach("one joins twice", Kind.BELONGING_OUT_OF_TURN, repeat(CircleJoined.class)),
                breach("one leaves twice", Kind.BELONGING_OUT_OF_TURN, repeat(CircleLeft.class)),
                breach("one joins what everybody belongs to", Kind.BELONGING_OUT_OF_TURN, joined(FEAST)),
                breach("one joins what there is not", Kind.BELONGING_OUT_OF_TURN, joined(NONE)),
                breach("one leaves what others joined", Kind.BELONGING_OUT_OF_TURN, drop(CircleJoined.class)),
                breach(
                        "one joins for another",
                        Kind.ACTED_FOR_ANOTHER,
                        rewrite(CircleJoined.class, e -> new CircleJoined(e.circle(), CY))),
                breach("one joins again without having left", Kind.BELONGING_OUT_OF_TURN, drop(MemberLeft.class)),
                breach(
                        "the stale one enacted",
                        Kind.CONFLICT_DIFFERS,
                        replace(EffectConflicted.class, e -> new EffectsEnacted(e.poll(), 1))),
                breach(
                        "what fits is not enacted",
                        Kind.CONFLICT_DIFFERS,
                        replace(
                                EffectsEnacted.class,
                                e -> new EffectConflicted(e.poll(), null, 0, Conflict.CIRCLE_UNKNOWN))),
                breach(
                        "another name asked anew",
                        Kind.ASKED_ANEW_OUT_OF_TURN,
                        drafted(true, new AlterCircle(FRUIT, 2, "Weeds", "Grow"))),
                breach(
                        "what does not fit is put to the vote",
                        Kind.NOT_READY_FOR_VOTE,
                        drafted(false, new MoveCircle(GARDEN, FRUIT))),
                breach(
                        "a purpose as long as a book",
                        Kind.BEYOND_ITS_LIMIT,
                        drafted(false, new FormCircle(NONE, "Book", "x".repeat(1_001), null, Joining.ALL))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(Circles.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    /** As an entry of a command of its own. */
    private static Consumer<Tampering> alone(Class<? extends CircleEvent> type) {
        return log -> {
            int place = log.find(type);
            log.drafts.set(place, log.drafts.get(place).asCommand("alone"));
        };
    }

    private static Consumer<Tampering> formed(CircleId circle, String name) {
        return log -> log.change(
                log.find(CircleFormed.class, e -> e.circle().equals(circle)),
                new CircleFormed(circle, name, "Grows", null, Joining.ALL));
    }

    private static Consumer<Tampering> in(CircleId parent) {
        return log -> log.change(
                log.find(CircleFormed.class, e -> e.circle().equals(FRUIT)),
                new CircleFormed(FRUIT, "Fruit", "Grows", parent, Joining.JOINED));
    }

    private static Consumer<Tampering> joined(CircleId circle) {
        return rewrite(CircleJoined.class, e -> new CircleJoined(circle, BO));
    }

    /** The first draft that alters the circle, or the last, which comes by itself. */
    private static Consumer<Tampering> drafted(boolean last, Effect effect) {
        return log -> {
            var places = Stream.iterate(0, place -> place < log.drafts.size(), place -> place + 1)
                    .filter(place -> log.drafts.get(place).event() instanceof ProposalDrafted e
                            && e.effects().getFirst() instanceof AlterCircle)
                    .toList();
            int place = last ? places.getLast() : places.getFirst();
            var e = (ProposalDrafted) log.drafts.get(place).event();
            log.change(
                    place,
                    new ProposalDrafted(
                            e.proposal(),
                            Community.ADA,
                            e.title(),
                            e.text(),
                            List.of(effect),
                            e.thread(),
                            e.question(),
                            e.draftedAt(),
                            e.lapsesAt()));
        };
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
