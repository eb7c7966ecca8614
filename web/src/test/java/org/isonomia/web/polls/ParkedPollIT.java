package org.isonomia.web.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What becomes of a poll that cannot be worked out, and of those beside it. */
class ParkedPollIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String HEALTH = "/actuator/health";

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void a_poll_of_an_old_log_that_no_rule_can_count_stops_no_other_and_ends_after_thirty_days() {
        var ada = instance.founder();
        String other = made(ada, ada.post("/api/polls", "{\"question\":\"Tea?\"}"));
        vote(ada, other, "yes");
        var member = new MemberId(ada.get("/api/me").text("/person/id"));
        instance.restart(() -> {
            var now = instance.clock().instant();
            var old = new OldEntries(owner());
            old.append(member, now, opened("p_debian", "schulze-debian/1", Map.of(), member, now));
            old.append(
                    member,
                    now,
                    List.of(BallotCast.open(
                            new PollId("p_debian"), member, new Choice.Ranked(List.of(List.of("o1"))))));
            old.append(member, now, opened("p_broken", "score/1", Map.of("unheard-of", "1"), member, now));
        });
        instance.clock().advance(Duration.ofHours(2));
        decided(ada, other);
        decided(ada, "/api/polls/p_debian");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(views(ada)).isEqualTo("DOWN"));
        assertThat(ada.get(HEALTH).body()).contains("p_broken");
        assertThat(ada.page("/polls/p_broken").body()).contains("could not be worked out");
        String later = made(ada, ada.post("/api/polls", "{\"question\":\"Coffee?\"}"));
        instance.clock().advance(Duration.ofHours(2));
        decided(ada, later);
        assertThat(ada.get("/api/polls/p_broken").text("/poll/line/state")).isEqualToIgnoringCase("closed");

        instance.clock().advance(Duration.ofDays(29));
        ada.page("/polls");
        assertThat(ada.get("/api/polls/p_broken").text("/poll/line/state")).isEqualToIgnoringCase("closed");
        instance.clock().advance(Duration.ofDays(1));
        await().atMost(PATIENCE)
                .until(() ->
                        ada.get("/api/polls/p_broken").text("/poll/line/state").equalsIgnoreCase("uncountable"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(views(ada)).isEqualTo("UP"));
        assertThat(ada.page("/polls/p_broken").body())
                .contains("Ended without a result", "could not count its ballots")
                .doesNotContain("could not be worked out");
        assertThat(ada.get("/history").body()).contains("ended without a result");
    }

    @Test
    void what_is_parked_is_worked_out_when_the_fault_is_gone_and_the_operator_asks() throws Exception {
        var ada = instance.founder();
        String poll = made(ada, ada.post("/api/polls", """
                {"question":"Whom do we trust?","rule":"single-choice/2","hidden":true,
                 "options":[{"id":"o1","title":"Rosa"},{"id":"o2","title":"Emil"}]}"""));
        vote(ada, poll, "o2");
        var db = instance.bean(JdbcClient.class);
        String subject = poll.replaceFirst(".*/", "");
        var row = db.sql("select encode(commitment, 'hex') as c, encode(ciphertext, 'hex') as t"
                        + " from log.sealed_value where subject = ?")
                .param(subject)
                .query((each, number) -> new String[] {each.getString("c"), each.getString("t")})
                .single();
        db.sql("delete from log.sealed_value where subject = ?").param(subject).update();
        instance.clock().advance(Duration.ofHours(2));
        String page = poll.replace("/api", "");
        await().atMost(PATIENCE).until(() -> ada.page(page).body().contains("could not be worked out"));
        assertThat(views(ada)).isEqualTo("DOWN");
        assertThat(ada.get(HEALTH).body()).contains(subject);

        db.sql("insert into log.sealed_value (commitment, subject, ciphertext) values (?, ?, ?)")
                .params(HexFormat.of().parseHex(row[0]), subject, HexFormat.of().parseHex(row[1]))
                .update();
        Files.writeString(instance.home().resolve("retry-parked"), "");
        decided(ada, poll);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(views(ada)).isEqualTo("UP"));
    }

    private static JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(instance.database(), "postgres", "postgres"));
    }

    private static void decided(Browser who, String poll) {
        await().atMost(PATIENCE)
                .until(() -> who.get(poll).text("/poll/line/state").equalsIgnoreCase("decided"));
    }

    private static String views(Browser who) {
        return who.get(HEALTH).json().at("/components/views/status").asString();
    }

    /** As before it was asked at the opening whether the rule can count it. */
    private static List<Event> opened(
            String poll, String rule, Map<String, String> settings, MemberId member, Instant now) {
        var id = new PollId(poll);
        var terms = new PollTerms(
                new PollMatter(false, "Which one?", null, 0, List.of(), DecisionKind.GENERAL, 1),
                new PollRule(
                        rule,
                        settings,
                        List.of(PollOption.of("o1", "A"), PollOption.of("o2", "B")),
                        1,
                        TieBreak.NONE,
                        Quorum.NONE,
                        Threshold.MAJORITY),
                new PollElectorate(Conduct.PLAIN, null, Roll.of(List.of(member))),
                new PollTiming(now, now.plus(Duration.ofHours(1))),
                Occasion.FIRST,
                null,
                Deciding.FIRST,
                1,
                Hearing.NONE);
        return List.of(
                new RollListed(id, 1, List.of(member)), new PollOpened(id, terms), new OpenedByMember(id, member));
    }
}
