package org.isonomia.query.membership.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandlesTest {
    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace, ada-lovelace",
        "  Émilie   du Châtelet , emilie-du-chatelet",
        "Søren O'Neil, søren-o-neil",
        "王小明, 王小明",
        "!!!, member",
    })
    void a_handle_is_the_name_in_lower_case_with_hyphens(String name, String handle) {
        assertThat(Handles.slug(name)).isEqualTo(handle);
    }
}
