package org.isonomia.command.community;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isonomia.command.Input;
import org.isonomia.command.Refusal;
import org.isonomia.command.roles.RolesState;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.jspecify.annotations.Nullable;

/** What an auditor's token must be like, and who may issue and revoke it without a decision. */
public final class AuditTokens {
    public static final int LONGEST_NAME = 120;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private AuditTokens() {}

    public static Input check(Input input, @Nullable String name, @Nullable String secretDigest, int days) {
        return input.name("auditorName", name, LONGEST_NAME)
                .require(
                        secretDigest != null && SHA256.matcher(secretDigest).matches(),
                        "secretDigest",
                        Input.Fault.NOT_A_DIGEST)
                .number("days", days, 1, LogAccessEvent.LONGEST_DAYS);
    }

    /** Why this member may not act for this role here, if so. */
    public static Optional<Refusal> bar(RolesState roles, RoleId role, MemberId member) {
        var state = roles.role(role);
        if (state.definition().filter(AuditTokens::admitsAuditors).isEmpty())
            return Optional.of(
                    Refusal.of(CommunityRefusal.NOT_AN_AUDIT_ROLE).with("domain", LogAccessEvent.AUDIT_DOMAIN));
        return state.isHeldBy(member) ? Optional.empty() : Optional.of(Refusal.of(CommunityRefusal.NOT_ITS_HOLDER));
    }

    private static boolean admitsAuditors(RoleDefined role) {
        return role.domains().contains(LogAccessEvent.AUDIT_DOMAIN);
    }
}
