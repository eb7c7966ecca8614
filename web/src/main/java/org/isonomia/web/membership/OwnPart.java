package org.isonomia.web.membership;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.query.Views;
import org.isonomia.query.page.Page;
import org.isonomia.query.polls.ballotbox.OwnBallot;
import org.isonomia.query.polls.ballotbox.OwnBallotsQuery.Turnout;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.isonomia.query.roles.seats.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * What a member has done here so far, for that member alone: hidden ballots are open in it.
 *
 * @param ballots that count, the latest first
 * @param proposals the latest they drafted
 * @param proposed how many they drafted in all
 * @param comments of theirs that stand
 * @param mandates they serve now
 * @param earlier the latest they served
 */
public record OwnPart(
        Page<OwnBallot> ballots,
        Turnout turnout,
        List<ProposalLine> proposals,
        long proposed,
        long comments,
        List<Mandate> mandates,
        List<Mandate> earlier) {
    private static final int BALLOTS = 10;
    private static final int PROPOSALS = 5;
    private static final int EARLIER = 10;

    /** @param after which ballot to go on; the latest without one */
    static OwnPart of(Views views, MemberId member, @Nullable String after) {
        return new OwnPart(
                views.ownBallots().of(member, after, BALLOTS),
                views.ownBallots().turnout(member),
                views.proposals().draftedBy(member, PROPOSALS),
                views.proposals().countDraftedBy(member),
                views.threads().countCommentsOf(member),
                views.roles().mandates(member),
                views.roles().earlierMandates(member, EARLIER));
    }
}
