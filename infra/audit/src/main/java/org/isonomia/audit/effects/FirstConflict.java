package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/**
 * Effects are tried one after the other, each after those before it, up to the first that does not fit.
 *
 * @param effect its index, -1 when all do
 * @param conflicts every way in which it does not
 */
public record FirstConflict(int effect, Set<Conflict> conflicts) {
    /** @param at when they would take place */
    public static FirstConflict of(List<Effect> effects, Surroundings now, Instant at) {
        for (int index = 0; index < effects.size(); index++) {
            var trial = new Trial(now, effects.subList(0, index), at);
            var conflicts = EffectCheck.of(effects.get(index)).conflicts(trial);
            if (!conflicts.isEmpty()) return new FirstConflict(index, conflicts);
        }
        return new FirstConflict(-1, Set.of());
    }
}
