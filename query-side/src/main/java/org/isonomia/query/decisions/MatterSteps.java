package org.isonomia.query.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.polls.Occasion;
import org.isonomia.query.decisions.MatterStep.Name;
import org.isonomia.query.decisions.MatterStep.Place;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.jspecify.annotations.Nullable;

/** Discuss, vote, result, in force: where a matter is on that way, with the moments of each step. */
public final class MatterSteps {
    private final MatterLine line;
    private final List<PollLine> calls;
    private final @Nullable PollPage last;

    private MatterSteps(MatterLine line, List<PollLine> polls, @Nullable PollPage last) {
        this.line = line;
        this.calls = polls.stream().filter(MatterSteps::isOfMatter).toList();
        this.last = last;
    }

    /**
     * None of a thread.
     *
     * @param polls of the matter, oldest first
     * @param last its last, not counting those on a result
     */
    public static List<MatterStep> of(MatterLine line, List<PollLine> polls, Optional<PollPage> last) {
        return line.kind() == MatterKind.THREAD ? List.of() : new MatterSteps(line, polls, last.orElse(null)).all();
    }

    /** Whether it is on the matter itself, not on a result. */
    public static boolean isOfMatter(PollLine poll) {
        return poll.reason() != Occasion.Reason.CHALLENGE && poll.reason() != Occasion.Reason.RATIFY;
    }

    private List<MatterStep> all() {
        var steps = new ArrayList<MatterStep>();
        if (line.kind() != MatterKind.POLL) steps.add(discuss());
        if (calls.isEmpty()) steps.add(new MatterStep(Name.VOTE, unopened(), notice(), null));
        for (PollLine call : calls)
            if (call == calls.getFirst() || call == calls.getLast())
                steps.add(new MatterStep(
                        call == calls.getFirst() ? Name.VOTE : Name.SECOND_CALL,
                        place(call),
                        call.opensAt(),
                        call.closesAt()));
        boolean decided = line.state().stage() == MatterStage.DECIDED;
        steps.add(new MatterStep(Name.RESULT, decided ? result() : over(), at("polls.PollDecided"), null));
        if (line.binding()) steps.add(inForce(decided));
        return List.copyOf(steps);
    }

    private MatterStep discuss() {
        boolean over = line.state().stage() == MatterStage.LAPSED;
        if (calls.isEmpty())
            return new MatterStep(
                    Name.DISCUSS,
                    over ? Place.ENDED : Place.NOW,
                    line.begunAt(),
                    over ? line.activeAt() : line.endsAt());
        boolean again = line.poll() == null && !over;
        return again
                ? new MatterStep(Name.DISCUSS, Place.NOW, line.begunAt(), line.endsAt())
                : new MatterStep(
                        Name.DISCUSS,
                        Place.DONE,
                        line.begunAt(),
                        calls.getFirst().opensAt());
    }

    private @Nullable Instant notice() {
        return line.state() == MatterState.WAITING ? line.endsAt() : null;
    }

    private Place unopened() {
        return line.state().stage() == MatterStage.LAPSED ? Place.NOT_REACHED : Place.AHEAD;
    }

    private Place over() {
        return line.state().stage() == MatterStage.LAPSED ? Place.NOT_REACHED : Place.AHEAD;
    }

    private Place place(PollLine call) {
        if (call != calls.getLast()) return Place.DONE;
        return switch (line.state().stage()) {
            case VOTING -> Place.NOW;
            case DISCUSSING -> line.state() == MatterState.WAITING ? Place.NOW : Place.ENDED;
            case DECIDED -> Place.DONE;
            case LAPSED -> Place.ENDED;
        };
    }

    private Place result() {
        return switch (line.state()) {
            case NOT_ADOPTED, ANNULLED, CONFLICTED -> Place.ENDED;
            case CHALLENGED -> Place.NOW;
            default -> Place.DONE;
        };
    }

    private MatterStep inForce(boolean decided) {
        var enacted = at("polls.EffectsEnacted");
        if (enacted != null) return new MatterStep(Name.IN_FORCE, Place.DONE, enacted, null);
        boolean stopped = !decided && line.state().stage() == MatterStage.LAPSED || decided && result() == Place.ENDED;
        if (stopped) return new MatterStep(Name.IN_FORCE, Place.NOT_REACHED, null, null);
        var from = last == null
                ? null
                : later(last.sequel().challengeable(), last.sequel().effectsFrom());
        boolean waits = decided && line.state() != MatterState.CHALLENGED;
        return new MatterStep(Name.IN_FORCE, waits ? Place.NOW : Place.AHEAD, null, from);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return other != null ? other : one;
    }

    private @Nullable Instant at(String event) {
        return last == null
                ? null
                : last.entries().stream()
                        .filter(entry -> entry.event().equals(event))
                        .map(EntryLink::at)
                        .findFirst()
                        .orElse(null);
    }
}
