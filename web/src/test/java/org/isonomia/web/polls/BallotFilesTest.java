package org.isonomia.web.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isonomia.events.MemberId;
import org.isonomia.events.polls.PollOption;
import org.isonomia.query.polls.ballotbox.BallotsQuery.Paper;
import org.isonomia.rules.counting.Choice;
import org.isonomia.web.page.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotFilesTest {
    private static final List<PollOption> OPTIONS =
            List.of(PollOption.of("a", "Ash"), PollOption.of("b", "Beech, \"red\""), PollOption.of("c", "=1+1"));

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＠x"})
    void words_that_a_spreadsheet_would_reckon_with_begin_with_an_apostrophe(String words) {
        assertThat(Csv.words(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ash", "1 = 1", "a-b", "'quoted'"})
    void all_other_words_stand_as_they_were_written(String words) {
        assertThat(Csv.words(words)).isEqualTo(words);
    }

    @Test
    void commas_quotation_marks_and_ends_of_lines_are_enclosed() {
        assertThat(new Csv()
                        .line(List.of("a,b", "\"", "c\nd", "e"))
                        .line(List.of("f"))
                        .toString())
                .isEqualTo("\"a,b\",\"\"\"\",\"c\nd\",e\r\nf\r\n");
    }

    @Test
    void each_form_of_ballot_has_its_marks_below_the_options() {
        var papers = List.of(
                paper(7, Choice.BLANK),
                paper(8, new Choice.One("b")),
                paper(9, new Choice.Approved(List.of("a", "c"))),
                paper(10, new Choice.Ranked(List.of(List.of("c"), List.of("a", "b")))),
                paper(11, new Choice.Scored(Map.of("a", -2L, "c", 5L))));
        assertThat(BallotsCsv.of(OPTIONS, papers)).isEqualTo("""
                entry,voter,blank,Ash,"Beech, ""red\""",'=1+1
                7,m_7,1,,,
                8,m_8,,,1,
                9,m_9,,1,,1
                10,m_10,,2,2,1
                11,m_11,,-2,,5
                """.replace("\n", "\r\n"));
    }

    @Test
    void equal_rankings_are_one_line_with_their_number_and_no_name_ends_its_quotation() {
        var rankings = Map.<Choice, Long>of(
                Choice.ranked("b", "a"),
                3L,
                new Choice.Ranked(List.of(List.of("a", "c"), List.of(), List.of("b"))),
                2L,
                Choice.BLANK,
                1L);
        assertThat(BallotsBlt.of("Which \"wood\"\nis best?", OPTIONS, 2, rankings))
                .isEqualTo("""
                3 2
                1 0
                2 1=3 - 2 0
                3 2 1 0
                0
                "Ash"
                "Beech, 'red'"
                "=1+1"
                "Which 'wood' is best?"
                """);
    }

    private static Paper paper(long position, Choice choice) {
        return new Paper(new MemberId("m_" + position), choice, position);
    }
}
