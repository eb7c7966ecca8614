package org.isonomia.command.draws.declinepanelplace;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;

/** Someone drawn would rather not sit. @param poll the one that failed */
public record DeclinePanelPlace(PollId poll, MemberId member) {}
