package org.isonomia.web.wiring;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.isonomia.command.Answer;
import org.isonomia.command.Commands;
import org.isonomia.command.Origin;
import org.isonomia.command.polls.openballots.OpenBallots;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.polls.OpenedBallot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.eventstore.Entry;
import org.isonomia.eventstore.LogReader;
import org.isonomia.eventstore.SealedReader;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Reaction;
import org.isonomia.rules.counting.Choice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the ballots of a hidden poll once it is closed. It reads the log up to the close, not a view, so it lags
 * behind nothing; the decision holds each opening against what was cast.
 */
final class UnsealingReaction implements Reaction {
    private static final Logger LOG = LoggerFactory.getLogger(UnsealingReaction.class);
    private static final String NAME = "whenPollClosedThenOpenBallots";
    private static final int BATCH = 500;

    private final LogReader reader;
    private final JsonEntryCodec codec;
    private final SealedReader sealed;
    private final Commands commands;
    private final Holding holding;
    private final Clock clock;

    UnsealingReaction(
            LogReader reader,
            JsonEntryCodec codec,
            SealedReader sealed,
            Commands commands,
            Holding holding,
            Clock clock) {
        this.reader = reader;
        this.codec = codec;
        this.sealed = sealed;
        this.commands = commands;
        this.holding = holding;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean concerns(LogEntry entry) {
        return entry.recorded().event() instanceof PollClosed;
    }

    @Override
    public boolean mayAct() {
        return !holding.isOn();
    }

    @Override
    public String subject(LogEntry entry) {
        return Subjects.of(entry);
    }

    @Override
    public void react(LogEntry entry) {
        if (!(entry.recorded().event() instanceof PollClosed closed)) return;
        var standing = standing(closed.poll());
        if (!standing.hidden) return;
        var command = new OpenBallots(closed.poll(), openings(standing.ballots));
        switch (commands.send(command, Origin.automation(entry.id(), NAME, clock.instant()))
                .join()) {
            case Answer.Accepted accepted -> {}
            case Answer.Refused refused ->
                LOG.error("{} was refused for entry {}: {}", NAME, entry.position(), refused.reasons());
            case Answer.Busy busy -> throw new IllegalStateException("the log is busy; tried again");
            case Answer.Unsigned unsigned -> throw new IllegalStateException("no act is taken; tried again when it is");
            case Answer.Reused reused -> throw new IllegalStateException("another command has this automation's id");
        }
    }

    private record Standing(boolean hidden, Map<MemberId, Sealed<Choice>> ballots) {}

    private Standing standing(PollId poll) {
        boolean hidden = false;
        var ballots = new HashMap<MemberId, Sealed<Choice>>();
        long after = -1;
        while (true) {
            var entries = reader.tagged(Tag.poll(poll).toString(), after, BATCH);
            for (Entry entry : entries) {
                switch (codec.decode(entry.bytes()).event()) {
                    case PollOpened e -> {
                        hidden = e.terms().hidden();
                        if (!hidden) return new Standing(false, Map.of());
                    }
                    case BallotCast e -> {
                        if (e.hidden() != null) ballots.put(e.voter(), e.hidden());
                    }
                    case BallotWithdrawn e -> ballots.remove(e.voter());
                    default -> {}
                }
                after = entry.position();
            }
            if (entries.size() < BATCH) return new Standing(hidden, ballots);
        }
    }

    /** @throws IllegalStateException when a poll's key is gone, which no erasure of a member takes */
    private List<OpenedBallot> openings(Map<MemberId, Sealed<Choice>> ballots) {
        var opened = sealed.openings(
                ballots.values().stream().map(Sealed::commitment).toList());
        var openings = new ArrayList<OpenedBallot>();
        ballots.forEach((voter, hidden) -> {
            var opening = opened.get(hidden.commitment());
            if (opening == null) throw new IllegalStateException("a sealed ballot of " + voter + " cannot be read");
            openings.add(new OpenedBallot(
                    voter,
                    JsonText.read(new String(opening.value(), StandardCharsets.UTF_8), Choice.class),
                    HexFormat.of().formatHex(opening.salt())));
        });
        openings.sort(java.util.Comparator.comparing(opening -> opening.voter().value()));
        return openings;
    }
}
