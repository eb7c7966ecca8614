package org.isonomia.web.wiring;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.isonomia.command.Answer;
import org.isonomia.command.Commands;
import org.isonomia.command.Origin;
import org.isonomia.command.community.rotatelogkey.RotateLogKey;
import org.isonomia.events.community.LogKeyEvent.LogKeyRotated;
import org.isonomia.transparency.note.KeyRotation;
import org.isonomia.transparency.note.SigningKey;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.publish.Signer;
import org.isonomia.web.log.KeyRotations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a prepared key of the log into use: says so in the log, and ends the old one when its time is over. Both sign
 * from the moment the file is there, so every checkpoint that covers the entry has both signatures. What a crash cuts off
 * goes on at the next look.
 */
final class RotationLoop {
    /** For which both sign. */
    static final Duration OVERLAP = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(RotationLoop.class);

    private final Signer signer;
    private final KeyRotations rotations;
    private final Commands commands;
    private final Holding holding;
    private final Clock clock;
    private String told = "";

    RotationLoop(Signer signer, KeyRotations rotations, Commands commands, Holding holding, Clock clock) {
        this.signer = signer;
        this.rotations = rotations;
        this.commands = commands;
        this.holding = holding;
        this.clock = clock;
    }

    void round() {
        if (holding.isOn()) return;
        try {
            var keys = signer.keys();
            if (keys.next().isEmpty()) return;
            var next = keys.next().get();
            for (var rotation : rotations.all())
                if (rotation.event().to().equals(next.verifier().text())) {
                    end(rotation);
                    return;
                }
            announce(keys.current(), next);
        } catch (IOException | RuntimeException e) {
            tell("The next key of the log is not in use yet: " + e);
        }
    }

    private void announce(SigningKey current, SigningKey next) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var rotation = new KeyRotation(current.verifier(), next.verifier(), now.plus(OVERLAP));
        var signatures = rotation.sign(current, next);
        var command = new RotateLogKey(
                rotation.from().text(), rotation.to().text(), rotation.until(), signatures.from(), signatures.to());
        switch (commands.send(command, Origin.operator(rotation.text(), now)).join()) {
            case Answer.Accepted accepted ->
                LOG.info(
                        "The log has a new key, {}. The old one signs too until {}; tell those who audit the log and"
                                + " its witnesses before then",
                        rotation.to(),
                        rotation.until());
            case Answer.Refused refused ->
                tell("The next key of the log is not in use yet: "
                        + refused.reasons().stream()
                                .map(reason -> reason.code().name())
                                .collect(joining(", ")));
            case Answer.Busy busy -> LOG.debug("The log is busy; tried again");
            case Answer.Unsigned unsigned -> LOG.debug("No act is taken");
            case Answer.Reused reused -> LOG.debug("Said before");
        }
    }

    private void end(KeyRotations.Rotation rotation) throws IOException {
        LogKeyRotated event = rotation.event();
        if (clock.instant().isBefore(event.until())) return;
        var handingOver =
                new KeyRotation(VerifierKey.parse(event.from()), VerifierKey.parse(event.to()), event.until());
        if (signer.handOver(handingOver, rotation.position()))
            LOG.info("The old key of the log, {}, has ended; its secret half is deleted", event.from());
    }

    /** Once, not at every look. */
    private void tell(String problem) {
        if (problem.equals(told)) return;
        told = problem;
        LOG.warn(problem);
    }
}
