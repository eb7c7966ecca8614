package org.isonomia.web.discussion;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.ThreadId;
import org.isonomia.query.decisions.MatterKind;
import org.isonomia.query.discussion.threads.ThreadPage;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.isonomia.web.request.Form;

/**
 * A thread as whoever looks sees it.
 *
 * @param proposals that are discussed in it
 * @param cited what a comment is to be begun about, if a link said so
 * @param form of whatever act was refused; blank when none was
 */
public record ShownThread(ThreadPage thread, List<ProposalLine> proposals, Optional<Cited> cited, Form form) {
    /** Whether it was begun on the page of this matter, whose title it bears. */
    public boolean isAbout(String matter) {
        return MatterKind.id(matter)
                .filter(id -> !(id instanceof ThreadId))
                .map(ThreadId::about)
                .filter(thread.line().id()::equals)
                .isPresent();
    }
}
