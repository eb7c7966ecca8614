package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.events.recorded.TheWell.COURT;
import static org.isonomia.events.recorded.TheWell.GUILD;
import static org.isonomia.events.recorded.TheWell.PRESS;

import java.time.Instant;
import org.isonomia.events.Digests;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.query.community.access.AuditToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who besides the members may read: the court and the guild by decision, the press by a curator, and at last all. */
class LogAccessIT {
    private static final String OF_THE_COURT = Digests.sha256("court");
    private static final Instant ISSUED = Instant.parse("2025-12-19T12:00:00Z");
    private static final Instant ENDS = Instant.parse("2026-10-15T12:00:00Z");
    private final ViewsFixture fixture = new ViewsFixture();
    private final Views views = fixture.views;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void every_auditor_is_listed_newest_first_with_what_became_of_them() {
        var tokens = views.access().tokens(null, 10).items();
        assertThat(tokens).extracting(AuditToken::id).containsExactly(PRESS, GUILD, COURT);
        assertThat(tokens.getFirst().revokedAt()).isNotNull();
        assertThat(tokens.get(1).revokedAt()).isNotNull();
        assertThat(tokens.getLast().revokedAt()).isNull();
        assertThat(tokens.getFirst().issuer()).isPresent();
        assertThat(tokens.getLast().issuer()).isEmpty();
    }

    @Test
    void a_token_admits_until_it_ends_or_is_revoked() {
        assertThat(views.access().admits(OF_THE_COURT, ISSUED)).isTrue();
        assertThat(views.access().admits(OF_THE_COURT, ENDS)).isFalse();
        assertThat(views.access().admits(OF_THE_COURT, ENDS.minusMillis(1))).isTrue();
        for (String revoked : new String[] {"press", "guild"})
            assertThat(views.access().admits(Digests.sha256(revoked), ISSUED)).isFalse();
        assertThat(views.access().admits(Digests.sha256("nobody"), ISSUED)).isFalse();
    }

    @Test
    void a_public_log_is_for_everybody() {
        assertThat(views.access().everybody()).isTrue();
        try (var before = new ViewsFixture("the-well", entry -> entry.event() instanceof AuditTokenIssued)) {
            assertThat(before.views.access().everybody()).isFalse();
        }
    }
}
