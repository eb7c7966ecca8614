package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.repeat;
import static org.isonomia.audit.replay.Mutations.rewrite;
import static org.isonomia.audit.replay.Mutations.stamp;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Community;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.Recordings;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.HibernationEvent.CommunityHibernated;
import org.isonomia.events.community.HibernationEvent.CommunityWoken;
import org.isonomia.events.community.HibernationEvent.WakingSupported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each rule by which a community hibernates and is woken; the breach is named. */
class HibernationRulesTest {
    private static final Recordings FROST = Recordings.named("the-frost");
    private static final MemberId ADA = new MemberId("m_ada");

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach(
                        "before a year is over",
                        Kind.HIBERNATION_OUT_OF_TURN,
                        stamp(CommunityHibernated.class, Duration.ofDays(-1))),
                breach("by a person", Kind.HIBERNATION_OUT_OF_TURN, log -> {
                    int place = log.find(CommunityHibernated.class);
                    log.drafts.set(place, log.drafts.get(place).by(ADA));
                }),
                breach("twice", Kind.HIBERNATION_OUT_OF_TURN, repeat(CommunityHibernated.class)),
                breach("woken while it is awake", Kind.HIBERNATION_OUT_OF_TURN, drop(CommunityHibernated.class)),
                breach("woken by two", Kind.HIBERNATION_OUT_OF_TURN, byTwo()),
                breach("not woken by three", Kind.HIBERNATION_OUT_OF_TURN, drop(CommunityWoken.class)),
                breach(
                        "for longer than thirty days",
                        Kind.HIBERNATION_OUT_OF_TURN,
                        rewrite(
                                WakingSupported.class,
                                e -> new WakingSupported(e.member(), e.until().plus(Duration.ofDays(9))))),
                breach(
                        "in the name of another",
                        Kind.ACTED_FOR_ANOTHER,
                        rewrite(WakingSupported.class, e -> new WakingSupported(ADA, e.until()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(FROST.drafts());
        breach.accept(log);
        assertThat(FROST.replay(log.drafts).disagreements())
                .extracting(Disagreement::kind)
                .contains(kind);
    }

    @Test
    void a_community_that_slept_and_was_woken_replays_clean() {
        assertThat(FROST.replay(FROST.drafts()).disagreements()).isEmpty();
    }

    @Test
    void what_a_person_puts_to_the_vote_while_the_community_sleeps_is_named() {
        var log = new Community("bo", "cy");
        log.pass(Duration.ofDays(400));
        log.clock(new CommunityHibernated());
        assertThat(Export.replay(log.drafts).disagreements())
                .extracting(Disagreement::kind)
                .doesNotContain(Kind.HIBERNATION_OUT_OF_TURN);
        log.ask("A bench?", null, log.members);
        Tampering.assertNamed(Export.replay(log.drafts), Kind.HIBERNATION_OUT_OF_TURN);
    }

    /** Of the three who woke it, one did not want to. */
    private static Consumer<Tampering> byTwo() {
        return log -> {
            int last = log.find(CommunityWoken.class) - 1;
            int before = last - 1;
            while (!(log.drafts.get(before).event() instanceof WakingSupported)) before--;
            log.drafts.remove(before);
        };
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> how) {
        return Arguments.of(what, kind, how);
    }
}
