package org.isonomia.audit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isonomia.audit.history.Access;
import org.isonomia.audit.history.Acts;
import org.isonomia.audit.history.Advices;
import org.isonomia.audit.history.Cancelled;
import org.isonomia.audit.history.Challenged;
import org.isonomia.audit.history.Consents;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.Hastened;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.audit.history.Orders;
import org.isonomia.audit.history.Panels;
import org.isonomia.audit.history.Seals;
import org.isonomia.audit.replay.Report;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One field of one event is another, and all that follows from it is written anew: the replay names it, or it is listed why not. */
@Order(1)
class MutationTest {
    /** So many of each log, drawn by a seed, with {@code -Pfaults} more; every log has thousands. */
    private static final int EACH = Boolean.getBoolean("tests.whole") ? 300 : 50;

    private static final long SEED = 14;

    static Stream<Arguments> logs() {
        return Stream.of(
                log("everything", HonestHistory::everything),
                log("consent", Consents::everything),
                log("panels", Panels::everything),
                log("challenges", Challenged::everything),
                log("acts", Acts::everything),
                log("advice", Advices::everything),
                log("early closes", Hastened::everything),
                log("access", Access::everything),
                log("hidden ballots", Seals::everything),
                log("cancelled", Cancelled::everything),
                log("ties", () -> Orders.tied(false)),
                recorded("the-well"),
                recorded("the-mill"),
                recorded("the-grove"),
                recorded("the-ferry"));
    }

    private static Arguments log(String name, Supplier<List<Draft>> drafts) {
        Supplier<HonestLog> log = () -> new HonestLog(drafts.get());
        return Arguments.of(name, log);
    }

    private static Arguments recorded(String name) {
        Supplier<HonestLog> log = () -> HonestLog.recorded(name);
        return Arguments.of(name, log);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("logs")
    void one_field_of_one_event_changed_is_named_or_listed(String name, Supplier<HonestLog> honest) {
        var log = honest.get();
        assertThat(log.replay().disagreements()).isEmpty();
        var mutants = new ArrayList<>(Mutations.of(log));
        Collections.shuffle(mutants, new Random(SEED));
        Map<Unnoticed, Integer> listed = new EnumMap<>(Unnoticed.class);
        int named = 0;
        for (Mutant mutant : mutants.subList(0, Math.min(EACH, mutants.size()))) {
            var report = log.replay(mutant);
            if (report.isEmpty()) continue;
            if (!report.get().clean()) {
                named++;
                assertThat(report.get().disagreements().getFirst().position())
                        .as(mutant.toString())
                        .isNotNull();
                continue;
            }
            var why = Unnoticed.of(mutant);
            assertThat(why).as(name + ": " + mutant + " goes unnoticed").isPresent();
            listed.merge(why.get(), 1, Integer::sum);
        }
        assertThat(named).as("named of " + name + ", listed were " + listed).isGreaterThan(EACH / 3);
    }

    /** Two polls are open at once, and a member objects in both. */
    @Test
    void an_objection_that_stands_in_another_poll_than_its_ballot_is_named() {
        var log = HonestLog.recorded("the-mill");
        var elsewhere = Mutations.of(log).stream()
                .filter(mutant -> mutant.field().equals("polls.ObjectionRaised poll"))
                .toList();
        assertThat(elsewhere).hasSizeGreaterThan(2);
        for (Mutant mutant : elsewhere)
            assertThat(log.replay(mutant).filter(Report::clean))
                    .as(mutant.toString())
                    .isEmpty();
    }

    @Test
    void every_reason_is_said() {
        assertThat(Unnoticed.values())
                .allSatisfy(each -> assertThat(each.reason).isNotBlank());
    }
}
