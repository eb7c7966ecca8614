package org.isonomia.query.polls.prospects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.Procedures;
import org.isonomia.deciding.Rivalry;
import org.isonomia.deciding.Rivalry.Rival;
import org.isonomia.deciding.Sought;
import org.isonomia.events.RoleId;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.query.rows.Moments;
import org.isonomia.rules.activity.ActivityRule;
import org.isonomia.rules.forecast.Alternative;
import org.isonomia.rules.forecast.ForecastInputs;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.rules.quorum.Quorum;
import org.jspecify.annotations.Nullable;
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
     * Of one proposal.
     *
     * @param putForward when its matter was first put forward
     * @throws IllegalArgumentException for a precondition without a probability
     */
    public Prospect binding(
            Charter charter, List<Effect> effects, Instant putForward, List<Precondition> preconditions) {
        return binding(charter, Effect.kindOf(effects), effects, putForward, preconditions);
    }

    /** Between these, by the procedure of the kind under which all of them are decided. */
    public Prospect rivals(Charter charter, List<Rival> rivals, Instant putForward, List<Precondition> preconditions) {
        long members = members();
        var effects = rivals.stream().flatMap(rival -> rival.effects().stream()).toList();
        return binding(charter, Rivalry.kind(charter, rivals, members), effects, putForward, preconditions);
    }

    private Prospect binding(
            Charter charter,
            DecisionKind kind,
            List<Effect> effects,
            Instant putForward,
            List<Precondition> preconditions) {
        var procedure = Procedures.of(charter, kind, effects, members());
        var asked = new Asked(null, procedure.conduct().electorate(), putForward);
        boolean floored = Deciding.hasFloor(kind, effects);
        return prospect(kind, true, procedure.quorum(), floored, asked, preconditions);
    }

    private long members() {
        return db.sql("select count(*) from view_membership.member where left_at is null")
                .query(Long.class)
                .single();
    }

    /**
     * @param rollOf the role whose holders alone are asked
     * @param memberClass the class whose members alone are asked; without it and {@code rollOf} everybody is
     */
    public Prospect advisory(
            Charter charter, @Nullable RoleId rollOf, @Nullable String memberClass, List<Precondition> preconditions) {
        var procedure = charter.procedure(DecisionKind.GENERAL);
        var usual = procedure.conduct().electorate();
        var electorate = memberClass == null ? usual : usual.only(List.of(memberClass));
        var asked = new Asked(rollOf, electorate, clock.instant());
        return prospect(DecisionKind.GENERAL, false, procedure.quorum(), false, asked, preconditions);
    }

    private record Asked(@Nullable RoleId rollOf, Electorate electorate, Instant putForward) {}

    private Prospect prospect(
            DecisionKind kind,
            boolean binding,
            Quorum quorum,
            boolean floored,
            Asked asked,
            List<Precondition> preconditions) {
        var now = clock.instant();
        var heads = heads(asked, now);
        var sought = new Sought(kind, binding, asked.rollOf, heads.roll, heads.members, quorum, floored, now);
        var counted = counted(kind, asked.rollOf);
        return new Prospect(
                sought.forecast(counted, preconditions),
                Alternative.to(sought.inputs(counted), heads.active, sought.floor()),
                sought.floor());
    }

    /** As the roll would be listed, and how many on it are active by {@code activity/1}. */
    private Heads heads(Asked asked, Instant now) {
        var electorate = asked.electorate;
        return db.sql("""
                      with m as (
                          select id, joined_at,
                                 (suspended_until is null or suspended_until <= :now) and case when :role::text is not null
                                      then exists (select from view_roles.seat s
                                                    where s.role = :role::text and s.holder = member.id)
                                      else (cardinality(:classes::text[]) = 0 or member_class = any (:classes::text[]))
                                           and (:free or waits_from is null or waits_from <= :latest) end as may
                            from view_membership.member where left_at is null)
                      select count(*) as members,
                             count(*) filter (where may) as roll,
                             count(*) filter (where may and (joined_at >= :since or exists (
                                 select from view_history.line l where l.by = m.id and l.at >= :since))) as active
                        from m""")
                .param("role", asked.rollOf == null ? null : asked.rollOf.value())
                .param("classes", electorate.classes().toArray(String[]::new))
                .param("now", Moments.of(now))
                .param("free", electorate.waiting().isZero())
                .param("latest", Moments.of(asked.putForward.minus(electorate.waiting())))
                .param("since", Moments.of(now.minus(ActivityRule.USUAL.active())))
                .query(Heads::read)
                .single();
    }

    /** The newest that were put to all alike, or to the holders of the same role: more than these no forecast takes. */
    private List<PollCounted> counted(DecisionKind kind, @Nullable RoleId rollOf) {
        return db.sql("""
                      select counted from view_polls.poll
                       where kind = ? and counted_at is not null and terms::json ->> 'rollOf' is not distinct from ?::text
                       order by counted_at desc, id desc limit ?""")
                .param(kind.name())
                .param(rollOf == null ? null : rollOf.value())
                .param(ForecastInputs.MOST_EVIDENCE)
                .query((row, number) -> JsonText.read(row.getString(1), PollCounted.class))
                .list();
    }
}
