package org.isonomia.command.community.hibernate;

import static org.isonomia.command.Verdict.accept;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.community.Hibernation;
import org.isonomia.deadlines.CommunityDeadlines;
import org.isonomia.events.Tag;
import org.isonomia.events.community.HibernationEvent;
import org.isonomia.events.results.ResultEvent.PollCounted;

/** Once a year has passed in which no poll was counted, since the founding or since it was woken. @param counted the last */
public record HibernateDecision(Hibernation hibernation, Optional<Instant> counted) implements Decision<Hibernate> {
    public static final Reads<Hibernate, HibernateDecision> READS = Reads.of(
                    Hibernate.class, new HibernateDecision(Hibernation.NONE, Optional.empty()))
            .on(
                    HibernationEvent.class,
                    c -> Tag.community(),
                    (s, e) -> new HibernateDecision(s.hibernation.after(e), s.counted))
            .on(
                    PollCounted.class,
                    c -> Tag.turnout(),
                    (s, e) -> new HibernateDecision(
                            s.hibernation, Optional.ofNullable(e.countedAt()).or(() -> s.counted)));

    @Override
    public Verdict decide(Hibernate command, Instant now) {
        boolean stirred = isLately(counted, now) || isLately(hibernation.wokenAt(), now);
        return hibernation.asleep() || stirred ? accept() : accept(new HibernationEvent.CommunityHibernated());
    }

    private static boolean isLately(Optional<Instant> at, Instant now) {
        return at.filter(then -> now.isBefore(then.plus(CommunityDeadlines.QUIET)))
                .isPresent();
    }
}
