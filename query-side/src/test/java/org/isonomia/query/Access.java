package org.isonomia.query;

import static org.isonomia.query.Story.BEN;
import static org.isonomia.query.Story.CURATOR;
import static org.isonomia.query.Story.EVA;
import static org.isonomia.query.Story.WEEK;

import org.isonomia.events.AuditTokenId;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
import org.isonomia.events.community.LogKeyEvent.LogKeyRotated;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;

/** Eva is removed; the court may audit the log, the press no longer; then everybody may read it, and another key signs it. */
final class Access {
    static final AuditTokenId COURT = new AuditTokenId("a_court");
    static final AuditTokenId PRESS = new AuditTokenId("a_press");

    private Access() {}

    static void tell(MemoryLog log) {
        log.append(new MemberRemoved(EVA));
        log.append(new AuditTokenIssued(COURT, "The Court", "22", null, null, WEEK));
        log.append(new AuditTokenIssued(PRESS, "The Press", "33", CURATOR, BEN, WEEK));
        log.append(new AuditTokenRevoked(PRESS, CURATOR, BEN));
        log.append(new LogMadePublic());
        log.append(new LogKeyRotated("log+1", "log+2", WEEK, "AAEC", "AwQF"));
    }
}
