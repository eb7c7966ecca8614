package org.isonomia.audit.planted;

import java.util.List;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.Effect;

/** Planted: asks effects what follows from them instead of reading what they hold. */
final class JudgesEffectsAsTheServerDoes {
    private JudgesEffectsAsTheServerDoes() {}

    static boolean concernsAMember(Effect effect) {
        return effect.concerned().isPresent() && !effect.irreversible();
    }

    static DecisionKind kind(List<Effect> effects) {
        return Effect.kindOf(effects);
    }

    static String first(AppointMember effect) {
        return effect.member() + effect.touches().getFirst() + effect.kind();
    }
}
