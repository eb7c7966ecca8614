package org.isonomia.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    static List<String> files() throws IOException, URISyntaxException {
        var one = Path.of(Objects.requireNonNull(MessageFiles.class.getResource(MessageFiles.PARTS + ".properties"))
                .toURI());
        try (Stream<Path> files = Files.list(one.resolveSibling("."))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_area_of_events_has_a_file_and_every_file_an_area() throws Exception {
        assertThat(files().stream().filter(file -> !file.contains("_") && !file.equals(MessageFiles.PARTS)))
                .isEqualTo(MessageFiles.areas());
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_event_has_a_message_that_takes_what_it_says(String file) {
        String area = file.replaceAll("_.*", "");
        if (!area.equals(MessageFiles.PARTS))
            assertThat(MessageFaults.of(area, MessageFiles.read(file), file.equals(area)))
                    .isEmpty();
        else
            assertThat(MessageFiles.read(MessageFiles.PARTS).keySet())
                    .containsAll(MessageFiles.read(file).keySet());
    }

    @Test
    void a_missing_message_and_one_of_no_event_are_noticed() {
        var messages = new HashMap<>(MessageFiles.read("tasks"));
        messages.remove("tasks.TaskLapsed");
        messages.put("tasks.TaskLost", "The task was lost.");
        messages.put("roles.MandateBegan", "Elsewhere.");
        assertThat(MessageFaults.of("tasks", messages, true))
                .containsExactly(
                        "roles.MandateBegan is no event of tasks",
                        "tasks.TaskLapsed has no message",
                        "tasks.TaskLost is no event of tasks");
        assertThat(MessageFaults.of("tasks", Map.of(), false)).isEmpty();
    }

    @Test
    void what_is_no_field_of_the_event_is_noticed() {
        assertThat(faults("polls.PollOpened", "{by} opened {pol}, {0}, {by_given, select, true {} other {}}."))
                .containsExactly(
                        "polls.PollOpened takes 0, which is none of its fields",
                        "polls.PollOpened takes pol, which is none of its fields");
        assertThat(faults("polls.BallotCast", "{voter} cast {reason}, {choice}, {hidden_given, select, other {}}."))
                .as("what is sealed or comes in several shapes")
                .hasSize(3);
        assertThat(faults("polls.RollListed", "{members_list}"))
                .containsExactly("polls.RollListed takes members_list, which is no list that it can have");
        assertThat(faults("polls.RollListed.more", "{members_list}")).isEmpty();
        assertThat(faults("polls.BallotsOpened.more", "{ballots_list}")).hasSize(1);
    }

    @Test
    void a_choice_that_leaves_a_constant_out_or_shows_it_raw_is_noticed() {
        assertThat(faults("polls.PollOpened", "{terms_occasion_reason, select, FIRST_CALL {} other {}}"))
                .containsExactly("polls.PollOpened takes terms_occasion_reason by SELECT of [FIRST_CALL, other]");
        assertThat(faults("polls.PollOpened", "{terms_occasion_reason} {terms_binding}"))
                .hasSize(2);
        assertThat(faults("polls.PollOpened", "{poll, select, there {} other {}}"))
                .as("a poll can be called anything")
                .hasSize(1);
        assertThat(faults("polls.PollOpened", "{poll, plural, one {} other {}}"))
                .hasSize(1);
    }

    @Test
    void what_can_be_absent_and_is_taken_for_granted_is_noticed() {
        String counted = "polls.PollCounted";
        assertThat(MessageFaults.of("results", Map.of(counted, "{tally_yes} for"), false))
                .containsExactly("polls.PollCounted takes tally_yes, though tally can be absent");
        assertThat(MessageFaults.of(
                        "results",
                        Map.of(counted, "{tally_given, select, true {{tally_yes} for} other {counted}}"),
                        false))
                .isEmpty();
        assertThat(MessageFaults.of("results", Map.of(counted, "{poll_given, select, true {} other {}}"), false))
                .containsExactly("polls.PollCounted takes poll_given, which is always there");
    }

    private static List<String> faults(String key, String message) {
        return MessageFaults.of("polls", Map.of(key, message), false);
    }
}
