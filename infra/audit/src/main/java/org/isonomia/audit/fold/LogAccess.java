package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.LOG_ACCESS_OUT_OF_TURN;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.isonomia.audit.effects.Surroundings;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.jspecify.annotations.Nullable;

/** Auditors are admitted and dismissed by a decision or by who holds a role for that; a public log stays public. */
final class LogAccess implements Surroundings.Access {
    private final Roles roles;
    private final Findings findings;
    private final Set<AuditTokenId> issued = new HashSet<>();
    private final Set<AuditTokenId> revoked = new HashSet<>();
    private boolean everybody;

    LogAccess(Roles roles, Findings findings) {
        this.roles = roles;
        this.findings = findings;
    }

    void see(LogAccessEvent event, Fact fact, Act act) {
        switch (event) {
            case AuditTokenIssued e -> {
                String recorded = e.token() + " is issued to " + e.name();
                authority(e.role(), e.issuer(), recorded, fact, act);
                if (!issued.add(e.token())) add(fact, recorded, "it was issued before this entry");
                var longest = fact.at().plus(Duration.ofDays(LogAccessEvent.LONGEST_DAYS));
                if (!e.expiresAt().isAfter(fact.at()) || e.expiresAt().isAfter(longest))
                    add(fact, recorded + " until " + e.expiresAt(), "a token ends after this entry, by " + longest);
            }
            case AuditTokenRevoked e -> {
                String recorded = e.token() + " is revoked";
                authority(e.role(), e.revoker(), recorded, fact, act);
                if (!stands(e.token())) add(fact, recorded, "it was not in force");
                revoked.add(e.token());
            }
            case LogMadePublic e -> {
                String recorded = "the log is made public";
                if (!(act.first() instanceof EffectsEnacted) && !(act.first() instanceof CommunityFounded))
                    add(fact, recorded, "the same command neither founds nor enacts an adopted proposal");
                if (everybody) add(fact, recorded, "it was public before this entry");
                everybody = true;
            }
        }
    }

    @Override
    public boolean knows(AuditTokenId token) {
        return issued.contains(token);
    }

    @Override
    public boolean stands(AuditTokenId token) {
        return issued.contains(token) && !revoked.contains(token);
    }

    @Override
    public boolean everybody() {
        return everybody;
    }

    private void authority(@Nullable RoleId role, @Nullable MemberId by, String recorded, Fact fact, Act act) {
        if (role == null || by == null) {
            if (role != null || by != null || !(act.first() instanceof EffectsEnacted))
                add(fact, recorded, "the same command enacts no adopted proposal");
        } else if (!roles.admitsAuditors(role) || !roles.holders(role).contains(by))
            add(fact, recorded + " by " + by, by + " holds no role with the domain " + LogAccessEvent.AUDIT_DOMAIN);
    }

    private void add(Fact fact, String recorded, String rederived) {
        findings.add(LOG_ACCESS_OUT_OF_TURN, fact, recorded, rederived);
    }
}
