package org.isonomia.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isonomia.audit.history.Amendments;
import org.isonomia.audit.history.Export;
import org.isonomia.events.community.CharterEvent.ClauseAmended;
import org.isonomia.events.community.CharterEvent.ClauseRepealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charter as it was, from an export alone. */
class CharterCommandTest {
    @TempDir
    Path directory;

    private final StringWriter said = new StringWriter();

    @Test
    void every_rule_in_force_names_the_entry_and_the_decision_that_made_it() throws IOException {
        assertThat(run("charter", export())).isZero();
        assertThat(said.toString())
                .contains("Charter, version 6, provisional", "Decisions of the kind POLICY (POLICY)")
                .contains("edition 3,", "decided by p_q_looser", "more than 1/2 of the votes for and against")
                .contains("the founding")
                .doesNotContain("Everything ends");
    }

    @Test
    void a_charter_is_printed_as_it_was_after_any_entry() throws IOException {
        int repealed = position(ClauseRepealed.class);
        assertThat(run("charter", export(), "--at", Integer.toString(repealed - 1)))
                .isZero();
        assertThat(said.toString()).contains("version 5", "Everything ends (l_end)", "edition 2", "Within a month.");
        int worded = position(ClauseAmended.class);
        assertThat(run("charter", export(), "--at", Integer.toString(worded - 1)))
                .isZero();
        assertThat(said.toString()).contains("Every call has a last day.");
        assertThat(run("charter", export(), "--at", "0")).isZero();
        assertThat(said.toString()).contains("No charter was adopted by then.");
    }

    @Test
    void what_cannot_be_read_says_so() throws IOException {
        assertThat(run("charter", directory.resolve("none").toString())).isEqualTo(2);
        assertThat(run("charter", export(), "--at", "-1")).isEqualTo(2);
        var empty = directory.resolve("empty");
        Files.writeString(empty, "");
        assertThat(run("charter", empty.toString())).isEqualTo(2);
    }

    private static int position(Class<?> event) {
        var drafts = Amendments.everything();
        for (int position = 0; position < drafts.size(); position++)
            if (event.isInstance(drafts.get(position).event())) return position;
        throw new AssertionError(event);
    }

    private String export() throws IOException {
        var file = directory.resolve("export.ndjson");
        Files.write(file, Export.bytes(Amendments.everything()));
        return file.toString();
    }

    private int run(String... arguments) {
        var out = new PrintWriter(said, true);
        return IsonomiaAudit.run(out, out, arguments);
    }
}
