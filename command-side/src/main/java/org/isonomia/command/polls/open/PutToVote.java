package org.isonomia.command.polls.open;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;

/** Opens a binding poll on a frozen proposal. The charter's procedure decides all the rest. */
public record PutToVote(PollId poll, ProposalId proposal, MemberId opener) {}
