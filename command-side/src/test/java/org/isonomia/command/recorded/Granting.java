package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheWell.*;

import java.time.Duration;
import org.isonomia.command.membership.leavecommunity.LeaveCommunity;
import org.isonomia.command.proposals.respondtoremoval.RespondToRemoval;
import org.isonomia.events.Digests;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RevokeAudit;
import org.isonomia.events.polls.Occasion.Reason;

/**
 * Eva is removed, after she had time to answer, and let in again; the court may audit, and the guild for a while; Kim's
 * data is erased; the log is opened for everybody, after a challenge. Jon leaves.
 */
final class Granting {
    private static final Duration VOTING = Duration.ofDays(6);
    private static final Duration VOTED_AND_WAITED = Duration.ofDays(14);

    private Granting() {}

    static void happens(Recording log) {
        var remove = drafted(log, "remove", GIL, "Eva goes", new RemoveMember(EVA));
        log.act(EVA, new RespondToRemoval(remove.id(), EVA, "I was ill"));
        var court = drafted(
                log,
                "court",
                FAY,
                "The court may look",
                new GrantAudit(COURT, "The Court", Digests.sha256("court"), 300),
                new GrantAudit(GUILD, "The Guild", Digests.sha256("guild"), 300));
        var erase = drafted(log, "erase", HAL, "Kim is forgotten", new EraseData(KIM));
        var publish = drafted(log, "publish", IDA, "All may read", new PublishLog());
        log.pass(Duration.ofDays(3));
        adopted(log, remove, ADA, BEN, CYD, FAY, GIL, HAL, IDA);
        adopted(log, court, ADA, BEN, CYD, EVA, FAY);
        adopted(log, erase, ADA, BEN, CYD, FAY, GIL, HAL);
        adopted(log, publish, ADA, BEN, CYD, EVA, FAY, GIL);
        log.pass(VOTING);
        upheld(log, first(publish.id()));
        log.act(JON, new LeaveCommunity(JON));
        var readmit = drafted(log, "readmit", GIL, "Eva may come back", new ReadmitMember(EVA));
        var guild = drafted(log, "guild", CYD, "The guild has seen enough", new RevokeAudit(GUILD));
        log.pass(Duration.ofDays(3));
        adopted(log, readmit, ADA, BEN, CYD, FAY, GIL);
        adopted(log, guild, ADA, BEN, CYD, FAY, HAL);
        log.pass(VOTED_AND_WAITED);
    }

    /** And waits for a week once more, as it cannot be undone. */
    private static void upheld(Recording log, PollId poll) {
        Lots.challenged(log, poll, HAL, JON);
        Lots.drawn(log, poll, ADA, BEN, CYD);
        Motion.no(log, PollId.following(poll, Reason.CHALLENGE.name()), Lots.seated(log, poll));
        log.pass(VOTED_AND_WAITED);
    }

    private static Motion drafted(Recording log, String name, MemberId by, String title, Effect... effects) {
        return Motion.drafted(log, new ProposalId("q_" + name), by, title, effects)
                .ready(ADA, BEN);
    }

    private static void adopted(Recording log, Motion motion, MemberId... inFavour) {
        Motion.yes(log, motion.putNow(first(motion.id())), inFavour);
    }
}
