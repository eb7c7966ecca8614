package org.isonomia.audit.fold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.jspecify.annotations.Nullable;

/** What the entries so far make of one question. */
final class Question {
    final Fact since;
    final QuestionRaised raised;

    /** In the order of their first drafts. */
    final List<ProposalId> rivals = new ArrayList<>();

    @Nullable
    PollId poll;

    boolean lapsed;
    boolean withdrawn;
    /** Whether nobody raised it, whosever name it bears. */
    boolean byItself;

    /** That it is put to the vote by itself. */
    @Nullable
    QuestionVoteAnnounced announced;

    Question(Fact since, QuestionRaised raised) {
        this.since = since;
        this.raised = raised;
    }

    boolean over() {
        return lapsed || withdrawn || poll != null;
    }

    /** An announced vote outlasts its time. Whether at this time proposals can still be drafted in it and it can be put to the vote. */
    boolean alive(Instant at) {
        return !over() && (announced != null || at.isBefore(raised.endsAt()));
    }

    String described() {
        if (withdrawn) return "withdrawn";
        return lapsed ? "lapsed" : poll != null ? "put to the vote in " + poll : "to be settled by " + raised.endsAt();
    }
}
