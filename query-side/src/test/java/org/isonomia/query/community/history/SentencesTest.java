package org.isonomia.query.community.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isonomia.events.Kind;
import org.isonomia.events.catalogue.Isonomia;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    static List<String> kinds() {
        return Isonomia.CATALOGUE.kinds().map(Kind::name).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_of_event_has_a_sentence(String kind) {
        assertThat(Sentences.pattern(kind)).contains("{0}").endsWith(".");
    }

    @Test
    void a_word_with_braces_is_not_taken_for_a_place() {
        assertThat(Sentences.of("discussion.CommentPosted", List.of("{1}", "Well")))
                .isEqualTo("{1} commented in “Well”.");
    }
}
