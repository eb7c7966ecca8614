package org.isonomia.web.wiring;

import java.time.Clock;
import org.isonomia.command.Answer;
import org.isonomia.command.Automation;
import org.isonomia.command.Commands;
import org.isonomia.command.Origin;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Reaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what an automation makes of an entry. The command id derives from entry and automation, so seeing an entry
 * twice does nothing twice. A refusal is the decision's answer and is not asked for again.
 */
final class AutomationReaction implements Reaction {
    private static final Logger LOG = LoggerFactory.getLogger(AutomationReaction.class);

    private final Automation automation;
    private final Commands commands;
    private final Holding holding;
    private final Clock clock;

    AutomationReaction(Automation automation, Commands commands, Holding holding, Clock clock) {
        this.automation = automation;
        this.holding = holding;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public String name() {
        return automation.name();
    }

    @Override
    public boolean concerns(LogEntry entry) {
        return automation.then().apply(entry.recorded().event()).isPresent();
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
        var command = automation.then().apply(entry.recorded().event());
        if (command.isEmpty()) return;
        var origin = Origin.automation(entry.id(), automation.name(), clock.instant());
        switch (commands.send(command.get(), origin).join()) {
            case Answer.Accepted accepted -> {}
            case Answer.Refused refused ->
                LOG.info("{} was refused for entry {}: {}", name(), entry.position(), refused.reasons());
            case Answer.Busy busy -> throw new IllegalStateException("the log is busy; tried again");
            case Answer.Unsigned unsigned -> throw new IllegalStateException("no act is taken; tried again when it is");
            case Answer.Reused reused -> throw new IllegalStateException("another command has this automation's id");
        }
    }
}
