package org.isonomia.command.draws.commitshare;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.rules.sortition.LotOf;

/**
 * A volunteer promises a share of a seed without showing it.
 *
 * @param call of which the digest was made
 * @param digest as {@link org.isonomia.rules.sortition.Shares#digest}
 */
public record CommitShare(PollId poll, LotOf of, int call, MemberId by, String digest) {}
