package org.isonomia.web.log;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isonomia.events.MemberId;
import org.isonomia.query.Views;
import org.isonomia.query.polls.ballotbox.OwnBallot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of which of their ballots members have kept the receipt, and of which they still should: those that were cast of late,
 * or whose poll is not decided or can still be challenged. Seen by themselves alone, and no part of the log.
 */
@Component
public class KeptReceipts {
    private static final Duration OF_LATE = Duration.ofDays(30);
    private static final int MOST = 200;

    private final Views views;
    private final JdbcClient db;
    private final Clock clock;

    KeptReceipts(Views views, JdbcClient db, Clock clock) {
        this.views = views;
        this.db = db;
        this.clock = clock;
    }

    /** The ballots whose receipts this member should keep and has not, the latest first. */
    public List<OwnBallot> missing(MemberId member) {
        return views.ownBallots().at(member, positions(member));
    }

    /** Of how many. */
    public int count(MemberId member) {
        return positions(member).size();
    }

    /** The positions of the ballots whose receipts this member has kept, the latest first. */
    public List<Long> of(MemberId member) {
        return db.sql("select position from web.receipt_kept where member = ? order by position desc")
                .param(member.value())
                .query(Long.class)
                .list();
    }

    /** Any other than that of such a ballot is not noted: nobody fills the table with positions. */
    void keep(MemberId member, Set<Long> positions) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        unsettled(member).stream()
                .filter(positions::contains)
                .forEach(position ->
                        db.sql("""
                               insert into web.receipt_kept (member, position, kept)
                               select c.member, ?, ? from web.credential c where c.member = ? on conflict do nothing""").params(position, now, member.value()).update());
    }

    private List<Long> positions(MemberId member) {
        var kept = new HashSet<>(of(member));
        return unsettled(member).stream()
                .filter(position -> !kept.contains(position))
                .toList();
    }

    private List<Long> unsettled(MemberId member) {
        var now = clock.instant();
        return views.ownBallots().unsettled(member, now.minus(OF_LATE), now, MOST);
    }
}
