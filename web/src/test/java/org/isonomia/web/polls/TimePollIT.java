package org.isonomia.web.polls;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A time poll asks about real times, in the zone of the community. */
class TimePollIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void aTimePollAsksAboutMomentsAndShowsThemInTheZoneOfTheCommunity() {
        var ada = instance.founder();
        assertThat(ada.get("/polls/new").body()).contains("such as 2027-03-28 18:00, in the zone Europe/Vienna");
        var wrong = ask("2027-03-28 02:30\n2027-03-29 18:00");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("The clocks in Europe/Vienna never show 2027-03-28 02:30", "2027-03-29 18:00");
        assertThat(ask("2026-10-25 02:30\n2027-03-29 18:00").body()).contains("show 2026-10-25 02:30 twice");
        assertThat(ask("Tuesday\nWednesday").body()).contains("“Tuesday” is no time", "“Wednesday” is no time");
        var asked = ask("2026-10-25 02:30 +01:00 | after the walk\n2027-03-29 18:00");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(303);
        assertThat(ada.follow(asked).body())
                .containsPattern("Oct 25, 2026, 2:30.AM CET \\(UTC\\+01:00\\)")
                .containsPattern("Mar 29, 2027, 6:00.PM CEST")
                .contains("after the walk");
    }

    @Test
    void aProgramGivesMomentsInUtc() {
        var ada = instance.founder();
        String poll =
                "{\"question\":\"When?\",\"rule\":\"time-poll/2\",\"options\":[{\"title\":\"%s\"},{\"title\":\"2027-03-29T16:00:00Z\"}]}";
        var wrong = ada.post("/api/polls", poll.formatted("soon"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("type")).isEqualTo("/problems/form/not-a-time");
        assertThat(ada.post("/api/polls", poll.formatted("2027-03-28T16:00:00Z"))
                        .status())
                .isEqualTo(201);
    }

    private static org.isonomia.web.testing.Reply ask(String options) {
        return instance.founder()
                .submit("/polls", "question", "When do we meet?", "rule", "time-poll/2", "options", options);
    }
}
