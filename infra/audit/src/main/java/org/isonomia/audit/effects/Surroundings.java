package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Electorate;

/** The community at one entry, as far as effects depend on it. */
public record Surroundings(
        Members members,
        Roles roles,
        Candidacies candidacies,
        Access access,
        Rulebook rules,
        CircleBook circles,
        Amendable amendable) {
    public interface Members {
        boolean has(MemberId member);

        /** Whether they ever left or were removed. */
        boolean hasDeparted(MemberId member);

        /** Whether a decision removed them, and none let them in again. */
        boolean isRemoved(MemberId member);

        /** Whether a suspension of them has not come to its end at this moment. */
        boolean isSuspended(MemberId member, Instant at);

        boolean isErased(MemberId member);

        Set<MemberId> all();

        /** Those of them who may vote on this. */
        Set<MemberId> eligible(Electorate electorate, Instant putForward, Instant opensAt);
    }

    public interface Roles {
        boolean exists(RoleId role);

        Stream<String> names();

        /** How many seats of the role are neither offered nor held; none of a role that there is not. */
        int vacancies(RoleId role);

        /** Whether a seat of the role is offered to or held by this member. */
        boolean seats(RoleId role, MemberId member);
    }

    public interface Candidacies {
        boolean stands(Candidacy candidacy);
    }

    public interface Amendable {
        /** Whether such a charter can be changed by so many of so many. */
        boolean by(Charter charter, int heads, int voters);
    }

    public interface Access {
        /** Whether it was ever issued. */
        boolean knows(AuditTokenId token);

        /** Whether it was issued and not revoked. */
        boolean stands(AuditTokenId token);

        /** Whether everybody reads the log. */
        boolean everybody();
    }
}
