package org.isonomia.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class UnusableCaseTest {
    static final String TWO = "{'id':'A'},{'id':'B','name':'Berta'}";

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    int run(String... arguments) {
        return IsonomiaAudit.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text.replace('\'', '"'));
    }

    int count(String text) throws IOException {
        return run("count", file("case.json", text).toString());
    }

    static String approval(String ballots) {
        return head("approval", "approval", TWO) + "'ballots':[" + ballots + "]}";
    }

    static String head(String method, String type, String candidates) {
        return "{'name':'n','method':'" + method + "','seats':1,'ballot_type':'" + type + "','candidates':["
                + candidates + "],";
    }

    void assertRefused(int exit, String sentence) {
        assertThat(exit).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("case.json: ").contains(sentence);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1.0", "1e3", "9223372036854775808", "\"3\"", "null", "true", "[1]"})
    void a_count_that_is_no_whole_number_from_0_is_refused(String count) throws IOException {
        assertRefused(
                count(approval("{'approve':['A']},{'approve':['B'],'count':" + count + "}")), "ballot 2: \"count\" is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "+1", "01", "0x1"})
    void a_count_that_is_no_json_is_refused_at_its_ballot(String count) throws IOException {
        assertRefused(
                count(approval("{'approve':['A']},{'approve':['B'],'count':" + count + "}")),
                "ballot 2: not whole, valid JSON at line 1");
    }

    @Test
    void a_ballot_for_nobody_in_the_contest_is_refused_by_its_number() throws IOException {
        assertRefused(
                count(approval("{'approve':['A']},{'approve':['B']},{'approve':['A','Zed']}")),
                "ballot 3: names \"Zed\", who is not among the candidates; add that candidate or correct the ballot");
    }

    @Test
    void truncated_json_is_refused_wherever_it_ends() throws IOException {
        String whole = approval("{'approve':['A']},{'approve':['B'],'count':2}").replace('\'', '"');
        for (int length = 0; length < whole.length(); length++) {
            out.getBuffer().setLength(0);
            err.getBuffer().setLength(0);
            assertRefused(count(whole.substring(0, length)), "JSON");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'approve':['A'],'approve':['B']} | ballot 1: \"approve\" is there twice",
                "{'count':1,'approve':['A'],'count':2} | ballot 1: \"count\" is there twice",
                "{'approve':['A','A']} | ballot 1: marks \"A\" twice",
                "{'count':2} | ballot 1: has none of ranking, approve, scores, choice, voter",
                "{'approve':['A']},{'choice':'A'} | ballot 2: has \"choice\" but ballots before it have \"approve\"",
                "{'aprove':['A']} | ballot 1: unknown field \"aprove\"",
                "{'approve':'A'} | ballot 1: approve must be a list",
                "{'approve':[1]} | ballot 1: a candidate is named by its id",
                "['A'] | ballot 1: must be an object",
                "{'choice':'A'} | \"ballot_type\" is approval but the ballots have \"choice\"",
                "{'approve':['OVERVOTE']} | ballot 1: names \"OVERVOTE\""
            })
    void a_ballot_that_could_be_read_in_two_ways_is_refused(String ballots, String sentence) throws IOException {
        assertRefused(count(approval(ballots)), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "method", "seats", "ballot_type", "candidates", "ballots"})
    void a_missing_field_is_named(String field) throws IOException {
        var json = (ObjectNode)
                new JsonMapper().readTree(approval("{'approve':['A']}").replace('\'', '"'));
        json.remove(field);
        assertRefused(count(json.toString()), "\"" + field + "\" is missing; add it");
    }

    @Test
    void a_field_that_is_there_twice_is_refused() throws IOException {
        assertRefused(count(approval("").replace("'seats':1", "'seats':1,'seats':2")), "\"seats\" is there twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e2", "'3'", "9223372036854775808", "true"})
    void a_score_that_is_no_whole_number_of_64_bits_is_refused(String score) throws IOException {
        assertRefused(
                count(head("score", "score", TWO) + "'ballots':[{'scores':{'A':" + score + "}}]}"),
                "ballot 1: the score of \"A\" is");
    }

    @Test
    void scores_up_to_the_largest_are_added_exactly() throws IOException {
        String most = Long.toString(Long.MAX_VALUE);
        assertThat(count(head("score", "score", TWO) + "'parameters':{'max':" + most + "},'ballots':[{'scores':{'A':"
                        + most + ",'B':9007199254740994},'count':3}]}"))
                .isZero();
        assertThat(out.toString()).contains("\"27670116110564327421\"").contains("\"27021597764222982\"");
    }

    @Test
    void counts_whose_sum_no_number_holds_are_refused() throws IOException {
        assertRefused(
                count(approval("{'approve':['A'],'count':9223372036854775807},{'approve':['B']}")),
                "ballot 2: the counts add up to more than 2^63-1");
    }

    @Test
    void ten_thousand_options_are_counted_and_one_more_is_refused() throws IOException {
        assertThat(count(options(10_000))).isZero();
        assertThat(out.toString()).contains("\"c9999\"");
        out.getBuffer().setLength(0);
        assertRefused(count(options(10_001)), "10001 candidates; at most 10000");
    }

    static String options(int size) {
        return head(
                        "borda",
                        "ranked",
                        IntStream.range(0, size)
                                .mapToObj(index -> "{'id':'c" + index + "'}")
                                .collect(Collectors.joining(",")))
                + "'ballots':[{'ranking':[['c9999'],['c0']],'count':2}]}";
    }

    @Test
    void a_preference_for_whom_withdrew_passes_on() throws IOException {
        assertThat(count(head("borda", "ranked", "{'id':'A','withdrawn':true},{'id':'B'},{'id':'C'}")
                        + "'ballots':[{'ranking':[['A'],['C']]}]}"))
                .isZero();
        var json = new JsonMapper().readTree(out.toString());
        assertThat(json.get("winners").toString()).isEqualTo("[\"C\"]");
        assertThat(json.get("points").toString()).isEqualTo("{\"B\":0,\"C\":1}");
    }

    @Test
    void ballots_may_come_before_the_candidates() throws IOException {
        String before = "{'ballots':[{'approve':['B'],'count':2}],"
                + approval("").substring(1).replace(",'ballots':[]", "");
        assertThat(count(before)).isZero();
        assertThat(out.toString()).contains("\"winners\" : [ \"B\" ]");
    }

    @Test
    void a_rule_marks_a_ballot_over_its_bounds_invalid_and_counts_it_for_nobody() throws IOException {
        assertThat(count(head("dot", "score", TWO) + "'parameters':{'dots_per_voter':5},"
                        + "'ballots':[{'scores':{'A':6}},{'scores':{'B':1}}]}"))
                .isZero();
        assertThat(out.toString()).contains("\"invalid\" : 1").contains("\"winners\" : [ \"B\" ]");
    }

    @Test
    void a_method_without_a_rule_and_a_parameter_without_meaning_are_refused() throws IOException {
        assertRefused(
                count(approval("").replace("'method':'approval'", "'method':'dice'")),
                "no counting rule for method dice");
        err.getBuffer().setLength(0);
        assertRefused(
                count(approval("").replace("'seats':1", "'seats':1,'parameters':{'most':'many'}")),
                "most is a number from 0 to 10000, not many");
    }

    @Test
    void a_parameter_that_no_rule_reads_is_named() throws IOException {
        assertThat(count(approval("").replace("'seats':1", "'seats':1,'parameters':{'moast':1}")))
                .isZero();
        assertThat(err.toString()).contains("parameter \"moast\" is not read by this method");
    }
}
