package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.command.Input;
import org.isonomia.command.Past;
import org.isonomia.command.Refusal;
import org.isonomia.events.Event;
import org.isonomia.events.ProposalId;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * The facts that carry out a proposal's effects, or the first effect that does not fit the community as it is, each
 * seeing those before it. The same check holds at the opening, where a misfit refuses, and at the enactment, where it is
 * a conflict.
 */
public sealed interface EffectFit {
    /** @param events one for each effect, in their order */
    record Fits(List<Event> events) implements EffectFit {}

    /** @param effect its index, from 0 */
    record Misfit(int effect, Conflict conflict) implements EffectFit {
        public Refusal refusal() {
            var code = switch (conflict) {
                case ROLE_EXISTS -> EffectRefusal.ROLE_EXISTS;
                case ROLE_UNKNOWN -> EffectRefusal.ROLE_UNKNOWN;
                case NO_VACANT_SEAT -> EffectRefusal.NO_VACANT_SEAT;
                case NOT_A_MEMBER -> EffectRefusal.CANDIDATE_LEFT;
                case NOT_A_CANDIDATE -> EffectRefusal.NOT_A_CANDIDATE;
                case STILL_A_MEMBER -> EffectRefusal.STILL_A_MEMBER;
                case NEVER_A_MEMBER -> EffectRefusal.NEVER_A_MEMBER;
                case ALREADY_ERASED -> EffectRefusal.ALREADY_ERASED;
                case LOG_IS_PUBLIC -> EffectRefusal.LOG_IS_PUBLIC;
                case TOKEN_EXISTS -> EffectRefusal.TOKEN_EXISTS;
                case TOKEN_UNKNOWN -> EffectRefusal.TOKEN_UNKNOWN;
                case NOT_REMOVED -> EffectRefusal.NOT_REMOVED;
                case NAME_TAKEN -> EffectRefusal.ROLE_LOOKS_TAKEN;
                case OUT_OF_DATE -> EffectRefusal.OUT_OF_DATE;
                case CHANGES_NOTHING -> EffectRefusal.CHANGES_NOTHING;
                case UNAMENDABLE -> EffectRefusal.UNAMENDABLE;
                case CLAUSE_UNKNOWN -> EffectRefusal.CLAUSE_UNKNOWN;
                case CLAUSE_EXISTS -> EffectRefusal.CLAUSE_EXISTS;
                case CLAUSE_LOOKS_TAKEN -> EffectRefusal.CLAUSE_LOOKS_TAKEN;
                case SUSPENDED -> EffectRefusal.MEMBER_SUSPENDED;
                case NOT_SUSPENDED -> EffectRefusal.MEMBER_NOT_SUSPENDED;
                case CIRCLE_EXISTS -> EffectRefusal.CIRCLE_EXISTS;
                case CIRCLE_UNKNOWN -> EffectRefusal.CIRCLE_UNKNOWN;
                case CIRCLE_LOOKS_TAKEN -> EffectRefusal.CIRCLE_LOOKS_TAKEN;
                case CIRCLE_UNDER_ITSELF -> EffectRefusal.CIRCLE_UNDER_ITSELF;
            };
            return Refusal.of(code).with("effect", effect + 1);
        }
    }

    /** What is wrong with them as they were typed. */
    static void check(Input input, List<@Nullable Effect> effects) {
        for (@Nullable Effect effect : effects) {
            if (effect == null) input.require(false, "effects", MISSING);
            else Enactment.of(effect).check(input);
        }
    }

    /**
     * @param proposal whose effects they are
     * @param standing everyone's, from the first admission
     * @param now when the effects take place
     */
    static EffectFit of(
            ProposalId proposal, List<Effect> effects, Affected affected, Past<Standing> standing, Instant now) {
        var trial = affected.trial(proposal, standing);
        var events = new ArrayList<Event>();
        for (int index = 0; index < effects.size(); index++) {
            var enactment = Enactment.of(effects.get(index));
            var conflict = enactment.conflict(trial, now);
            if (conflict.isPresent()) return new Misfit(index, conflict.get());
            var event = enactment.fact(trial, now);
            events.add(event);
            trial = trial.after(event);
        }
        return new Fits(List.copyOf(events));
    }
}
