package org.isonomia.web.effects;

import java.util.List;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.query.polls.prospects.Prospect;

/**
 * What a proposal becomes by what it changes, and what that takes.
 *
 * @param procedure the charter's of this kind, or a stricter one that such an effect takes
 * @param prospect of a poll on it, were it put to the vote now
 * @param members who belong now
 * @param effects that lead to it, by their names in forms
 */
public record KindOfDecision(
        DecisionKind kind, Procedure procedure, Prospect prospect, long members, List<String> effects) {
    /** What has to be reached at the close: by the quorum, or by the floor where that is higher. */
    public long needed() {
        return Math.max(prospect.forecast().quorum().required(), prospect.floor());
    }

    /** The key of an effect's label. */
    public static String label(String effect) {
        return EffectNames.type(effect)
                .map(Class::getSimpleName)
                .map(name -> "effects." + name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1)
                        + ".label")
                .orElse("effects.none.label");
    }
}
