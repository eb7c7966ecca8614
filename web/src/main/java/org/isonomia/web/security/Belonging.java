package org.isonomia.web.security;

import java.util.Map;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.Tag;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.eventstore.LogReader;
import org.springframework.stereotype.Component;

/**
 * Whether somebody belongs, asked of the log itself: for every session, program and open stream at each of their requests,
 * and nowhere else. What each opens is {@link SecurityConfiguration}'s to say.
 */
@Component
public final class Belonging {
    public enum Standing {
        MEMBER,
        /** By their own choice: they may join anew. */
        LEFT,
        /** By a decision, which only another one undoes. */
        REMOVED,
        STRANGER
    }

    private static final Map<String, Standing> BY_LAST_ENTRY = Map.of(
            name(MemberAdmitted.class),
            Standing.MEMBER,
            name(MemberReadmitted.class),
            Standing.MEMBER,
            name(MemberLeft.class),
            Standing.LEFT,
            name(MemberRemoved.class),
            Standing.REMOVED);

    private final LogReader log;

    Belonging(LogReader log) {
        this.log = log;
    }

    public Standing of(MemberId member) {
        return log.lastTagged(Tag.member(member).toString(), BY_LAST_ENTRY.keySet())
                .map(BY_LAST_ENTRY::get)
                .orElse(Standing.STRANGER);
    }

    public boolean isMember(MemberId member) {
        return of(member) == Standing.MEMBER;
    }

    private static String name(Class<? extends Event> event) {
        return Isonomia.CATALOGUE.of(event).name();
    }
}
