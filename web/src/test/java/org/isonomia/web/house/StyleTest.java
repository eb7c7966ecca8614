package org.isonomia.web.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isonomia.web.page.BarePage;
import org.isonomia.web.page.Page;
import org.isonomia.web.page.Resources;
import org.isonomia.web.page.Status;
import org.junit.jupiter.api.Test;

/** The style sheet and the templates keep to the design guide. */
class StyleTest {
    private static final Page PAGE = BarePage.english();
    private static final int BUDGET = 35_000;
    private static final Pattern ICON = Pattern.compile("page\\.icon\\(\"([a-z0-9-]+)\"\\)|icon = \"([a-z0-9-]+)\"");
    private static final Pattern COLOUR = Pattern.compile("(?:fill|stroke|color)[=:]\\s*\"?#[0-9a-f]{3,8}|style=\"");

    @Test
    void the_style_sheet_keeps_within_its_budget() throws IOException {
        assertThat(style().getBytes(UTF_8).length).isLessThanOrEqualTo(BUDGET);
    }

    @Test
    void it_takes_the_floor_that_the_program_carries() throws IOException {
        assertThat(style()).contains("@import url(\"" + PAGE.assets().pico() + "\") layer(pico);");
    }

    @Test
    void colours_are_tokens() throws IOException {
        String rules = style().substring(style().indexOf("@layer base {"));
        assertThat(Pattern.compile(": #[0-9a-f]{6}").matcher(rules).find()).isFalse();
        assertThat(templates()
                        .filter(text -> COLOUR.matcher(text.replaceAll("fill=\"#(fff|000)\"", ""))
                                .find()))
                .isEmpty();
        assertThat(COLOUR.matcher("<rect fill=\"#a3201d\"/>").find()).isTrue();
    }

    @Test
    void every_icon_is_there() {
        assertThat(templates().flatMap(StyleTest::icons))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(PAGE.icon(name)).isNotNull());
        assertThat(Stream.of(Status.values()))
                .allSatisfy(status -> assertThat(PAGE.icon(status.icon())).isNotNull());
    }

    private static Stream<String> icons(String template) {
        return ICON.matcher(template).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1));
    }

    private static Stream<String> templates() {
        return Sources.below(Sources.WEB.resolve("jte"), ".jte").stream().map(Sources::read);
    }

    private static String style() throws IOException {
        return Resources.at("static/app.css").getContentAsString(UTF_8);
    }
}
