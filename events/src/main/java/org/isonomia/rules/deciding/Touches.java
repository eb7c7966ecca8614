package org.isonomia.rules.deciding;

import java.util.List;
import java.util.stream.Stream;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.Effect;

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
            case Effect.DefineRole e -> Stream.of("role/" + e.role());
            case Effect.AppointMember e -> Stream.of("role/" + e.role(), "member/" + e.member());
            case Effect.AssignClass e -> Stream.of("member/" + e.member());
            case Effect.RemoveMember e -> Stream.of("member/" + e.member());
            case Effect.EraseData e -> Stream.of("member/" + e.member());
            case Effect.ReadmitMember e -> Stream.of("member/" + e.member());
            case Effect.GrantAudit e -> Stream.of("token/" + e.token());
            case Effect.RevokeAudit e -> Stream.of("token/" + e.token());
            case Effect.PublishLog e -> Stream.of(LOG);
        };
    }
}
