package org.isonomia.web.polls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import org.isonomia.events.PollId;
import org.isonomia.query.Views;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.rules.OtherRules;
import org.isonomia.rules.counting.Choice;
import org.isonomia.web.request.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The ballots of a decided poll, for counting them again: by other rules here, and as files by anybody who is handed them. */
@RestController
final class BallotsWeb {
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);
    private static final MediaType BLT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);

    private final PollShown shown;
    private final OtherCounts others;
    private final Views views;

    BallotsWeb(PollShown shown, OtherCounts others, Views views) {
        this.shown = shown;
        this.others = others;
        this.views = views;
    }

    /** What other rules make of the ballots of a decided poll; it binds nobody. */
    @GetMapping("/api/polls/{poll}/other-rules")
    OtherCounts.Told apiOthers(@PathVariable PollId poll) {
        return others.of(shown.found(poll));
    }

    /** Voters by their ids alone, without reasons: what can be erased leaves no copy in a file. */
    @GetMapping("/api/polls/{poll}/ballots.csv")
    ResponseEntity<byte[]> apiCsv(@PathVariable PollId poll) {
        var page = decided(poll);
        var papers = views.ballots().papers(poll);
        if (papers.size() != page.line().voted()) throw new NotFoundException();
        return file(poll + ".csv", CSV, BallotsCsv.of(page.terms().rule().options(), papers));
    }

    /** Of a poll in which ballots are rankings. */
    @GetMapping("/api/polls/{poll}/ballots.blt")
    ResponseEntity<byte[]> apiBlt(@PathVariable PollId poll) {
        var page = decided(poll);
        var rule = page.terms().rule();
        if (!rule.ranks()) throw new NotFoundException();
        var rankings = new HashMap<Choice, Long>();
        views.ballots()
                .choices(poll)
                .forEach((choice, cast) ->
                        rankings.merge(OtherRules.asRead(rule.countingRule(), choice), cast, Long::sum));
        long cast = rankings.values().stream().mapToLong(Long::longValue).sum();
        if (cast != page.line().voted()) throw new NotFoundException();
        return file(poll + ".blt", BLT, BallotsBlt.of(page.line().question(), rule.options(), rule.seats(), rankings));
    }

    private PollPage decided(PollId poll) {
        var page = shown.found(poll);
        if (page.line().outcome() == null) throw new NotFoundException();
        return page;
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ballots-" + name + "\"")
                .body(text.getBytes(UTF_8));
    }
}
