package org.isonomia.audit.deciding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.jspecify.annotations.Nullable;

/** What no procedure may be like, whoever adopted it (DESIGN "Nothing without an end", "Quorum", "Consent"). */
public final class Soundness {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration YEAR = Duration.ofDays(365);

    private final List<String> faults = new ArrayList<>();

    private Soundness() {}

    public static List<String> faults(DecisionKind kind, Procedure procedure) {
        var soundness = new Soundness();
        soundness.rule(kind, procedure);
        soundness.figures(procedure);
        soundness.conduct(kind, procedure);
        return soundness.faults;
    }

    private void rule(DecisionKind kind, Procedure procedure) {
        boolean free = kind == DecisionKind.ROLE || kind == DecisionKind.POLICY || kind == DecisionKind.GENERAL;
        boolean offered = switch (procedure.rule()) {
            case Words.YES_NO -> true;
            case Words.CONSENT -> free || kind == DecisionKind.MEMBERSHIP;
            case Words.RIVALS, Words.ADVICE -> free;
            default -> false;
        };
        require(offered, "the counting rule " + procedure.rule() + " for " + kind);
        boolean objects = procedure.conduct().objected() != null;
        require(
                objects == procedure.rule().equals(Words.CONSENT),
                "what overrides an objection goes with consent alone");
    }

    private void figures(Procedure procedure) {
        require(procedure.supporters() >= 1 && procedure.supporters() <= 1_000, "so many supporters");
        within("discussion", procedure.deliberation(), Duration.ZERO, YEAR);
        within("voting", procedure.voting(), TEN_MINUTES, Duration.ofDays(90));
        share(procedure.threshold());
        quorum(procedure.quorum());
    }

    private void conduct(DecisionKind kind, Procedure procedure) {
        Conduct conduct = procedure.conduct();
        within("waiting", conduct.electorate().waiting(), Duration.ZERO, YEAR);
        require(conduct.electorate().classes().size() <= 10, "so many classes");
        within("challenge", conduct.challenge(), Duration.ZERO, MONTH);
        within("extension", conduct.extension(), TEN_MINUTES, MONTH);
        within("early close", conduct.earlyClose(), TEN_MINUTES, MONTH);
        if (conduct.objected() != null) share(conduct.objected());
        int places = conduct.fallback().places();
        boolean all = kind == DecisionKind.CHARTER || kind == DecisionKind.RECALL;
        require(places <= 101 && (places == 0 || !all), "a panel of " + places);
        require(conduct.demand() >= 0 && conduct.demand() <= 1_000, "so many to demand a poll");
        var call = conduct.secondCall();
        if (call == null) return;
        within("notice", call.notice(), TEN_MINUTES, MONTH);
        quorum(call.quorum());
        require(lower(call.quorum(), procedure.quorum()), "a second call that asks for no less");
    }

    private void share(Threshold threshold) {
        long part = threshold.share().numerator();
        long whole = threshold.share().denominator();
        boolean fair = part * 2 >= whole && (threshold.strict() ? part < whole : part <= whole);
        require(fair && whole <= 1_000 && threshold.base() == null, "a threshold of " + threshold);
    }

    private void quorum(Quorum quorum) {
        long number = quorum.value().numerator();
        long whole = quorum.value().denominator();
        boolean fair = switch (quorum.form()) {
            case NONE -> true;
            case SHARE -> number > 0 && number <= whole && whole <= 1_000;
            case ABSOLUTE -> whole == 1 && number >= 1 && number <= 1_000_000;
            case SQUARE_ROOT -> whole == 1 && number >= 1 && number <= 20;
        };
        require(fair && quorum.base() != Quorum.Base.ACTIVE, "a quorum of " + quorum);
    }

    private static boolean lower(Quorum second, Quorum first) {
        long[] sizes = {3, 30, 300, 3_000, 100_000};
        return LongStream.of(sizes).noneMatch(n -> Shares.quorum(second, n, n) > Shares.quorum(first, n, n))
                && LongStream.of(sizes).anyMatch(n -> Shares.quorum(second, n, n) < Shares.quorum(first, n, n));
    }

    private void within(String what, @Nullable Duration time, Duration least, Duration most) {
        require(time == null || time.compareTo(least) >= 0 && time.compareTo(most) <= 0, what + " of " + time);
    }

    private void require(boolean sound, String otherwise) {
        if (!sound) faults.add(otherwise);
    }
}
