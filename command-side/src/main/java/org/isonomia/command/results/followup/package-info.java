/** Follow an unsettled result: FollowUp -> SecondCallAnnounced; or RollListed, PollOpened; or PoolFixed,
 * LotCalled. */
@NullMarked
package org.isonomia.command.results.followup;

import org.jspecify.annotations.NullMarked;
