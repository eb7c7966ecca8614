package org.isonomia.web.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FoundingIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    @Order(1)
    void everyoneBeginsWhereACommunityIsFounded() {
        var browser = instance.browser();
        assertThat(browser.get("/").location()).isEqualTo("/found");
        assertThat(browser.get("/found").body()).contains("Found a community", "Explore the sample community");
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource(
            delimiter = '|',
            value = {
                "name|''|Fill this in",
                "name|LONG|Shorten this to 80",
                "name|a\u0007b|Remove the characters",
                "language|''|Give a language tag",
                "language|12345678901|Give a language tag",
                "timeZone|''|Give a time zone",
                "timeZone|Mars/Olympus|Give a time zone",
                "founderName|''|Fill this in",
                "founderName|LONG|Shorten this to 80",
                "founderEmail|''|Fill this in",
                "founderEmail|nobody|Give an e-mail address",
                "founderEmail|LONG|Shorten this to 254",
                "password|short|at least 12 characters",
                "password|LONG|at most 200 characters",
                "template|ANARCHY|Choose one of these",
                "pace|''|Choose one of these"
            })
    void eachFieldSaysWhatIsWrongWithItAndKeepsWhatWasTyped(String field, String value, String sentence) {
        var fields = fields();
        fields.put(field, value.replace("LONG", "x".repeat(300)));
        var reply = submit(instance.browser(), UUID.randomUUID().toString(), fields);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains(sentence, "href=\"#f-" + field + "\"", "Europe");
        assertThat(reply.body()).doesNotContain(TestInstance.PASSWORD);
    }

    @Test
    @Order(3)
    void whatIsWrongIsToldInTheStepItBelongsToAndAGoodPasswordIsKept() {
        var fields = fields();
        for (String empty : new String[] {"name", "language", "founderName", "founderEmail", "pace"})
            fields.put(empty, "");
        var browser = instance.browser();
        var reply = submit(browser, UUID.randomUUID().toString(), fields);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body())
                .contains("step 1 of 4", "Name of the community: Fill this in.", "#f-language")
                .doesNotContain("#f-pace", "#f-founderName", TestInstance.PASSWORD);
        fields.put("kept", reply.hidden("kept"));
        fields.put("password", "");
        fields.put("name", "Testers");
        fields.put("language", "en");
        assertThat(submit(browser, UUID.randomUUID().toString(), fields).body())
                .contains("step 2 of 4", "#f-pace")
                .doesNotContain("#f-founderName");
        fields.put("pace", "WEEK");
        assertThat(submit(browser, UUID.randomUUID().toString(), fields).body())
                .contains("step 3 of 4", "Your name: Fill this in.", "E-mail address: Fill this in.")
                .contains("The password you chose is kept")
                .doesNotContain("href=\"#f-password\"", TestInstance.PASSWORD);
    }

    @Test
    @Order(3)
    void nothing_is_stored_before_the_last_step_and_going_back_keeps_everything() {
        var browser = instance.browser();
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", "Testers");
        fields.put("language", "en");
        fields.put("timeZone", "Europe/Vienna");
        fields.put("template", "CONSENT");
        fields.put("pace", "FORTNIGHT");
        var deciding = step(browser, "PLACE", fields);
        assertThat(deciding.status()).isEqualTo(200);
        assertThat(deciding.body()).contains("step 2 of 4", "of 30 members 17", "value=\"CONSENT\" checked");
        fields.put("publicLog", "true");
        assertThat(step(browser, "DECIDING", fields).body())
                .contains("step 3 of 4", "name=\"publicLog\" value=\"true\"", "Consent</bdi>");
        fields.put("founderName", "Ada");
        fields.put("founderEmail", "ada@example.org");
        fields.put("password", TestInstance.PASSWORD);
        var check = step(browser, "FOUNDER", fields);
        assertThat(check.body())
                .contains("step 4 of 4", "A fortnight", "Consent", "English (en)", "Everybody", "ada@example.org")
                .doesNotContain(TestInstance.PASSWORD);
        fields.remove("password");
        fields.put("kept", check.hidden("kept"));
        fields.put("to", "PLACE");
        fields.put("timeZone", "Mars/Olympus");
        assertThat(step(browser, "CHECK", fields).body())
                .contains("step 1 of 4", "value=\"Testers\"", "value=\"Mars/Olympus\"", "value=\"FORTNIGHT\"")
                .contains("name=\"kept\" value=\"" + fields.get("kept"))
                .doesNotContain("Give a time zone");
        fields.remove("to");
        assertThat(step(browser, "PLACE", fields).body()).contains("step 1 of 4", "Give a time zone");
        assertThat(browser.get("/").location()).isEqualTo("/found");
    }

    @Test
    @Order(3)
    void a_step_that_is_skipped_or_unknown_stores_nothing() {
        var browser = instance.browser();
        var fields = new LinkedHashMap<>(Map.of("name", "Testers", "to", "CHECK"));
        assertThat(step(browser, "PLACE", fields).body()).contains("step 1 of 4", "#f-language");
        fields.put("to", "FOUNDER");
        assertThat(step(browser, "CHECK", fields).body()).contains("step 3 of 4");
        fields.remove("to");
        assertThat(step(browser, "NOWHERE", fields).body()).contains("step 1 of 4", "#f-language");
        assertThat(browser.get("/").location()).isEqualTo("/found");
    }

    @Test
    @Order(3)
    void theApiNamesTheFieldOfABadBody() {
        var browser = instance.browser();
        var wrongType = browser.post("/api/community", "{\"name\":{\"a\":1}}");
        assertThat(wrongType.status()).isEqualTo(400);
        assertThat(wrongType.type()).startsWith("application/problem+json");
        assertThat(wrongType.text("/errors/0/pointer")).isEqualTo("/name");
        assertThat(browser.post("/api/community", "{\"name\":\"x\"").status()).isEqualTo(400);
        var missing = browser.post("/api/community", "{\"name\":\"x\"}");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.text("/errors/0/pointer")).isEqualTo("/template");
        var refused = browser.post(
                "/api/community",
                "{\"template\":\"consent\",\"pace\":\"week\",\"password\":\"" + TestInstance.PASSWORD + "\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("type")).isEqualTo("/problems/input/missing");
        assertThat(refused.json().at("/errors").size()).isEqualTo(5);
    }

    @Test
    @Order(4)
    void anApiRequestWithoutKeyIsAskedForOne() {
        var browser = instance.browser();
        var reply = browser.json("POST", "/api/community", "{\"template\":\"consent\",\"pace\":\"week\"}", " ");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("type")).isEqualTo("/problems/web/key-missing");
    }

    @Test
    @Order(5)
    void aFormThatArrivesTwiceFoundsOnceAndSignsTheFounderIn() {
        String key = UUID.randomUUID().toString();
        var first = instance.browser();
        var again = instance.browser();
        assertThat(submit(first, key, fields()).status()).isEqualTo(303);
        var repeated = submit(again, key, fields());
        assertThat(repeated.status()).isEqualTo(303);
        assertThat(again.follow(repeated).body()).contains("Testers &lt;b&gt;", "Ada");
        assertThat(again.get("/history").body()).contains("no. 2").doesNotContain("no. 3");
        assertThat(again.get("/entries/0").body()).contains("community.CommunityFounded/1");
        assertThat(again.get("/charter").body()).contains("rules of this charter are provisional");
    }

    @Test
    @Order(6)
    void nobodyFoundsASecondCommunity() {
        var browser = instance.browser();
        var fields = fields();
        fields.put("founderEmail", "eve@example.org");
        assertThat(submit(browser, UUID.randomUUID().toString(), fields).body())
                .contains("This community has been founded already");
        assertThat(browser.get("/").location()).isEqualTo("/sign-in");
        assertThat(browser.submit("/sign-in", "email", "eve@example.org", "password", TestInstance.PASSWORD)
                        .status())
                .isEqualTo(422);
    }

    private static Reply step(Browser browser, String step, Map<String, String> fields) {
        fields.put("step", step);
        return submit(browser, UUID.randomUUID().toString(), fields);
    }

    private static Reply submit(Browser browser, String key, Map<String, String> fields) {
        fields.put("_csrf", browser.csrf());
        fields.put("idempotencyKey", key);
        return browser.form("/found", fields);
    }

    private static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", "Testers <b>");
        fields.put("language", "en");
        fields.put("timeZone", "Europe/Vienna");
        fields.put("template", "MAJORITY");
        fields.put("pace", "SAME_DAY");
        fields.put("founderName", "Ada");
        fields.put("founderEmail", "Ada@Example.org");
        fields.put("password", TestInstance.PASSWORD);
        return fields;
    }
}
