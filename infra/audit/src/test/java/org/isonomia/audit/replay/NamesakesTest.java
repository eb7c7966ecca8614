package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.Namesakes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two roles that look alike the later one is never defined, and no other is kept from being. */
class NamesakesTest {
    @ParameterizedTest
    @CsvSource({"Gardener,G\u0430rdener", "Gardener,GARDENER", "Farmer,Farrner", "Fig,Fi\u0307g"})
    void the_later_of_two_roles_that_look_alike_conflicts(String first, String second) {
        assertThat(Export.replay(Namesakes.conflicting(first, second)).disagreements())
                .isEmpty();
        assertThat(Export.replay(Namesakes.defined(first, second)).disagreements())
                .extracting(Disagreement::kind)
                .contains(Kind.CONFLICT_DIFFERS);
    }

    @ParameterizedTest
    @CsvSource({"Gardener,Warden", "Curator 1,Curator 2"})
    void a_role_that_looks_like_no_other_and_is_kept_from_being_defined_is_named(String first, String second) {
        assertThat(Export.replay(Namesakes.defined(first, second)).disagreements())
                .isEmpty();
        assertThat(Export.replay(Namesakes.conflicting(first, second)).disagreements())
                .extracting(Disagreement::kind)
                .containsExactly(Kind.CONFLICT_DIFFERS);
    }
}
