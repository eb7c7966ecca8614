package org.isonomia.web.polls;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.PollId;
import org.isonomia.query.Views;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.rules.OtherRules;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.web.polls.OtherCount.Without;
import org.springframework.stereotype.Component;

/**
 * What the ballots of a decided poll come to when other rules count them, which binds nobody. Counted when first asked
 * for: the ballots of a decided poll stay as they are.
 */
@Component
public final class OtherCounts {
    /** More of either would keep whoever asks waiting for seconds. */
    public static final int MOST_OPTIONS = 30;

    public static final long MOST_BALLOTS = 20_000;

    private static final int REMEMBERED = 500;

    /** @param without why there are no counts; absent when there are */
    public record Told(Optional<Without> without, List<OtherCount> counts) {
        public long agreeing() {
            return counts.stream().filter(OtherCount::agrees).count();
        }
    }

    private final Views views;
    private final Cache<PollId, Told> told =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    OtherCounts(Views views) {
        this.views = views;
    }

    public Told of(PollPage poll) {
        var sheet = poll.sheet();
        if (poll.line().outcome() == null || sheet.isEmpty()) return without(Without.NOT_YET);
        var known = told.getIfPresent(poll.line().id());
        if (known != null) return known;
        var counted = counted(poll, sheet.get());
        if (!counted.without().equals(Optional.of(Without.NOT_YET)))
            told.put(poll.line().id(), counted);
        return counted;
    }

    private Told counted(PollPage poll, CountSheet sheet) {
        var rule = poll.terms().rule().countingRule();
        var contest = poll.terms().rule().contest();
        var others = OtherRules.than(rule, contest);
        if (others.isEmpty()) return without(Without.NO_OTHER_RULE);
        if (contest.options().size() > MOST_OPTIONS || sheet.ballots() > MOST_BALLOTS)
            return without(Without.TOO_LARGE);
        var ballots = ballots(rule, contest, poll.line().id());
        if (ballots.total() != sheet.ballots()) return without(Without.NOT_YET);
        return new Told(
                Optional.empty(),
                others.stream()
                        .map(other -> OtherCount.of(other, contest, ballots, sheet))
                        .toList());
    }

    private Ballots ballots(CountingRule rule, Contest contest, PollId poll) {
        var ballots = new Ballots.Builder(contest);
        views.ballots().choices(poll).forEach((choice, cast) -> ballots.add(OtherRules.asRead(rule, choice), cast));
        return ballots.build();
    }

    private static Told without(Without why) {
        return new Told(Optional.of(why), List.of());
    }
}
