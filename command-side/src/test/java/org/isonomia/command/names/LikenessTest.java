package org.isonomia.command.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "maria",
                "MARIA",
                " Maria ",
                "M\u0430ria",
                "\u039caria",
                "\u041c\u0410RI\u0410",
                "Mar\u0456a",
                "Mar\u200bia",
                "Mari\u202ea",
                "\u2067Maria\u2069",
                "Maria\u3164",
                "Ma\u034fria",
                "Mari\ufe0fa",
                "\uff2d\uff41\uff52\uff49\uff41",
                "\ud835\udc0caria",
                "Mari\u0307a",
                "Marla",
                "rnaria"
            })
    void a_name_is_alike_in_any_alphabet_case_width_and_with_what_cannot_be_seen(String name) {
        boolean alike = Likeness.of("Maria").isThatOf(name);
        assertThat(alike).isEqualTo(!name.equals("Marla"));
        assertThat(Likeness.of(name).isThatOf("Maria")).isEqualTo(alike);
        assertThat(Likeness.of(name).keys().stream()
                        .anyMatch(Likeness.of("Maria").keys()::contains))
                .isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "Maria, Mar\u00eda",
        "Maria, Mario",
        "Maria, Maria B.",
        "Maria, Mariana",
        "Ian, Lan",
        "Nina, Vina",
        "\u041c\u0430\u0440\u0438\u044f, Maria",
        "\u738b\u5c0f\u660e, \u738b\u5927\u660e",
        "Bj\u00f6rn, Bjorn",
        "Option 1, Option 2"
    })
    void names_that_a_reader_tells_apart_are_not_alike(String one, String other) {
        assertThat(Likeness.of(one).isThatOf(other)).isFalse();
    }

    @Test
    void a_mark_drawn_over_itself_is_one() {
        assertThat(Likeness.of("Jose\u0301").isThatOf("Jos\u00e9\u0301")).isTrue();
    }

    @Test
    void spaces_of_every_kind_are_one() {
        assertThat(Likeness.of("Ada  Lovelace").isThatOf("Ada\u00a0\u2003Lovelace"))
                .isTrue();
    }

    @Test
    void the_data_is_that_of_the_version_written_down_in_the_decision_on_names() {
        assertThat(UCharacter.getUnicodeVersion()).isEqualTo(VersionInfo.getInstance(17));
    }

    @Test
    void words_of_the_product_are_nobodys_name() {
        assertThat(Reserved.forPeople("ISON\u041eMI\u0410")).isTrue();
        assertThat(Reserved.forPeople("\u0410dministrator")).isTrue();
        assertThat(Reserved.forPeople("Former  Member")).isTrue();
        assertThat(Reserved.forPeople("Ada")).isFalse();
        assertThat(Reserved.forOptions("\u0412lank")).isTrue();
        assertThat(Reserved.forRivals("The st\u0430tus quo")).isTrue();
    }
}
