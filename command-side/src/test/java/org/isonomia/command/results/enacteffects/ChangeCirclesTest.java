package org.isonomia.command.results.enacteffects;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.circles.Circles.FRUIT;
import static org.isonomia.command.circles.Circles.GARDEN;
import static org.isonomia.command.circles.Circles.formed;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.polls.Votes.closed;
import static org.isonomia.command.polls.Votes.openedWith;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;

import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.CircleId;
import org.isonomia.events.circles.CircleEvent.CircleAltered;
import org.isonomia.events.circles.CircleEvent.CircleDissolved;
import org.isonomia.events.circles.CircleEvent.CircleFormed;
import org.isonomia.events.circles.CircleEvent.CircleMoved;
import org.isonomia.events.circles.Joining;
import org.isonomia.events.effects.AlterCircle;
import org.isonomia.events.effects.DissolveCircle;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.FormCircle;
import org.isonomia.events.effects.MoveCircle;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.Result.Outcome;
import org.junit.jupiter.api.Test;

class ChangeCirclesTest {
    private static final EnactEffects ENACT = new EnactEffects(POLL);
    private static final CircleId APPLES = new CircleId("o_apples");
    private static final CircleId OTHER = new CircleId("o_other");

    private final SliceFixture slice = SliceFixture.of(EnactEffectsDecision.READS)
            .given(admitted(ADA, BEN))
            .given(charter(1, Quorum.NONE));
    private final SliceFixture nested = slice.given(
            formed(GARDEN, "Garden", null), formed(FRUIT, "Fruit", GARDEN), formed(APPLES, "Apples", FRUIT));

    @Test
    void circles_are_formed_each_in_one_that_there_is() {
        adopted(
                        slice,
                        new FormCircle(GARDEN, " Garden ", " Grows ", null, Joining.JOINED),
                        new FormCircle(FRUIT, "Fruit", "Grows", GARDEN, Joining.ALL))
                .when(ENACT)
                .expectEvents(
                        new EffectsEnacted(POLL, 2),
                        new CircleFormed(GARDEN, "Garden", "Grows", null, Joining.JOINED),
                        new CircleFormed(FRUIT, "Fruit", "Grows", GARDEN, Joining.ALL));
        expectConflict(slice, Conflict.CIRCLE_UNKNOWN, form(FRUIT, "Fruit", GARDEN));
        expectConflict(slice, Conflict.CIRCLE_UNKNOWN, form(FRUIT, "Fruit", FRUIT));
        expectConflict(
                nested.given(new CircleDissolved(GARDEN)), Conflict.CIRCLE_UNKNOWN, form(OTHER, "Other", GARDEN));
    }

    @Test
    void none_comes_back_under_the_id_of_another() {
        expectConflict(nested, Conflict.CIRCLE_EXISTS, form(GARDEN, "Other", null));
        expectConflict(nested.given(new CircleDissolved(GARDEN)), Conflict.CIRCLE_EXISTS, form(GARDEN, "Other", null));
    }

    @Test
    void no_circle_has_a_name_that_looks_like_anothers_until_that_is_dissolved() {
        var alike = "\u0415arth";
        var earth = slice.given(formed(GARDEN, "Earth", null), formed(FRUIT, "Fruit", null));
        expectConflict(earth, Conflict.CIRCLE_LOOKS_TAKEN, form(OTHER, alike, null));
        expectConflict(earth, Conflict.CIRCLE_LOOKS_TAKEN, new AlterCircle(FRUIT, 1, alike, "Grows"));
        adopted(earth, new AlterCircle(GARDEN, 1, alike, "Grows")).when(ENACT).expectAccepted();
        adopted(earth, new DissolveCircle(GARDEN), form(OTHER, alike, null))
                .when(ENACT)
                .expectAccepted();
    }

