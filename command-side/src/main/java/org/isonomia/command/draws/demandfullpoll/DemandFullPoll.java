package org.isonomia.command.draws.demandfullpoll;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;

/** A member wants all to decide in the panel's place. @param poll the one that failed */
public record DemandFullPoll(PollId poll, MemberId by) {}
