package org.isonomia.deciding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.quorum.Electorate;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;

/**
 * How rival proposals stand against each other and the status quo: ranked, the status quo being the default option of
 * Debian's constitution A.6, whose quorum and majority ratio are those of the charter's procedure.
 */
public final class Rivalry {
    /** @param effects which say of which kind of decision it is @param proposer who does not judge its result */
    public record Rival(ProposalId proposal, int version, String title, List<Effect> effects, MemberId proposer) {
        public DecisionKind kind() {
            return Effect.kindOf(effects);
        }
    }

    private Rivalry() {}

    /**
     * The kind of decision under which all of them are decided. Where they differ in kind it is the one with the
     * strictest procedure on this roll, so that no proposal escapes its procedure by standing beside another: changing
     * the charter first, then by the higher threshold, the larger quorum and the order of the kinds.
     */
    public static DecisionKind kind(Charter charter, Collection<Rival> rivals, long roll) {
        return rivals.stream()
                .map(Rival::kind)
                .max(Comparator.<DecisionKind, Boolean>comparing(kind -> kind == DecisionKind.CHARTER)
                        .thenComparing(
                                kind -> Procedures.share(charter.procedure(kind).threshold()))
                        .thenComparing(
                                kind -> charter.procedure(kind).threshold().strict())
                        .thenComparing(kind -> charter.procedure(kind).quorum().required(roll))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow(() -> new IllegalArgumentException("no rivals"));
    }

    /** The status quo first, then a numbered option for each. */
    public static List<PollOption> options(List<Rival> rivals) {
        var options = new ArrayList<PollOption>();
        options.add(PollOption.of(Deciding.STATUS_QUO, "The status quo"));
        for (Rival rival : rivals)
            options.add(new PollOption(
                    "o" + options.size(),
                    rival.title(),
                    null,
                    null,
                    false,
                    rival.proposal(),
                    rival.version(),
                    rival.effects()));
        return List.copyOf(options);
    }

    /**
     * A share p/q of the votes for and against is a ratio p/(q-p) of those for to those against; a share of another base
     * is not, and is held against the winner once it is known.
     *
     * @param floor how many of all members must prefer whatever wins to the status quo besides
     */
    public static Map<String, String> settings(Procedure procedure, Electorate electorate, long floor) {
        var threshold = procedure.threshold();
        boolean cast = threshold.base() == null;
        return Map.of(
                "default",
                Deciding.STATUS_QUO,
                "quorum",
                Long.toString(preferring(procedure.quorum(), electorate, floor)),
                "majority",
                cast ? ratio(threshold) : "1",
                "ratio_test",
                cast && threshold.strict() ? "strict" : "at-least");
    }

    /** The settings of a poll that follows another: its own quorum, on its own roll. */
    public static Map<String, String> reopened(PollTerms terms) {
        if (!Deciding.isBetweenRivals(terms)) return terms.rule().settings();
        long quorum = terms.isOfFirstRules()
                ? terms.rule().quorum().required(terms.electorate().roll().count())
                : preferring(terms.rule().quorum(), terms.bases(), Deciding.floor(terms));
        var settings = new HashMap<>(terms.rule().settings());
        settings.put("quorum", Long.toString(quorum));
        return Map.copyOf(settings);
    }

    /** Debian's R: how many must prefer a rival to the status quo for it to win at all. */
    private static long preferring(Quorum quorum, Electorate electorate, long floor) {
        boolean approvals = quorum.counts() == Quorum.Counts.APPROVALS;
        return Math.max(approvals ? quorum.required(electorate) : 0, floor);
    }

    private static String ratio(Threshold threshold) {
        var against = Rational.ONE.minus(Procedures.share(threshold));
        return against.signum() == 0
                ? "unopposed"
                : Procedures.share(threshold).over(against).toString();
    }
}
