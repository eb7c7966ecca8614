package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Votes that were really cast, cast again over HTTP, each by a member's own session, with the published result. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealBallotsIT {
    private static final int AT_ONCE = 16;

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    @Order(1)
    void theCommitteeOfNodeJsShipsItsTestRunner() throws Exception {
        var vote = VoteData.read("simple-nodejs-tsc-2022-04-11");
        var expected = vote.expected();
        int voters = expected.get("participating").asInt();
        Crowd.join(instance, 1, voters);
        var poll = opened(instance.founder().post("/api/polls", "{\"question\":\"" + vote.title() + "\"}"));
        cast(poll, vote.answers(), voters(0, voters));
        var result = closed(poll);

        assertThat(expected.get("outcome").asString()).isEqualTo("passed");
        assertThat(result.text("/poll/line/outcome")).isEqualTo("adopted");
        assertThat(result.json().at("/poll/line/binding").asBoolean()).isFalse();
        assertThat(result.json().at("/poll/line/roll").asInt()).isEqualTo(voters);
        assertThat(result.json().at("/poll/line/voted").asInt()).isEqualTo(voters);
        assertThat(tally(result))
                .isEqualTo(new Tally(
                        expected.get("yes").asLong(),
                        expected.get("no").asLong(),
                        expected.get("abstain").asLong()));
        assertReplayed(vote, tally(result), voters);
    }

    @Test
    @Order(2)
    void theDebianProjectAdoptsItsResolutionProcedure() throws Exception {
        var vote = VoteData.read("debian-2015-resolution-procedure");
        int developers = vote.expected().at("/quorum/developers").asInt();
        int committee = VoteData.read("simple-nodejs-tsc-2022-04-11")
                .expected()
                .get("participating")
                .asInt();
        Crowd.join(instance, committee, developers);
        var founder = instance.founder();
        var drafted = founder.post(
                "/api/proposals", "{\"title\":\"" + vote.title() + "\",\"text\":\"The proposal as published.\"}");
        founder.see(drafted);
        assertThat(founder.post(drafted.location() + "/freeze", "{\"version\":1}")
                        .status())
                .isEqualTo(200);
        var poll = opened(founder.post(drafted.location() + "/poll", ""));
        var answers = vote.answers();
        cast(poll, answers, voters(0, answers.size()));
        var result = closed(poll);

        assertThat(vote.expected().at("/winners/0").asString()).isEqualTo("1");
        assertThat(result.text("/poll/line/outcome")).isEqualTo("adopted");
        assertThat(result.json().at("/poll/line/binding").asBoolean()).isTrue();
        assertThat(result.json().at("/poll/line/roll").asInt()).isEqualTo(developers);
        assertThat(tally(result)).isEqualTo(vote.beatMatrix());
        var required = new BigDecimal(vote.expected().at("/quorum/required_R").asString());
        var quorum = result.json().at("/poll/ticks/0");
        assertThat(quorum.get("requirement").asString()).isEqualTo("quorum-of-approvals");
        assertThat(quorum.get("needed").asInt())
                .isEqualTo(required.setScale(0, RoundingMode.CEILING).intValue());
        assertThat(quorum.get("reached").asInt())
                .isEqualTo(vote.expected().at("/quorum/votes_over_default/1").asInt());
        assertThat(founder.get(drafted.location()).text("/line/state")).isEqualTo("adopted");
        assertReplayed(vote, tally(result), developers);
    }

    private static String opened(Reply opened) {
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        instance.founder().see(opened);
        return opened.location();
    }

    /** The founder and the first of the crowd. */
    private static List<Browser> voters(int from, int to) {
        var voters = new ArrayList<Browser>();
        voters.add(instance.founder());
        voters.addAll(Crowd.signIn(instance, from + 1, to));
        return voters;
    }

    private static void cast(String poll, List<String> answers, List<Browser> voters) throws Exception {
        assertThat(voters).hasSameSizeAs(answers);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var casting = new ArrayList<Future<Reply>>();
            for (int i = 0; i < answers.size(); i++) {
                var voter = voters.get(i);
                String body = "{\"choice\":\"" + answers.get(i) + "\"}";
                casting.add(threads.submit(() -> voter.json("PUT", poll + "/ballots/me", body, "ballot of " + poll)));
            }
            for (var ballot : casting)
                assertThat(ballot.get().status()).as(ballot.get().toString()).isEqualTo(200);
        }
    }

    /** The poll once the clock has closed it and it is counted. */
    private static Reply closed(String poll) {
        instance.clock().advance(Duration.ofHours(2));
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> instance.founder().get(poll),
                        shown -> !shown.text("/poll/line/outcome").isEmpty());
    }

    private static Tally tally(Reply result) {
        var tally = result.json().at("/poll/tally");
        return new Tally(
                tally.get("yes").asLong(),
                tally.get("no").asLong(),
                tally.get("abstain").asLong());
    }

    private static void assertReplayed(VoteData vote, Tally tally, int roll) {
        var report = Audit.assertClean(instance.founder());
        assertThat(report.derived().polls()).anySatisfy(poll -> {
            assertThat(poll.question()).isEqualTo(vote.title());
            assertThat(poll.tally()).isEqualTo(tally);
            assertThat(poll.roll()).isEqualTo(roll);
            assertThat(poll.outcome()).isEqualTo(Result.Outcome.ADOPTED);
        });
    }
}
