package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isonomia.audit.verify.LogFiles;
import org.isonomia.audit.verify.VerifiedReplay;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.SigningKey;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An auditor with a token verifies the log of a running instance over HTTP, and again once it has grown. */
class VerifiedFromOutsideIT {
    private static final Pattern TOKEN = Pattern.compile("isonomia_audit_[A-Za-z0-9_-]+");

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void theLogIsWhatWasSignedAndContinuesWhatWasSignedBefore() throws IOException {
        var founder = new Members(instance).founder("\"template\":\"majority\",\"pace\":\"same-day\"");
        String poll = made(founder, founder.post("/api/polls", "{\"question\":\"Shall we?\"}"));
        var key = VerifierKey.parse(instance.browser().get("/log/vkey").body().strip());
        var files = LogFiles.at(instance.url(), token(founder));
        var first = verified(files, key, Optional.empty(), 5);
        assertThat(first.report().entries())
                .isEqualTo(first.verified().checkpoint().head().size());

        vote(founder, poll, "yes");
        instance.clock().advance(Duration.ofMinutes(61));
        var second = verified(files, key, Optional.of(first.verified().note()), 9);
        assertThat(second.report().derived().polls().getFirst().ballots()).isEqualTo(1);

        assertThatThrownBy(() -> VerifiedReplay.of(LogFiles.at(instance.url(), null), key, Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("give a token");
        var another = SigningKey.generate(key.name()).verifier();
        assertThatThrownBy(() -> VerifiedReplay.of(files, another, Optional.empty()))
                .hasMessageContaining("NO_KNOWN_SIGNATURE");
    }

    /** Once this many entries are published. */
    private static VerifiedReplay.Outcome verified(
            LogFiles files, VerifierKey key, Optional<SignedNote> since, long entries) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            var outcome = VerifiedReplay.of(files, key, since);
                            assertThat(outcome.verified().faults()).isEmpty();
                            assertThat(outcome.report().disagreements()).isEmpty();
                            return outcome;
                        },
                        outcome -> outcome.verified().checkpoint().head().size() >= entries);
    }

    private static String token(Browser founder) {
        var shown = TOKEN.matcher(founder.submit("/audit/tokens").body());
        assertThat(shown.find()).isTrue();
        return shown.group();
    }
}
