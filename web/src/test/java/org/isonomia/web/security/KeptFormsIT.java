package org.isonomia.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.TreeSet;
import org.isonomia.web.request.Form;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** What becomes of a form when the session has ended, or its token has gone stale, while it was filled in. */
class KeptFormsIT {
    private static final String TEXT = "A long thought & \"quotes\" — не потерять, 絶対";

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void whatWasWrittenWhenTheSessionEndedIsThereAfterSigningIn() {
        var wen = instance.member("Wen");
        var asked = sendSignedOut(wen, "/threads", "title", "Kites", "text", TEXT);
        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.body()).contains("What you wrote is kept").doesNotContain("Kites");
        var wrong =
                wen.submit("/sign-in", "email", "wen@example.org", "password", "wrong", "kept", asked.hidden("kept"));
        assertThat(wrong.status()).isEqualTo(422);
        var back = wen.submit(
                "/sign-in",
                "email",
                "wen@example.org",
                "password",
                TestInstance.PASSWORD,
                "kept",
                wrong.hidden("kept"));
        assertThat(back.location()).isEqualTo("/kept");
        var page = wen.follow(back);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("You had been signed out, so nothing was sent", "value=\"Kites\"", "не потерять, 絶対")
                .contains("action=\"/threads\"");
        assertThat(wen.page("/threads").body()).doesNotContain("Kites");
        var sent = wen.submitAs(page.hidden("idempotencyKey"), "/threads", "title", "Kites", "text", TEXT);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(wen.follow(sent).body()).contains("не потерять");
    }

    @Test
    void aKeptFormIsItsMembersAloneHoldsNoPasswordAndEndsAfterAnHour() {
        instance.founder();
        var ben = instance.member("Ben");
        var asked = sendSignedOut(ben, "/threads", "title", "Mine", "text", TEXT, "password", "hidden words");
        String kept = asked.hidden("kept");
        assertThat(instance.bean(SealedForms.class).open(kept).orElseThrow().fields())
                .containsKey("title")
                .doesNotContainKeys("password", "_csrf");
        signIn(ben, "ben@example.org", kept);
        assertThat(ben.get("/kept").body()).contains("Mine");
        assertThat(instance.founder().get("/kept").body()).doesNotContain("Mine");
        instance.clock().advance(Duration.ofMinutes(61));
        assertThat(ben.get("/kept").location()).isEqualTo("/");
        assertThat(signIn(ben, "ben@example.org", kept).location()).isEqualTo("/");
    }

    @Test
    void whatIsNotSealedByUsIsKeptByNobody() {
        instance.member("Carl");
        for (String forged : new String[] {"", "x", "A".repeat(200), "!!", "A".repeat(750_000)})
            assertThat(signIn(instance.browser(), "carl@example.org", forged).location())
                    .isIn("/", "");
    }

    @Test
    void aFormThatComesBackIsShownAndNeverActedUpon() {
        var ada = instance.founder();
        var forms = instance.bean(KeptForms.class);
        var sealed = instance.bean(SealedForms.class);
        var me = new org.isonomia.events.MemberId(ada.get("/api/me").text("/person/id"));
        var mapping = handlers();
        var posts = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            boolean takesForm =
                    Arrays.asList(handler.getMethod().getParameterTypes()).contains(Form.class);
            if (takesForm && info.getMethodsCondition().getMethods().toString().contains(HttpMethod.POST.name()))
                info.getPatternsCondition().getPatterns().forEach(pattern -> posts.add(pattern.getPatternString()));
        });
        assertThat(posts).hasSizeGreaterThan(35).contains("/polls/{poll}/ballot", "/me/leave");
        long before = head(ada);
        for (String pattern : posts) {
            String path = pattern.replaceAll("\\{(.)[^}]*}", "$1_nothing");
            var fields = new LinkedHashMap<String, java.util.List<String>>();
            for (String name :
                    new String[] {"confirmed", "version", "title", "text", "why", "question", "uses", "days"})
                fields.put(name, java.util.List.of("1"));
            fields.put(
                    "expiresAt",
                    java.util.List.of(instance.clock()
                            .instant()
                            .plus(Duration.ofDays(3))
                            .toString()
                            .substring(0, 10)));
            assertThat(forms.keep(me, sealed.seal(path, fields).orElseThrow())).isTrue();
            assertThat(ada.get("/kept").status()).as(path).isIn(200, 303, 404, 422, 429);
        }
        assertThat(head(ada)).isEqualTo(before);
        assertThat(ada.get("/me").status()).isEqualTo(200);
    }

    @Test
    void aFormOfOursWithAStaleTokenIsSentAgainWithOnePressAndOneOfAnotherSiteIsNot() {
        var ada = instance.founder();
        var ours = stale(ada, "same-origin");
        assertThat(ours.status()).isEqualTo(403);
        assertThat(ours.body()).contains("has not been lost", "value=\"Stale kites\"", "action=\"/threads\"");
        assertThat(ada.form(
                                "/threads",
                                java.util.Map.of("_csrf", ours.hidden("_csrf"), "title", "Stale kites", "text", TEXT))
                        .status())
                .isEqualTo(303);
        for (String site : new String[] {"cross-site", "same-site", "none", ""})
            assertThat(stale(ada, site).body()).as(site).contains("gone stale").doesNotContain("Stale kites");
    }

    private static RequestMappingHandlerMapping handlers() {
        return instance.bean(DispatcherHandler.class).getHandlerMappings().stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .map(RequestMappingHandlerMapping.class::cast)
                .filter(mapping -> mapping.getHandlerMethods().size() > 50)
                .findFirst()
                .orElseThrow();
    }

    private static long head(Browser who) {
        return who.get("/api/history").json().at("/items/0/entry/position").asLong();
    }

    private static Reply stale(Browser who, String site) {
        var request = who.request("/threads")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "_csrf=old&title=Stale+kites&text=" + URLEncoder.encode(TEXT, StandardCharsets.UTF_8)));
        if (!site.isEmpty()) request.header("Sec-Fetch-Site", site);
        return who.send(request);
    }

    private static Reply sendSignedOut(Browser who, String path, String... namesAndValues) {
        who.cookies().remove(Cookies.SESSION);
        return who.submit(path, namesAndValues);
    }

    private static Reply signIn(Browser who, String email, String kept) {
        return who.submit("/sign-in", "email", email, "password", TestInstance.PASSWORD, "kept", kept);
    }
}
