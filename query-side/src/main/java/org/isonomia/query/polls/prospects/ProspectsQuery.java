package org.isonomia.query.polls.prospects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.polls.PollForecast;
import org.isonomia.events.polls.PollForecast.Sought;
import org.isonomia.query.rows.Moments;
import org.isonomia.rules.activity.ActivityRule;
import org.isonomia.rules.forecast.Alternative;
import org.isonomia.rules.forecast.ForecastInputs;
import org.isonomia.rules.forecast.Precondition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can be known of a poll before it opens. */
public final class ProspectsQuery {
    private record Heads(long members, long roll, long active) {
        static Heads read(ResultSet row, int number) throws SQLException {
            return new Heads(row.getLong("members"), row.getLong("roll"), row.getLong("active"));
        }
    }

    private final JdbcClient db;
    private final Clock clock;

    public ProspectsQuery(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * @param putForward when its matter was first put forward
     * @throws IllegalArgumentException for a precondition without a probability
     */
    public Prospect binding(Charter charter, DecisionKind kind, Instant putForward, List<Precondition> preconditions) {
        var now = clock.instant();
        var procedure = charter.procedure(kind);
        var heads = heads(
                procedure.conduct().electorate().classes(),
                putForward.minus(procedure.conduct().electorate().waiting()),
                procedure.conduct().electorate().waiting().isZero(),
                now);
        var sought = new Sought(kind, true, null, heads.roll, heads.members, procedure.quorum(), now);
        var counted = counted(kind);
        return new Prospect(
                PollForecast.of(sought, counted, preconditions), Alternative.to(sought.inputs(counted), heads.active));
    }

    /** As the roll would be listed, and how many on it are active by {@code activity/1}. */
    private Heads heads(List<String> classes, Instant latest, boolean waitsForNothing, Instant now) {
        return db.sql("""
                      with m as (
                          select id, joined_at,
                                 (cardinality(:classes::text[]) = 0 or member_class = any (:classes::text[]))
                                 and (:free or waits_from is null or waits_from <= :latest) as may
                            from view_membership.member where left_at is null)
                      select count(*) as members,
                             count(*) filter (where may) as roll,
                             count(*) filter (where may and (joined_at >= :since or exists (
                                 select from view_history.line l where l.by = m.id and l.at >= :since))) as active
                        from m""")
                .param("classes", classes.toArray(String[]::new))
                .param("free", waitsForNothing)
                .param("latest", Moments.of(latest))
                .param("since", Moments.of(now.minus(ActivityRule.USUAL.active())))
                .query(Heads::read)
                .single();
    }

    /** The newest that were put to all alike: more than these no forecast takes. */
    private List<PollCounted> counted(DecisionKind kind) {
        return db.sql("""
                      select counted from view_polls.poll
                       where kind = ? and counted_at is not null and terms::json ->> 'rollOf' is null
                       order by counted_at desc, id desc limit ?""")
                .params(kind.name(), ForecastInputs.MOST_EVIDENCE)
                .query((row, number) -> JsonText.read(row.getString(1), PollCounted.class))
                .list();
    }
}
