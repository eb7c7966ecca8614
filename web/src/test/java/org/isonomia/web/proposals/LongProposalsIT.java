package org.isonomia.web.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LongProposalsIT {
    private static final int MOST_BYTES = 200_000;

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void sixty_revisions_of_a_long_text_make_no_page_larger_than_200_kB() {
        var founder = instance.founder();
        String proposal = draft(founder, "", "Benches");
        for (int version = 2; version <= 61; version++) {
            String text = "Version " + version + ". " + "long ".repeat(7_990);
            founder.see(founder.json(
                    "PUT",
                    "/api/proposals/" + proposal,
                    "{\"version\":%d,\"title\":\"Benches\",\"text\":\"%s\",\"effects\":[]}"
                            .formatted(version - 1, text),
                    "v" + version));
        }
        String page = "/proposals/" + proposal;
        assertThat(founder.page(page).body())
                .hasSizeBetween(40_000, MOST_BYTES)
                .contains("Version 61.", page + "/versions\"", "/history?tag=proposal:")
                .doesNotContain("Version 60.");
        assertThat(founder.get("/api" + page).body())
                .hasSizeBetween(40_000, MOST_BYTES)
                .doesNotContain("Version 60.");

        assertThat(founder.get(page + "/versions").body())
                .hasSizeLessThan(MOST_BYTES)
                .contains(page + "/versions/61", page + "/versions/32", "Show more")
                .doesNotContain(page + "/versions/31");
        var first = founder.get("/api" + page + "/versions").json();
        assertThat(first.at("/items")).hasSize(30);
        assertThat(founder.get("/api" + page + "/versions?after="
                                + first.at("/next").asString())
                        .json()
                        .at("/items/0/number")
                        .asInt())
                .isEqualTo(31);

        assertThat(founder.get(page + "/versions/2").body())
                .contains("Version 2.")
                .hasSizeLessThan(MOST_BYTES);
        assertThat(founder.get("/api" + page + "/versions/2").text("text")).startsWith("Version 2.");
        assertThat(founder.get("/api" + page + "/versions/62").status()).isEqualTo(404);
        assertThat(founder.get("/api/proposals/p_nothing/versions").status()).isEqualTo(404);
    }

    @Test
    void the_rivals_of_a_question_are_read_a_page_at_a_time() {
        var founder = instance.founder();
        var raised = founder.post("/api/questions", "{\"title\":\"Tea?\",\"text\":\"Which?\"}");
        founder.see(raised);
        String question = raised.location().replaceFirst(".*/", "");
        for (int rival = 1; rival <= 12; rival++)
            draft(founder, ",\"question\":\"" + question + "\"", "Tea no. " + rival);
        var first = founder.get("/api/questions/" + question).json();
        assertThat(first.at("/line/rivals").asInt()).isEqualTo(12);
        assertThat(first.at("/rivals/items")).hasSize(10);
        assertThat(first.at("/rivals/items/0/version/text").asString()).isEqualTo("We drink it.");
        String next = first.at("/rivals/next").asString();
        assertThat(founder.get("/api/questions/" + question + "?after=" + next)
                        .json()
                        .at("/rivals/items"))
                .hasSize(2);
        assertThat(founder.page("/questions/" + question).body())
                .contains(">Tea no. 10</a></h3>", "Show more")
                .doesNotContain(">Tea no. 11</a></h3>");
        assertThat(founder.page("/questions/" + question + "?after=" + next).body())
                .contains(">Tea no. 11</a></h3>", ">Tea no. 12</a></h3>")
                .doesNotContain(">Tea no. 10</a></h3>");
    }

    private static String draft(Browser founder, String more, String title) {
        var drafted =
                founder.post("/api/proposals", "{\"title\":\"%s\",\"text\":\"We drink it.\"%s}".formatted(title, more));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        founder.see(drafted);
        return drafted.location().replaceFirst(".*/", "");
    }
}
