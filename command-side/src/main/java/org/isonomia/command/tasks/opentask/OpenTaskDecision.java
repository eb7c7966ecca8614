package org.isonomia.command.tasks.opentask;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.tasks.TaskRefusal.NOT_A_HOLDER;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.roles.RolesState;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.roles.RoleEvent.SeatLife;
import org.isonomia.events.tasks.TaskEvent.TaskOpened;

/** A role's holders open its tasks, each with an end. */
public record OpenTaskDecision(RolesState roles) implements Decision<OpenTask> {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_NOTE = 4_000;
    public static final Duration LONGEST = Duration.ofDays(365);

    public static final Reads<OpenTask, OpenTaskDecision> READS = Reads.of(
                    OpenTask.class, new OpenTaskDecision(RolesState.NONE))
            .on(SeatLife.class, c -> Tag.member(c.opener()), (s, e) -> new OpenTaskDecision(s.roles.after(e)));

    @Override
    public Verdict decide(OpenTask command, Instant now) {
        if (!roles.role(command.role()).isHeldBy(command.opener())) return refuse(NOT_A_HOLDER);
        Verdict faulty = Refusal.anyOf(new Input()
                .text("title", command.title(), LONGEST_TITLE)
                .optionalText("note", command.note(), LONGEST_NOTE)
                .ahead("dueAt", command.dueAt(), now, LONGEST)
                .faults());
        if (faulty != null) return faulty;
        return accept(new TaskOpened(
                command.task(),
                command.role(),
                command.opener(),
                Sealed.of(command.opener(), command.title().strip()),
                Sealed.of(
                        command.opener(),
                        command.note() == null ? "" : command.note().strip()),
                command.dueAt()));
    }
}
