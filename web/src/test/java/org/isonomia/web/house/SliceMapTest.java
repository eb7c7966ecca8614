package org.isonomia.web.house;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isonomia.command.Automation;
import org.isonomia.command.areas.Areas;
import org.isonomia.events.Kind;
import org.isonomia.events.catalogue.Isonomia;
import org.junit.jupiter.api.Test;

/**
 * The README's slice map is what the areas' lists, the controllers and the projections say. Run with
 * {@code -Disonomia.write=slice-map} it writes the map; else it fails where the two differ.
 */
class SliceMapTest {
    private static final String FROM = "<!-- slice map -->\n";
    private static final String TO = "<!-- end of the slice map -->\n";
    private static final Path README = Sources.HOUSE.resolve("README.md");

    private final String readme = Sources.read(README);

    @Test
    void theMapIsWhatTheCodeSays() throws IOException {
        int from = readme.indexOf(FROM) + FROM.length();
        int to = readme.indexOf(TO);
        String table = SliceLines.table();
        if ("slice-map".equals(System.getProperty("isonomia.write")))
            Files.writeString(README, readme.substring(0, from) + table + readme.substring(to));
        else assertThat(readme.substring(from, to)).isEqualTo(table);
    }

    @Test
    void everyEventOfTheCatalogueIsAppendedBySomeSliceAndNoOtherIsNamed() {
        assertThat(SliceLines.events())
                .isEqualTo(Isonomia.CATALOGUE
                        .kinds()
                        .map(Kind::type)
                        .map(Class::getSimpleName)
                        .collect(toSet()));
    }

    @Test
    void everyAutomationIsNamed() {
        assertThat(readme)
                .contains(Areas.automations().stream()
                        .map(Automation::name)
                        .map(name -> "`" + name + "`")
                        .toList());
    }
}
