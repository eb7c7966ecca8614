package org.isonomia.audit.differential;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollForecast;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.Tally;
import org.jspecify.annotations.Nullable;

/** Everything that is decided about a poll, from who may vote to what follows. */
interface Rules {
    /** @param sheet as JSON */
    record Decided(
            Result result,
            List<String> winners,
            long approvals,
            @Nullable Tally tally,
            String sheet) {}

    DecisionKind kind(Charter charter, List<Proposed> rivals, long members);

    Procedure procedure(Charter charter, DecisionKind kind, List<Effect> effects, long members);

    boolean mayVote(Electorate electorate, Instant putForward, Person person);

    Roll roll(Collection<MemberId> members);

    List<PollOption> options(List<Proposed> rivals);

    Map<String, String> settings(Procedure procedure, DecisionKind kind, List<Effect> effects, long members, long roll);

    Map<String, String> yesNo(Procedure procedure, long roll);

    Hearing hearing(List<Proposed> proposals);

    PollForecast forecast(PollTerms terms, long members, List<PollCounted> counted);

    long needed(PollTerms terms);

    long floor(PollTerms terms);

    boolean hidden(PollTerms terms);

    Optional<java.time.Duration> earlyClose(PollTerms terms);

    List<String> touches(PollTerms terms);

    Decided decide(PollTerms terms, List<Choice> ballots, long objections, boolean upheld);

    Optional<Instant> window(PollTerms terms, Outcome outcome, Instant decidedAt);

    Optional<Instant> afterVerdict(PollTerms terms, Instant at);

    int supporters(PollTerms terms);

    int places(PollTerms terms);

    boolean isRatified(PollTerms terms, Outcome outcome);

    List<Effect> enacted(PollTerms terms, List<String> winners);

    boolean callsAgain(PollTerms terms);

    boolean goesToPanel(PollTerms terms);

    PollTerms next(Reason reason, PollId follows, PollTerms first, Roll roll, Instant opensAt, long members);

    List<MemberId> panel(String seed, List<MemberId> pool, int places);

    long round(Instant fixed);
}
