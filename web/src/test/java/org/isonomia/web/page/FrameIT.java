package org.isonomia.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What surrounds every page. */
class FrameIT {
    private static final Pattern ALTERNATE =
            Pattern.compile("<link rel=\"alternate\" type=\"application/json\" href=\"([^\"]+)\">");

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/roles", "/history", "/members", "/me", "/entries/1", "/me/data"})
    void a_page_names_where_programs_read_the_same(String path) {
        var ada = instance.founder();
        var alternate = ALTERNATE.matcher(ada.get(path).body());
        assertThat(alternate.find()).as(path).isTrue();
        assertThat(ada.get(alternate.group(1)).status()).as(alternate.group(1)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/start",
                "/community",
                "/charter",
                "/history",
                "/members",
                "/roles",
                "/audit",
                "/me",
                "/waiting",
                "/done"
            })
    void a_page_has_one_first_heading_and_one_place(String path) {
        String body = instance.founder().get(path).body();
        assertThat(body.split("<h1", -1)).as(path).hasSize(2);
        assertThat(body).contains("<nav class=\"places\"", "<nav class=\"dock\"", "id=\"content\"");
    }

    @Test
    void light_or_dark_is_kept_by_the_browser_and_anything_else_is_the_devices() {
        var ben = instance.member("Ben");
        assertThat(ben.get("/me").body()).doesNotContain("data-theme");
        ben.submit("/me/look", "look", "dark");
        assertThat(ben.get("/me").body()).contains("data-theme=\"dark\"");
        ben.submit("/me/look", "look", "plaid");
        assertThat(ben.get("/me").body()).doesNotContain("data-theme");
    }

    @Test
    void a_member_reads_in_a_language_of_their_own_and_nobody_else_does() {
        var cleo = instance.member("Cleo");
        assertThat(cleo.submit("/me/language", "language", "es", "zone", "America/Bogota")
                        .status())
                .isEqualTo(303);
        assertThat(cleo.get("/roles").body())
                .contains("<html lang=\"es\"", "America/Bogota")
                .doesNotContain(">Roles<");
        assertThat(cleo.get("/polls/new").body()).contains("Europe/Vienna");
        assertThat(instance.founder().get("/roles").body()).contains("<html lang=\"en\"", "Europe/Vienna");
        assertThat(cleo.submit("/me/language", "language", "ar", "zone", "").status())
                .isEqualTo(303);
        assertThat(cleo.get("/").body()).contains("<html lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void a_language_nobody_translated_and_a_zone_that_is_none_are_refused_and_kept() {
        var dora = instance.member("Dora");
        var refused = dora.submit("/me/language", "language", "tlh", "zone", "Nowhere/Town");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Choose one of the languages in the list.", "Give a time zone such as", "Nowhere/Town");
        assertThat(dora.get("/me").body()).contains("<html lang=\"en\"");
    }
}
