package org.isonomia.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isonomia.audit.history.Circles;
import org.isonomia.audit.history.Export;
import org.isonomia.events.circles.CircleEvent.CircleDissolved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The circles as they were, from an export alone. */
class CirclesCommandTest {
    @TempDir
    Path directory;

    private final StringWriter said = new StringWriter();

    @Test
    void every_circle_names_the_decision_that_made_it_so_and_who_belongs() throws IOException {
        assertThat(run("circles", export())).isZero();
        assertThat(said.toString())
                .contains("Garden (o_garden), edition 1,", "decided by p_q_circles", "joined: m_ada, m_di")
                .contains("Feast (o_feast)", "all 4 members")
                .doesNotContain("Berries");
    }

    @Test
    void circles_are_printed_as_they_were_after_any_entry_each_after_what_it_lies_in() throws IOException {
        assertThat(run("circles", export(), "--at", Integer.toString(position() - 1)))
                .isZero();
        assertThat(said.toString())
                .contains("  Berries (o_fruit), edition 2,", "decided by p_q_in", "    joined: m_bo")
                .contains("joined: m_di");
        assertThat(run("circles", export(), "--at", "0")).isZero();
        assertThat(said.toString()).contains("There was no circle by then.");
    }

    @Test
    void what_cannot_be_read_says_so() throws IOException {
        assertThat(run("circles", directory.resolve("none").toString())).isEqualTo(2);
        assertThat(run("circles", export(), "--at", "-1")).isEqualTo(2);
    }

    private static int position() {
        var drafts = Circles.everything();
        for (int position = 0; position < drafts.size(); position++)
            if (drafts.get(position).event() instanceof CircleDissolved) return position;
        throw new AssertionError("nothing is dissolved");
    }

    private String export() throws IOException {
        var file = directory.resolve("export.ndjson");
        Files.write(file, Export.bytes(Circles.everything()));
        return file.toString();
    }

    private int run(String... arguments) {
        var out = new PrintWriter(said, true);
        return IsonomiaAudit.run(out, out, arguments);
    }
}
