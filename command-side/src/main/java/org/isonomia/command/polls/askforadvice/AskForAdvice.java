package org.isonomia.command.polls.askforadvice;

import java.util.List;
import org.isonomia.command.polls.Asked;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Conduct.Visibility;
import org.isonomia.rules.forecast.Precondition;
import org.jspecify.annotations.Nullable;

/**
 * Opens an advisory poll.
 *
 * @param question public
 * @param rollOf the role whose holders alone are asked
 * @param memberClass the class whose members alone are asked; without it and {@code rollOf} everybody is
 * @param visibility whether choices are hidden until the close; absent as general decisions have it
 * @param preconditions what is said to have to hold besides the quorum; recorded with the forecast
 */
public record AskForAdvice(
        PollId poll,
        MemberId opener,
        String question,
        @Nullable RoleId rollOf,
        @Nullable String memberClass,
        Asked asked,
        @Nullable Visibility visibility,
        List<Precondition> preconditions) {
    public AskForAdvice {
        preconditions = List.copyOf(preconditions);
    }

    /** Without preconditions, and held as general decisions are. */
    public AskForAdvice(
            PollId poll,
            MemberId opener,
            String question,
            @Nullable RoleId rollOf,
            @Nullable String memberClass,
            Asked asked) {
        this(poll, opener, question, rollOf, memberClass, asked, null, List.of());
    }

    /** To be answered with yes, no or abstaining. */
    public static AskForAdvice yesOrNo(PollId poll, MemberId opener, String question, @Nullable RoleId rollOf) {
        return new AskForAdvice(poll, opener, question, rollOf, null, Asked.YES_OR_NO);
    }
}
