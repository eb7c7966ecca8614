package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isonomia.events.PollId;
import org.isonomia.query.decisions.MatterStage;
import org.isonomia.query.results.statements.Answerable;
import org.isonomia.query.results.statements.Statement;
import org.isonomia.query.search.DocumentKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What was written about the result of the path in the orchard. */
class StatementsIT {
    private static final PollId PATH = new PollId("p_path");
    private static final ViewsFixture FIXTURE = new ViewsFixture(MemoryLog.recorded("the-harvest"));

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void every_version_is_kept_and_the_newest_stands_with_the_decision() {
        var views = FIXTURE.views;
        assertThat(views.statements().of(PATH)).extracting(Statement::version).containsExactly(2, 1);
        var latest = views.statements().latest(List.of(PATH)).get(PATH);
        assertThat(latest.text()).contains("We lay the path in spring, of gravel. Cyd keeps the tools.");
        assertThat(views.register().decisions(null, 5).items().getFirst().statement())
                .contains(latest);
        assertThat(views.decisions()
                        .matters(MatterStage.DECIDED, null, null, 5)
                        .items()
                        .getFirst()
                        .statement())
                .contains(latest);
    }

    @Test
    void who_proposed_may_write_it() {
        var poll = FIXTURE.views.polls().poll(PATH).orElseThrow();
        var proposal = poll.line().proposal();
        assertThat(FIXTURE.views.statements().answerable(poll))
                .contains(new Answerable(org.isonomia.events.recorded.TheWell.BEN, proposal, null));
    }

    @Test
    void what_is_looked_back_on_is_asked_of_who_proposed_or_voted_until_they_say_something() {
        var reviews = FIXTURE.views.reviews();
        var proposal = new org.isonomia.events.ProposalId("q_path");
        var review = reviews.of(List.of(proposal)).orElseThrow();
        assertThat(review.question()).isEqualTo(org.isonomia.events.QuestionId.reviewing(proposal));
        assertThat(reviews.in(java.util.Objects.requireNonNull(review.question())))
                .contains(review);
        assertThat(reviews.toTake(org.isonomia.events.recorded.TheWell.BEN, 5))
                .singleElement()
                .satisfies(asked -> assertThat(asked.review()).isEqualTo(review));
        assertThat(reviews.toTake(new org.isonomia.events.MemberId("m_stranger"), 5))
                .isEmpty();
        assertThat(reviews.before(java.time.Instant.parse("2030-01-01T00:00:00Z"), 5))
                .isEmpty();
    }

    @Test
    void it_is_found_by_the_words_of_its_newest_version_alone_under_what_was_decided() {
        var hits = FIXTURE.views.search().find("gravel", null, 1).hits();
        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo(DocumentKind.STATEMENT);
            assertThat(hit.within()).isEqualTo(PATH.value());
            assertThat(hit.title()).isPresent();
        });
    }
}
