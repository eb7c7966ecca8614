package org.isonomia.audit.deciding;

import static org.isonomia.audit.deciding.Words.STATUS_QUO;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.PollOption;
import org.isonomia.rules.quorum.Threshold;

/** Rivals on one ballot with the status quo. */
public final class Rivals {
    private Rivals() {}

    /**
     * Under which kind all of them are decided: what is strictest among theirs, so that none escapes its procedure by
     * standing beside another.
     *
     * @param heads whom the quorums are compared for
     */
    public static DecisionKind kind(Charter charter, List<Rival> rivals, long heads) {
        DecisionKind strictest = null;
        for (Rival rival : rivals)
            if (strictest == null || isStricter(rival.kind(), strictest, charter, heads)) strictest = rival.kind();
        if (strictest == null) throw new IllegalArgumentException("no rivals");
        return strictest;
    }

    /** The charter first, then the higher threshold, the larger quorum, and the one that is named first. */
    private static boolean isStricter(DecisionKind one, DecisionKind other, Charter charter, long heads) {
        if (one == other || other == DecisionKind.CHARTER) return false;
        if (one == DecisionKind.CHARTER) return true;
        var mine = Procedures.of(charter, one);
        var theirs = Procedures.of(charter, other);
        int share = compared(mine.threshold(), theirs.threshold());
        if (share != 0) return share > 0;
        if (mine.threshold().strict() != theirs.threshold().strict())
            return mine.threshold().strict();
        long more = Shares.quorum(mine.quorum(), heads, heads) - Shares.quorum(theirs.quorum(), heads, heads);
        return more == 0 ? one.ordinal() < other.ordinal() : more > 0;
    }

    private static int compared(Threshold one, Threshold other) {
        var first = BigInteger.valueOf(one.share().numerator())
                .multiply(BigInteger.valueOf(other.share().denominator()));
        var second = BigInteger.valueOf(other.share().numerator())
                .multiply(BigInteger.valueOf(one.share().denominator()));
        return first.compareTo(second);
    }

    /** The status quo first, then each in turn. */
    public static List<PollOption> options(List<Rival> rivals) {
        var options = new ArrayList<PollOption>();
        options.add(new PollOption(STATUS_QUO, "The status quo", null, null, false, null, 0, List.of()));
        int number = 0;
        for (Rival rival : rivals)
            options.add(new PollOption(
                    "o" + ++number,
                    rival.title(),
                    null,
                    null,
                    false,
                    rival.proposal(),
                    rival.version(),
                    rival.effects()));
        return options;
    }

    /** Everything that one of them could change. */
    public static List<Effect> effects(List<Rival> rivals) {
        var effects = new ArrayList<Effect>();
        for (Rival rival : rivals) effects.addAll(rival.effects());
        return effects;
    }
}
