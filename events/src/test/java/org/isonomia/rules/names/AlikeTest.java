package org.isonomia.rules.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import org.isonomia.events.Digests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeTest {
    @ParameterizedTest
    @CsvSource({
        "Gardener,G\u0430rdener",
        "Gardener,GARDENER",
        "Gardener,\uff27ardener",
        "Gardener,Gar\u200bdener",
        "Farmer,Farrner",
        "Head of tea,Head  of\u00a0tea",
        "I,l",
        "Fig,Fi\u0307g",
        "Cafe\u0301,Caf\u00e9",
        "Cafe\u0301,Cafe\u0301\u0301",
        "\u0410\u041d\u041d\u0410,AHHA"
    })
    void names_that_differ_by_nothing_one_sees_look_alike(String one, String other) {
        assertThat(Alike.are(one, other)).isTrue();
        assertThat(Alike.are(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Gardener,Warden", "Treasurer,Treasurers", "Curator 1,Curator 2", "\u738b,\u5c0f", "Baker,Bäcker"})
    void names_that_one_can_tell_apart_do_not(String one, String other) {
        assertThat(Alike.are(one, other)).isFalse();
    }

    @Test
    void the_table_that_effects_depend_on_never_changes() throws Exception {
        try (InputStream table = Objects.requireNonNull(Confusables.class.getResourceAsStream("confusables-1.txt"))) {
            assertThat(Digests.sha256(table.readAllBytes()))
                    .isEqualTo("33fec481498a42779ba41dbed64529b36f9b5c7715aba2ff905bbf6b455f63e5");
        }
    }
}
