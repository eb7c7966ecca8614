package org.isonomia.command.polls.castballot;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.rules.counting.Choice;
import org.jspecify.annotations.Nullable;

/**
 * @param choice in the form the counting rule asks for, or blank, which is chosen: one that marks nothing is refused; the last before the close counts
 * @param reason the voter's own words; needed when an option they choose asks for one. Left out, those that stand beside
 *     the ballot stay, except in a hidden poll
 */
public record CastBallot(
        PollId poll,
        MemberId voter,
        Choice choice,
        @Nullable String reason) {
    public static CastBallot one(PollId poll, MemberId voter, String option) {
        return new CastBallot(poll, voter, new Choice.One(option), null);
    }
}
