package org.isonomia.events.polls;

import java.util.List;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.Effect;
import org.jspecify.annotations.Nullable;

/**
 * What a poll decides.
 *
 * @param binding whether the result decides; an advisory poll has no effects
 * @param question what is asked: a proposal's or question's title, or an advisory poll's own words
 * @param proposal the proposal it decides on; absent for an advisory poll, and for rivals, which are options
 * @param charterVersion the charter its procedure was taken from
 */
public record PollMatter(
        boolean binding,
        String question,
        @Nullable ProposalId proposal,
        int proposalVersion,
        List<Effect> effects,
        DecisionKind kind,
        int charterVersion) {}
