package org.isonomia.web.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who revises a proposal and leaves its effects alone has the same effects. */
class RevisedEffectsIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{'effect':'assign-class','member':'ME','memberClass':'Elders'}]",
                "[{'effect':'remove-member','member':'ME'}]",
                "[{'effect':'remove-member','member':'ME'},{'effect':'erase-data','member':'ME'}]",
                "[{'effect':'readmit-member','member':'ME'}]",
                "[{'effect':'suspend-member','member':'ME','days':30}]",
                "[{'effect':'restore-member','member':'ME'}]",
                "[{'effect':'erase-data','member':'ME'}]",
                "[{'effect':'revoke-audit','token':'a_0123456789abcdefghjkmnpqrs'}]",
                "[{'effect':'define-role','role':'r_0123456789abcdefghjkmnpqrs','name':'Curator','purpose':'Our texts',"
                        + "'domains':[],'accountabilities':[],'seats':1,'termDays':90}]",
                "[{'effect':'grant-audit','token':'a_0123456789abcdefghjkmnpqrs','name':'Eve',"
                        + "'secretDigest':'DIGEST','days':30}]",
                "[{'effect':'publish-log'}]",
                "[{'effect':'assign-class','member':'ME','memberClass':'Elders'},{'effect':'publish-log'}]"
            })
    void effects_that_a_program_gave_stand_after_a_revision_by_form(String effects) {
        var drafted = founder().post("/api/proposals", """
                {"title":"Us","text":"Words","effects":%s}""".formatted(
                        effects.replace('\'', '"').replace("ME", me()).replace("DIGEST", "0a".repeat(32))));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        founder().see(drafted);
        requireSameAfterRevision(drafted.location().substring("/api".length()));
    }

    @Test
    void a_role_that_a_form_defined_stands_after_a_revision_by_form() {
        requireSameAfterRevision(
                "define-role",
                Map.of(
                        "roleName",
                        "Curator",
                        "rolePurpose",
                        "Our texts",
                        "roleDomains",
                        "The handbook\nThe letters",
                        "roleSeats",
                        "2",
                        "roleTermDays",
                        "90"));
    }

    @Test
    void an_auditor_whom_a_form_lets_in_stands_after_a_revision_by_form() {
        requireSameAfterRevision(
                "grant-audit", Map.of("auditorName", "Eve", "secretDigest", "0a".repeat(32), "days", "30"));
    }

    @Test
    void a_revision_that_brings_in_what_cannot_be_undone_is_asked_about_once_more() {
        var drafted = founder().submit("/proposals", "title", "Us", "text", "Words", "effect", "none");
        founder().follow(drafted);
        String proposal = drafted.made();
        var form = form(founder().get(proposal + "/revise"), proposal + "/revise");
        form.put("effect", "publish-log");
        var asked = founder().form(proposal + "/revise", form);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body()).contains("Propose what cannot be undone?");
        assertThat(number(proposal)).isEqualTo(1);
        var confirmed = founder().form(proposal + "/revise", form(asked, proposal + "/revise"));
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(303);
        founder().follow(confirmed);
        assertThat(number(proposal)).isEqualTo(2);
    }

    private static int number(String proposal) {
        return founder().get("/api" + proposal).json().at("/version/number").asInt();
    }

    @Test
    void a_revision_is_taken_though_no_view_has_seen_the_draft_yet() throws SQLException {
        founder();
        try (var views = DriverManager.getConnection(instance.database(), "postgres", "postgres")) {
            views.setAutoCommit(false);
            try (var held = views.createStatement()) {
                held.execute("lock table view_proposals.proposal in exclusive mode");
            }
            var drafted = founder().submit("/proposals", "title", "Us", "text", "Words", "effect", "none");
            String proposal = drafted.made();
            var revised = founder()
                    .submit(
                            proposal + "/revise",
                            "version",
                            "1",
                            "title",
                            "Us, again",
                            "text",
                            "Words",
                            "effect",
                            "none");
            assertThat(revised.status()).as(revised.body()).isEqualTo(303);
            views.rollback();
        }
    }

    private static void requireSameAfterRevision(String effect, Map<String, String> fields) {
        var form = form(founder().get("/proposals/new"), "/proposals");
        form.put("title", "Us");
        form.put("text", "Words");
        form.put("effect", effect);
        form.putAll(fields);
        var checked = founder().form("/proposals", form);
        var drafted = founder().form("/proposals", form(checked, "/proposals"));
        founder().follow(drafted);
        requireSameAfterRevision(drafted.made());
    }

    private static void requireSameAfterRevision(String proposal) {
        var before = founder().get("/api" + proposal).json().at("/version/effects");
        assertThat(before.isArray()).isTrue();
        var form = form(founder().get(proposal + "/revise"), proposal + "/revise");
        form.put("title", "Us, again");
        var revised = founder().form(proposal + "/revise", form);
        assertThat(revised.status()).as(revised.body()).isEqualTo(303);
        founder().follow(revised);
        var after = founder().get("/api" + proposal).json();
        assertThat(after.at("/version/number").asInt()).isEqualTo(2);
        assertThat(after.at("/version/effects")).isEqualTo(before);
    }

    /** What a browser would send of it, untouched. */
    private static Map<String, String> form(Reply page, String action) {
        var form = Jsoup.parse(page.body()).select("form").stream()
                .filter(each -> each.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page));
        var fields = new LinkedHashMap<String, String>();
        ((FormElement) form).formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    private static String me() {
        return founder().get("/api/session").text("member");
    }

    private static Browser founder() {
        return instance.founder();
    }
}
