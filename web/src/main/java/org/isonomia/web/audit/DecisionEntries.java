package org.isonomia.web.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.isonomia.audit.replay.Recount;
import org.isonomia.events.PollId;
import org.isonomia.events.Tag;
import org.isonomia.eventstore.Entry;
import org.isonomia.eventstore.LogReader;
import org.isonomia.query.Views;
import org.isonomia.query.community.history.HistoryLine;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.springframework.stereotype.Component;

/** The entries of a decision: of its question or proposal, its roll and its poll. */
@Component
public final class DecisionEntries {
    private static final int BATCH = 1_000;

    /** @param leafHash in hex */
    public record Step(HistoryLine line, String leafHash) {}

    private final Views views;
    private final LogReader log;

    DecisionEntries(Views views, LogReader log) {
        this.views = views;
        this.log = log;
    }

    List<Step> from(Locale locale, PollPage poll, long position, int limit) {
        return steps(views.history().from(locale, tags(poll), position, limit));
    }

    List<Step> before(Locale locale, PollPage poll, long position, int limit) {
        return steps(views.history().before(locale, tags(poll), position, limit));
    }

    /** Reads no view: the entries as they are stored, and nothing else. */
    Recount.Recounted recount(PollId poll, LongConsumer progress) {
        var recount = new Recount(poll);
        long read = 0;
        // The roll is listed by the command that opens the poll, just above its opening.
        for (Tag tag : List.of(Tag.roll(poll), Tag.poll(poll))) {
            long after = -1;
            List<Entry> batch;
            do {
                batch = log.tagged(tag.toString(), after, BATCH);
                for (Entry entry : batch) {
                    recount.entry(entry.position(), entry.bytes(), entry.leafHash());
                    after = entry.position();
                }
                read += batch.size();
                progress.accept(read);
            } while (batch.size() == BATCH);
        }
        return recount.end();
    }

    private List<Step> steps(List<HistoryLine> lines) {
        var steps = new ArrayList<Step>();
        for (HistoryLine line : lines)
            log.at(line.entry().position())
                    .ifPresent(entry -> steps.add(new Step(line, HexFormat.of().formatHex(entry.leafHash()))));
        return List.copyOf(steps);
    }

    private static List<String> tags(PollPage poll) {
        var id = poll.line().id();
        var question = poll.terms().occasion().question();
        var proposal = poll.line().proposal();
        return Stream.of(
                        Stream.of(Tag.roll(id), Tag.poll(id)),
                        Stream.ofNullable(question).map(Tag::question),
                        Stream.ofNullable(proposal).map(Tag::proposal))
                .flatMap(tags -> tags)
                .map(Tag::toString)
                .toList();
    }
}
