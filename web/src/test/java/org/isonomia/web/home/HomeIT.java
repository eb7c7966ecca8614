package org.isonomia.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HomeIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private static final String YES = "{\"choice\":\"yes\"}";

    private static Browser ada;
    private static Browser ben;
    private static String poll;

    @BeforeAll
    static void a_poll_waits_for_both() {
        ada = instance.founder();
        ben = instance.member("Ben");
        poll = ask("Shall there be tea?");
        assertThat(home(ben)).contains("One thing needs you", "Shall there be tea?", "0 of 2 have voted");
    }

    @Test
    @Order(1)
    void the_count_in_the_bar_is_that_of_the_list() {
        assertThat(ben.get("/roles").body()).contains("aria-label=\"One thing needs you\"");
    }

    @Test
    @Order(2)
    void nothing_can_be_set_aside_that_does_not_wait() {
        assertThat(ben.submit("/home/later", "subject", "vote:p_nothing").status())
                .isEqualTo(404);
        assertThat(ben.submit("/home/not-mine", "subject", "vote:" + poll, "reason", "BORED")
                        .status())
                .isEqualTo(404);
        assertThat(home(ben)).contains("One thing needs you");
    }

    @Test
    @Order(3)
    void what_is_set_aside_for_later_comes_back_before_it_ends() {
        assertThat(ben.submit("/home/later", "subject", "vote:" + poll).status())
                .isEqualTo(303);
        assertThat(home(ben)).contains("Nothing needs you");
        assertThat(ben.get("/done").body()).contains("Set aside", "Shall there be tea?");
        assertThat(home(ada)).contains("One thing needs you");
        instance.clock().advance(Duration.ofMinutes(31));
        assertThat(home(ben)).contains("One thing needs you", "Shall there be tea?");
    }

    @Test
    @Order(4)
    void what_is_not_ones_own_stays_away_until_it_is_brought_back() {
        assertThat(ben.submit("/home/not-mine", "subject", "vote:" + poll, "reason", "TOO_LONG")
                        .status())
                .isEqualTo(303);
        instance.clock().advance(Duration.ofMinutes(20));
        assertThat(home(ben)).contains("Nothing needs you");
        assertThat(ben.submit("/home/back", "subject", "vote:" + poll).status()).isEqualTo(303);
        assertThat(home(ben)).contains("One thing needs you");
    }

    @Test
    @Order(5)
    void what_others_did_since_the_last_visit_is_told_and_what_one_did_oneself_is_not() {
        home(ada);
        instance.clock().advance(Duration.ofHours(2));
        ben.see(ben.post("/api/threads", "{\"title\":\"Kites\",\"text\":\"Red ones.\"}"));
        ada.see(ada.post("/api/threads", "{\"title\":\"Boats\",\"text\":\"Blue ones.\"}"));
        ada.see(ben.post("/api/threads", "{\"title\":\"Trains\",\"text\":\"Green ones.\"}"));
        assertThat(home(ada)).contains("Since you were here", "Kites", "Trains").doesNotContain("Boats");
        assertThat(home(ada)).contains("Kites");
    }

    @Test
    @Order(6)
    void ballots_of_others_are_one_line_that_names_nobody() {
        poll = ask("Shall there be coffee?");
        home(ben);
        instance.clock().advance(Duration.ofMinutes(31));
        ben.see(ada.json("PUT", "/api/polls/" + poll + "/ballots/me", YES, "first"));
        assertThat(home(ben)).contains("1 other member voted in one poll");
    }

    private static String ask(String question) {
        var asked = ada.post("/api/polls", "{\"question\":\"" + question + "\"}");
        ada.see(asked);
        ben.see(asked);
        return asked.location().substring(asked.location().lastIndexOf('/') + 1);
    }

    private static String home(Browser member) {
        return member.get("/").body();
    }
}
