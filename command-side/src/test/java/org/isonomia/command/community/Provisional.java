package org.isonomia.command.community;

import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.polls.Votes.charter;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.isonomia.command.polls.Votes;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.rules.quorum.Quorum;

/** A community under the charter it was founded with. */
public final class Provisional {
    public static final CommunityFounded FOUNDED =
            new CommunityFounded("The Ford", "de", "Europe/Vienna", member(1), false);

    private Provisional() {}

    public static CharterAdopted charterOfFounding() {
        return new CharterAdopted(1, charter(1, Quorum.NONE).charter(), true);
    }

    /** In which newcomers wait. */
    public static CharterAdopted charterOfFounding(Duration waiting) {
        return new CharterAdopted(
                1, Votes.waiting(charter(1, Quorum.NONE), waiting).charter(), true);
    }

    public static MemberId member(int number) {
        return new MemberId("m_" + number);
    }

    public static List<MemberAdmitted> members(int count) {
        return admitted(
                IntStream.rangeClosed(1, count).mapToObj(Provisional::member).toArray(MemberId[]::new));
    }
}
