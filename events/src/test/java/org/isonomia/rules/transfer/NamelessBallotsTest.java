package org.isonomia.rules.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.TieBreak;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamelessBallotsTest {
    @ParameterizedTest
    @ValueSource(strings = {"irv/2", "stv-scottish/2", "stv-wigm/2", "stv-meek/2"})
    @Timeout(value = 15, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void where_no_ballot_names_anybody_nobody_is_elected_at_once_however_many_stand(String rule) {
        var options = IntStream.range(0, 1_000).mapToObj(i -> "o" + i).toList();
        var contest = new Contest(options, 1, Set.of(), TieBreak.NONE);
        var sheet = CountingRules.of(rule, Map.of())
                .orElseThrow()
                .count(contest, Ballots.of(contest, List.of(Choice.BLANK)));
        assertThat(sheet.winners()).isEmpty();
        assertThat(sheet.tiedSeats()).isNull();
        assertThat(sheet.blank()).isEqualTo(1);
    }
}
