/** Follow an unsettled result: FollowUp -> SecondCallAnnounced; or RollListed, PollOpened; or PoolFixed,
 * LotCalled. */
@NullMarked
package org.isonomia.command.polls.follow;

import org.jspecify.annotations.NullMarked;
