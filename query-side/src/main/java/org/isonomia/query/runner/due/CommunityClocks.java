package org.isonomia.query.runner.due;

import java.util.List;
import org.isonomia.deadlines.CommunityClock;
import org.isonomia.deadlines.CommunityClock.Move;
import org.isonomia.deadlines.CommunityDeadlines;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.query.runner.LogEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the community has come, as far as its deadlines depend on it: one row, and one for each member. */
final class CommunityClocks {
    static final String TABLES = """
            create table community_clock (
                one   boolean primary key default true check (one),
                state text not null
            );
            create table community_member (member text primary key);
            """;

    static final String KEY = "community";

    private CommunityClocks() {}

    /** @return what changes with the entry */
    static List<Move> see(LogEntry entry, JdbcClient db) {
        var event = entry.recorded().event();
        if (!CommunityClock.hears(event)) return List.of();
        var at = entry.recorded().stamp().at();
        var before = db.sql("select state from community_clock")
                .query(String.class)
                .optional()
                .map(state -> JsonText.read(state, CommunityClock.class))
                .orElse(CommunityClock.START);
        var after = before.after(event, at, members(event, db));
        if (!after.equals(before)) db.sql("""
                   insert into community_clock (state) values (?)
                   on conflict (one) do update set state = excluded.state""").param(JsonText.of(after)).update();
        return after.since(before, event, at);
    }

    private static int members(Event event, JdbcClient db) {
        switch (event) {
            case MemberAdmitted e -> join(e.member(), db);
            case MemberReadmitted e -> join(e.member(), db);
            case MemberLeft e -> leave(e.member(), db);
            case MemberRemoved e -> leave(e.member(), db);
            default -> {}
        }
        return db.sql("select count(*) from (select 1 from community_member limit ?) m")
                .param(CommunityDeadlines.SEVEN)
                .query(Integer.class)
                .single();
    }

    private static void join(MemberId member, JdbcClient db) {
        db.sql("insert into community_member (member) values (?) on conflict (member) do nothing")
                .param(member.value())
                .update();
    }

    private static void leave(MemberId member, JdbcClient db) {
        db.sql("delete from community_member where member = ?")
                .param(member.value())
                .update();
    }
}
