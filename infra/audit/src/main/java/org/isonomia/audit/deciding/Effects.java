package org.isonomia.audit.deciding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RevokeAudit;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;

/** What effects say of the decision about them (DESIGN "Deciding", "Effects"). */
public final class Effects {
    private Effects() {}

    /** The charter has a procedure for each kind. */
    public static DecisionKind kind(Effect effect) {
        return switch (effect) {
            case DefineRole e -> DecisionKind.ROLE;
            case AppointMember e -> DecisionKind.APPOINTMENT;
            case AssignClass e -> DecisionKind.MEMBERSHIP;
            case RemoveMember e -> DecisionKind.MEMBERSHIP;
            case ReadmitMember e -> DecisionKind.MEMBERSHIP;
            case EraseData e -> DecisionKind.MEMBERSHIP;
            case GrantAudit e -> DecisionKind.GENERAL;
            case RevokeAudit e -> DecisionKind.GENERAL;
            case PublishLog e -> DecisionKind.CHARTER;
        };
    }

    /** Whatever touches the charter changes the charter; what is of several kinds is a general decision. */
    public static DecisionKind kind(List<Effect> effects) {
        var kinds = EnumSet.noneOf(DecisionKind.class);
        for (Effect effect : effects) kinds.add(kind(effect));
        if (kinds.contains(DecisionKind.CHARTER)) return DecisionKind.CHARTER;
        return kinds.size() == 1 ? kinds.iterator().next() : DecisionKind.GENERAL;
    }

    /** Expulsion, erasure and opening the log cannot be undone. */
    public static boolean forGood(Effect effect) {
        return switch (effect) {
            case RemoveMember e -> true;
            case EraseData e -> true;
            case PublishLog e -> true;
            case DefineRole e -> false;
            case AppointMember e -> false;
            case AssignClass e -> false;
            case ReadmitMember e -> false;
            case GrantAudit e -> false;
            case RevokeAudit e -> false;
        };
    }

    public static boolean anyForGood(List<Effect> effects) {
        for (Effect effect : effects) if (forGood(effect)) return true;
        return false;
    }

    /** Everything that a poll could change, whichever of its options wins. */
    public static List<Effect> possible(PollTerms terms) {
        var possible = new ArrayList<>(terms.effects());
        for (PollOption option : terms.options()) possible.addAll(option.effects());
        return possible;
    }

    /** What a poll changes that these options have won: all of its proposal, or what stands with the winners. */
    public static List<Effect> won(PollTerms terms, List<String> winners) {
        if (terms.proposal() != null) return terms.effects();
        var won = new ArrayList<Effect>();
        for (String winner : winners)
            for (PollOption option : terms.options()) if (option.id().equals(winner)) won.addAll(option.effects());
        return won;
    }
}
