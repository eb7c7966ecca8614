package org.isonomia.query.decisions;

import org.isonomia.events.QuestionId;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.AdviceAsked;
import org.isonomia.events.proposals.ProposalEvent.AdviceGiven;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalLapsed;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.events.proposals.ProposalEvent.ProposalWithdrawn;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;
import org.isonomia.events.proposals.ProposalEvent.ReviewOpened;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.proposals.ProposalEvent.Support;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaisedByItself;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions and proposals until they are put to the vote. A rival has a row of its own once its question is over without it. */
record Matters(LogEntry entry, JdbcClient db) {
    void apply(QuestionEvent event) {
        String id = event.question().value();
        switch (event) {
            case QuestionRaised e -> {
                var matter = e.question();
                MatterRow.begin(new MatterRow(matter, e.raiser(), e.title(), null, true, e.endsAt()), entry, db);
                new Talks(entry, db).join(e.thread(), matter);
            }
            case QuestionRaisedByItself ignored -> {}
            case QuestionLapsed e -> {
                end(id, MatterState.LAPSED);
                leave(e.question());
            }
            case QuestionWithdrawn e -> {
                end(id, MatterState.WITHDRAWN);
                leave(e.question());
            }
            case QuestionReturned e -> {
                reopen(id);
                db.sql("update matter set shown = false where question = ?")
                        .param(id)
                        .update();
            }
            case QuestionVoteAnnounced e ->
                db.sql("update matter set vote_at = ? where id = ?")
                        .params(Moments.of(e.opensAt()), id)
                        .update();
            case QuestionVoteLapsed e ->
                db.sql("update matter set vote_at = null where id = ?")
                        .param(id)
                        .update();
        }
        MatterRow.touch(id, entry, db);
    }

    void apply(ProposalEvent event) {
        String id = event.proposal().value();
        switch (event) {
            case ProposalDrafted e -> {
                var matter = e.proposal();
                MatterRow.begin(
                        new MatterRow(
                                matter, e.proposer(), e.title(), e.question(), e.question() == null, e.lapsesAt()),
                        entry,
                        db);
                new Talks(entry, db).join(e.thread(), matter);
            }
            case ProposalRevised e ->
                db.sql("update matter set title = ? where id = ?")
                        .params(e.title(), id)
                        .update();
            case ProposalFrozen e ->
                db.sql("update matter set frozen = true where id = ?").param(id).update();
            case ProposalReturned e -> reopen(id);
            case ProposalSentBack e -> {
                reopen(id);
                db.sql("update matter set frozen = false, shown = true, ends_at = ? where id = ?")
                        .params(Moments.of(e.lapsesAt()), id)
                        .update();
            }
            case ProposalLapsed e -> end(id, MatterState.LAPSED);
            case ProposalWithdrawn e -> end(id, MatterState.WITHDRAWN);
            case ProposalPutToVote e -> {}
            case RemovalAnswered e -> {}
            case AdviceAsked e -> {}
            case AdviceGiven e -> {}
            case ReviewPlanned e -> {}
            case ReviewOpened e -> {}
            case Support e -> {
                return;
            }
        }
        MatterRow.touch(id, entry, db);
    }

    private void end(String id, MatterState how) {
        db.sql("update matter set ended = ?, vote_at = null, settled = ? where id = ?")
                .params(how.name(), entry.position(), id)
                .update();
    }

    /** It can be put to the vote again. */
    private void reopen(String id) {
        db.sql("update matter set poll = null, vote_at = null, outcome = null where id = ?")
                .param(id)
                .update();
    }

    /** Those of its rivals that are not over stand alone from here. */
    private void leave(QuestionId question) {
        db.sql("update matter set shown = true where question = ? and ended is null")
                .param(question.value())
                .update();
    }
}
