package org.isonomia.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The mark that an operator puts into the home of the instance. */
class OwnMarkIT {
    private static final String MARK =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><script>alert(1)</script><circle r=\"4\"/></svg>";

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void it_stands_in_the_bar_in_the_tab_and_on_the_device_as_a_picture_that_runs_nothing() {
        put(MARK);
        var ada = instance.founder();
        String address = instance.browser()
                .get("/sign-in")
                .body()
                .replaceFirst("(?s).*<link rel=\"icon\" href=\"([^\"]+)\".*", "$1");
        assertThat(address).startsWith("/mark.svg?v=");
        assertThat(ada.get("/").body())
                .contains("<img class=\"mark\" src=\"" + address + "\" alt=\"\"")
                .doesNotContain("alert(1)");
        assertThat(instance.browser().get("/manifest.webmanifest").body()).contains(address);
        var picture = instance.browser().get(address);
        assertThat(picture.body()).isEqualTo(MARK);
        assertThat(picture.type()).isEqualTo("image/svg+xml");
        assertThat(picture.raw().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox")
                .doesNotContain("script-src");
    }

    @Test
    void what_is_no_svg_leaves_the_mark_of_the_product() {
        put("no picture");
        assertThat(instance.browser().get("/mark.svg").status()).isEqualTo(404);
        assertThat(instance.founder().get("/").body()).contains("<svg class=\"mark\"", "href=\"/favicon.svg\"");
    }

    private static void put(String text) {
        instance.restart(() -> {
            try {
                Files.write(instance.home().resolve(OwnMark.FILE), text.getBytes(UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
