package org.isonomia.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.isonomia.web.request.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    private static final Instant NOW = Instant.parse("2026-10-20T10:00:00Z");
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private static Times times(String zone) {
        return new Times(new Messages(), Locale.ENGLISH, ZoneId.of(zone), NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "PT48H,in 2 days",
        "PT47H59M59S,in 2 days",
        "PT47H59M,in 47 hours",
        "PT25H,in 25 hours",
        "PT2H,in 2 hours",
        "PT1H59M,in 119 minutes",
        "PT1M,in a minute",
        "PT10S,in a minute",
        "P5D,in 5 days",
        "PT0S,just now",
        "-PT1M,a minute ago",
        "-PT47H59M,47 hours ago",
        "-PT48H,2 days ago"
    })
    void howFarAwaySomethingIsIsNeverOverstated(String apart, String said) {
        assertThat(times("UTC").relative(NOW.plus(Duration.parse(apart)))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S,no waiting time",
        "PT10M,10 minutes",
        "PT1M,1 minute",
        "PT1H,1 hour",
        "PT90M,90 minutes",
        "PT36H,36 hours",
        "PT24H,1 day",
        "P7D,7 days"
    })
    void aLengthIsSaidExactly(String length, String said) {
        assertThat(times("UTC").length(Duration.parse(length))).isEqualTo(said);
    }

    @Test
    void everyMomentNamesItsZone() {
        assertThat(times("Europe/Vienna").absolute(NOW)).contains("12:00").endsWith("CEST");
        assertThat(times("UTC").absolute(NOW)).endsWith("UTC");
        assertThat(times("Europe/Vienna").zone(NOW)).isEqualTo("Europe/Vienna, UTC+02:00");
    }

    @Test
    void twoClosingsOnTheNightSummerTimeEndsReadDifferently() {
        var london = times("Europe/London");
        String first = london.absolute(Instant.parse("2026-10-25T00:30:00Z"));
        String second = london.absolute(Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(first).contains("1:30").contains("BST (UTC+01:00)");
        assertThat(second).contains("1:30").contains("GMT").isNotEqualTo(first);
        assertThat(london.absolute(Instant.parse("2026-10-25T03:30:00Z"))).doesNotContain("UTC");
    }

    @Test
    void aDayEndsAtItsMidnightInTheZoneAlsoWhereThatIsLeftOut() {
        assertThat(Form.blank("day", "2026-03-29").endOfDay("day", VIENNA)).isEqualTo("2026-03-29T22:00:00Z");
        assertThat(Form.blank("day", "2026-09-05").endOfDay("day", ZoneId.of("America/Santiago")))
                .isEqualTo("2026-09-06T04:00:00Z");
    }
}
