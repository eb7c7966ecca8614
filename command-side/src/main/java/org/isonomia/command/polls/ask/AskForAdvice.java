package org.isonomia.command.polls.ask;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.RoleId;
import org.jspecify.annotations.Nullable;

/**
 * Opens an advisory poll.
 *
 * @param question to be answered with yes, no or abstaining; public
 * @param rollOf the role whose holders alone are asked; absent to ask all members
 */
public record AskForAdvice(
        PollId poll,
        MemberId opener,
        String question,
        @Nullable RoleId rollOf) {}
