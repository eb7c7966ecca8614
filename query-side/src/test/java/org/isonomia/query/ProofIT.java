package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.runner.LogEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A decision shows each entry that it brought about, also after a challenge that was not upheld. */
class ProofIT {
    /** What says in which order effects come. */
    private static final Set<String> ORDER = Set.of("polls.EffectsDone", "polls.EffectsFreed");

    private final ViewsFixture fixture = new ViewsFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void each_effect_of_a_result_stands_in_its_proof() {
        var brought = new TreeSet<String>();
        for (LogEntry entry : fixture.log.all())
            if (entry.recorded().event() instanceof EffectsEnacted enacted) {
                var effects = with(entry);
                brought.addAll(effects);
                assertThat(fixture.views
                                .polls()
                                .poll(enacted.poll())
                                .orElseThrow()
                                .entries())
                        .as(enacted.poll().value())
                        .extracting(EntryLink::event)
                        .containsAll(effects);
            }
        assertThat(brought)
                .containsExactly(
                        "community.AuditTokenIssued",
                        "community.AuditTokenRevoked",
                        "community.LogMadePublic",
                        "membership.MemberClassAssigned",
                        "membership.MemberReadmitted",
                        "membership.MemberRemoved",
                        "membership.PersonalDataErased",
                        "polls.EffectsEnacted",
                        "roles.MemberAppointed",
                        "roles.RoleDefined");
    }

    /** Of the same command. */
    private List<String> with(LogEntry enacted) {
        var command = enacted.recorded().stamp().command();
        return fixture.log.all().stream()
                .map(LogEntry::recorded)
                .filter(entry -> command != null && command.equals(entry.stamp().command()))
                .map(entry -> entry.name())
                .filter(name -> !ORDER.contains(name))
                .toList();
    }
}
