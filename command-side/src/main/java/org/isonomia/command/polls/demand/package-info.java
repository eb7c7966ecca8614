/** Demand the poll of all: DemandFullPoll -> FullPollDemanded, RollListed, PollOpened. */
@NullMarked
package org.isonomia.command.polls.demand;

import org.jspecify.annotations.NullMarked;
