package org.isonomia.query.draws;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isonomia.deciding.PanelDraw;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.query.draws.DrawRows.Part;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.membership.members.People;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.rows.Lists;
import org.isonomia.query.rows.Moments;
import org.isonomia.rules.sortition.Beacon;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads draws; the panel of the moment is drawn again from the roll, without those who left or declined. */
public final class DrawQuery {
    private record Row(
            long pool,
            int places,
            List<String> parties,
            @Nullable Long round,
            @Nullable Instant ends,
            @Nullable String seed,
            boolean lapsed) {}

    private record Parted(MemberId member, Part part) {}

    private final JdbcClient db;
    private final MembersQuery members;
    private final Clock clock;

    public DrawQuery(JdbcClient db, MembersQuery members, Clock clock) {
        this.clock = clock;
        this.db = db;
        this.members = members;
    }

    public Optional<DrawView> draw(Drawn from) {
        var id = from.poll();
        return db.sql("select * from view_polls.draw where poll = ?")
                .param(id.value())
                .query((row, number) -> new Row(
                        row.getLong("pool"),
                        row.getInt("places"),
                        Lists.read(row, "parties"),
                        row.getObject("round", Long.class),
                        Moments.readIfAny(row, "ends"),
                        row.getString("seed"),
                        row.getBoolean("lapsed")))
                .optional()
                .map(row -> view(from, row, parts(id)));
    }

    private Map<Part, List<MemberId>> parts(PollId poll) {
        return db
                .sql("select member, part from view_polls.draw_part where poll = ? order by position, place")
                .param(poll.value())
                .query((row, number) ->
                        new Parted(new MemberId(row.getString("member")), Part.valueOf(row.getString("part"))))
                .list()
                .stream()
                .collect(groupingBy(Parted::part, mapping(Parted::member, toList())));
    }

    private DrawView view(Drawn from, Row row, Map<Part, List<MemberId>> parts) {
        var seated = parts.getOrDefault(Part.SEATED, List.of());
        var declined = parts.getOrDefault(Part.DECLINED, List.of());
        var panel =
                seated.isEmpty() && row.seed != null ? panel(from.poll(), row, declined, from.challenger()) : seated;
        var named = new HashSet<>(panel);
        parts.values().forEach(named::addAll);
        var parties = row.parties.stream().map(MemberId::new).toList();
        named.addAll(parties);
        var people = members.people(named);
        var conduct = from.terms().electorate().conduct();
        return new DrawView(
                state(from, row, seated),
                row.pool,
                row.places,
                named(people, parties),
                row.round,
                row.round == null ? null : Beacon.publishedAt(row.round),
                row.round == null ? null : Beacon.url(row.round),
                row.ends,
                named(people, parts.getOrDefault(Part.ENTERED, List.of())),
                row.seed,
                named(people, panel),
                named(people, declined),
                named(people, parts.getOrDefault(Part.DEMANDED, List.of())),
                from.challenger() == null ? conduct.demand() : 0);
    }

    private static DrawView.State state(Drawn from, Row row, List<MemberId> seated) {
        if (row.lapsed) return DrawView.State.LAPSED;
        if (!seated.isEmpty()) return DrawView.State.SEATED;
        if (from.followed()) return DrawView.State.DEMANDED;
        return row.seed == null ? DrawView.State.SEEDING : DrawView.State.DRAWN;
    }

    private List<MemberId> panel(PollId poll, Row row, List<MemberId> declined, @Nullable MemberId challenger) {
        var pool = db
                .sql("""
                          select r.member from view_polls.roll r
                           where r.poll = ?""")
                .param(poll.value())
                .query((result, number) -> new MemberId(result.getString(1)))
                .list()
                .stream()
                .filter(member -> !row.parties.contains(member.value()))
                .toList();
        var belonging = new HashSet<>(db.sql("""
                                             select r.member from view_polls.roll r
                                               join view_membership.member m on m.id = r.member
                                              where r.poll = ? and m.left_at is null
                                                and (m.suspended_until is null or m.suspended_until <= ?)""")
                .params(poll.value(), Moments.of(clock.instant()))
                .query((result, number) -> new MemberId(result.getString(1)))
                .list());
        var seed = Objects.requireNonNull(row.seed);
        return PanelDraw.panel(
                seed,
                pool,
                row.places,
                member -> belonging.contains(member) && !declined.contains(member) && !member.equals(challenger));
    }

    private static List<Person> named(People people, List<MemberId> ids) {
        return ids.stream().map(people::of).toList();
    }
}
