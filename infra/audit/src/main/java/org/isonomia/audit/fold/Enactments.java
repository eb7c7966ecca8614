package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.CAUSE_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.CONFLICT_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.EFFECTS_DIFFER;
import static org.isonomia.audit.fold.Disagreement.Kind.ENACTED_OUT_OF_TURN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.audit.effects.EffectCheck;
import org.isonomia.audit.effects.FirstConflict;
import org.isonomia.audit.effects.Surroundings;
import org.isonomia.events.PollId;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.results.ResultEvent.EffectOrder;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;

/** What a result changes: exactly the effects it was adopted with, once, all or none. */
final class Enactments {
    private static final Set<Conflict> SINCE_THE_SECOND_RULES = EnumSet.of(
            Conflict.NAME_TAKEN,
            Conflict.OUT_OF_DATE,
            Conflict.CHANGES_NOTHING,
            Conflict.UNAMENDABLE,
            Conflict.CLAUSE_UNKNOWN,
            Conflict.CLAUSE_EXISTS,
            Conflict.CLAUSE_LOOKS_TAKEN,
            Conflict.SUSPENDED,
            Conflict.NOT_SUSPENDED,
            Conflict.CIRCLE_EXISTS,
            Conflict.CIRCLE_UNKNOWN,
            Conflict.CIRCLE_LOOKS_TAKEN,
            Conflict.CIRCLE_UNDER_ITSELF);

    private final Surroundings surroundings;
    private final EffectTurns turns;
    private final Findings findings;

    Enactments(Surroundings surroundings, EffectTurns turns, Findings findings) {
        this.surroundings = surroundings;
        this.turns = turns;
        this.findings = findings;
    }

    void enacted(Poll poll, EffectsEnacted event, Fact fact, Act act) {
        inTurn(poll, event.poll(), fact, "the effects of " + event.poll() + " are enacted");
        poll.settled = true;
        because(poll, event.poll(), fact);
        var effects = poll.adopted();
        unfit(poll, effects, fact);
        if (event.effects() != effects.size())
            findings.add(EFFECTS_DIFFER, fact, event.effects() + " effects", effects.size() + " effects were adopted");
        var following = act.facts().subList(1, act.facts().size()).stream()
                .filter(each -> !(each.event() instanceof EffectOrder))
                .toList();
        if (act.first() != event || following.size() != effects.size()) {
            findings.add(
                    EFFECTS_DIFFER,
                    fact,
                    following.size() + " entries in the same command",
                    "first this entry, then one for each of " + effects.size() + " effects");
            return;
        }
        for (int i = 0; i < effects.size(); i++) {
            because(poll, event.poll(), following.get(i));
            boolean another = following.get(i).event() instanceof ReviewPlanned planned
                    && !Optional.of(planned.proposal()).equals(poll.adoptedProposal());
            if (another
                    || !EffectCheck.of(effects.get(i))
                            .carriedOutBy(
                                    following.get(i).event(), following.get(i).at()))
                findings.add(
                        EFFECTS_DIFFER,
                        following.get(i),
                        following.get(i).event().toString(),
                        "effect " + i + " as adopted: " + effects.get(i));
        }
    }

    /** By the second rules no role is defined that looks like another; before, both were. Neither charters nor circles were changed. */
    private void unfit(Poll poll, List<Effect> effects, Fact fact) {
        if (!Terms.ofSecondRules(poll.terms)) return;
        var first = FirstConflict.of(effects, surroundings, fact.at());
        if (!Collections.disjoint(first.conflicts(), SINCE_THE_SECOND_RULES))
            findings.add(
                    CONFLICT_DIFFERS,
                    fact,
                    "all effects are enacted",
                    "effect " + first.effect() + " conflicts first: " + first.conflicts());
    }

    void conflicted(Poll poll, EffectConflicted event, Fact fact) {
        inTurn(poll, event.poll(), fact, "the effects of " + event.poll() + " conflict");
        poll.settled = true;
        because(poll, event.poll(), fact);
        var adopted = poll.adoptedProposal();
        if (event.proposal() != null && !Optional.of(event.proposal()).equals(adopted))
            findings.add(CONFLICT_DIFFERS, fact, event.proposal() + " conflicts", "adopted was " + adopted);
        var expected = FirstConflict.of(poll.adopted(), surroundings, fact.at());
        if (expected.effect() != event.effect() || !expected.conflicts().contains(event.conflict()))
            findings.add(
                    CONFLICT_DIFFERS,
                    fact,
                    "effect " + event.effect() + " conflicts: " + event.conflict(),
                    expected.conflicts().isEmpty()
                            ? "all effects fit"
                            : "effect " + expected.effect() + " conflicts first: " + expected.conflicts());
    }

    private void inTurn(Poll poll, PollId id, Fact fact, String recorded) {
        turns.before(id)
                .ifPresent(earlier -> findings.add(
                        ENACTED_OUT_OF_TURN, fact, recorded, earlier + " closed before it and touches the same"));
        if (poll.awaitsEffects()) {
            var ripe = poll.ripe();
            if (ripe.isEmpty()) findings.add(ENACTED_OUT_OF_TURN, fact, recorded, "its result is for others to judge");
            else if (fact.at().isBefore(ripe.get().from()))
                findings.add(
                        ENACTED_OUT_OF_TURN,
                        fact,
                        recorded + " at " + fact.at(),
                        "its result can be challenged until " + ripe.get().from());
            return;
        }
        String why = poll.settled
                ? "that was done before this entry"
                : "it has no adopted binding result at this entry, its outcome is "
                        + (poll.annulled == null ? poll.outcome : "annulled");
        findings.add(ENACTED_OUT_OF_TURN, fact, recorded, why);
    }

    private void because(Poll poll, PollId id, Fact fact) {
        var ripe = poll.ripe();
        if (ripe.isEmpty()) return;
        var cause = ripe.get().cause();
        boolean freed = turns.freed(id)
                .filter(entry -> entry.id().equals(fact.because()))
                .isPresent();
        if (!freed && !cause.id().equals(fact.because()))
            findings.add(
                    CAUSE_DIFFERS,
                    fact,
                    "because of " + fact.because(),
                    "because of the result, entry " + cause.position() + " with id " + cause.id());
    }
}
