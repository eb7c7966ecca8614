package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isonomia.audit.deciding.Templates;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Community;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.YesNo;
import org.junit.jupiter.api.Test;

/** The founding charter against the templates, here one of them in full: supermajority, a week, panels, a month's waiting. */
class FoundingTest {
    private static final Quorum HEAVY = Quorum.squareRoot(Quorum.Counts.APPROVALS, 3);
    private static final Quorum LIGHT = Quorum.squareRoot(Quorum.Counts.APPROVALS, 1);
    private static final Threshold TWO_THIRDS = Threshold.atLeast(2, 3);

    private static Charter founded() {
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) procedures.put(kind, procedure(kind));
        return new Charter(Charter.Template.SUPERMAJORITY, procedures, 200);
    }

    private static Procedure procedure(DecisionKind kind) {
        boolean all = kind == DecisionKind.CHARTER || kind == DecisionKind.RECALL;
        boolean light = kind == DecisionKind.APPOINTMENT;
        return new Procedure(
                YesNo.ID,
                light ? LIGHT : HEAVY,
                light ? Threshold.MAJORITY : TWO_THIRDS,
                all ? 2 : 1,
                Duration.ofDays(2),
                Duration.ofDays(5),
                new Conduct(
                        new Electorate(List.of(), Duration.ofDays(30)),
                        Conduct.Visibility.OPEN,
                        Duration.ofDays(1),
                        Duration.ofDays(1),
                        light ? null : new Conduct.SecondCall(Duration.ofDays(2), LIGHT),
                        new Conduct.Fallback(all ? 0 : 7),
                        all ? 0 : 3,
                        Duration.ofDays(3),
                        null));
    }

    private static Charter with(DecisionKind kind, Procedure procedure) {
        var procedures = new EnumMap<>(founded().procedures());
        procedures.put(kind, procedure);
        return new Charter(Charter.Template.SUPERMAJORITY, procedures, 200);
    }

    @Test
    void a_template_is_offered_and_one_that_differs_in_one_clause_is_not() {
        assertThat(Templates.offer(founded())).isTrue();
        var policy = procedure(DecisionKind.POLICY);
        assertThat(Templates.offer(with(DecisionKind.POLICY, procedure(DecisionKind.APPOINTMENT))))
                .isFalse();
        assertThat(Templates.offer(with(
                        DecisionKind.POLICY,
                        new Procedure(
                                policy.rule(),
                                policy.quorum(),
                                policy.threshold(),
                                1,
                                policy.deliberation(),
                                Duration.ofDays(6),
                                policy.conduct()))))
                .isFalse();
        assertThat(Templates.offer(
                        new Charter(Charter.Template.MAJORITY, founded().procedures(), 200)))
                .isFalse();
        assertThat(Templates.offer(
                        new Charter(Charter.Template.SUPERMAJORITY, founded().procedures(), 9_999)))
                .isFalse();
        assertThat(Templates.offer(Charter.of(
                        Charter.Template.SUPERMAJORITY, Map.copyOf(founded().procedures()))))
                .isFalse();
    }

    @Test
    void a_community_that_is_no_sample_is_founded_with_what_founders_are_offered() {
        var log = new Tampering(new Community("bo").drafts);
        assertThat(log.clever().disagreements()).isEmpty();
        Mutations.rewrite(
                        CommunityFounded.class,
                        e -> new CommunityFounded(e.name(), e.language(), e.timeZone(), e.founder(), false))
                .accept(log);
        Tampering.assertNamed(log.clever(), Kind.CHARTER_NOT_OF_ITS_TEMPLATE);
    }
}
