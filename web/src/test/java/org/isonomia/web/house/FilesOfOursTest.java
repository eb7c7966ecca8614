package org.isonomia.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the house's files may not say. */
class FilesOfOursTest {
    private static final Pattern LOADED_BY_CHANCE =
            Pattern.compile("new ClassPathResource\\(|getContextClassLoader|getSystemResource");
    private static final Pattern CUT_BY_THE_BROWSER = Pattern.compile("maxlength=");

    @Test
    void whatComesWithTheProgramIsFoundByTheLoaderOfTheProgramAlone() {
        var java = Sources.below(Sources.WEB.resolve("java"), ".java").stream()
                .filter(file -> !file.endsWith("Resources.java"));
        assertThat(saying(java, LOADED_BY_CHANCE)).isEmpty();
    }

    @Test
    void noFieldIsCutSilentlyByTheBrowser() {
        assertThat(saying(Sources.below(Sources.WEB.resolve("jte"), ".jte").stream(), CUT_BY_THE_BROWSER))
                .isEmpty();
    }

    private static List<String> saying(Stream<Path> files, Pattern what) {
        return files.filter(file -> what.matcher(Sources.read(file)).find())
                .map(file -> file.getFileName().toString())
                .toList();
    }
}
