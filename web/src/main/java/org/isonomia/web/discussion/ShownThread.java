package org.isonomia.web.discussion;

import java.util.List;
import org.isonomia.query.discussion.threads.ThreadPage;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.isonomia.web.request.Form;

/**
 * A thread as whoever looks sees it.
 *
 * @param proposals that are discussed in it
 * @param form of whatever act was refused; blank when none was
 */
public record ShownThread(ThreadPage thread, List<ProposalLine> proposals, Form form) {}
