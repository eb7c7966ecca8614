package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.query.MemoryLog.NOON;

import java.time.Duration;
import org.isonomia.query.community.access.AuditToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who besides the members may read, as the story tells it. */
class LogAccessIT {
    private final ViewsFixture fixture = new ViewsFixture();
    private final Views views = fixture.views;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void every_auditor_is_listed_newest_first_with_what_became_of_them() {
        var tokens = views.access().tokens(null, 10).items();
        assertThat(tokens).extracting(AuditToken::id).containsExactly(Access.PRESS, Access.COURT);
        assertThat(tokens.getFirst().revokedAt()).isNotNull();
        assertThat(tokens.getFirst().issuer()).isPresent();
        assertThat(tokens.getLast().issuer()).isEmpty();
    }

    @Test
    void a_token_admits_until_it_ends_or_is_revoked() {
        assertThat(views.access().admits("22", NOON)).isTrue();
        assertThat(views.access().admits("22", Story.WEEK)).isFalse();
        assertThat(views.access().admits("22", Story.WEEK.minus(Duration.ofMillis(1))))
                .isTrue();
        assertThat(views.access().admits("33", NOON)).isFalse();
        assertThat(views.access().admits("44", NOON)).isFalse();
    }

    @Test
    void a_public_log_is_for_everybody() {
        assertThat(views.access().everybody()).isTrue();
    }
}
