package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isonomia.events.MemberId;
import org.isonomia.eventstore.LogReader;
import org.isonomia.web.security.AuditTokens;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page, form and endpoint, tried by who has no session, by who left and by who was removed, with what they still hold. */
@Order(4)
class OutsidersIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> NAMES = List.of("Cy", "Dora", "Emil", "Fay", "Gus");

    /** What no outsider may find in any answer: what members wrote, and what they are called. */
    private static final List<String> MEMBERS_ONLY =
            List.of("Let there be tea", "Green or black", "Which tea?", "Tea?", "Green.", "Dora", "ada@example.org");

    /** What anybody may do: come in, read what shows no entry, and check what they hold. */
    private static final Set<String> OPEN = Set.of(
            "GET /",
            "GET /api/community",
            "GET /api/openapi",
            "GET /api/session",
            "GET /audit",
            "GET /audit/tool",
            "GET /audit/tool/isonomia-audit.jar",
            "GET /found",
            "GET /join/{invitation}/{secret}",
            "GET /log/checkpoint",
            "GET /log/proof/{position}",
            "GET /log/rotation/{number}",
            "GET /log/tile/{level}/{*index}",
            "GET /log/vkey",
            "GET /manifest.webmanifest",
            "GET /mark.svg",
            "GET /offline",
            "GET /sample",
            "GET /sign-in",
            "GET /verify",
            "DELETE /api/session",
            "POST /api/community",
            "POST /api/invitations/{invitation}/members",
            "POST /api/receipts/verify",
            "POST /api/session",
            "POST /found",
            "POST /join/{invitation}/{secret}",
            "POST /sample",
            "POST /sign-in",
            "POST /sign-out",
            "POST /verify");

    /** What is one's own after the membership, too. */
    private static final Set<String> OWN = Set.of(
            "GET /me/data",
            "POST /me/erase",
            "GET /api/me/data",
            "POST /api/me/erase",
            "DELETE /api/comments/{comment}",
            "POST /me/data/comments/{comment}/retract");

    /** Ends the session that is tried, or all that is tried with it. */
    private static final Set<String> LAST = Set.of("DELETE /api/session", "POST /sign-out", "POST /api/me/erase");

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    /** @param cookies the ones of their last session as a member, however the server answers */
    private record Visitor(String who, Browser browser, Map<String, String> cookies, String token, boolean known) {
        static Visitor of(String who, Browser browser, String token, boolean known) {
            return new Visitor(who, browser, new LinkedHashMap<>(browser.cookies()), token, known);
        }

        Browser again() {
            browser.cookies().clear();
            browser.cookies().putAll(cookies);
            return browser;
        }
    }

    private static final class Once {
        static final World WORLD = World.of(instance);
        static final List<Door> DOORS = Door.of(instance);
        static final Map<String, Endpoint> ENDPOINTS =
                Endpoint.of(instance.browser().get("/api/openapi").json()).stream()
                        .collect(Collectors.toMap(Endpoint::toString, Function.identity()));
        static final List<Visitor> VISITORS = visitors();
    }

    @Test
    void every_endpoint_of_the_document_is_one_of_the_doors_that_are_tried() {
        var document = instance.browser().get("/api/openapi").json().get("paths");
        var doors = Once.DOORS.stream().map(Door::toString).toList();
        assertThat(doors).hasSizeGreaterThan(150);
        document.properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> assertThat(doors)
                                .contains(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        assertThat(doors)
                .containsAll(OWN)
                .containsAll(
                        OPEN.stream().filter(door -> !door.contains("openapi")).toList());
    }

    @TestFactory
    Stream<DynamicTest> nobody_from_outside_reads_or_does_what_is_for_members() {
        return Once.VISITORS.stream()
                .flatMap(visitor -> Once.DOORS.stream()
                        .filter(door -> !LAST.contains(door.toString()))
                        .map(door -> DynamicTest.dynamicTest(door + " by " + visitor.who, () -> check(visitor, door))));
    }

    @TestFactory
    Stream<DynamicTest> the_token_of_a_former_members_program_opens_nothing() {
        return Once.VISITORS.stream()
                .filter(visitor -> !visitor.token.isEmpty())
                .flatMap(visitor -> Once.DOORS.stream()
                        .filter(Door::reads)
                        .map(door -> DynamicTest.dynamicTest(door + " by " + visitor.who, () -> {
                            var browser = instance.browser();
                            var reply = browser.send(browser.request(door.at(Once.WORLD))
                                    .timeout(PATIENCE)
                                    .header("Authorization", "Bearer " + visitor.token)
                                    .GET());
                            judge(door, reply, OPEN.contains(door.toString()));
                        })));
    }

    private static void check(Visitor visitor, Door door) {
        long before = instance.bean(LogReader.class).head();
        var reply = tried(visitor, door);
        judge(door, reply, OPEN.contains(door.toString()) || visitor.known && OWN.contains(door.toString()));
        assertThat(instance.bean(LogReader.class).head()).as("an entry of it").isEqualTo(before);
    }

    private static void judge(Door door, Reply reply, boolean open) {
        assertThat(reply.status()).as(reply.toString()).isLessThan(500);
        assertThat(reply.body()).doesNotContain(MEMBERS_ONLY);
        if (open) return;
        boolean toSignIn = reply.status() == 303 && reply.location().startsWith("/sign-in");
        if (!toSignIn || door.isApi())
            assertThat(reply.status()).as(reply.toString()).isIn(401, 403);
    }

    private static Reply tried(Visitor visitor, Door door) {
        var browser = visitor.again();
        String path = door.at(Once.WORLD);
        if (door.reads())
            return browser.send(browser.request(path).timeout(PATIENCE).GET());
        if (!door.isApi()) return browser.submit(path, "title", "T", "text", "T", "choice", "yes", "name", "N");
        var endpoint = Once.ENDPOINTS.get(door.toString());
        String body = endpoint == null || !endpoint.takesBody() ? "" : sound(endpoint);
        return browser.send(browser.request(path)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-CSRF-TOKEN", browser.csrf())
                .method(door.method(), BodyPublishers.ofString(body)));
    }

    /** As {@link World} has it, but for the secret: with that, anybody may join. */
    private static String sound(Endpoint endpoint) {
        var body = Once.WORLD.body(endpoint);
        if (body.has("secret")) body.put("secret", "nothing");
        return body.toString();
    }

    @Test
    void who_left_still_takes_a_comment_of_theirs_back_and_nobody_elses() {
        var gone = instance.member("Hal");
        String thread = Once.WORLD.filled("/api/threads/{thread}");
        var posted = gone.post(thread + "/comments", "{\"text\":\"Mine to take back.\"}");
        String comment = made(gone, posted).replaceFirst(".*#", "");
        done(Once.WORLD.founder, gone.post("/api/me/leave", "{}"));
        String page = gone.get("/me/data").body();
        String retract = "/me/data/comments/" + comment + "/retract";
        assertThat(page).contains("Mine to take back.", "action=\"" + retract + "\"");
        assertThat(gone.submit(retract).body()).contains("Retract this comment?");
        assertThat(gone.submit(retract, "confirmed", "yes").status()).isEqualTo(303);
        String others = Once.WORLD.filled("{comment}");
        assertThat(gone.submit("/me/data/comments/" + others + "/retract", "confirmed", "yes")
                        .status())
                .isEqualTo(422);
        assertThat(gone.json("DELETE", "/api/comments/" + others, "", "others").status())
                .isEqualTo(422);
    }

    private static List<Visitor> visitors() {
        var founder = Once.WORLD.founder;
        var who = NAMES.stream().collect(Collectors.toMap(Function.identity(), instance::member));
        var ben = instance.member("Ben");
        var left = Visitor.of("who left", ben, token(ben), true);
        var cy = who.get("Cy");
        var removed = Visitor.of("who was removed, with the session of then", cy, token(cy), false);
        done(founder, ben.post("/api/me/leave", "{}"));
        remove(
                cy,
                Stream.concat(Stream.of(founder), who.values().stream().filter(member -> member != cy))
                        .toList());
        var anew = instance.browser();
        anew.submit("/sign-in", "email", "cy@example.org", "password", TestInstance.PASSWORD);
        return List.of(
                Visitor.of("a stranger", instance.browser(), "", false),
                left,
                removed,
                Visitor.of("who was removed and signed in anew", anew, "", true));
    }

    private static String token(Browser member) {
        return instance.bean(AuditTokens.class)
                .issue(new MemberId(member.get("/api/me").text("/person/id")));
    }

    private static void remove(Browser whom, List<Browser> voters) {
        var founder = voters.getFirst();
        String proposal = made(founder, founder.post("/api/proposals", """
                {"title":"House rules","text":"So be it.","effects":[{"effect":"remove-member","member":"%s"}]}""".formatted(
                        whom.get("/api/me").text("/person/id"))));
        done(founder, founder.post(proposal + "/freeze", "{\"version\":1}"));
        instance.clock().advance(Duration.ofDays(3));
        String poll = made(founder, founder.post(proposal + "/poll", "{}"));
        voters.forEach(voter -> vote(voter, poll, "yes"));
        instance.clock().advance(Duration.ofMinutes(61));
        await().atMost(PATIENCE)
                .until(() -> founder.get(poll).text("/poll/line/outcome").equalsIgnoreCase("adopted"));
        instance.clock().advance(Duration.ofDays(7));
        await().atMost(PATIENCE).until(() -> whom.get("/api/me").status() == 401);
    }
}
