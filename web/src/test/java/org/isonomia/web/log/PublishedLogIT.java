package org.isonomia.web.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.web.security.AuditTokens;
import org.isonomia.web.testing.Outsider;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.isonomia.web.testing.Trees;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** More than a full tile of acts, all fetched and verified from outside. */
class PublishedLogIT {
    private static final Duration PROMISED = Duration.ofSeconds(2);
    private static final int ACTS = 260;

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private static Outsider outsider;
    private static Outsider.Head early;
    private static Reply last;
    private static String token;

    @BeforeAll
    static void act() {
        outsider = new Outsider(instance.url());
        last = instance.founder().post("/api/threads", "{\"title\":\"Tea\",\"text\":\"Which?\"}");
        early = covering(last.position());
        String comments = last.location() + "/comments";
        for (int i = 0; i < ACTS; i++) last = instance.founder().post(comments, "{\"text\":\"Tea " + i + "\"}");
        var founder = new MemberId(instance.founder().get("/api/me").text("/person/id"));
        token = instance.bean(AuditTokens.class).issue(founder);
    }

    @Test
    void tiles_entries_and_checkpoint_agree_to_the_byte() {
        var head = covering(last.position());
        assertThat(head.origin()).isEqualTo("localhost/log");
        assertThat(head.size()).isGreaterThan(ACTS);
        var leaves = outsider.level(0, head.size());
        assertThat(Trees.root(leaves)).isEqualTo(head.root());
        assertThat(outsider.level(1, head.size())).hasSize(1);
        assertThat(outsider.level(1, head.size()).getFirst()).isEqualTo(Trees.root(leaves.subList(0, 256)));
        var entries = outsider.entries(head.size(), token);
        assertThat(entries.stream().map(Trees::leaf).toArray(byte[][]::new))
                .isDeepEqualTo(leaves.toArray(byte[][]::new));
        assertThat(new String(entries.getFirst(), UTF_8)).contains("community.CommunityFounded/");
        assertThat(instance.founder().get("/api/entries/" + last.position()).text("text"))
                .isEqualTo(new String(entries.get((int) last.position()), UTF_8));
    }

    @Test
    void what_was_published_before_is_still_served_and_begins_what_is_published_now() {
        var head = covering(last.position());
        assertThat(early.size()).isLessThan(head.size());
        var before = outsider.level(0, early.size());
        assertThat(Trees.root(before)).isEqualTo(early.root());
        assertThat(outsider.level(0, head.size()).subList(0, before.size()).toArray(byte[][]::new))
                .isDeepEqualTo(before.toArray(byte[][]::new));
    }

    @Test
    void an_act_has_a_receipt_within_two_seconds_that_proves_the_hash_it_was_answered_with() {
        var done = instance.founder().post("/api/threads", "{\"title\":\"Receipt\",\"text\":\"Keep it.\"}");
        String path = "/log/proof/" + done.position();
        await().atMost(PROMISED).until(() -> outsider.get(path).statusCode() == 200);
        String[] receipt = new String(outsider.bytes(path), UTF_8).split("\n\n", 2);
        var lines = List.of(receipt[0].split("\n"));
        assertThat(lines).startsWith("c2sp.org/tlog-proof@v1", "index " + done.position());
        var head = outsider.verified(receipt[1]);
        var hashes = lines.stream().skip(2).map(Base64.getDecoder()::decode).toList();
        byte[] leaf = HexFormat.of().parseHex(done.text("/leafHashes/0"));
        assertThat(Trees.rootOf(leaf, done.position(), head.size(), hashes)).isEqualTo(head.root());
    }

    @Test
    void the_check_of_the_log_is_up_and_says_how_far_it_is_published() {
        var health = instance.founder().get("/actuator/health/log");
        assertThat(health.text("status")).isEqualTo("UP");
        assertThat(health.text("/details/state")).isEqualTo("Publishing");
        assertThat(health.json().at("/details/size").asLong()).isGreaterThan(ACTS);
    }

    @Test
    void a_start_over_the_same_home_goes_on_with_the_same_log() {
        var head = covering(last.position());
        byte[] key = outsider.bytes("/log/vkey");
        instance.restart();
        outsider = new Outsider(instance.url());
        assertThat(outsider.bytes("/log/vkey")).isEqualTo(key);
        assertThat(outsider.checkpoint().size()).isGreaterThanOrEqualTo(head.size());
        var leaves = outsider.level(0, head.size());
        assertThat(Trees.root(leaves)).isEqualTo(head.root());
    }

    private static Outsider.Head covering(long position) {
        await().atMost(PROMISED)
                .until(() -> outsider.get("/log/checkpoint").statusCode() == 200
                        && outsider.checkpoint().size() > position);
        return outsider.checkpoint();
    }
}
