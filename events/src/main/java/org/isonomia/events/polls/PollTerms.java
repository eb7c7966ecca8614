package org.isonomia.events.polls;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.ProposalId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.proposals.Effect;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.jspecify.annotations.Nullable;

/**
 * Everything a poll is decided by, pinned at its opening.
 *
 * @param binding whether the result decides; an advisory poll has no effects
 * @param question what is asked: a proposal's title, or an advisory poll's own words
 * @param proposal the proposal it decides on; absent for an advisory poll
 * @param charterVersion the charter its procedure was taken from
 * @param rollOf the role whose holders alone may vote; absent when all members may
 */
public record PollTerms(
        boolean binding,
        String question,
        @Nullable ProposalId proposal,
        int proposalVersion,
        List<Effect> effects,
        DecisionKind kind,
        int charterVersion,
        String rule,
        Quorum quorum,
        Threshold threshold,
        @Nullable RoleId rollOf,
        Roll roll,
        Instant opensAt,
        Instant closesAt) {}
