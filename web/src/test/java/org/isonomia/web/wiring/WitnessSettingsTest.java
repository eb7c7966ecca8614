package org.isonomia.web.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.isonomia.transparency.note.CosigningKey;
import org.isonomia.transparency.note.SigningKey;
import org.isonomia.transparency.publish.WitnessPolicy;
import org.isonomia.web.instance.StartRefusedException;
import org.junit.jupiter.api.Test;

class WitnessSettingsTest {
    private static final String ONE = "https://one.example.org/w " + key("one.example.org");
    private static final String TWO = "http://127.0.0.1:8090 " + key("two.example.org");

    @Test
    void witnesses_are_addresses_and_keys_with_spaces_lines_or_commas_between() {
        assertThat(WitnessSettings.of("", "open", "").addresses()).isEmpty();
        for (String between : new String[] {" ", "\n", ", ", ","}) {
            var settings = WitnessSettings.of(ONE + between + TWO, "open", "");
            assertThat(settings.addresses())
                    .extracting(address -> address.name() + " at " + address.url())
                    .containsExactly(
                            "one.example.org at https://one.example.org/w/",
                            "two.example.org at http://127.0.0.1:8090/");
            assertThat(settings.policy()).isEqualTo(WitnessPolicy.OPEN);
        }
    }

    @Test
    void a_closed_policy_needs_more_than_half_unless_it_says_how_many() {
        assertThat(WitnessSettings.of(ONE, "closed", "").policy().quorum()).isEqualTo(1);
        assertThat(WitnessSettings.of(ONE + " " + TWO, "closed", "").policy().quorum())
                .isEqualTo(2);
        assertThat(WitnessSettings.of(ONE + " " + TWO, "closed", "1").policy().quorum())
                .isEqualTo(1);
    }

    @Test
    void what_cannot_be_meant_is_refused_before_anything_starts() {
        refuses("https://one.example.org", "open", "");
        refuses("one.example.org " + key("one.example.org"), "open", "");
        refuses("https://one.example.org nothing", "open", "");
        refuses("https://one.example.org " + SigningKey.generate("a").verifier(), "open", "");
        refuses(ONE + " " + ONE, "open", "");
        refuses("", "closed", "");
        refuses(ONE, "ajar", "");
        refuses(ONE, "open", "1");
        refuses(ONE, "closed", "2");
        refuses(ONE, "closed", "0");
        refuses(ONE, "closed", "many");
    }

    private static void refuses(String witnesses, String policy, String quorum) {
        assertThatThrownBy(() -> WitnessSettings.of(witnesses, policy, quorum))
                .isInstanceOf(StartRefusedException.class);
    }

    private static String key(String name) {
        return CosigningKey.generate(name).verifier().text();
    }
}
