package org.isonomia.audit.deciding;

import java.util.List;
import java.util.TreeSet;
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
import org.isonomia.events.polls.PollTerms;

/** What a poll's effects touch: of two that touch the same, the one that closed first takes effect first. */
public final class Touched {
    private Touched() {}

    /** Roles, members, tokens and the log, sorted; nothing where it changes nothing, and nothing by the first rules. */
    public static List<String> by(PollTerms terms) {
        if (!terms.binding() || Terms.ofFirstRules(terms) || Terms.judges(terms)) return List.of();
        var touched = new TreeSet<String>();
        for (Effect effect : Effects.possible(terms))
            switch (effect) {
                case DefineRole e -> touched.add("role/" + e.role().value());
                case AppointMember e -> {
                    touched.add("role/" + e.role().value());
                    touched.add("member/" + e.member().value());
                }
                case AssignClass e -> touched.add("member/" + e.member().value());
                case RemoveMember e -> touched.add("member/" + e.member().value());
                case EraseData e -> touched.add("member/" + e.member().value());
                case ReadmitMember e -> touched.add("member/" + e.member().value());
                case GrantAudit e -> touched.add("token/" + e.token().value());
                case RevokeAudit e -> touched.add("token/" + e.token().value());
                case PublishLog e -> touched.add("log");
            }
        return List.copyOf(touched);
    }
}
