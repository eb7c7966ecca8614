package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.history.Amendments.CLAUSE;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.repeat;
import static org.isonomia.audit.replay.Mutations.replace;
import static org.isonomia.audit.replay.Mutations.rewrite;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Amendments;
import org.isonomia.audit.history.Community;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.CharterEvent.ClauseAdded;
import org.isonomia.events.community.CharterEvent.ClauseAmended;
import org.isonomia.events.community.CharterEvent.ClauseRepealed;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AddClause;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.rules.quorum.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each rule of how the charter changes; the breach is named. */
class CharterRulesTest {
    private static final String ANEW =
            ProposalId.following(new PollId("p_q_year"), "ANEW").value();

    @Test
    void amendments_that_decisions_made_replay_clean() {
        assertThat(Export.replay(Amendments.everything()).disagreements()).isEmpty();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("an amendment without a decision", Kind.CHARTER_WITHOUT_DECISION, alone()),
                breach(
                        "an amendment that was not decided",
                        Kind.EFFECTS_DIFFER,
                        rewrite(
                                ProcedureAmended.class,
                                e -> new ProcedureAmended(
                                        e.version(), e.of(), e.edition(), Amendments.policies(Threshold.MAJORITY)))),
                breach(
                        "another kind amended",
                        Kind.EFFECTS_DIFFER,
                        rewrite(
                                ProcedureAmended.class,
                                e -> new ProcedureAmended(
                                        e.version(), DecisionKind.CHARTER, e.edition(), e.procedure()))),
                breach("an amendment left out", Kind.EFFECTS_DIFFER, drop(ProcedureAmended.class)),
                breach("an amendment twice", Kind.CHARTER_WITHOUT_DECISION, repeat(ProcedureAmended.class)),
                breach(
                        "an edition skipped",
                        Kind.CHARTER_VERSION_OUT_OF_ORDER,
                        rewrite(
                                ProcedureAmended.class,
                                e -> new ProcedureAmended(e.version(), e.of(), 3, e.procedure()))),
                breach(
                        "a version skipped",
                        Kind.CHARTER_VERSION_OUT_OF_ORDER,
                        rewrite(ClauseAdded.class, e -> new ClauseAdded(7, e.clause(), e.title(), e.text()))),
                breach(
                        "other words than were decided",
                        Kind.EFFECTS_DIFFER,
                        rewrite(
                                ClauseAmended.class,
                                e -> new ClauseAmended(e.version(), e.clause(), e.edition(), e.title(), "Never."))),
                breach("a clause repealed by nobody", Kind.CHARTER_WITHOUT_DECISION, repeat(ClauseRepealed.class)),
                breach("a clause restored silently", Kind.CHARTER_WITHOUT_DECISION, restored()),
                breach("a clause that stays", Kind.EFFECTS_DIFFER, drop(ClauseRepealed.class)),
                breach("a charter adopted without a decision", Kind.CHARTER_WITHOUT_DECISION, replaced()),
                breach(
                        "the stale one enacted",
                        Kind.CONFLICT_DIFFERS,
                        replace(EffectConflicted.class, e -> new EffectsEnacted(e.poll(), 1))),
                breach(
                        "another reason not to enact",
                        Kind.CONFLICT_DIFFERS,
                        rewrite(
                                EffectConflicted.class,
                                e -> new EffectConflicted(e.poll(), e.proposal(), 0, Conflict.UNAMENDABLE))),
                breach(
                        "what fits is not enacted",
                        Kind.CONFLICT_DIFFERS,
                        replace(
                                EffectsEnacted.class,
                                e -> new EffectConflicted(e.poll(), null, 0, Conflict.OUT_OF_DATE))),
                breach("what was out of date is not asked anew", Kind.OPEN_PAST_ITS_END, notAsked()),
                breach("a ballot that comes along with it", Kind.ACTED_FOR_ANOTHER, alongWithIt()),
                breach("more than it asks", Kind.ASKED_ANEW_OUT_OF_TURN, alongWithIt()),
                breach(
                        "words that nobody wrote",
                        Kind.ASKED_ANEW_OUT_OF_TURN,
                        rewrite(
                                QuestionRaised.class,
                                e -> new QuestionRaised(
                                        e.question(),
                                        e.raiser(),
                                        e.title(),
                                        PublicText.of("Vote no"),
                                        null,
                                        e.raisedAt(),
                                        e.endsAt()))),
                breach(
                        "another text asked anew",
                        Kind.ASKED_ANEW_OUT_OF_TURN,
                        drafted(ANEW, new AddClause(CLAUSE, "Everything ends", "Never."))),
                breach(
                        "a question in another's name",
                        Kind.ASKED_ANEW_OUT_OF_TURN,
                        rewrite(
                                QuestionRaised.class,
                                e -> new QuestionRaised(
                                        e.question(),
                                        HonestHistory.BO,
                                        e.title(),
                                        e.text(),
                                        null,
                                        e.raisedAt(),
                                        e.endsAt()))),
                breach(
                        "a loosened bar",
                        Kind.TERMS_DIFFER,
                        drafted(
                                "q_looser",
                                new AmendProcedure(
                                        DecisionKind.POLICY, 2, Amendments.policies(Threshold.atLeast(9, 10))))),
                breach(
                        "a bar below half",
                        Kind.BEYOND_ITS_LIMIT,
                        drafted(
                                "q_looser",
                                new AmendProcedure(
                                        DecisionKind.POLICY, 2, Amendments.policies(Threshold.atLeast(1, 3))))),
                breach(
                        "a clause as long as a book",
                        Kind.BEYOND_ITS_LIMIT,
                        drafted("q_clause", new AddClause(CLAUSE, "Everything ends", "x".repeat(2_001)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(Amendments.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    /** As an entry of a command of its own. */
    private static Consumer<Tampering> alone() {
        return log -> {
            int place = log.find(ProcedureAmended.class);
            log.drafts.set(place, log.drafts.get(place).asCommand("alone"));
        };
    }

    private static Consumer<Tampering> restored() {
        return log -> {
            int place = log.find(ClauseRepealed.class);
            var after = log.drafts.get(place).asCommand("restored");
            log.drafts.add(place + 1, after);
            log.change(place + 1, new ClauseAdded(6, CLAUSE, "Everything ends", "Within a month."));
        };
    }

    private static Consumer<Tampering> replaced() {
        return log -> {
            int place = log.find(ClauseRepealed.class);
            var founded = (CharterAdopted)
                    log.drafts.get(log.find(CharterAdopted.class)).event();
            log.change(place, new CharterAdopted(5, founded.charter(), true));
        };
    }

    private static Consumer<Tampering> notAsked() {
        return log -> {
            int place = log.find(QuestionRaised.class);
            log.drafts.remove(place + 1);
            log.drafts.remove(place);
        };
    }

    /** In the very command that asks anew. */
    private static Consumer<Tampering> alongWithIt() {
        return log -> {
            int place = log.find(QuestionRaised.class) + 1;
            log.drafts.add(place + 1, log.drafts.get(place).inTheSameCommand());
            log.change(place + 1, new MemberLeft(HonestHistory.BO));
        };
    }

    private static Consumer<Tampering> drafted(String proposal, Effect effect) {
        return log -> {
            for (int place = 0; place < log.drafts.size(); place++)
                if (log.drafts.get(place).event() instanceof ProposalDrafted e
                        && e.proposal().value().equals(proposal))
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
