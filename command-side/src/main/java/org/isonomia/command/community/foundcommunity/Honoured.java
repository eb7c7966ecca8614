package org.isonomia.command.community.foundcommunity;

import static org.isonomia.command.community.CommunityRefusal.QUORUM_BASE_UNKNOWABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isonomia.command.Refusal;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct.SecondCall;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.quorum.Quorum;

/**
 * What of a charter no poll could be decided by. Whom activity counts is a published rule over reading and writing, not
 * an entry of the log, so a quorum of the active cannot be replayed and is not offered.
 */
final class Honoured {
    private Honoured() {}

    static List<Refusal> faults(Charter charter) {
        var faults = new ArrayList<Refusal>();
        for (DecisionKind kind : DecisionKind.values())
            if (quorums(charter.procedure(kind)).anyMatch(quorum -> quorum.base() == Quorum.Base.ACTIVE))
                faults.add(new Refusal(QUORUM_BASE_UNKNOWABLE, "quorum", java.util.Map.of("kind", kind.name())));
        return List.copyOf(faults);
    }

    private static Stream<Quorum> quorums(Procedure procedure) {
        var call = Stream.ofNullable(procedure.conduct().secondCall()).map(SecondCall::quorum);
        return Stream.concat(Stream.of(procedure.quorum()), call).filter(Objects::nonNull);
    }
}
