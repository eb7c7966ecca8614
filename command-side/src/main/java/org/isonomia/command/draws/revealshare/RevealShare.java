package org.isonomia.command.draws.revealshare;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.rules.sortition.LotOf;

/** A volunteer shows what they committed to. @param share hex, 32 bytes */
public record RevealShare(PollId poll, LotOf of, MemberId by, String share) {}
