package org.isonomia.query.draws;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollTerms;
import org.jspecify.annotations.Nullable;

/**
 * The poll from whose roll a panel is drawn.
 *
 * @param challenger of its result; absent where the panel decides in the place of all
 * @param followed whether another poll has opened after it
 */
public record Drawn(PollId poll, PollTerms terms, @Nullable MemberId challenger, boolean followed) {}
