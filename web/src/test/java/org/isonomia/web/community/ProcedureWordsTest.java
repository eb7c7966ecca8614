package org.isonomia.web.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Conduct.Fallback;
import org.isonomia.events.community.Conduct.SecondCall;
import org.isonomia.events.community.Conduct.Visibility;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Quorum.Base;
import org.isonomia.rules.quorum.Quorum.Counts;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.YesNo;
import org.isonomia.web.page.BarePage;
import org.junit.jupiter.api.Test;

/** Whoever votes on a procedure reads all that changes. */
class ProcedureWordsTest {
    private static final Quorum ONE = Quorum.squareRoot(Counts.APPROVALS, 1);
    private static final SecondCall CALL = new SecondCall(Duration.ofDays(1), ONE);

    @Test
    void two_procedures_that_differ_in_any_point_never_read_the_same() {
        var words = new ProcedureWords(BarePage.english(), 3);
        var told = new ArrayList<List<String>>();
        for (Procedure procedure : variants()) told.add(words.of(DecisionKind.POLICY, procedure));
        assertThat(told).doesNotHaveDuplicates();
    }

    private static List<Procedure> variants() {
        var plain = conduct(Electorate.ALL, Visibility.OPEN, CALL, new Fallback(5), 3, null);
        var variants = new ArrayList<Procedure>();
        variants.add(procedure(YesNo.ID, ONE, Threshold.MAJORITY, 2, plain));
        variants.add(procedure(YesNo.ID, ONE, Threshold.MAJORITY, 3, plain));
        variants.add(procedure(YesNo.ID, ONE, Threshold.atLeast(1, 2), 2, plain));
        variants.add(procedure(YesNo.ID, ONE, Threshold.atLeast(1, 1), 2, plain));
        variants.add(procedure(Deciding.RIVALS, ONE, Threshold.MAJORITY, 2, plain));
        variants.add(procedure(Deciding.ADVICE, ONE, Threshold.MAJORITY, 2, plain));
        for (Quorum quorum : quorums()) {
            variants.add(procedure(YesNo.ID, quorum, Threshold.MAJORITY, 2, plain));
            var call = new SecondCall(Duration.ofDays(1), quorum);
            variants.add(with(conduct(Electorate.ALL, Visibility.OPEN, call, new Fallback(5), 3, null)));
        }
        variants.add(with(conduct(Electorate.ALL, Visibility.HIDDEN, CALL, new Fallback(5), 3, null)));
        variants.add(with(conduct(Electorate.ALL, Visibility.OPEN, null, new Fallback(5), 3, null)));
        variants.add(with(conduct(Electorate.ALL, Visibility.OPEN, CALL, new Fallback(7), 3, null)));
        variants.add(with(conduct(Electorate.ALL, Visibility.OPEN, CALL, new Fallback(5), 4, null)));
        variants.add(with(conduct(
                new Electorate(List.of("elder"), Duration.ZERO), Visibility.OPEN, CALL, new Fallback(5), 3, null)));
        variants.add(with(conduct(
                new Electorate(List.of(), Duration.ofDays(9)), Visibility.OPEN, CALL, new Fallback(5), 3, null)));
        for (Threshold objected : List.of(Threshold.atLeast(2, 3), Threshold.atLeast(3, 4)))
            variants.add(procedure(
                    Consent.ID,
                    ONE,
                    Threshold.atLeast(1, 1),
                    2,
                    conduct(Electorate.ALL, Visibility.OPEN, CALL, new Fallback(5), 3, objected)));
        return variants;
    }

    /** Of three members all of these come to much the same. */
    private static List<Quorum> quorums() {
        var quorums = new ArrayList<Quorum>();
        quorums.add(Quorum.NONE);
        for (Counts counts : Counts.values())
            for (UnaryOperator<Quorum> base : List.<UnaryOperator<Quorum>>of(each -> each, each -> each.of(Base.ALL))) {
                quorums.add(base.apply(Quorum.squareRoot(counts, 2)));
                quorums.add(base.apply(Quorum.absolute(counts, 2)));
                quorums.add(base.apply(Quorum.share(counts, 1, 2)));
            }
        return quorums;
    }

    private static Procedure with(Conduct conduct) {
        return procedure(YesNo.ID, ONE, Threshold.MAJORITY, 2, conduct);
    }

    private static Procedure procedure(
            String rule, Quorum quorum, Threshold threshold, int supporters, Conduct conduct) {
        return new Procedure(rule, quorum, threshold, supporters, Duration.ofDays(2), Duration.ofDays(5), conduct);
    }

    private static Conduct conduct(
            Electorate electorate,
            Visibility visibility,
            SecondCall call,
            Fallback fallback,
            int demand,
            Threshold objected) {
        return new Conduct(
                electorate, visibility, null, Duration.ofDays(1), call, fallback, demand, Duration.ofDays(3), objected);
    }
}
