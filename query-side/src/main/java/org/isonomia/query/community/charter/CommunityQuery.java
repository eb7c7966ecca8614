package org.isonomia.query.community.charter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.ClauseId;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.page.Page;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.rows.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The community and its charter. */
public final class CommunityQuery {
    private record Row(
            int version,
            Charter.Template template,
            @Nullable Integer newcomers,
            EntryLink entry) {
        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getInt("version"),
                    Charter.Template.valueOf(row.getString("template")),
                    row.getObject("newcomers", Integer.class),
                    EntryRows.read(row));
        }

        /** The latest edition of each rule that there was by this version. */
        CharterVersion whole(Rules rules) {
            var procedures = rules.proceduresBy(version);
            var terms = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
            procedures.forEach(each -> terms.put(each.of(), each.procedure()));
            var charter = new Charter(template, terms, newcomers);
            boolean provisional = procedures.stream().anyMatch(ProcedureEdition::provisional);
            return new CharterVersion(version, charter, procedures, rules.clausesBy(version), provisional, entry);
        }
    }

    private final JdbcClient db;
    private final RuleRows editions;

    /** A version never changes, and every page asks for the newest: it is read again when another is in force. */
    private volatile @Nullable CharterVersion newest;

    public CommunityQuery(JdbcClient db) {
        this.db = db;
        editions = new RuleRows(db);
    }

    /** Absent until it is founded. */
    public Optional<Community> community() {
        return inForce()
                .flatMap(inForce -> db.sql("""
                              select c.*, e.* from view_community.community c
                                join view_community.entry e on e.subject = ?""")
                        .param(CharterProjection.FOUNDING)
                        .query((row, number) -> new Community(
                                row.getString("name"),
                                row.getString("language"),
                                row.getString("time_zone"),
                                new MemberId(row.getString("founder")),
                                row.getBoolean("sample"),
                                EntryRows.read(row),
                                inForce))
                        .optional());
    }

    private Optional<CharterVersion> inForce() {
        return db.sql("""
                      select c.*, e.* from view_community.charter c
                        join view_community.entry e on e.subject = 'charter/' || c.version
                       order by c.version desc limit 1""").query(Row::read).optional().map(this::whole);
    }

    private CharterVersion whole(Row row) {
        var known = newest;
        if (known != null && known.entry().equals(row.entry)) return known;
        var whole = row.whole(editions.all());
        if (whole.isTraced()) newest = whole;
        return whole;
    }

    /** The ratification that was called last, if any was. */
    public Optional<Ratification> ratification() {
        return db.sql("select call, opens_at, opened from view_community.ratification order by call desc limit 1")
                .query((row, number) ->
                        new Ratification(row.getInt("call"), Moments.read(row, "opens_at"), row.getBoolean("opened")))
                .optional();
    }

    /** Absent while the community is awake. */
    public Optional<Hibernation> hibernation(Instant now) {
        return db.sql("select since from view_community.sleep")
                .query((row, number) -> Moments.read(row, "since"))
                .optional()
                .map(since -> new Hibernation(since, waking(now), (int) Math.min(3, members())));
    }

    private List<MemberId> waking(Instant now) {
        return db.sql("""
                      select w.member from view_community.waking w
                        join view_membership.member m on m.id = w.member and m.left_at is null
                       where w.until > ? order by w.member""")
                .param(Moments.of(now))
                .query((row, number) -> new MemberId(row.getString("member")))
                .list();
    }

    private long members() {
        return db.sql("select count(*) from view_membership.member where left_at is null")
                .query(Long.class)
                .single();
    }

    /** Every version, newest first. */
    public Page<CharterVersion> charters(@Nullable String cursor, int limit) {
        var rows = db.sql("""
                          select c.*, e.* from view_community.charter c
                            join view_community.entry e on e.subject = 'charter/' || c.version
                           where c.version < ? order by c.version desc limit ?""")
                .params(Cursor.position(cursor, Integer.MAX_VALUE), limit + 1)
                .query(Row::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.version)).as(found -> {
            var rules = editions.all();
            return found.stream().map(row -> row.whole(rules)).toList();
        });
    }

    /** The version of this number, if there was one yet. */
    public Optional<CharterVersion> charter(int version) {
        return charters(Cursor.of(version + 1L), 1).items().stream()
                .filter(found -> found.version() == version)
                .findFirst();
    }

    /** Every edition of a procedure, newest first. */
    public List<ProcedureEdition> procedures(DecisionKind of) {
        return editions.procedures().stream()
                .filter(each -> each.of() == of)
                .toList()
                .reversed();
    }

    /** Every edition of a clause, newest first; none of one that there never was. */
    public List<ClauseEdition> clauses(ClauseId id) {
        return editions.clauses().stream()
                .filter(each -> each.id().equals(id))
                .toList()
                .reversed();
    }

    /** What repealed the clause, if anything did. */
    public Optional<RuleEdition> repealed(ClauseId id) {
        return editions.repealed(id);
    }
}
