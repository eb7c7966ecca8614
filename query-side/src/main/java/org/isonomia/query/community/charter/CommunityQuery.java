package org.isonomia.query.community.charter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.page.Page;
import org.isonomia.query.rows.EntryRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The community and its charter. */
public final class CommunityQuery {
    private record Row(
            int version,
            Charter.Template template,
            boolean provisional,
            @Nullable Integer newcomers,
            EntryLink entry) {
        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getInt("version"),
                    Charter.Template.valueOf(row.getString("template")),
                    row.getBoolean("provisional"),
                    row.getObject("newcomers", Integer.class),
                    EntryRows.read(row));
        }

        CharterVersion whole(Map<Integer, Map<DecisionKind, Procedure>> procedures) {
            var charter = new Charter(template, procedures.getOrDefault(version, Map.of()), newcomers);
            return new CharterVersion(version, charter, provisional, entry);
        }
    }

    private final JdbcClient db;

    public CommunityQuery(JdbcClient db) {
        this.db = db;
    }

    /** Absent until it is founded. */
    public Optional<Community> community() {
        var charter = charters(null, 1).items().stream().findFirst();
        return charter.flatMap(inForce -> db.sql("""
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
            var procedures = procedures(found.stream().map(Row::version).toList());
            return found.stream().map(row -> row.whole(procedures)).toList();
        });
    }

    private Map<Integer, Map<DecisionKind, Procedure>> procedures(List<Integer> charters) {
        var procedures = new HashMap<Integer, Map<DecisionKind, Procedure>>();
        db.sql("select * from view_community.procedure where charter = any (?)")
                .param(charters.toArray(Integer[]::new))
                .query(row -> {
                    procedures
                            .computeIfAbsent(row.getInt("charter"), version -> new EnumMap<>(DecisionKind.class))
                            .put(
                                    DecisionKind.valueOf(row.getString("kind")),
                                    JsonText.read(row.getString("terms"), Procedure.class));
                });
        return procedures;
    }
}
