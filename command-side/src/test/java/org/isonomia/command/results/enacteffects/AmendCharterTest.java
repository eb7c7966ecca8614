package org.isonomia.command.results.enacteffects;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.assigned;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.polls.Votes.closed;
import static org.isonomia.command.polls.Votes.openedWith;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.ClauseId;
import org.isonomia.events.community.CharterEvent.ClauseAdded;
import org.isonomia.events.community.CharterEvent.ClauseAmended;
import org.isonomia.events.community.CharterEvent.ClauseRepealed;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.AddClause;
import org.isonomia.events.effects.AmendClause;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RepealClause;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.YesNo;
import org.junit.jupiter.api.Test;

class AmendCharterTest {
    private static final EnactEffects ENACT = new EnactEffects(POLL);
    private static final ClauseId CLAUSE = new ClauseId("l_end");
    private static final ClauseId OTHER = new ClauseId("l_other");
    private static final Procedure SLOWER = slower(Electorate.ALL);
    private static final ClauseAdded ADDED =
            new ClauseAdded(2, CLAUSE, "Everything ends", "Every call has a last day.");
    private final SliceFixture slice = SliceFixture.of(EnactEffectsDecision.READS)
            .given(admitted(ADA, BEN, CLEO))
            .given(charter(1, Quorum.NONE));

    @Test
    void an_amended_procedure_is_the_next_edition_in_the_next_version_of_the_charter() {
        adopted(slice, new AmendProcedure(DecisionKind.POLICY, 1, SLOWER))
                .when(ENACT)
                .expectEvents(new EffectsEnacted(POLL, 1), new ProcedureAmended(2, DecisionKind.POLICY, 2, SLOWER));
    }

    @Test
    void a_clause_is_added_amended_and_repealed_in_one_proposal_each_a_version_of_its_own() {
        adopted(
                        slice,
                        new AddClause(CLAUSE, " Everything ends ", "Every call has a last day."),
                        new AmendClause(CLAUSE, 1, "Everything ends", "Every poll has a last day."),
                        new RepealClause(CLAUSE, 2))
                .when(ENACT)
                .expectEvents(
                        new EffectsEnacted(POLL, 3),
                        ADDED,
                        new ClauseAmended(3, CLAUSE, 2, "Everything ends", "Every poll has a last day."),
                        new ClauseRepealed(4, CLAUSE));
    }

    @Test
    void what_was_written_against_an_edition_that_is_in_force_no_more_changes_nothing() {
        var amended = slice.given(new ProcedureAmended(2, DecisionKind.POLICY, 2, SLOWER));
        expectConflict(amended, 0, Conflict.OUT_OF_DATE, new AmendProcedure(DecisionKind.POLICY, 1, plain()));
        adopted(amended, new AmendProcedure(DecisionKind.POLICY, 2, plain()))
                .when(ENACT)
                .expectAccepted();
        adopted(amended, new AmendProcedure(DecisionKind.ROLE, 1, SLOWER))
                .when(ENACT)
                .expectAccepted();
        var worded = slice.given(ADDED, new ClauseAmended(3, CLAUSE, 2, "Everything ends", "Soon."));
        expectConflict(worded, 0, Conflict.OUT_OF_DATE, new AmendClause(CLAUSE, 1, "Everything ends", "Late."));
        expectConflict(worded, 0, Conflict.OUT_OF_DATE, new RepealClause(CLAUSE, 1));
    }

    @Test
    void a_clause_that_is_not_there_is_neither_amended_nor_repealed_and_none_comes_back_under_its_id() {
        expectConflict(slice, 0, Conflict.CLAUSE_UNKNOWN, new AmendClause(CLAUSE, 1, "Title", "Text"));
        expectConflict(slice, 0, Conflict.CLAUSE_UNKNOWN, new RepealClause(CLAUSE, 1));
        var repealed = slice.given(ADDED, new ClauseRepealed(3, CLAUSE));
        expectConflict(repealed, 0, Conflict.CLAUSE_UNKNOWN, new AmendClause(CLAUSE, 1, "Title", "Text"));
        expectConflict(repealed, 0, Conflict.CLAUSE_EXISTS, new AddClause(CLAUSE, "Title", "Text"));
        expectConflict(slice.given(ADDED), 0, Conflict.CLAUSE_EXISTS, new AddClause(CLAUSE, "Title", "Text"));
    }

    @Test
    void no_clause_has_a_title_that_looks_like_anothers() {
        var alike = "\u0415verything ends";
        expectConflict(slice.given(ADDED), 0, Conflict.CLAUSE_LOOKS_TAKEN, new AddClause(OTHER, alike, "Text"));
        var both = slice.given(ADDED, new ClauseAdded(3, OTHER, "Other", "Text"));
        expectConflict(both, 0, Conflict.CLAUSE_LOOKS_TAKEN, new AmendClause(OTHER, 1, alike, "Text"));
        adopted(both, new AmendClause(CLAUSE, 1, alike, "Text")).when(ENACT).expectAccepted();
    }

    @Test
    void what_reads_so_already_changes_nothing() {
        expectConflict(slice, 0, Conflict.CHANGES_NOTHING, new AmendProcedure(DecisionKind.POLICY, 1, plain()));
        expectConflict(
                slice.given(ADDED),
                0,
                Conflict.CHANGES_NOTHING,
                new AmendClause(CLAUSE, 1, ADDED.title(), ADDED.text()));
    }

    @Test
    void nothing_leaves_a_charter_that_those_who_belong_could_not_change() {
        var elders = slower(new Electorate(List.of("elder"), Duration.ZERO));
        var byElders = new AmendProcedure(DecisionKind.CHARTER, 1, elders);
        expectConflict(slice, 0, Conflict.UNAMENDABLE, byElders);
        expectConflict(slice.given(assigned(ADA, "elder")), 0, Conflict.UNAMENDABLE, byElders);
        var all = slice.given(assigned(ADA, "elder"), assigned(BEN, "elder"), assigned(CLEO, "elder"));
        adopted(all, byElders).when(ENACT).expectAccepted();
        expectConflict(all, 1, Conflict.UNAMENDABLE, new AssignClass(ADA, "guest"), byElders);
        adopted(all, new RemoveMember(ADA), byElders).when(ENACT).expectAccepted();
        adopted(slice.given(left(BEN), left(CLEO)), new AssignClass(ADA, "elder"), byElders)
                .when(ENACT)
                .expectAccepted();
    }

    private static Procedure plain() {
        return charter(1, Quorum.NONE).charter().procedure(DecisionKind.POLICY);
    }

    private static Procedure slower(Electorate electorate) {
        return new Procedure(
                YesNo.ID,
                Quorum.NONE,
                Threshold.atLeast(2, 3),
                1,
                Duration.ofDays(9),
                Duration.ofDays(7),
                Conduct.PLAIN.with(electorate));
    }

    private static void expectConflict(SliceFixture slice, int effect, Conflict conflict, Effect... effects) {
        adopted(slice, effects).when(ENACT).expectEvents(new EffectConflicted(POLL, PROPOSAL, effect, conflict));
    }

    private static SliceFixture adopted(SliceFixture slice, Effect... effects) {
        return slice.given(
                openedWith(List.of(effects)),
                closed(),
                new PollDecided(POLL, true, Outcome.ADOPTED, List.of(), List.of(), null));
    }
}
