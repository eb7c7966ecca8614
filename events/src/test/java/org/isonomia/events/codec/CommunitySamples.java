package org.isonomia.events.codec;

import static org.isonomia.events.codec.Samples.ADA;
import static org.isonomia.events.codec.Samples.AT;
import static org.isonomia.events.codec.Samples.BO;
import static org.isonomia.events.codec.Samples.DIGEST;
import static org.isonomia.events.codec.Samples.LATER;
import static org.isonomia.events.codec.Samples.ROLE;
import static org.isonomia.events.codec.Samples.SEALED;
import static org.isonomia.events.codec.Samples.charter;

import java.util.List;
import java.util.stream.Stream;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.ClauseId;
import org.isonomia.events.Event;
import org.isonomia.events.InvitationId;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.CharterEvent.ClauseAdded;
import org.isonomia.events.community.CharterEvent.ClauseAmended;
import org.isonomia.events.community.CharterEvent.ClauseRepealed;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.community.CharterEvent.ProcedureRatified;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.HibernationEvent.CommunityHibernated;
import org.isonomia.events.community.HibernationEvent.CommunityWoken;
import org.isonomia.events.community.HibernationEvent.WakingSupported;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
import org.isonomia.events.community.LogKeyEvent.LogKeyRotated;
import org.isonomia.events.community.RatificationEvent.RatificationCalled;
import org.isonomia.events.community.RatificationEvent.RatificationOpened;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;

/** One fixed event of each kind about the community, its log and its members. */
final class CommunitySamples {
    private static final InvitationId INVITATION = new InvitationId("i_1");
    private static final ClauseId CLAUSE = new ClauseId("l_1");
    private static final AuditTokenId TOKEN = new AuditTokenId("a_1");

    private CommunitySamples() {}

    static Stream<Event> all() {
        return Stream.of(
                new CommunityFounded("Chestnut Street", "en", "Europe/Berlin", ADA, true),
                new CharterAdopted(1, charter(), true),
                new ProcedureAmended(2, DecisionKind.POLICY, 2, charter().procedure(DecisionKind.CHARTER)),
                new ClauseAdded(3, CLAUSE, "Everything ends", "Every call has a *last* day."),
                new ClauseAmended(4, CLAUSE, 2, "Everything ends", "Every call and every poll has a last day."),
                new ClauseRepealed(5, CLAUSE),
                new CommunityHibernated(),
                new WakingSupported(ADA, LATER),
                new CommunityWoken(AT),
                new RatificationCalled(1, List.of(DecisionKind.CHARTER, DecisionKind.POLICY), LATER),
                new RatificationOpened(1, List.of(DecisionKind.CHARTER)),
                new ProcedureRatified(6, DecisionKind.CHARTER, 1),
                new MemberAdmitted(ADA, SEALED, SEALED, INVITATION, AT),
                new PersonalDataErased(ADA),
                new MemberLeft(ADA),
                new MemberRemoved(BO),
                new AuditTokenIssued(TOKEN, "The Court", DIGEST, ROLE, ADA, LATER),
                new AuditTokenRevoked(TOKEN, ROLE, ADA),
                new LogMadePublic(),
                new LogKeyRotated("a.example/log+1", "a.example/log+2", LATER, "AAEC", "AwQF"),
                new MemberClassAssigned(BO, "resident"),
                new MemberReadmitted(BO, LATER),
                new MemberSuspended(BO, LATER),
                new SuspensionEnded(BO),
                new MemberRestored(BO),
                new InvitationIssued(INVITATION, ADA, DIGEST, LATER, 5),
                new InvitationUsed(INVITATION, BO, ADA),
                new InvitationRevoked(INVITATION, BO, ADA));
    }
}
