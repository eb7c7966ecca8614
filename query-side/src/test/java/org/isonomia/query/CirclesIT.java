package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.events.recorded.TheWell.ADA;
import static org.isonomia.events.recorded.TheWell.BEN;
import static org.isonomia.events.recorded.TheWell.GIL;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.CircleId;
import org.isonomia.events.circles.Joining;
import org.isonomia.events.effects.AlterCircle;
import org.isonomia.events.effects.FormCircle;
import org.isonomia.events.effects.MoveCircle;
import org.isonomia.query.circles.tree.CircleAffected;
import org.isonomia.query.circles.tree.CircleLine;
import org.isonomia.query.circles.tree.CircleMember;
import org.isonomia.query.proposals.proposals.EffectView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Circles that were formed, moved and dissolved. */
class CirclesIT {
    private static final ViewsFixture FIXTURE = new ViewsFixture(MemoryLog.recorded("the-orchard"));
    private static final CircleId ORCHARD = new CircleId("o_orchard");
    private static final CircleId BEES = new CircleId("o_bees");
    private static final CircleId FEAST = new CircleId("o_feast");
    private final Views views = FIXTURE.views;

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void circles_that_there_are_are_listed_page_by_page_with_how_many_belong() {
        var first = views.circles().circles(null, 1);
        assertThat(first.items()).extracting(CircleLine::id).containsExactly(ORCHARD);
        var rest = views.circles().circles(first.next().orElseThrow(), 10);
        assertThat(rest.items()).extracting(CircleLine::id).containsExactly(FEAST);
        assertThat(rest.items().getFirst().members()).isEqualTo(4);
        assertThat(rest.next()).isEmpty();
    }

    @Test
    void who_had_joined_a_dissolved_circle_is_in_what_it_lay_in_and_who_left_the_community_is_in_none() {
        var orchard = views.circles().circle(ORCHARD, null, 10).orElseThrow();
        assertThat(orchard.joined().items())
                .extracting(CircleMember::person)
                .extracting(person -> person.id())
                .containsExactly(ADA, BEN);
        assertThat(orchard.line().members()).isEqualTo(2);
        assertThat(views.circles().joined(ORCHARD, BEN)).isTrue();
        assertThat(views.circles().joined(BEES, BEN)).isFalse();
        assertThat(views.circles().joined(ORCHARD, GIL)).isFalse();
        assertThat(orchard.circles()).isEmpty();
        assertThat(views.circles().joinedBy(BEN)).extracting(CircleLine::id).containsExactly(ORCHARD);
        assertThat(views.circles().joinedBy(GIL)).isEmpty();
    }

    @Test
    void a_dissolved_circle_tells_what_it_was_and_every_decision_that_made_it_so() {
        var bees = views.circles().circle(BEES, null, 10).orElseThrow();
        assertThat(bees.line().dissolved()).isTrue();
        assertThat(bees.line().name()).isEqualTo("Hives");
        assertThat(bees.within().map(CircleLine::name)).contains("Orchard");
        assertThat(bees.changes())
                .extracting(change -> change.entry().event())
                .containsExactly(
                        "circles.CircleDissolved",
                        "circles.CircleMoved",
                        "circles.CircleMoved",
                        "circles.CircleAltered",
                        "circles.CircleFormed");
        assertThat(bees.changes())
                .allSatisfy(change -> assertThat(change.decidedBy()).isPresent());
        assertThat(views.circles().circle(new CircleId("o_none"), null, 10)).isEmpty();
    }

    @Test
    void an_effect_on_a_circle_is_shown_with_the_words_it_was_written_against() {
        var nuts = new CircleId("o_nuts");
        var effects = List.of(
                new AlterCircle(BEES, 1, "Honey", "Makes honey"),
                new FormCircle(nuts, "Nuts", "Cracks", ORCHARD, Joining.JOINED),
                new MoveCircle(nuts, null));
        assertThat(views.versions().asViews(List.copyOf(effects)))
                .extracting(EffectView::circle)
                .containsExactly(
                        Optional.of(new CircleAffected(
                                Optional.of("Bees"), Optional.of("Looks after the bees"), Optional.empty())),
                        Optional.of(new CircleAffected(Optional.empty(), Optional.empty(), Optional.of("Orchard"))),
                        Optional.of(new CircleAffected(Optional.of("Nuts"), Optional.empty(), Optional.empty())));
    }
}
