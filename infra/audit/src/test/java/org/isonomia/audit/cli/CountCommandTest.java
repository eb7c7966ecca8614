package org.isonomia.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.cli.UnusableCaseTest.TWO;
import static org.isonomia.audit.cli.UnusableCaseTest.approval;
import static org.isonomia.audit.cli.UnusableCaseTest.head;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountCommandTest {
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

    @Test
    void a_difference_ends_with_1_and_is_told_with_its_path() throws IOException {
        var path = file(
                "case.json",
                approval("{'approve':['A']},{'approve':['B','A']}")
                        .replace(
                                "'seats':1",
                                "'seats':1,'expected':{'winners':['B'],'approvals':{'A':2,'B':'1.0'},'poll':1}"));
        assertThat(run("count", "--expect", path.toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(path + ": not compared: poll", path + ": winners[0]: expected \"B\", counted \"A\"");
    }

    @Test
    void seats_and_method_on_the_command_line_go_before_those_of_the_file() throws IOException {
        String file = file(
                        "case.json",
                        head("star", "score", TWO)
                                + "'ballots':[{'scores':{'A':5,'B':0}},{'scores':{'A':3,'B':4}},{'scores':{'A':3,'B':4}}]}")
                .toString();
        assertThat(run("count", file)).isZero();
        assertThat(out.toString()).contains("\"winners\" : [ \"B\" ]");
        assertThat(run("count", "--method", "score", file)).isZero();
        assertThat(out.toString()).contains("\"rule\" : \"score/2\"").contains("\"winners\" : [ \"A\" ]");
        assertThat(run("count", "--method", "score", "--seats", "2", file)).isZero();
        assertThat(out.toString()).contains("\"winners\" : [ \"A\", \"B\" ]");
    }

    @Test
    void consent_and_times_are_counted_though_no_published_case_has_them() throws IOException {
        String consent = head("consent", "choice", "{'id':'consent'},{'id':'concern'},{'id':'object'}")
                + "'ballots':[{'choice':'consent','count':8},{'choice':'object'},{'choice':null}]}";
        String times = head("time-poll", "score", "{'id':'mon'},{'id':'tue'}")
                + "'ballots':[{'scores':{'mon':1,'tue':2}},{'scores':{'mon':1,'tue':0}}]}";
        assertThat(run(
                        "count",
                        file("1.json", consent).toString(),
                        file("2.json", times).toString()))
                .isZero();
        assertThat(out.toString().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("\"result\":\"objected\"")
                                .contains("\"blank\":1"),
                        line -> assertThat(line)
                                .contains("\"winners\":[\"tue\"]")
                                .contains("\"yes\":{\"mon\":0,\"tue\":1}"));
    }

    @Test
    void a_byte_order_mark_does_not_decide_what_a_file_is() throws IOException {
        String blt = "2 1\n3 1 0\n2 2 0\n0\n\"Ann\"\n\"Bob\"\n";
        for (String mark : List.of("", "\uFEFF", "\n ", "\uFEFF\n"))
            for (String name : List.of("votes", "votes.txt", "votes.blt")) {
                Files.writeString(folder.resolve(name), mark + blt);
                assertThat(run("count", folder.resolve(name).toString()))
                        .as(mark + name)
                        .isZero();
            }
        for (String name : List.of("case", "case.json"))
            assertThat(run(
                            "count",
                            file(name, "\uFEFF" + approval("{'approve':['A']}")).toString()))
                    .isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_case_file_is_refused_at_its_line_and_column() throws IOException {
        var path = file("case.json", approval("{'approve':['A']},\n  {'approve':['A','Zed']}"));
        assertThat(run("count", path.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith(path + ": line 2, column 19: ballot 2: names \"Zed\"");
        err.getBuffer().setLength(0);
        var named = file(
                "case.json", approval("").replace("'ballots'", "\n'ballots'").replace("Berta", "A"));
        assertThat(run("count", named.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("line 1, column ").contains("are both called \"A\"");
    }

    @Test
    void a_ballot_that_ranks_somebody_twice_is_counted_as_the_rule_says_and_that_is_said() throws IOException {
        var path = file("case.json", head("irv", "ranked", TWO) + "'ballots':[{'ranking':[['A'],['B'],['A']]}]}");
        assertThat(run("count", path.toString())).isZero();
        assertThat(err.toString()).contains("ballot 1 ranks \"A\" twice; such ballots are counted as the rule says");
    }

    @Test
    void nothing_to_compare_with_is_no_agreement() throws IOException {
        assertThat(run("count", "--expect", file("case.json", approval("")).toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("has no \"expected\" to compare with");
    }

    @Test
    void several_files_print_a_line_each_and_the_worst_decides_the_exit() throws IOException {
        String good = file("good.json", approval("{'approve':['A']}")).toString();
        assertThat(run("count", good, file("bad.json", "{").toString(), good)).isEqualTo(2);
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"name\":\"n\""));
    }

    @Test
    void pretty_prints_tables_with_names() throws IOException {
        assertThat(run(
                        "count",
                        "--pretty",
                        file("case.json", approval("{'approve':['B']}")).toString()))
                .isZero();
        assertThat(out.toString()).contains("Elected: Berta.").contains("Berta           1");
    }

    static String ranked(String method, String candidates, String ballots) {
        return head(method, "ranked", candidates) + "'ballots':[" + ballots + "]}";
    }

    @Test
    void a_tie_over_one_seat_is_told_as_that_whatever_the_method() throws IOException {
        String three = "{'id':'A','name':'A'},{'id':'B','name':'B'},{'id':'C','name':'C'}";
        String stv = ranked(
                "stv-scottish",
                three,
                "{'count':5,'ranking':[['A']]},{'count':3,'ranking':[['B']]},{'count':3,'ranking':[['C']]}");
        String approval = head("approval", "approval", three)
                + "'ballots':[{'count':3,'approve':['A','B']},{'count':1,'approve':['A']},{'count':3,'approve':['C']}]}";
        for (String text : List.of(
                stv, stv.replace("stv-scottish", "stv-meek"), stv.replace("stv-scottish", "stv-wigm"), approval)) {
            String file =
                    file("case.json", text.replace("'seats':1", "'seats':2")).toString();
            assertThat(run("count", "--pretty", file)).isZero();
            assertThat(out.toString()).as(text).contains("Elected: A. Tied for one seat: B, C.");
            out.getBuffer().setLength(0);
            assertThat(run("count", file)).isZero();
            assertThat(out.toString().replaceAll("\\s", ""))
                    .contains("\"winners\":[\"A\"]", "\"tied_seats\":{\"seats\":1,\"among\":[\"B\",\"C\"]}");
            out.getBuffer().setLength(0);
        }
    }

    @Test
    void a_tie_stands_however_the_candidates_are_listed_unless_the_case_states_an_order() throws IOException {
        String ballots = "{'ranking':[['A']]},{'ranking':[['B']]}";
        for (String method : List.of("stv-meek", "stv-scottish", "stv-wigm", "irv", "borda", "schulze"))
            for (String candidates : List.of("{'id':'A'},{'id':'B'}", "{'id':'B'},{'id':'A'}")) {
                String file =
                        file("case.json", ranked(method, candidates, ballots)).toString();
                assertThat(run("count", file)).isZero();
                assertThat(out.toString().replaceAll("\\s", "")).as(method).contains("\"winners\":[]", "\"tie\":true");
                out.getBuffer().setLength(0);
            }
        String stated = ranked("stv-meek", "{'id':'A'},{'id':'B'}", ballots)
                .replace("'seats':1", "'seats':1,'parameters':{'tie_order':'candidate order'}");
        assertThat(run("count", file("case.json", stated).toString())).isZero();
        assertThat(out.toString().replaceAll("\\s", "")).contains("\"winners\":[\"B\"]");
    }

    @Test
    void nobody_is_elected_without_ballots() throws IOException {
        for (String method : List.of("stv-meek", "stv-scottish", "stv-wigm", "irv", "borda", "schulze", "copeland")) {
            String file = file("case.json", ranked(method, "{'id':'A'},{'id':'B'}", ""))
                    .toString();
            assertThat(run("count", "--pretty", file)).isZero();
            assertThat(out.toString()).as(method).contains("Nobody is elected.");
            out.getBuffer().setLength(0);
        }
    }

    @Test
    void wrong_flags_and_files_that_are_not_there_are_told() {
        assertThat(run("count")).isEqualTo(2);
        assertThat(run("count", "--seats", "0", "x.json")).isEqualTo(2);
        assertThat(run("count", "--method", "dice", "x.json")).isEqualTo(2);
        assertThat(run("count", "no-such.json")).isEqualTo(2);
        assertThat(run("count", folder.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("Missing required parameter: 'FILE'")
                .contains("--seats is a whole number from 1, not 0")
                .contains("no counting rule for method dice")
                .contains("There is no file no-such.json")
                .contains("it is a directory");
    }
}
