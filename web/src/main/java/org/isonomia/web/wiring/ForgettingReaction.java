package org.isonomia.web.wiring;

import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Reaction;
import org.isonomia.web.security.Credentials;
import org.isonomia.web.security.NameKeys;

/** Takes the account along with its sessions and tokens when a person's data is erased; then {@link PurgeLoop} follows. */
final class ForgettingReaction implements Reaction {
    private static final String NAME = "whenPersonalDataErasedThenForgetAccount";

    private final Credentials credentials;
    private final NameKeys names;
    private final PurgeLoop purge;

    ForgettingReaction(Credentials credentials, NameKeys names, PurgeLoop purge) {
        this.credentials = credentials;
        this.names = names;
        this.purge = purge;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean concerns(LogEntry entry) {
        return entry.recorded().event() instanceof PersonalDataErased;
    }

    @Override
    public void react(LogEntry entry) {
        if (!(entry.recorded().event() instanceof PersonalDataErased erased)) return;
        names.free(erased.member());
        purge.note(erased.member());
        credentials.forget(erased.member());
    }
}
