package org.isonomia.query.decisions;

import java.util.Optional;
import org.isonomia.events.discussion.DiscussionEvent;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One row for each matter, through all its states. Whatever begins a matter or a poll of it writes the row as it is at
 * the beginning, so that applying the log once more leads to the same rows. Ballots, supporters and comments stay in the
 * views of their own.
 */
public final class DecisionsProjection implements Projection {
    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public String tables() {
        return MatterTables.ALL;
    }

    @Override
    public Optional<String> key(LogEntry entry) {
        return switch (entry.recorded().event()) {
            case PollEvent.Ballot e -> Optional.empty();
            case PollEvent.RollListed e -> Optional.empty();
            case ProposalEvent.Support e -> Optional.empty();
            case DiscussionEvent e -> Optional.of(e.thread().value());
            case QuestionEvent e -> Optional.of(e.question().value());
            case ProposalEvent e -> Optional.of(e.proposal().value());
            case PollEvent e -> Optional.of(e.poll().value());
            case ResultEvent e -> Optional.of(e.poll().value());
            case DrawEvent e -> Optional.of(e.poll().value());
            default -> Optional.empty();
        };
    }

    @Override
    public void apply(LogEntry entry, JdbcClient db) {
        switch (entry.recorded().event()) {
            case DiscussionEvent e -> new Talks(entry, db).apply(e);
            case QuestionEvent e -> new Matters(entry, db).apply(e);
            case ProposalEvent e -> new Matters(entry, db).apply(e);
            case PollEvent e -> new MatterPolls(entry, db).apply(e);
            case ResultEvent e -> new MatterResults(entry, db).apply(e);
            case DrawEvent e -> new MatterResults(entry, db).apply(e);
            default -> {}
        }
    }
}
