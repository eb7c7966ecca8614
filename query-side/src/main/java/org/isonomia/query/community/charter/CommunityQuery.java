package org.isonomia.query.community.charter;

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
import org.isonomia.query.rows.EntryRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The community and its charter. */
public final class CommunityQuery {
    private final JdbcClient db;

    public CommunityQuery(JdbcClient db) {
        this.db = db;
    }

    /** Absent until it is founded. */
    public Optional<Community> community() {
        var charter = charters().stream().findFirst();
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
    public List<CharterVersion> charters() {
        var procedures = procedures();
        return db.sql("""
                      select c.*, e.* from view_community.charter c
                        join view_community.entry e on e.subject = 'charter/' || c.version order by c.version desc""")
                .query((row, number) -> {
                    int version = row.getInt("version");
                    var template = Charter.Template.valueOf(row.getString("template"));
                    var charter = new Charter(template, procedures.getOrDefault(version, Map.of()));
                    return new CharterVersion(version, charter, row.getBoolean("provisional"), EntryRows.read(row));
                })
                .list();
    }

    private Map<Integer, Map<DecisionKind, Procedure>> procedures() {
        var procedures = new HashMap<Integer, Map<DecisionKind, Procedure>>();
        db.sql("select * from view_community.procedure").query(row -> {
            procedures
                    .computeIfAbsent(row.getInt("charter"), version -> new EnumMap<>(DecisionKind.class))
                    .put(
                            DecisionKind.valueOf(row.getString("kind")),
                            JsonText.read(row.getString("terms"), Procedure.class));
        });
        return procedures;
    }
}
