package org.isonomia.command.recorded;

import static java.util.Comparator.comparing;

import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.isonomia.command.RecordingLog;
import org.isonomia.command.polls.openballots.OpenBallots;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.Sealed;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.codec.RecordedEvent;
import org.isonomia.events.polls.OpenedBallot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.rules.counting.Choice;

/** What opens the ballots of a hidden poll once it is closed. */
final class Unsealing {
    static final String NAME = "whenPollClosedThenOpenBallots";

    private Unsealing() {}

    static Optional<OpenBallots> of(RecordedEvent entry, RecordingLog log) {
        return entry.event() instanceof PollClosed closed && hidden(closed.poll(), log)
                ? Optional.of(opened(closed.poll(), log))
                : Optional.empty();
    }

    private static boolean hidden(PollId poll, RecordingLog log) {
        return log.events().stream()
                .anyMatch(entry -> entry.event() instanceof PollOpened opened
                        && opened.poll().equals(poll)
                        && opened.terms().hidden());
    }

    private static OpenBallots opened(PollId poll, RecordingLog log) {
        var ballots = new TreeMap<MemberId, Sealed<Choice>>(comparing(MemberId::value));
        for (var entry : log.events())
            switch (entry.event()) {
                case BallotCast e
                when e.poll().equals(poll) -> ballots.put(e.voter(), Objects.requireNonNull(e.hidden()));
                case BallotWithdrawn e when e.poll().equals(poll) -> ballots.remove(e.voter());
                default -> {}
            }
        return new OpenBallots(
                poll,
                ballots.entrySet().stream()
                        .map(ballot -> {
                            var opening = Objects.requireNonNull(log.recorded()
                                    .openings()
                                    .get(ballot.getValue().commitment()));
                            return new OpenedBallot(
                                    ballot.getKey(),
                                    JsonText.read(opening.value(), Choice.class),
                                    HexFormat.of().formatHex(opening.salt()));
                        })
                        .toList());
    }
}
