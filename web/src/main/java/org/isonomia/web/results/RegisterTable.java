package org.isonomia.web.results;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.isonomia.query.results.register.Decision;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.web.page.Csv;
import org.isonomia.web.page.Page;
import org.isonomia.web.polls.PollWords;
import org.jspecify.annotations.Nullable;

/** The register as lines of a table: what was decided, when, with which figures, and where it stands. @param link to a path */
record RegisterTable(Page page, UnaryOperator<String> link) {
    private static final List<String> HEAD = List.of(
            "decided", "title", "kind", "outcome", "result", "yes", "no", "abstain", "voted", "roll", "entry",
            "address");

    String of(List<Decision> decisions) {
        var csv = new Csv().line(HEAD);
        for (Decision decision : decisions) csv.line(line(decision));
        return csv.toString();
    }

    /** Programs read the outcome's own name; people the words after it. */
    private List<String> line(Decision decision) {
        var poll = decision.poll();
        return List.of(
                decision.decidedAt().toString(),
                Csv.words(PollWords.title(page, poll)),
                poll.kind().name(),
                poll.annulled() ? "ANNULLED" : decision.outcome().name(),
                Csv.words(PollWords.outcome(page, poll)),
                figure(decision.tally(), Tally::yes),
                figure(decision.tally(), Tally::no),
                figure(decision.tally(), Tally::abstain),
                Long.toString(poll.voted()),
                Long.toString(poll.roll()),
                decision.entries().isEmpty()
                        ? ""
                        : Long.toString(decision.entries().getLast().position()),
                link.apply("/decisions/" + poll.id().value()));
    }

    private static String figure(@Nullable Tally tally, ToLongFunction<Tally> of) {
        return tally == null ? "" : Long.toString(of.applyAsLong(tally));
    }
}
