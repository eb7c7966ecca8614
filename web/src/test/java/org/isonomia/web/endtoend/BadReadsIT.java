package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.web.endtoend.Refusing.assertProblem;
import static org.isonomia.web.endtoend.Refusing.assertSensible;

import java.util.stream.Stream;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every read of the OpenAPI document asked badly, and the bodies no schema describes. */
class BadReadsIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @TestFactory
    Stream<DynamicTest> noReadFailsHoweverItIsAsked() {
        var founder = instance.founder();
        return instance.browser().get("/api/openapi").json().get("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .flatMap(path -> Stream.of(
                                "", "after=nonsense", "after=-1", "after=MQ", "after=", "tag=%00", "at-least=x")
                        .map(query -> path.getKey().replace("{position}", "0").replaceAll("\\{[^}]*}", "x_unknown")
                                + "?" + query))
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    var reply = founder.send(founder.request(path).GET());
                    assertThat(reply.status()).as(reply.toString()).isLessThan(500);
                    if (reply.status() >= 400) assertSensible(reply);
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/nothing-here",
                "/api/entries/-1",
                "/api/entries/99999",
                "/api/entries/99999999999999999999",
                "/api/entries/x/bytes",
                "/api/polls/p_",
                "/api/polls/q_unknown"
            })
    void whatIsNotThereIsNotFound(String path) {
        assertProblem(instance.founder().get(path), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "[]",
                "\"define-role\"",
                "{\"effect\":\"expel-everyone\"}",
                "{\"effect\":\"define-role\"}",
                "{\"effect\":\"appoint-member\"}",
                "{\"effect\":\"appoint-member\",\"role\":\"r_x\"}",
                "{\"effect\":\"appoint-member\",\"role\":\"r_x\",\"member\":\"not an id\"}",
                "{\"effect\":\"define-role\",\"role\":\"r_x\",\"name\":\"N\",\"purpose\":\"P\"}",
                "{\"effect\":\"form-circle\"}",
                "{\"effect\":\"form-circle\",\"circle\":\"o_x\",\"name\":null,\"purpose\":null,\"joining\":null}",
                "{\"effect\":\"form-circle\",\"circle\":\"r_x\",\"name\":\"N\",\"purpose\":\"P\",\"joining\":\"all\"}",
                "{\"effect\":\"alter-circle\",\"circle\":\"o_x\",\"read\":0,\"name\":\"N\",\"purpose\":\"P\"}",
                "{\"effect\":\"move-circle\"}",
                "{\"effect\":\"dissolve-circle\",\"circle\":null}",
                "{\"effect\":\"define-role\",\"role\":\"r_x\",\"name\":null,\"purpose\":null,\"domains\":[null],"
                        + "\"accountabilities\":null,\"seats\":1,\"termDays\":9}",
                "{\"effect\":\"define-role\",\"role\":\"r_x\",\"name\":\"N\",\"purpose\":\"P\",\"domains\":[],"
                        + "\"accountabilities\":[],\"seats\":-1,\"termDays\":2147483647}"
            })
    void anEffectThatCannotBeIsRefused(String effect) {
        var reply = instance.founder()
                .post("/api/proposals", "{\"title\":\"T\",\"text\":\"T\",\"effects\":[" + effect + "]}");
        assertThat(reply.status()).as(reply.toString()).isIn(400, 422);
        assertSensible(reply);
    }

    @Test
    void moreThanAMegabyteIsTooLarge() {
        assertProblem(
                instance.founder().post("/api/threads", "{\"title\":\"T\",\"text\":\"" + "x".repeat(1 << 21) + "\"}"),
                413);
    }

    @Test
    void whatIsNotJsonIsTheWrongKindOfContent() {
        var founder = instance.founder();
        assertProblem(
                founder.send(founder.request("/api/threads")
                        .header("Content-Type", "text/plain")
                        .header("Idempotency-Key", "text")
                        .header("X-CSRF-TOKEN", founder.csrf())
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("hello"))),
                415);
    }
}
