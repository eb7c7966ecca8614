package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.web.endtoend.Refusing.assertProblem;
import static org.isonomia.web.endtoend.Refusing.assertSensible;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** Every act of the OpenAPI document with every kind of bad input: a sentence each time, and never a failure of ours. */
class BadInputIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What people do who are not members yet. */
    private static final Set<String> OPEN = Set.of(
            "POST /api/community",
            "POST /api/session",
            "DELETE /api/session",
            "POST /api/invitations/{invitation}/members");

    /** Ends the asker's membership for good, so that nothing could be tried after it. */
    /** A question with a body: everybody may ask it, as often as they like, and it changes nothing. */
    private static final String VERIFY = "/api/receipts/verify";

    /** Not in the log: done twice they come to the same, and there is no entry to show. */
    private static final Set<String> ACCOUNT = Set.of("/api/me/password", "/api/me/email", "/api/me/sessions");

    private static final Set<String> WITHOUT_KEY = Set.of("/api/session", VERIFY);

    private static final Set<String> LAST = Set.of("POST /api/me/leave", "POST /api/me/erase", "DELETE /api/session");

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private static World world() {
        return Once.WORLD;
    }

    private static final class Once {
        static final World WORLD = World.of(instance);
        static final List<Endpoint> ENDPOINTS =
                Endpoint.of(instance.browser().get("/api/openapi").json());
    }

    @Test
    void theDocumentNamesWhatAProgramSendsAndNothingElse() {
        var document = instance.browser().get("/api/openapi");
        assertThat(document.text("/info/title")).isEqualTo("Isonomia API");
        assertThat(document.body()).doesNotContain("\"exchange\"", "\"visit\"", "preferredLocale");
        assertThat(document.json().get("paths").propertyNames()).allMatch(path -> path.startsWith("/api/"));
        assertThat(Once.ENDPOINTS)
                .hasSizeGreaterThan(25)
                .allMatch(endpoint -> endpoint.takesKey() || WITHOUT_KEY.contains(endpoint.path()));
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotSignedInIsTurnedAway() {
        return each(endpoint -> {
            var stranger = instance.browser();
            var reply = send(stranger, endpoint, world().path(endpoint), sound(endpoint));
            if (OPEN.contains(endpoint.toString())) assertThat(reply.status()).isLessThan(500);
            else assertProblem(reply, 401);
        });
    }

    @TestFactory
    Stream<DynamicTest> anActWithoutTheTokenIsForbidden() {
        return each(endpoint -> assertProblem(
                world().founder
                        .send(world().founder
                                .request(world().path(endpoint))
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .method(endpoint.method(), BodyPublishers.ofString(sound(endpoint)))),
                403));
    }

    @TestFactory
    Stream<DynamicTest> anActWithoutKeyIsAskedForOne() {
        return each(
                Endpoint::takesKey,
                endpoint -> Stream.of("", " ", "k".repeat(201)).forEach(key -> {
                    var request = world().founder
                            .request(world().path(endpoint))
                            .header("Content-Type", "application/json")
                            .header("X-CSRF-TOKEN", world().founder.csrf())
                            .method(endpoint.method(), BodyPublishers.ofString(sound(endpoint)));
                    if (!key.isEmpty()) request.header("Idempotency-Key", key);
                    assertThat(assertProblem(world().founder.send(request), 400).text("type"))
                            .isEqualTo("/problems/web/key-missing");
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeReadIsSaidToBeSo() {
        return each(
                Endpoint::takesBody,
                endpoint -> Stream.of("", "null", "{", "[]", "7", "\"text\"", "{} {}", "{\"unheard-of\":1}")
                        .skip(endpoint.bodyRequired() ? 0 : 2)
                        .forEach(body -> assertProblem(send(endpoint, body), 400)));
    }

    @TestFactory
    Stream<DynamicTest> aValueOfTheWrongTypeIsPointedAt() {
        return each(
                Endpoint::takesBody,
                endpoint -> endpoint.names().forEach(field -> {
                    var body = world().body(endpoint);
                    body.set(field, JSON.readTree("{\"a\":[{\"b\":1}]}"));
                    var reply = assertProblem(send(endpoint, body.toString()), 400);
                    assertThat(reply.text("/errors/0/pointer")).startsWith("/" + field);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aMissingValueIsNamedOrNotNeeded() {
        return each(
                Endpoint::takesBody,
                endpoint -> endpoint.names().forEach(field -> {
                    var without = world().body(endpoint).without(field);
                    assertSensible(send(endpoint, without.toString()));
                    assertProblem(
                            send(endpoint, world().body(endpoint).putNull(field).toString()), 400);
                    assertSensible(send(endpoint, "{}"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aTextTooLongOrUnreadableIsRefused() {
        return each(
                Endpoint::takesBody,
                endpoint -> endpoint.names()
                        .filter(field -> world().body(endpoint).path(field).isString())
                        .forEach(field -> Stream.of(
                                        "x".repeat(200_000),
                                        random(9_000),
                                        "a\u0000b@example.org",
                                        "\ud800",
                                        "",
                                        "   ",
                                        "\u202e",
                                        "-")
                                .forEach(text -> {
                                    var body = world().body(endpoint);
                                    body.put(field, text);
                                    String escaped = body.toString().replace("\ud800", "\\ud800");
                                    var reply = assertSensible(send(endpoint, escaped));
                                    if (text.length() > 100_000 || text.contains("\u0000"))
                                        assertThat(reply.status()).isBetween(400, 499);
                                })));
    }

    @TestFactory
    Stream<DynamicTest> aNumberOutOfRangeIsRefused() {
        return each(
                Endpoint::takesBody,
                endpoint -> endpoint.names()
                        .filter(field -> world().body(endpoint).path(field).isNumber())
                        .forEach(field -> Stream.of("-1", "0", "2147483647", "2147483648", "1e99", "1.5", "\"1\"")
                                .forEach(number -> {
                                    var body = world().body(endpoint);
                                    body.set(field, JSON.readTree(number));
                                    assertThat(assertSensible(send(endpoint, body.toString()))
                                                    .status())
                                            .isBetween(200, 499);
                                })));
    }

    @TestFactory
    Stream<DynamicTest> anUnknownIdIsNotFound() {
        return each(endpoint -> endpoint.path().contains("{"), endpoint -> {
            var unknown = send(world().founder, endpoint, world().pathWith(endpoint, "unknown"), sound(endpoint));
            assertThat(unknown.status()).as(unknown.toString()).isIn(404, 422);
            assertSensible(unknown);
            Stream.of("no%20id", "x".repeat(60))
                    .forEach(id -> assertProblem(
                            send(world().founder, endpoint, world().pathWith(endpoint, id), sound(endpoint)), 404));
        });
    }

    @TestFactory
    Stream<DynamicTest> theSameKeyIsTheSameActAndAnotherBodyUnderItIsRefused() {
        return each(endpoint -> endpoint.takesKey() && !ACCOUNT.contains(endpoint.path()), endpoint -> {
            String key = UUID.randomUUID().toString();
            var first = send(endpoint, sound(endpoint), key);
            var second = send(endpoint, sound(endpoint), key);
            assertThat(second.status()).isEqualTo(first.status());
            assertThat(second.location()).isEqualTo(first.location());
            if (first.status() >= 300) {
                assertThat(second.body()).isEqualTo(first.body());
                return;
            }
            assertThat(second.position()).isEqualTo(first.position());
            assertThat(second.text("command")).isEqualTo(first.text("command"));
            assertThat(second.json().get("leafHashes")).isEqualTo(first.json().get("leafHashes"));
            var other = world().body(endpoint);
            endpoint.names()
                    .filter(field -> World.WORDS.equals(other.get(field)))
                    .findFirst()
                    .ifPresent(field -> {
                        other.put(field, "Other words");
                        assertProblem(send(endpoint, other.toString(), key), 422);
                    });
        });
    }

    private static Stream<DynamicTest> each(Consumer<Endpoint> check) {
        return each(endpoint -> true, check);
    }

    private static Stream<DynamicTest> each(Predicate<Endpoint> which, Consumer<Endpoint> check) {
        return Once.ENDPOINTS.stream()
                .filter(which)
                .filter(endpoint -> !LAST.contains(endpoint.toString()))
                .filter(endpoint -> !VERIFY.equals(endpoint.path()))
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> check.accept(endpoint)));
    }

    private static String sound(Endpoint endpoint) {
        return endpoint.takesBody() ? world().body(endpoint).toString() : "";
    }

    private static Reply send(Endpoint endpoint, String body) {
        return send(endpoint, body, UUID.randomUUID().toString());
    }

    private static Reply send(Endpoint endpoint, String body, String key) {
        var asker = OPEN.contains(endpoint.toString()) ? instance.browser() : world().founder;
        return asker.json(endpoint.method(), world().path(endpoint), body, key);
    }

    private static Reply send(Browser asker, Endpoint endpoint, String path, String body) {
        return asker.json(endpoint.method(), path, body, UUID.randomUUID().toString());
    }

    private static String random(int length) {
        return new Random(7)
                        .ints(length, 'a', 'z')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                + "@example.org";
    }
}
