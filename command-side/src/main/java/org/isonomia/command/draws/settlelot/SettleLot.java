package org.isonomia.command.draws.settlelot;

import org.isonomia.events.PollId;
import org.isonomia.rules.sortition.LotOf;

/** What the clock sends when the time to commit, and the time to reveal, is over. */
public record SettleLot(PollId poll, LotOf of) {}
