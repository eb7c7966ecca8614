package org.isonomia.audit.explain;

import org.isonomia.events.community.DecisionKind;

/** What can be explained, in a line. */
final class Titles {
    private Titles() {}

    static String of(PollTrail poll) {
        String outcome = poll.decided == null ? unfinished(poll) : Words.of(poll.decided.outcome());
        return "\"%s\" (%s): %s"
                .formatted(
                        poll.terms.matter().question(),
                        poll.terms.matter().binding() ? "binding" : "advisory",
                        poll.annulled == null ? outcome : "annulled");
    }

    private static String unfinished(PollTrail poll) {
        if (poll.abandoned != null) return "ended uncounted";
        return poll.cancelled == null ? "no result yet" : "called off";
    }

    static String of(Ledger ledger, MandateTrail mandate) {
        var role = ledger.roles.get(mandate.role);
        return "%s as \"%s\", until %s"
                .formatted(
                        mandate.member,
                        role == null ? mandate.role : role.what().name(),
                        mandate.endsAt);
    }

    static String of(DecisionKind kind) {
        return "how decisions of the kind \"%s\" are made".formatted(Subject.name(kind));
    }
}
