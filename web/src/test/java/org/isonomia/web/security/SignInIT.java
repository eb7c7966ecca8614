package org.isonomia.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        instance.founder();
        var wrong = signIn(instance.browser(), "ada@example.org", "wrong");
        var unknown = signIn(instance.browser(), "nobody@example.org", "wrong");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("do not belong together").contains("ada@example.org");
        assertThat(unknown.body()).contains("do not belong together");
    }

    @Test
    void signingInLeadsBackToWhereOneWantedToGo() {
        instance.founder();
        var browser = instance.browser();
        var asked = browser.get("/history?tag=community:this");
        assertThat(asked.location()).isEqualTo("/sign-in?next=%2Fhistory%3Ftag%3Dcommunity%3Athis");
        var reply = browser.submit(
                "/sign-in",
                "email",
                " ADA@example.org ",
                "password",
                TestInstance.PASSWORD,
                "next",
                "/history?tag=community:this");
        assertThat(reply.location()).isEqualTo("/history?tag=community:this");
        assertThat(browser.follow(reply).status()).isEqualTo(200);
    }

    @Test
    void signingInNeverLeadsElsewhere() {
        instance.founder();
        for (String next :
                new String[] {"//elsewhere.example", "/\\elsewhere.example", "https://elsewhere.example", ""}) {
            var reply = instance.browser()
                    .submit("/sign-in", "email", "ada@example.org", "password", TestInstance.PASSWORD, "next", next);
            assertThat(reply.location()).isEqualTo("/");
        }
    }

    @Test
    void whoGuessesIsMadeToWaitAndCanTryLater() {
        instance.member("Grace");
        for (int guess = 0; guess < 10; guess++)
            assertThat(signIn(instance.browser(), "grace@example.org", "guess").status())
                    .isEqualTo(422);
        var blocked = signIn(instance.browser(), "grace@example.org", TestInstance.PASSWORD);
        assertThat(blocked.status()).isEqualTo(429);
        assertThat(blocked.body()).contains("Too many tries");
        assertThat(Long.parseLong(
                        blocked.raw().headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 61L);
        var api = instance.browser().post("/api/session", "{\"email\":\"grace@example.org\",\"password\":\"guess\"}");
        assertThat(api.status()).isEqualTo(429);
        assertThat(api.json().at("/status").asInt()).isEqualTo(429);
        instance.clock().advance(Duration.ofMinutes(2));
        assertThat(signIn(instance.browser(), "grace@example.org", TestInstance.PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whoSignedInWithThisBrowserBeforeIsNotKeptWaitingByGuessesMadeElsewhere() {
        var heidi = instance.member("Heidi");
        heidi.submit("/sign-out");
        for (int guess = 0; guess < 12; guess++) signIn(instance.browser(), "heidi@example.org", "guess");
        assertThat(signIn(instance.browser(), "heidi@example.org", TestInstance.PASSWORD)
                        .status())
                .isEqualTo(429);
        assertThat(signIn(heidi, "heidi@example.org", TestInstance.PASSWORD).status())
                .isEqualTo(303);
        instance.clock().advance(Duration.ofHours(1));
    }

    @Test
    void everyBrowserHasOnlySoManyGuessesOfItsOwn() {
        var ivan = instance.member("Ivan");
        ivan.submit("/sign-out");
        for (int guess = 0; guess < 10; guess++) signIn(ivan, "ivan@example.org", "guess");
        assertThat(signIn(ivan, "ivan@example.org", TestInstance.PASSWORD).status())
                .isEqualTo(429);
        instance.clock().advance(Duration.ofHours(1));
    }

    @Test
    void whatCannotBeAnAddressOfOursIsNotReturnedTo() {
        instance.founder();
        for (String next : new String[] {"/[", "/%", "/a|b", "/ä"})
            assertThat(instance.browser()
                            .submit(
                                    "/sign-in",
                                    "email",
                                    "ada@example.org",
                                    "password",
                                    TestInstance.PASSWORD,
                                    "next",
                                    next)
                            .location())
                    .as(next)
                    .isEqualTo("/");
    }

    @Test
    void aTokenOfAnotherSessionIsRefusedAlsoBesideItsPlantedCookie() {
        var judy = instance.member("Judy");
        var stranger = instance.browser();
        String token = stranger.csrf();
        judy.cookies().put("isonomia-csrf", stranger.cookies().get("isonomia-csrf"));
        var forged = judy.form("/me/leave", Map.of("confirmed", "yes", "_csrf", token));
        assertThat(forged.status()).isEqualTo(403);
        assertThat(judy.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void signingInHandsOutTheTokenOfTheNewSession() {
        instance.member("Karl");
        var karl = instance.browser();
        var signedIn = karl.post(
                "/api/session",
                "{\"email\":\"karl@example.org\",\"password\":\"%s\"}".formatted(TestInstance.PASSWORD));
        var left = karl.send(karl.request("/api/me/leave")
                .header("Idempotency-Key", "k")
                .header("X-CSRF-TOKEN", signedIn.text("csrf"))
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));
        assertThat(left.status()).isEqualTo(200);
    }

    @Test
    void theFormsOfASessionThatWasSignedOutLeadToSigningInWithWhatWasWrittenKept() {
        var leo = instance.member("Leo");
        String token = leo.csrf();
        leo.submit("/sign-out");
        var late = leo.form("/threads", Map.of("title", "Tea", "text", "Which?", "_csrf", token));
        assertThat(late.status()).isEqualTo(401);
        assertThat(late.body()).contains("Sign in", "What you wrote is kept");
    }

    @Test
    void aSessionSurvivesARestartAndEndsWithSigningOut() {
        var browser = instance.founder();
        instance.restart();
        assertThat(browser.get("/me").status()).isEqualTo(200);
        var session = Map.copyOf(browser.cookies());
        assertThat(browser.submit("/sign-out").location()).isEqualTo("/sign-in");
        assertThat(browser.get("/me").status()).isEqualTo(303);
        browser.cookies().putAll(session);
        assertThat(browser.get("/me").status()).isEqualTo(303);
        assertThat(signIn(browser, "ada@example.org", TestInstance.PASSWORD).status())
                .isEqualTo(303);
    }

    @Test
    void aFormWithoutItsTokenIsRefusedWithASentence() {
        var browser = instance.founder();
        var page = browser.form("/me/leave", Map.of("confirmed", "yes"));
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("This form has gone stale");
        var api = browser.send(browser.request("/api/me/leave")
                .header("Idempotency-Key", "k")
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));
        assertThat(api.status()).isEqualTo(403);
        assertThat(api.text("type")).isEqualTo("/problems/web/csrf");
    }

    @Test
    void theApiSaysWhoIsNotSignedIn() {
        var reply = instance.browser().get("/api/home");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text("type")).isEqualTo("/problems/web/not-signed-in");
    }

    @Test
    void everyAnswerCarriesTheStrictPolicy() {
        var headers = instance.browser().get("/sign-in").raw().headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void theOpenApiDescriptionNeedsNoSignIn() {
        var reply = instance.browser().get("/api/openapi");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/paths").propertyNames()).contains("/api/session", "/api/invitations");
    }

    private static Reply signIn(Browser browser, String email, String password) {
        return browser.submit("/sign-in", "email", email, "password", password);
    }
}
