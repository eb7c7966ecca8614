package org.isonomia.web.wiring;

import java.util.List;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Reaction;
import org.isonomia.query.runner.SealedValues;
import org.isonomia.web.security.NameKeys;

/**
 * Keeps the names of members for them until they leave (whoever was removed comes back as who they were), those included who were admitted before names were held
 * against each other. Each step can be done twice.
 */
final class NamingReaction implements Reaction {
    private static final String NAME = "whenMembershipChangedThenKeepOrFreeName";

    private final NameKeys names;
    private final SealedValues sealed;

    NamingReaction(NameKeys names, SealedValues sealed) {
        this.names = names;
        this.sealed = sealed;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean concerns(LogEntry entry) {
        return switch (entry.recorded().event()) {
            case MemberAdmitted e -> true;
            case MemberLeft e -> true;
            default -> false;
        };
    }

    @Override
    public void react(LogEntry entry) {
        switch (entry.recorded().event()) {
            case MemberAdmitted e -> {
                String commitment = e.name().commitment();
                var name = sealed.open(List.of(commitment), String.class).get(commitment);
                if (name != null) names.keep(e.member(), name);
            }
            case MemberLeft e -> names.free(e.member());
            default -> {}
        }
    }
}
