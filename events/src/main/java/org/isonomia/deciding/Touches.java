package org.isonomia.deciding;

import java.util.List;
import java.util.stream.Stream;
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

/** What effects touch: of two polls that touch the same, the one that closed first takes effect first. */
public final class Touches {
    private static final String LOG = "log";

    private Touches() {}

    /** Roles, members, tokens and the log that any of its results can touch, sorted; none where it has no effects. */
    public static List<String> of(PollTerms terms) {
        if (!terms.binding() || terms.isOfFirstRules() || terms.occasion().isOfResult()) return List.of();
        return terms.anyEffects().stream()
                .flatMap(Touches::of)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> of(Effect effect) {
        return switch (effect) {
            case DefineRole e -> Stream.of("role/" + e.role());
            case AppointMember e -> Stream.of("role/" + e.role(), "member/" + e.member());
            case AssignClass e -> Stream.of("member/" + e.member());
            case RemoveMember e -> Stream.of("member/" + e.member());
            case EraseData e -> Stream.of("member/" + e.member());
            case ReadmitMember e -> Stream.of("member/" + e.member());
            case GrantAudit e -> Stream.of("token/" + e.token());
            case RevokeAudit e -> Stream.of("token/" + e.token());
            case PublishLog e -> Stream.of(LOG);
        };
    }
}
