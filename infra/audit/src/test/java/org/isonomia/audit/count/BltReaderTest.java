package org.isonomia.audit.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.isonomia.audit.count.UnusableCaseException.Fault;
import org.isonomia.rules.counting.Rankings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BltReaderTest {
    static final String WHOLE = """
            4 2          # four candidates, two seats
            -2
            [tie 3 1 2 4]
            3 1 3=4 0
            4 4 - 1 0    # a skipped rank
            1 0
            2 1 3=4 0
            0
            "Adam"
            "Basil #2"
            "Charlotte"
            "Donald"
            "A parish"
            """;

    @TempDir
    Path folder;

    CaseFile read(String text) throws IOException {
        return BltReader.read(Files.writeString(folder.resolve("votes.blt"), text), "stv-meek");
    }

    static short[] places(int... places) {
        var packed = new short[places.length];
        IntStream.range(0, places.length).forEach(at -> packed[at] = (short) places[at]);
        return packed;
    }

    @Test
    void candidates_seats_names_and_who_withdrew_are_read() throws IOException {
        var file = read(WHOLE);
        assertThat(file.seats()).isEqualTo(2);
        assertThat(file.name()).isEqualTo("A parish");
        assertThat(file.candidates().stream().map(Candidate::name))
                .containsExactly("Adam", "Basil #2", "Charlotte", "Donald");
        assertThat(file.contest().withdrawn()).containsExactly("2");
        assertThat(file.parameters().get("tie_order").toString()).isEqualTo("[\"3\",\"1\",\"2\",\"4\"]");
    }

    @Test
    void equal_and_skipped_ranks_are_kept_and_equal_ballots_grouped() throws IOException {
        var rankings = read(WHOLE).ballots().rankings();
        assertThat(rankings.size()).isEqualTo(3);
        assertThat(rankings.total()).isEqualTo(10);
        assertThat(rankings.blank()).isEqualTo(1);
        assertThat(rankings.ranking(1)).isEqualTo(places(0, 2, ~3));
        assertThat(rankings.count(1)).isEqualTo(5);
        assertThat(rankings.ranking(2)).isEqualTo(places(3, Rankings.SKIPPED, 0));
    }

    @Test
    void nicknames_stand_for_numbers() throws IOException {
        var file = read("2 1 [nick ann bob] 1 bob ann 0 2 2 1 0 0 \"Ann\" \"Bob\"");
        assertThat(file.contest().options()).containsExactly("ann", "bob");
        assertThat(file.ballots().rankings().size()).isEqualTo(1);
        assertThat(file.ballots().rankings().count(0)).isEqualTo(3);
        assertThat(file.name()).isEqualTo("votes.blt");
    }

    @Test
    void comments_source_and_comment_fields_change_nothing() throws IOException {
        var plain = read("2 1 3 1 2 0 0 \"Ann\" \"Bob\" \"T\"");
        var told = read("2 1 /* by hand, */ /*twice*/ 3 1 2 0 # x\n0 \"Ann\" \"Bob\" \"T\" \"source\" \"comment\"");
        assertThat(told.candidates()).isEqualTo(plain.candidates());
        assertThat(told.name()).isEqualTo("T");
        assertThat(told.ballots().rankings().total()).isEqualTo(3);
        assertThat(told.ballots().rankings().ranking(0)).isEqualTo(places(0, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2 | NOT_BLT | 0",
                "two 1 | NOT_BLT | 0",
                "2 0 0 | NOT_BLT | 0",
                "2 1 1 1 0 | NOT_BLT | 2",
                "2 1 1 1 2 | NOT_BLT | 1",
                "2 1 1 3 0 0 \"a\" \"b\" | UNKNOWN_CANDIDATE | 1",
                "2 1 1 2 0 1 1=x 0 0 \"a\" \"b\" | UNKNOWN_CANDIDATE | 2",
                "2 1 1 1=1 0 0 \"a\" \"b\" | REPEATED_CANDIDATE | 1",
                "2 1 1 1 2 1 0 0 \"a\" \"b\" | REPEATED_CANDIDATE | 1",
                "2 1 1 1 0 0 \"a\" \"\" | WRONG_NAME | 0",
                "2 1 1 1 0 0 \"a\" \" a \" | WRONG_NAME | 0",
                "2 1 1 1 0 -1 2 0 0 \"a\" \"b\" | WRONG_COUNT | 2",
                "2 1 1.5 1 0 0 \"a\" \"b\" | WRONG_COUNT | 1",
                "2 1 1e3 1 0 0 \"a\" \"b\" | WRONG_COUNT | 1",
                "2 1 NaN 1 0 0 \"a\" \"b\" | WRONG_COUNT | 1",
                "2 1 1 1 0 0 \"a\" | NOT_BLT | 0",
                "2 1 1 1 0 0 \"a\" \"b | NOT_BLT | 0",
                "2 1 [dice 1] 1 1 0 0 \"a\" \"b\" | NOT_BLT | 0",
                "2 1 1 1 0 0 \"a\" \"b\" \"t\" 1 2 0 | NOT_BLT | 0",
                "2 1 /* 1 1 0 0 \"a\" \"b\" | NOT_BLT | 0",
                "10001 1 0 | TOO_MANY_OPTIONS | 0"
            })
    void what_cannot_be_counted_as_it_is_is_refused_at_its_ballot(String text, Fault fault, long ballot) {
        var refusal = catchThrowableOfType(UnusableCaseException.class, () -> read(text));
        assertThat(refusal.fault()).isEqualTo(fault);
        assertThat(refusal.ballot()).isEqualTo(ballot);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`2 1\n2 1\n3 2 0\n0\n\"a\"\n\"b\"\n` | line 3, column 1: ballot 1: the ballot on line 2 does not end with 0",
                "`2 1\n2 1 0\n3 2 x 0\n0\n\"a\"\n\"b\"\n` | line 3, column 5: ballot 2: names \"x\"",
                "`2 1\n2 1 2 1 0\n0\n\"a\"\n\"b\"\n` | line 2, column 7: ballot 1: marks \"1\" twice",
                "`2 1\n2 1 0\n0\n\"a\"\n\"\"\n` | line 5, column 1: candidate \"2\" has no name",
                "`2 1\n2 1 0\n0\n\"a\"\n\"a\u200b\"\n` | line 5, column 1: candidates \"1\" and \"2\" are both called",
                "`2 1\n2 1 0\n0\n\"a\"\n\"b\n` | line 5, column 1: here begins what no \" closes",
                "`2 x\n` | line 1, column 3: the first line is"
            })
    void what_is_wrong_is_named_with_its_line_and_column(String text, String said) {
        var refusal = catchThrowableOfType(UnusableCaseException.class, () -> read(text.translateEscapes()));
        assertThat(refusal).hasMessageStartingWith(said);
    }
}
