package org.isonomia.web.page;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.isonomia.command.Answer;
import org.isonomia.command.Commands;
import org.isonomia.command.Origin;
import org.isonomia.command.Refusal;
import org.isonomia.web.request.FormFault;
import org.isonomia.web.request.TooManyException;
import org.springframework.stereotype.Component;

/** Sends commands from pages and from the API alike, as often as their quotas let a member act. */
@Component
public final class WithinQuota {
    private final Commands commands;
    private final Quotas quotas;

    WithinQuota(Commands commands, Quotas quotas) {
        this.commands = commands;
        this.quotas = quotas;
    }

    /** @throws TooManyException when whoever acts has done so too often */
    public Answer send(Object command, Origin origin) {
        var quota = Quota.of(command);
        var who = origin.by();
        if (who != null) quotas.require(who, quota);
        var answer = decide(command, origin);
        if (who != null && !(answer instanceof Answer.Accepted)) quotas.giveBack(who, quota);
        return answer;
    }

    private Answer decide(Object command, Origin origin) {
        try {
            return commands.send(command, origin).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Why, and when to try again. */
    public static Refusal spent(Duration pause) {
        return new Refusal(
                FormFault.QUOTA_SPENT,
                null,
                Map.of("count", Long.toString(pause.plusSeconds(59).toMinutes())));
    }
}
