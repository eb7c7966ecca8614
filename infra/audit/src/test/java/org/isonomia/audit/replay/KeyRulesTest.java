package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.history.Rotated.FIRST;
import static org.isonomia.audit.history.Rotated.SECOND;
import static org.isonomia.audit.history.Rotated.THIRD;
import static org.isonomia.audit.history.Rotated.rotated;
import static org.isonomia.audit.replay.Mutations.repeat;
import static org.isonomia.audit.replay.Mutations.rewrite;
import static org.isonomia.audit.replay.Mutations.rewriteLast;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Community;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.Rotated;
import org.isonomia.events.community.LogKeyEvent.LogKeyRotated;
import org.isonomia.transparency.note.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each rule of the log's keys; the breach is named. */
class KeyRulesTest {
    @Test
    void keys_that_follow_each_other_replay_clean() {
        assertThat(Export.replay(Rotated.everything()).disagreements()).isEmpty();
    }

    static Stream<Arguments> breaches() {
        var stranger = SigningKey.generate("example.org/log");
        return Stream.of(
                breach("announced twice", repeat(LogKeyRotated.class)),
                breach("by another key", last(e -> rotated(stranger, THIRD, e.until()))),
                breach("back to the first", last(e -> rotated(SECOND, FIRST, e.until()))),
                breach(
                        "before the old one ended",
                        first(e -> rotated(FIRST, SECOND, e.until().plusSeconds(2)))),
                breach("at once", first(e -> rotated(FIRST, SECOND, e.until().minus(Rotated.OVERLAP)))),
                breach("in years", last(e -> rotated(SECOND, THIRD, e.until().plus(Duration.ofDays(400))))),
                breach(
                        "without the old key",
                        first(e -> new LogKeyRotated(e.from(), e.to(), e.until(), e.toSignature(), e.toSignature()))),
                breach(
                        "without the new key",
                        first(e ->
                                new LogKeyRotated(e.from(), e.to(), e.until(), e.fromSignature(), e.fromSignature()))),
                breach(
                        "for longer than was signed",
                        first(e -> new LogKeyRotated(
                                e.from(), e.to(), e.until().minusSeconds(1), e.fromSignature(), e.toSignature()))),
                breach(
                        "to what is no key",
                        first(e -> new LogKeyRotated(e.from(), "+", e.until(), e.fromSignature(), e.toSignature()))),
                breach("by a member", log -> {
                    int place = log.find(LogKeyRotated.class);
                    log.drafts.set(place, log.drafts.get(place).by(Community.ADA));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Consumer<Tampering> breach) {
        var log = new Tampering(Rotated.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(Kind.LOG_KEY_OUT_OF_TURN);
    }

    private static Consumer<Tampering> first(UnaryOperator<LogKeyRotated> change) {
        return rewrite(LogKeyRotated.class, change);
    }

    private static Consumer<Tampering> last(UnaryOperator<LogKeyRotated> change) {
        return rewriteLast(LogKeyRotated.class, change);
    }

    private static Arguments breach(String what, Consumer<Tampering> breach) {
        return Arguments.of(what, breach);
    }
}
