package org.isonomia.command.roles.releasemember;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.proposals.Drafts.GARDENER;
import static org.isonomia.command.roles.Seats.appointed;
import static org.isonomia.command.roles.Seats.began;
import static org.isonomia.command.roles.Seats.ended;
import static org.isonomia.command.roles.Seats.stood;
import static org.isonomia.command.roles.Seats.stoodDown;

import org.isonomia.command.SliceFixture;
import org.isonomia.events.RoleId;
import org.isonomia.events.roles.RoleEvent.AppointmentDeclined;
import org.isonomia.events.roles.RoleEvent.CandidacyWithdrawn;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.junit.jupiter.api.Test;

class ReleaseMemberTest {
    private static final ReleaseMember RELEASE = new ReleaseMember(ADA, Reason.LEFT_COMMUNITY);
    private static final RoleId BAKER = new RoleId("r_baker");
    private static final RoleId COOK = new RoleId("r_cook");
    private final SliceFixture slice =
            SliceFixture.of(ReleaseMemberDecision.READS).given(admitted(ADA)).given(left(ADA));

    @Test
    void leaving_ends_mandates_offers_and_candidacies_in_the_order_of_the_roles() {
        slice.given(stood(GARDENER, ADA), stood(COOK, ADA), appointed(COOK, 3, ADA), began(BAKER, 2, ADA))
                .when(RELEASE)
                .expectEvents(
                        new MandateEnded(BAKER, 2, ADA, Reason.LEFT_COMMUNITY),
                        new AppointmentDeclined(COOK, 3, ADA),
                        new CandidacyWithdrawn(COOK, ADA),
                        new CandidacyWithdrawn(GARDENER, ADA));
    }

    @Test
    void a_suspension_ends_the_same_and_says_why() {
        slice.given(began(2, ADA), stood(ADA))
                .when(new ReleaseMember(ADA, Reason.SUSPENDED))
                .expectEvents(
                        new MandateEnded(GARDENER, 2, ADA, Reason.SUSPENDED), new CandidacyWithdrawn(GARDENER, ADA));
    }

    @Test
    void who_holds_nothing_loses_nothing() {
        slice.when(RELEASE).expectNothing();
        slice.given(began(1, BEN), stood(COOK, BEN)).when(RELEASE).expectNothing();
    }

    @Test
    void releasing_twice_changes_nothing_more() {
        slice.given(stood(ADA), began(1, ADA), ended(1, ADA, Reason.LEFT_COMMUNITY))
                .when(RELEASE)
                .expectNothing();
        slice.given(stood(ADA), stoodDown(ADA)).when(RELEASE).expectNothing();
    }
}
