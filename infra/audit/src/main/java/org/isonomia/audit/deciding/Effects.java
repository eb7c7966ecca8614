package org.isonomia.audit.deciding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.isonomia.audit.effects.EffectCheck;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;

/** What effects taken together say of the decision about them (DESIGN "Deciding", "Effects"). */
public final class Effects {
    private Effects() {}

    /** Whatever touches the charter changes the charter; what is of several kinds is a general decision. */
    public static DecisionKind kind(List<Effect> effects) {
        var kinds = EnumSet.noneOf(DecisionKind.class);
        for (Effect effect : effects) {
            var check = EffectCheck.of(effect);
            if (!check.ofAnyKind()) kinds.add(check.kind());
        }
        if (kinds.contains(DecisionKind.CHARTER)) return DecisionKind.CHARTER;
        return kinds.size() == 1 ? kinds.iterator().next() : DecisionKind.GENERAL;
    }

    public static boolean anyForGood(List<Effect> effects) {
        return effects.stream().map(EffectCheck::of).anyMatch(EffectCheck::forGood);
    }

    /** Everything that a poll could change, whichever of its options wins. */
    public static List<Effect> possible(PollTerms terms) {
        var possible = new ArrayList<>(terms.matter().effects());
        for (PollOption option : terms.rule().options()) possible.addAll(option.effects());
        return possible;
    }

    /** What a poll changes that these options have won: all of its proposal, or what stands with the winners. */
    public static List<Effect> won(PollTerms terms, List<String> winners) {
        if (terms.matter().proposal() != null) return terms.matter().effects();
        var won = new ArrayList<Effect>();
        for (String winner : winners)
            for (PollOption option : terms.rule().options())
                if (option.id().equals(winner)) won.addAll(option.effects());
        return won;
    }
}
