package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.repeat;
import static org.isonomia.audit.replay.Mutations.rewrite;
import static org.isonomia.audit.replay.Mutations.rewriteLast;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Access;
import org.isonomia.audit.history.Community;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each rule of who may read the log, and of removal by decision; the breach is named. */
class AccessRulesTest {
    @Test
    void auditors_a_public_log_and_a_removal_replay_clean() {
        assertThat(Export.replay(Access.everything()).disagreements()).isEmpty();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("a token issued twice", Kind.LOG_ACCESS_OUT_OF_TURN, repeat(AuditTokenIssued.class)),
                breach("a token revoked twice", Kind.LOG_ACCESS_OUT_OF_TURN, repeat(AuditTokenRevoked.class)),
                breach(
                        "a token for another",
                        Kind.EFFECTS_DIFFER,
                        rewrite(
                                AuditTokenIssued.class,
                                e -> new AuditTokenIssued(
                                        e.token(), "Mallory", e.secretDigest(), null, null, e.expiresAt()))),
                breach(
                        "a token for longer",
                        Kind.EFFECTS_DIFFER,
                        rewrite(
                                AuditTokenIssued.class,
                                e -> new AuditTokenIssued(
                                        e.token(),
                                        e.name(),
                                        e.secretDigest(),
                                        null,
                                        null,
                                        e.expiresAt().plusSeconds(1)))),
                breach(
                        "a token for years",
                        Kind.LOG_ACCESS_OUT_OF_TURN,
                        rewriteLast(
                                AuditTokenIssued.class,
                                e -> new AuditTokenIssued(
                                        e.token(),
                                        e.name(),
                                        e.secretDigest(),
                                        e.role(),
                                        e.issuer(),
                                        e.expiresAt().plus(Duration.ofDays(300))))),
                breach(
                        "a token of nobody's",
                        Kind.LOG_ACCESS_OUT_OF_TURN,
                        rewriteLast(
                                AuditTokenIssued.class,
                                e -> new AuditTokenIssued(
                                        e.token(), e.name(), e.secretDigest(), null, null, e.expiresAt()))),
                breach(
                        "a token in another's name",
                        Kind.ACTED_FOR_ANOTHER,
                        rewriteLast(
                                AuditTokenIssued.class,
                                e -> new AuditTokenIssued(
                                        e.token(),
                                        e.name(),
                                        e.secretDigest(),
                                        e.role(),
                                        Community.ADA,
                                        e.expiresAt()))),
                breach("a token without a mandate", Kind.LOG_ACCESS_OUT_OF_TURN, drop(MandateBegan.class)),
                breach(
                        "a token by a gardener",
                        Kind.LOG_ACCESS_OUT_OF_TURN,
                        rewrite(
                                RoleDefined.class,
                                e -> new RoleDefined(
                                        e.role(),
                                        e.name(),
                                        e.purpose(),
                                        java.util.List.of("the garden"),
                                        e.accountabilities(),
                                        e.seats(),
                                        e.termDays()))),
                breach("public twice", Kind.LOG_ACCESS_OUT_OF_TURN, repeat(LogMadePublic.class)),
                breach("never public", Kind.EFFECTS_DIFFER, drop(LogMadePublic.class)),
                breach("removed without a decision", Kind.REMOVED_WITHOUT_DECISION, repeat(MemberRemoved.class)),
                breach(
                        "another removed",
                        Kind.EFFECTS_DIFFER,
                        rewrite(MemberRemoved.class, e -> new MemberRemoved(HonestHistory.BO))),
                breach("not removed", Kind.ERASED_OUT_OF_TURN, drop(MemberRemoved.class)),
                breach("not erased", Kind.EFFECTS_DIFFER, drop(PersonalDataErased.class)));
    }

    @Test
    void what_cannot_be_undone_waits_for_a_week_whatever_the_procedure_says() {
        assertThat(Export.replay(Access.waiting(6)).disagreements())
                .extracting(Disagreement::kind)
                .containsOnly(Kind.ENACTED_OUT_OF_TURN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(Access.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
