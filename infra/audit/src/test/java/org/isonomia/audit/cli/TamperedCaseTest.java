package org.isonomia.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.isonomia.audit.count.Families;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published cases with a few bytes changed at random, with {@code -Pfaults} in more ways. */
class TamperedCaseTest {
    static final int SEEDS = Boolean.getBoolean("tests.whole") ? 300 : 100;
    static final int LARGEST = 20_000;
    static final String BYTES = "\"{}[],:0123456789-.eENau\\\u0000\u007f ";

    @TempDir
    Path folder;

    static List<Path> cases = List.of();

    @BeforeAll
    static void onlySmallOnes() throws IOException, URISyntaxException {
        cases = small();
    }

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    static List<Path> small() throws IOException, URISyntaxException {
        return EveryCaseTest.cases()
                .map(Named::getPayload)
                .filter(file -> file.toFile().length() < LARGEST)
                .filter(file ->
                        Families.know(EveryCaseTest.json(file).get("method").stringValue()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_tampered_file_is_counted_or_refused_in_words_but_never_fails(int seed) throws IOException {
        var random = new SplittableRandom(seed);
        byte[] bytes = Files.readAllBytes(cases.get(random.nextInt(cases.size())));
        for (int change = 0; change <= random.nextInt(3); change++) bytes = changed(bytes, random);
        var file = Files.write(folder.resolve("case.json"), bytes);
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = IsonomiaAudit.run(new PrintWriter(out), new PrintWriter(err), "count", "--expect", file.toString());
        assertThat(err.toString()).doesNotContain("The count failed");
        assertThat(exit).isBetween(0, 2);
        if (out.toString().isEmpty()) assertThat(err.toString()).contains("case.json: ");
    }

    static byte[] changed(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length);
        if (random.nextInt(8) == 0) return Arrays.copyOf(bytes, at + 1);
        byte[] other = bytes.clone();
        other[at] = (byte) BYTES.charAt(random.nextInt(BYTES.length()));
        return other;
    }
}
