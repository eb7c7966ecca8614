package org.isonomia.audit.deciding;

import java.util.List;
import java.util.TreeSet;
import org.isonomia.audit.effects.EffectCheck;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.PollTerms;

/** What a poll's effects touch: of two that touch the same, the one that closed first takes effect first. */
public final class Touched {
    private Touched() {}

    /** Roles, members, tokens and the log, sorted; nothing where it changes nothing, and nothing by the first rules. */
    public static List<String> by(PollTerms terms) {
        if (!terms.matter().binding() || Terms.ofFirstRules(terms) || Terms.judges(terms)) return List.of();
        var touched = new TreeSet<String>();
        for (Effect effect : Effects.possible(terms))
            touched.addAll(EffectCheck.of(effect).touches());
        return List.copyOf(touched);
    }
}
