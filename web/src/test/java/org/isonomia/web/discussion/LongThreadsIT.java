package org.isonomia.web.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LongThreadsIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void replies_go_64_deep_stand_flat_from_8_on_and_are_read_a_page_at_a_time() {
        var founder = instance.founder();
        String thread = thread(founder);
        String parent = null;
        for (int depth = 1; depth <= 64; depth++) {
            var posted = founder.post(
                    "/api/threads/" + thread + "/comments",
                    parent == null
                            ? "{\"text\":\"level 1\"}"
                            : "{\"parent\":\"%s\",\"text\":\"level %d\"}".formatted(parent, depth));
            assertThat(posted.status()).isEqualTo(201);
            parent = posted.location().replaceFirst(".*#", "");
            founder.see(posted);
        }
        var refused = founder.post(
                "/api/threads/" + thread + "/comments", "{\"parent\":\"%s\",\"text\":\"level 65\"}".formatted(parent));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("type")).isEqualTo("/problems/discussion/replies-too-deep");

        var first = founder.get("/api/threads/" + thread).json();
        assertThat(first.at("/comments/items")).hasSize(50);
        assertThat(first.at("/comments/items/49/depth").asInt()).isEqualTo(50);
        var rest = founder.get("/api/threads/" + thread + "?after="
                        + first.at("/comments/next").asString())
                .json();
        assertThat(rest.at("/comments/items")).hasSize(14);
        assertThat(rest.at("/comments/items/13/depth").asInt()).isEqualTo(64);

        var page = founder.page("/threads/" + thread).body();
        assertThat(page).contains("class=\"depth-8\"", "level 50").doesNotContain("class=\"depth-9\"", "level 51");
        assertThat(founder.page("/threads/" + thread + "?at=" + parent).body())
                .contains("level 64", "The first comments")
                .doesNotContain("level 50");
    }

    @Test
    void the_versions_of_a_comment_are_read_on_demand() {
        var founder = instance.founder();
        String thread = thread(founder);
        var posted = founder.post("/api/threads/" + thread + "/comments", "{\"text\":\"version 1.\"}");
        String comment = posted.location().replaceFirst(".*#", "");
        for (int version = 2; version <= 25; version++)
            founder.see(founder.json(
                    "PUT", "/api/comments/" + comment, "{\"text\":\"version " + version + ".\"}", "v" + version));
        assertThat(founder.page("/threads/" + thread).body())
                .contains("version 25.", "Revised 24 times")
                .doesNotContain("version 24.");
        assertThat(founder.get("/threads/" + thread + "/comments/" + comment + "/versions")
                        .body())
                .contains("version 25.", "version 16.", "Show more")
                .doesNotContain("version 15.");
        var first = founder.get("/api/comments/" + comment + "/versions").json();
        assertThat(first.at("/items")).hasSize(10);
        assertThat(founder.get("/api/comments/" + comment + "/versions?after="
                                + first.at("/next").asString())
                        .json()
                        .at("/items/0/number")
                        .asInt())
                .isEqualTo(15);
    }

    private static String thread(Browser founder) {
        var opened = founder.post("/api/threads", "{\"title\":\"Tea\",\"text\":\"Which?\"}");
        founder.see(opened);
        return opened.location().replaceFirst(".*/", "");
    }
}
