package org.isonomia.query.decisions;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.deciding.PollCount;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.query.polls.ballotbox.PollRow;
import org.isonomia.query.polls.ballotbox.PollState;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.YesNo;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How polls stand by the ballots that everybody may see: nobody's choice in a hidden poll that runs. */
record Standings(JdbcClient db) {
    private record Cast(String poll, Choice choice, int times) {}

    /** By poll. */
    Map<String, Standing> of(Collection<PollRow> polls) {
        var counts = counts(polls);
        var reached = decided(polls);
        var standings = new HashMap<String, Standing>();
        for (PollRow row : polls) {
            var count = Optional.ofNullable(counts.get(row.line().id().value()));
            standings.put(
                    row.line().id().value(),
                    new Standing(
                            row.terms().rule().quorum().counts(),
                            reached.getOrDefault(row.line().id().value(), reached(row, count)),
                            row.terms().needed(),
                            tally(row, count)));
        }
        return standings;
    }

    /** By poll, of those that run: what it would come to if it closed now. */
    Map<String, PollCount> counts(Collection<PollRow> polls) {
        var running = polls.stream()
                .filter(row ->
                        row.line().state() == PollState.OPEN && !row.terms().hidden())
                .toList();
        var cast = db
                .sql("""
                          select poll, choice, count(*) as times from view_polls.ballot
                           where poll = any (?) and choice is not null group by poll, choice""")
                .param(running.stream().map(row -> row.line().id().value()).toArray(String[]::new))
                .query((row, number) -> new Cast(
                        row.getString("poll"),
                        JsonText.read(row.getString("choice"), Choice.class),
                        row.getInt("times")))
                .list()
                .stream()
                .collect(groupingBy(Cast::poll));
        var counts = new HashMap<String, PollCount>();
        for (PollRow row : running) {
            String id = row.line().id().value();
            counted(row.terms(), cast.getOrDefault(id, List.of())).ifPresent(count -> counts.put(id, count));
        }
        return counts;
    }

    /** By poll, what its result found of its quorum. */
    private Map<String, Long> decided(Collection<PollRow> polls) {
        var reached = new HashMap<String, Long>();
        db.sql("""
               select poll, reached from view_polls.tick
                where poll = any (?) and requirement in ('QUORUM_OF_APPROVALS', 'QUORUM_OF_PARTICIPANTS')""")
                .param(polls.stream().map(row -> row.line().id().value()).toArray(String[]::new))
                .query(row -> {
                    reached.put(row.getString("poll"), row.getLong("reached"));
                });
        return reached;
    }

    private static @Nullable Long reached(PollRow row, Optional<PollCount> count) {
        if (row.terms().rule().quorum().counts() == Quorum.Counts.PARTICIPANTS)
            return row.line().voted();
        return count.map(PollCount::approvals).orElse(null);
    }

    private static @Nullable Tally tally(PollRow row, Optional<PollCount> count) {
        if (row.tally() != null) return row.tally();
        return row.terms().rule().is(YesNo.ID) ? count.map(PollCount::tally).orElse(null) : null;
    }

    /** A poll whose rule cannot count its ballots is parked at its close, and tells nothing before. */
    private static Optional<PollCount> counted(PollTerms terms, List<Cast> cast) {
        try {
            return Optional.of(PollCount.of(
                    terms,
                    cast.stream()
                            .flatMap(each -> Collections.nCopies(each.times, each.choice).stream())
                            .toList()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
