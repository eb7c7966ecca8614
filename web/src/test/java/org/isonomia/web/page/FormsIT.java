package org.isonomia.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** What every form keeps to. */
class FormsIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void theAddressOfEveryFormCanBeOpenedAgain() {
        var ada = instance.founder();
        var posts = new TreeSet<String>();
        handlers().getHandlerMethods().forEach((info, handler) -> {
            if (info.getMethodsCondition().getMethods().toString().contains(HttpMethod.POST.name()))
                info.getPatternsCondition().getPatterns().forEach(pattern -> posts.add(pattern.getPatternString()));
        });
        posts.removeIf(path -> path.startsWith("/api/"));
        assertThat(posts).hasSizeGreaterThan(35);
        for (String pattern : posts) {
            var reply = ada.get(pattern.replaceAll("\\{(.)[^}]*}", "$1_nothing"));
            assertThat(reply.status()).as(pattern).isNotEqualTo(405);
            assertThat(reply.body()).as(pattern).doesNotContain("does not take this kind of request");
        }
        assertThat(ada.get("/threads/d_x/comments/c_y/revise").location()).isEqualTo("/threads/d_x");
        assertThat(ada.get("/polls/p_x/objections/answer").location()).isEqualTo("/polls/p_x");
        assertThat(ada.get("/sign-out").location()).isEqualTo("/");
    }

    @Test
    void anErrorNamesItsFieldAndLeadsToIt() {
        var reply = instance.founder().submit("/threads", "title", "", "text", "");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body())
                .contains("<a href=\"#f-title\">Title: Fill this in.</a>")
                .contains("<a href=\"#f-text\">What is it about?: Fill this in.</a>");
    }

    @Test
    void aTextThatIsTooLongIsRefusedWholeAndSaysByHowMuch() {
        String text = "ж".repeat(10_050) + "END";
        var ada = instance.founder();
        String thread = thread(ada);
        var reply = ada.submit(thread + "/comments", "text", text);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body())
                .contains("жEND", "Shorten this to 10,000 characters; it has 10,053", "At most 10,000 characters");
    }

    @Test
    void aReplyThatIsRefusedStaysTheReplyItWas() {
        var ada = instance.founder();
        String thread = thread(ada);
        String comment =
                ada.submit(thread + "/comments", "text", "First").location().replaceFirst(".*#", "");
        var reply = ada.submit(thread + "/comments", "parent", comment, "text", "r".repeat(10_001));
        assertThat(reply.body())
                .contains("Your reply: Shorten this")
                .containsPattern("(?s)<details open>\\s*<summary>Reply");
        assertThat(reply.body().split("rrrrrrrrrr".repeat(900), -1)).hasSize(2);
        var revision =
                ada.submit(thread + "/comments/" + comment + "/revise", "revised", comment, "text", "v".repeat(10_001));
        assertThat(revision.body()).contains("The revised text: Shorten this");
    }

    @Test
    void whoLeftJoinsAnewWhileStillSignedIn() {
        var ben = instance.member("Ben");
        assertThat(ben.submit("/me/leave", "confirmed", "yes").status()).isEqualTo(303);
        String link = instance.invitation(1);
        assertThat(ben.get(link).body()).contains("Your name");
        var joined = ben.submit(link, "name", "Ben", "email", "ben@example.org", "password", TestInstance.PASSWORD);
        assertThat(joined.status()).as(joined.toString()).isEqualTo(303);
        assertThat(ben.follow(joined).status()).isEqualTo(200);
        assertThat(ben.get("/me").body()).doesNotContain("You have left this community");
    }

    @Test
    void joiningTellsOfAllThatIsWrongAtOnceAndKeepsAGoodPassword() {
        String link = instance.invitation(1);
        var newcomer = instance.browser();
        var wrong = newcomer.submit(link, "name", "", "email", "nobody", "password", "short");
        assertThat(wrong.body()).contains("#f-name", "#f-email", "#f-password");
        var better = newcomer.submit(link, "name", "", "email", "dora@example.org", "password", TestInstance.PASSWORD);
        assertThat(better.body())
                .contains("#f-name", "The password you chose is kept")
                .doesNotContain("href=\"#f-password\"", TestInstance.PASSWORD);
        var done = newcomer.submit(
                link, "name", "Dora", "email", "dora@example.org", "password", "", "kept", better.hidden("kept"));
        assertThat(done.status()).as(done.toString()).isEqualTo(303);
        assertThat(instance.browser()
                        .submit("/sign-in", "email", "dora@example.org", "password", TestInstance.PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    private static RequestMappingHandlerMapping handlers() {
        return instance.bean(DispatcherHandler.class).getHandlerMappings().stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .map(RequestMappingHandlerMapping.class::cast)
                .filter(mapping -> mapping.getHandlerMethods().size() > 50)
                .findFirst()
                .orElseThrow();
    }

    private static String thread(Browser who) {
        var opened = who.submit("/threads", "title", "Kites", "text", "Red ones.");
        who.follow(opened);
        return opened.made();
    }
}
