package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.replay.Mutations.drop;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.Guests;
import org.isonomia.events.InvitationId;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each part of the charter's budget of invitations; the breach is named. */
class GuestsBrokenTest {
    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("one place more than the charter has", Kind.INVITATIONS_OVER_BUDGET, more("i_second")),
                breach("one more beside what was taken back", Kind.INVITATIONS_OVER_BUDGET, more("i_third")),
                breach("one more beside what had ended", Kind.INVITATIONS_OVER_BUDGET, more("i_fourth")),
                breach("one more after a year", Kind.INVITATIONS_OVER_BUDGET, more("i_fifth")),
                breach("what was taken back was not", Kind.INVITATIONS_OVER_BUDGET, drop(InvitationRevoked.class)),
                breach("taken back as if it were another's", Kind.INVITATION_NOT_USABLE, log -> {
                    int place = log.find(InvitationRevoked.class);
                    var e = (InvitationRevoked) log.drafts.get(place).event();
                    log.change(place, new InvitationRevoked(e.invitation(), e.revoker(), null));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(Guests.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    @Test
    void invitations_within_the_budget_replay_clean() {
        assertThat(Export.replay(Guests.everything()).disagreements()).isEmpty();
    }

    private static Consumer<Tampering> more(String invitation) {
        var id = new InvitationId(invitation);
        return log -> {
            int place = log.find(InvitationIssued.class, e -> e.invitation().equals(id));
            var e = (InvitationIssued) log.drafts.get(place).event();
            log.change(place, new InvitationIssued(id, e.inviter(), e.secretDigest(), e.expiresAt(), e.uses() + 1));
        };
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
