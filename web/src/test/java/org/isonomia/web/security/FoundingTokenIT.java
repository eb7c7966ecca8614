package org.isonomia.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FoundingTokenIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance("--isonomia.base-url=https://vote.example.org");

    @Test
    void only_who_read_the_token_in_the_log_founds_where_others_are_meant_to_come() {
        var stranger = instance.browser();
        assertThat(stranger.get("/found").status()).isEqualTo(403);
        assertThat(stranger.get("/found").body()).contains("whoever runs this instance");
        var refused = found(stranger, "", "ada@example.org");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("type")).isEqualTo("/problems/web/founding-closed");
        assertThat(found(stranger, "guess", "ada@example.org").status()).isEqualTo(403);
        assertThat(stranger.submit("/sample", "samplePassword", TestInstance.PASSWORD)
                        .status())
                .isEqualTo(403);

        String address = instance.bean(FoundingToken.class).address();
        assertThat(address).startsWith("https://vote.example.org/found?token=");
        String token = address.replaceFirst(".*=", "");
        assertThat(instance.browser().get("/found?token=" + token).body()).contains("value=\"" + token + "\"");
        var ada = instance.browser();
        var founded = found(ada, token, "ada@example.org");
        assertThat(founded.status()).isEqualTo(201);
        ada.see(founded);

        var known = found(instance.browser(), "", "ada@example.org");
        var unknown = found(instance.browser(), "", "nobody@example.org");
        assertThat(known.status()).isEqualTo(403);
        assertThat(known.body()).isEqualTo(unknown.body());
        var late = found(instance.browser(), token, "ada@example.org");
        assertThat(late.text("type")).isEqualTo("/problems/community/already-founded");
        assertThat(late.body())
                .isEqualTo(
                        found(instance.browser(), token, "nobody@example.org").body());

        var issued = ada.post(
                "/api/invitations",
                "{\"expiresAt\":\"%s\",\"uses\":1}"
                        .formatted(instance.clock().instant().plusSeconds(9_000)));
        ada.see(issued);
        assertThat(ada.get("/invitations").body()).contains("https://vote.example.org/join/");
    }

    private static Reply found(Browser browser, String token, String email) {
        return browser.json(
                "POST",
                "/api/community",
                """
                {"name":"Testers","language":"en","timeZone":"Europe/Vienna","founderName":"Ada","template":"majority",
                 "founderEmail":"%s","password":"%s","pace":"same-day","token":"%s"}""".formatted(email, TestInstance.PASSWORD, token),
                UUID.randomUUID().toString());
    }
}