    @Test
    void a_circle_is_altered_as_it_was_read_and_not_to_what_it_is_already() {
        adopted(nested, new AlterCircle(FRUIT, 1, " Berries ", "Grows"))
                .when(ENACT)
                .expectEvents(new EffectsEnacted(POLL, 1), new CircleAltered(FRUIT, 2, "Berries", "Grows"));
        expectConflict(nested, Conflict.CHANGES_NOTHING, new AlterCircle(FRUIT, 1, "Fruit ", "Grows"));
        expectConflict(nested, Conflict.CIRCLE_UNKNOWN, new AlterCircle(OTHER, 1, "Other", "Grows"));
        var altered = nested.given(new CircleAltered(FRUIT, 2, "Berries", "Grows"));
        expectConflict(altered, Conflict.OUT_OF_DATE, new AlterCircle(FRUIT, 1, "Nuts", "Grows"));
        adopted(altered, new AlterCircle(FRUIT, 2, "Nuts", "Grows")).when(ENACT).expectAccepted();
    }

    @Test
    void a_circle_is_moved_anywhere_but_into_itself_however_far_down() {
        adopted(nested, new MoveCircle(FRUIT, null))
                .when(ENACT)
                .expectEvents(new EffectsEnacted(POLL, 1), new CircleMoved(FRUIT, null));
        adopted(nested, new MoveCircle(APPLES, GARDEN)).when(ENACT).expectAccepted();
        expectConflict(nested, Conflict.CIRCLE_UNDER_ITSELF, new MoveCircle(GARDEN, GARDEN));
        expectConflict(nested, Conflict.CIRCLE_UNDER_ITSELF, new MoveCircle(GARDEN, FRUIT));
        expectConflict(nested, Conflict.CIRCLE_UNDER_ITSELF, new MoveCircle(GARDEN, APPLES));
        expectConflict(nested, Conflict.CHANGES_NOTHING, new MoveCircle(GARDEN, null));
        expectConflict(nested, Conflict.CHANGES_NOTHING, new MoveCircle(FRUIT, GARDEN));
        expectConflict(nested, Conflict.CIRCLE_UNKNOWN, new MoveCircle(FRUIT, OTHER));
        expectConflict(nested, Conflict.CIRCLE_UNKNOWN, new MoveCircle(OTHER, GARDEN));
    }

    @Test
    void of_two_moves_into_each_other_only_the_first_is_made() {
        var apart = slice.given(formed(GARDEN, "Garden", null), formed(FRUIT, "Fruit", null));
        adopted(apart, new MoveCircle(GARDEN, FRUIT), new MoveCircle(FRUIT, GARDEN))
                .when(ENACT)
                .expectEvents(new EffectConflicted(POLL, PROPOSAL, 1, Conflict.CIRCLE_UNDER_ITSELF));
    }

    @Test
    void what_lies_in_a_dissolved_circle_lies_in_its_parent() {
        adopted(nested, new DissolveCircle(FRUIT))
                .when(ENACT)
                .expectEvents(new EffectsEnacted(POLL, 1), new CircleDissolved(FRUIT));
        var dissolved = nested.given(new CircleDissolved(FRUIT));
        expectConflict(dissolved, Conflict.CIRCLE_UNKNOWN, new DissolveCircle(FRUIT));
        expectConflict(dissolved, Conflict.CHANGES_NOTHING, new MoveCircle(APPLES, GARDEN));
        expectConflict(dissolved, Conflict.CIRCLE_UNDER_ITSELF, new MoveCircle(GARDEN, APPLES));
        expectConflict(
                dissolved.given(new CircleDissolved(GARDEN)), Conflict.CHANGES_NOTHING, new MoveCircle(APPLES, null));
    }

    private static FormCircle form(CircleId circle, String name, CircleId parent) {
        return new FormCircle(circle, name, "Grows", parent, Joining.JOINED);
    }

    private static void expectConflict(SliceFixture slice, Conflict conflict, Effect effect) {
        adopted(slice, effect).when(ENACT).expectEvents(new EffectConflicted(POLL, PROPOSAL, 0, conflict));
    }

    private static SliceFixture adopted(SliceFixture slice, Effect... effects) {
        return slice.given(
                openedWith(List.of(effects)),
                closed(),
                new PollDecided(POLL, true, Outcome.ADOPTED, List.of(), List.of(), null));
    }
}
