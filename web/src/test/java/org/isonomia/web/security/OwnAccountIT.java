package org.isonomia.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OwnAccountIT {
    private static final String NEXT = "a quite other phrase";

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void another_password_ends_every_other_session_and_the_tokens_of_programs() {
        var ada = instance.member("Mona");
        var phone = instance.browser();
        assertThat(signIn(phone, "mona@example.org", TestInstance.PASSWORD).status())
                .isEqualTo(303);
        ada.submit("/audit/tokens");
        var wrong = ada.submit("/me/account/password", "password", "guess", "next", NEXT);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("not your present password");
        var weak = ada.submit("/me/account/password", "password", TestInstance.PASSWORD, "next", "mona@example.org");
        assertThat(weak.body()).contains("not your name or e-mail address");
        assertThat(ada.submit("/me/account/password", "password", TestInstance.PASSWORD, "next", NEXT)
                        .location())
                .startsWith("/me/account");
        assertThat(ada.get("/me/account").status()).isEqualTo(200);
        assertThat(phone.get("/me").status()).isEqualTo(303);
        assertThat(ada.get("/audit/access").body()).doesNotContain("/audit/tokens/");
        assertThat(signIn(phone, "mona@example.org", TestInstance.PASSWORD).status())
                .isEqualTo(422);
        assertThat(signIn(phone, "mona@example.org", NEXT).status()).isEqualTo(303);
    }

    @Test
    void another_address_is_signed_in_with_and_nobody_elses_can_be_taken() {
        instance.founder();
        var nora = instance.member("Nora");
        assertThat(email(nora, "guess", "n@example.org").status()).isEqualTo(422);
        assertThat(email(nora, TestInstance.PASSWORD, "ada@example.org").text("type"))
                .isEqualTo("/problems/form/email-taken");
        assertThat(email(nora, TestInstance.PASSWORD, "nonsense").status()).isEqualTo(422);
        assertThat(email(nora, TestInstance.PASSWORD, "n@example.org").status()).isEqualTo(204);
        assertThat(signIn(instance.browser(), "nora@example.org", TestInstance.PASSWORD)
                        .status())
                .isEqualTo(422);
        assertThat(signIn(instance.browser(), "n@example.org", TestInstance.PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void one_sees_where_one_is_signed_in_and_signs_out_there() {
        var olga = instance.member("Olga");
        var phone = instance.browser();
        signIn(phone, "olga@example.org", TestInstance.PASSWORD);
        var listed = olga.get("/api/me/sessions").json();
        assertThat(listed).hasSize(2);
        assertThat(olga.get("/me/account").body()).contains("this device", "Sign out everywhere else");
        String other = listed.valueStream()
                .filter(place -> !place.at("/here").asBoolean())
                .findFirst()
                .orElseThrow()
                .at("/session/id")
                .asString();
        instance.member("Paul").json("DELETE", "/api/me/sessions/" + other, "", "k");
        assertThat(phone.get("/me").status()).isEqualTo(200);
        olga.submit("/me/account/sessions/" + other + "/end");
        assertThat(phone.get("/me").status()).isEqualTo(303);
        signIn(phone, "olga@example.org", TestInstance.PASSWORD);
        assertThat(olga.json("DELETE", "/api/me/sessions", "", "k").status()).isEqualTo(204);
        assertThat(phone.get("/me").status()).isEqualTo(303);
        assertThat(olga.get("/me").status()).isEqualTo(200);
    }

    @Test
    void a_member_has_only_so_many_sessions() {
        instance.member("Quentin");
        var sessions = instance.bean(Sessions.class);
        var quentin = instance.bean(Credentials.class)
                .find("quentin@example.org")
                .orElseThrow()
                .member();
        for (int i = 0; i < Sessions.MOST + 5; i++) sessions.begin(quentin);
        assertThat(sessions.of(quentin)).hasSize(Sessions.MOST);
    }

    private static Reply email(Browser browser, String password, String email) {
        return browser.json(
                "PUT", "/api/me/email", "{\"password\":\"%s\",\"email\":\"%s\"}".formatted(password, email), "k");
    }

    private static Reply signIn(Browser browser, String email, String password) {
        return browser.submit("/sign-in", "email", email, "password", password);
    }
}
