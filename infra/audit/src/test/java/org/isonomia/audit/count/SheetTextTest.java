package org.isonomia.audit.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Tie;
import org.isonomia.rules.counting.TieBreak;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class SheetTextTest {
    static final List<String> MANY =
            IntStream.range(10, 45).mapToObj(index -> "option" + index).toList();

    static CaseFile file() {
        return new CaseFile(
                "A case",
                "irv",
                JsonNodeFactory.instance.objectNode(),
                1,
                MANY.stream()
                        .map(id -> Candidate.of(id, "Candidate with a rather long name, number " + id))
                        .toList(),
                Form.RANKED,
                new Ballots.Builder(new Contest(MANY, 1, Set.of(), TieBreak.NONE)).build(),
                false,
                List.of(),
                null,
                List.of());
    }

    static CountSheet sheet(List<CountSheet.Part> parts) {
        var tie = new Tie("exclusion", 2, List.of("option11", "option12"), List.of("option11"), "lot");
        return new CountSheet("irv/1", Map.of(), 9, 1, List.of("option10"), List.of(), List.of(tie), null, parts);
    }

    static CountSheet.Stage stage(int number) {
        var votes = new TreeMap<String, String>();
        MANY.forEach(option -> votes.put(option, number + "1204.50000"));
        return new CountSheet.Stage(
                "rounds",
                number,
                number == 1 ? "first-preferences" : "exclude",
                number == 1 ? null : "option11",
                "51",
                votes,
                number == 3 ? List.of("option10") : List.of(),
                number > 1 ? List.of("option11") : List.of(),
                Map.of("not_transferred", "0.50000"));
    }

    static CountSheet.Matrix matrix() {
        var rows = new ArrayList<List<String>>();
        MANY.forEach(option -> rows.add(Collections.nCopies(MANY.size(), "17")));
        return new CountSheet.Matrix("pairwise", MANY, rows);
    }

    @Test
    void tables_are_never_wider_than_a_hundred_columns_and_lose_no_column() {
        var parts = new ArrayList<CountSheet.Part>(List.of(matrix()));
        for (int number = 1; number <= 12; number++) parts.add(stage(number));
        String text = SheetText.of(file(), Recount.of(file(), sheet(parts)));
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
        String headings = String.join(
                "\n", text.lines().filter(line -> line.startsWith("pairwise")).toList());
        assertThat(headings).contains(MANY);
        for (int number = 1; number <= 12; number++) assertThat(text).contains(number + "1204.50000");
    }

    @Test
    void stages_say_what_was_done_and_to_whom() {
        String text = SheetText.of(file(), Recount.of(file(), sheet(List.of(stage(1), stage(2), stage(3)))));
        assertThat(text.lines())
                .contains(
                        "1. first preferences",
                        "option10: Candidate with a rather l…  11204.50000  21204.50000  31204.50000",
                        "not transferred                           0.50000      0.50000      0.50000",
                        "2. exclude: Candidate with a rather long name, number option11",
                        "3. exclude: Candidate with a rather long name, number option11; elected Candidate with a rather",
                        "   long name, number option10");
    }

    @Test
    void programs_read_rounds_matrix_and_ties_under_their_names() {
        var json = Recount.of(file(), sheet(List.of(matrix(), stage(2)))).json();
        assertThat(json.get("matrix")).isEqualTo(json.get("pairwise"));
        var round = json.get("rounds").get(0);
        assertThat(round.get("round").intValue()).isEqualTo(2);
        assertThat(round.get("threshold").intValue()).isEqualTo(51);
        assertThat(round.get("tally").get("option10").stringValue()).isEqualTo("21204.50000");
        assertThat(round.get("eliminated").toString()).isEqualTo("[\"option11\"]");
        assertThat(round.get("inactive").toString()).isEqualTo("{\"not_transferred\":\"0.50000\"}");
        assertThat(json.get("ties").get(0).get("chosen").toString()).isEqualTo("[\"option11\"]");
        assertThat(json.has("tie")).isFalse();
    }
}
