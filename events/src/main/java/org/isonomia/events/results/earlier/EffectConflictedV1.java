package org.isonomia.events.results.earlier;

import org.isonomia.events.PollId;
import org.isonomia.events.results.ResultEvent.EffectConflicted;

/** {@code polls.EffectConflicted/1}: the proposal was found by its poll. */
public record EffectConflictedV1(PollId poll, int effect, EffectConflicted.Conflict conflict) {
    public EffectConflicted upcast() {
        return new EffectConflicted(poll, null, effect, conflict);
    }
}
