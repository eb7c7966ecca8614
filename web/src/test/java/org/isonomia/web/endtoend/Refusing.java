package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.web.testing.Reply;
import tools.jackson.databind.JsonNode;

/** What every answer to bad input is like. */
final class Refusing {
    private Refusing() {}

    static Reply assertProblem(Reply reply, int status) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        return assertSensible(reply);
    }

    /** Done, or refused with a type and a sentence that hides no placeholder. */
    static Reply assertSensible(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isLessThan(500);
        if (reply.status() < 400) return reply;
        assertThat(reply.type()).as(reply.toString()).startsWith("application/problem+json");
        JsonNode problem = reply.json();
        assertThat(problem.path("type").asString("")).startsWith("/problems/");
        assertThat(problem.path("detail").asString("")).isNotBlank().doesNotContain("{", "}");
        return reply;
    }
}
