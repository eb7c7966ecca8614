/** Demand the poll of all: DemandFullPoll -> FullPollDemanded, RollListed, PollOpened. */
@NullMarked
package org.isonomia.command.draws.demandfullpoll;

import org.jspecify.annotations.NullMarked;
