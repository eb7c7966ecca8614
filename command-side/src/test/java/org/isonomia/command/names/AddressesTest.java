package org.isonomia.command.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "' Ada@Example.ORG ', ada@example.org",
        "ada@B\u00dcCHER.example, ada@xn--bcher-kva.example",
        "ada@example\u3002org, ada@example.org",
        "\uff41da@example.org, ada@example.org",
        "a\u200bda@exam\u00adple.org, ada@example.org",
        "a\u202eda@example.org, ada@example.org",
        "nobody, nobody",
        "ada@-bad-, ada@-bad-"
    })
    void an_address_is_normalised_before_it_is_compared(String address, String normal) {
        assertThat(Addresses.normal(address)).isEqualTo(normal);
        assertThat(Addresses.normal(normal)).isEqualTo(normal);
        assertThat(Addresses.likeness(normal)).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0430da@example.org",
                "ada@ex\u0430mple.org",
                "\u0410DA@EXAMPLE.ORG",
                "ad\u200ba@example.org",
                "ada@\uff45xample.org",
                "\uff41da@example\u3002org",
                "ada@example\uff61org"
            })
    void addresses_that_differ_only_by_what_cannot_be_seen_are_one(String address) {
        assertThat(Addresses.likeness(address)).isEqualTo("ada@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adal@example.org", "ada1@example.org", "\u00e4da@example.org", "acla@example.org"})
    void addresses_of_two_people_stay_two(String address) {
        assertThat(Addresses.likeness(address)).isNotEqualTo(Addresses.likeness("ada@example.org"));
    }
}
