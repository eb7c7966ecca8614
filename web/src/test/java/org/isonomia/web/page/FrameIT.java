package org.isonomia.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What surrounds every page. */
class FrameIT {
    private static final int MOST_OF_A_CARD = 40_000;

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
                "/charter/procedures/policy",
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
    void only_a_page_that_strangers_are_shown_says_how_a_link_to_it_looks() throws IOException {
        String invitation = instance.invitation(1);
        var ada = instance.founder();
        var stranger = instance.browser();
        for (String path : new String[] {"/sign-in", invitation, "/verify"})
            assertThat(stranger.get(path).body())
                    .as(path)
                    .contains("property=\"og:title\"", "property=\"og:description\"", "name=\"twitter:card\"")
                    .contains("property=\"og:image\" content=\"" + instance.url() + "/assets/card.png?v=");
        for (String path : new String[] {"/", "/roles", "/audit"})
            assertThat(ada.get(path).body()).as(path).doesNotContain("og:", "twitter:");
        var card = Resources.at("static/card.png").getContentAsByteArray();
        assertThat(card.length).isLessThan(MOST_OF_A_CARD);
        var picture = ImageIO.read(new ByteArrayInputStream(card));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        String address =
                stranger.get("/sign-in").body().replaceFirst("(?s).*content=\"[^\"]*(/assets/card[^\"]+)\".*", "$1");
        assertThat(stranger.get(address).type()).isEqualTo("image/png");
    }

    @Test
    void the_key_of_the_search_is_on_until_it_is_turned_off_on_this_device() {
        var cy = instance.member("Cy");
        assertThat(cy.get("/roles").body()).contains("aria-keyshortcuts=\"/\"", "/assets/find.js");
        cy.submit("/me/keys");
        assertThat(cy.get("/roles").body()).doesNotContain("aria-keyshortcuts", "/assets/find.js");
        assertThat(instance.browser().get("/sign-in").body()).doesNotContain("/assets/find.js");
        cy.submit("/me/keys", "keys", "on");
        assertThat(cy.get("/search").body()).contains("aria-keyshortcuts=\"/\"", "/assets/find.js");
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
