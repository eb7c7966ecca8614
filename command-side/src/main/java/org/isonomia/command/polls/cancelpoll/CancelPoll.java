package org.isonomia.command.polls.cancelpoll;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;

/** Calls a poll off before anybody has voted. @param why for all to read */
public record CancelPoll(PollId poll, List<ProposalId> proposals, MemberId by, String why) {
    public CancelPoll {
        proposals = List.copyOf(proposals);
    }
}
