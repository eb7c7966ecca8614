package org.isonomia.web.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import java.time.Duration;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The receipts of one's own ballots that one has not kept. */
class KeptReceiptsIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    /** Of its own, as the clock goes on for longer than a session lasts. */
    @RegisterExtension
    static final TestInstance later = new TestInstance();

    private final Browser ada = instance.founder();

    @Test
    void home_has_one_line_for_all_and_each_goes_once_it_is_a_file_on_paper_or_kept_elsewhere() {
        var ben = instance.member("Ben");
        String[] titles = {"Tea?", "Cake?", "Buns?", "Pie?"};
        for (String title : titles) cast(ben, title);
        assertThat(ben.get("/").body()).contains("4 receipts you have not kept", "href=\"/receipts\"");
        assertThat(ada.get("/").body()).as("whoever cast none").doesNotContain("you have not kept");
        String file = first(ben, "Pie?");
        published(ben, file);
        assertThat(ben.get("/receipts").body())
                .contains("Tea?", "Cake?", "Buns?")
                .doesNotContain("Pie?");
        String paper = first(ben, "Buns?").replace("/file", "/paper");
        assertThat(ben.get(paper).body()).contains("print this page", "<details open");
        assertThat(ben.get("/receipts").body()).doesNotContain("Buns?");
        ben.submit(first(ben, "Cake?").replace("/file", "/kept"));
        assertThat(ben.get("/").body()).contains("One receipt you have not kept");
        cast(ben, "Jam?");
        String shown = ben.get("/receipts").body();
        cast(ben, "Since?");
        ben.submit("/receipts/kept", "position", position(shown, "Jam?"));
        assertThat(ben.get("/receipts").body()).contains("Tea?", "Since?").doesNotContain("Jam?");
        assertThat(ben.get("/me/data").body()).contains("Receipts you have kept", "Of 4 ballots");
    }

    @Test
    void nobody_notes_what_is_no_ballot_of_theirs() {
        var cy = instance.member("Cy");
        String position = position(cast(ada, "Mine?"), "Mine?");
        assertThat(cy.submit("/receipts/" + position + "/kept").status()).isEqualTo(303);
        assertThat(cy.submit("/receipts/kept", "position", "x").status()).isEqualTo(404);
        published(cy, "/receipts/" + position + "/file");
        assertThat(cy.get("/api/me/data").json().at("/receipts").size()).isZero();
        assertThat(ada.get("/receipts").body()).contains("Mine?");
        assertThat(instance.browser().get("/receipts").location()).contains("/sign-in");
    }

    @Test
    void after_thirty_days_only_those_are_left_whose_poll_can_still_change() {
        var dora = later.member("Dora");
        cast(later.founder(), dora, "Old?");
        later.clock().advance(Duration.ofDays(29));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> dora.get("/decisions?stage=decided").body().contains("Old?"));
        assertThat(dora.get("/receipts").body()).contains("Old?");
        later.clock().advance(Duration.ofDays(2));
        assertThat(dora.get("/receipts").body())
                .contains("You have kept every receipt")
                .doesNotContain("Old?");
    }

    /** @return the page of what is missing */
    private String cast(Browser voter, String title) {
        return cast(ada, voter, title);
    }

    private static String cast(Browser asker, Browser voter, String title) {
        String poll = made(asker, asker.post("/api/polls", "{\"question\":\"%s\"}".formatted(title)));
        await().atMost(Duration.ofSeconds(30)).until(() -> voter.get(poll).status() == 200);
        vote(voter, poll, "yes");
        return voter.get("/receipts").body();
    }

    private static void published(Browser who, String file) {
        await().atMost(Duration.ofSeconds(30)).until(() -> who.get(file).status() == 200);
    }

    private static String first(Browser who, String title) {
        return "/receipts/" + position(who.get("/receipts").body(), title) + "/file";
    }

    private static String position(String page, String title) {
        return page.replaceFirst(
                "(?s).*?>" + java.util.regex.Pattern.quote(title) + "</a>.*?href=\"/receipts/(\\d+)\".*", "$1");
    }
}
