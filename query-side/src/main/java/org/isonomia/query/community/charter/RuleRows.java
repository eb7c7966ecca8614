package org.isonomia.query.community.charter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.ClauseId;
import org.isonomia.events.PollId;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.query.rows.EntryRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every edition of the rules, with the entry that made it and the poll whose result that was. */
final class RuleRows {
    private static final String MADE = """
            r.edition, r.version, e.*, (select p.subject from view_polls.entry p where p.id = e.because) as poll
            """;

    private static final String BY = " join view_community.entry e on e.subject = 'charter/' || r.version ";

    private final JdbcClient db;

    RuleRows(JdbcClient db) {
        this.db = db;
    }

    Rules all() {
        var repealed = new HashMap<ClauseId, Integer>();
        db.sql("select clause, version from view_community.repealed").query(row -> {
            repealed.put(new ClauseId(row.getString("clause")), row.getInt("version"));
        });
        return new Rules(procedures(), clauses(), repealed);
    }

    List<ProcedureEdition> procedures() {
        var ratified = new EnumMap<DecisionKind, RuleEdition>(DecisionKind.class);
        db.sql("select r.kind, " + MADE + "from view_community.ratified r" + BY).query(row -> {
            ratified.put(DecisionKind.valueOf(row.getString("kind")), made(row));
        });
        boolean provisional = db.sql("select provisional from view_community.charter where version = 1")
                .query(Boolean.class)
                .optional()
                .orElse(false);
        return db.sql("select r.kind, r.terms, " + MADE + "from view_community.procedure r" + BY
                        + "order by r.kind, r.edition")
                .query((row, number) -> procedure(row, ratified, provisional))
                .list();
    }

    /** Those that were repealed among them, in the order in which they were first added. */
    List<ClauseEdition> clauses() {
        return db.sql("select r.clause, r.title, r.text, " + MADE + "from view_community.clause r" + BY + """
                      join view_community.clause f on f.clause = r.clause and f.edition = 1
                     order by f.version, r.clause, r.edition""")
                .query(RuleRows::clause)
                .list();
    }

    /** What repealed it, with the edition that it repealed. */
    Optional<RuleEdition> repealed(ClauseId clause) {
        return db.sql("select " + MADE + "from view_community.repealed r" + BY + "where r.clause = ?")
                .param(clause.value())
                .query((row, number) -> made(row))
                .optional();
    }

    private static ProcedureEdition procedure(
            ResultSet row, Map<DecisionKind, RuleEdition> ratified, boolean provisional) throws SQLException {
        var of = DecisionKind.valueOf(row.getString("kind"));
        var made = made(row);
        var by = Optional.ofNullable(ratified.get(of)).filter(ratifying -> ratifying.edition() == made.edition());
        return new ProcedureEdition(
                of,
                JsonText.read(row.getString("terms"), Procedure.class),
                made,
                by,
                provisional && made.version() == 1 && by.isEmpty());
    }

    private static ClauseEdition clause(ResultSet row, int number) throws SQLException {
        return new ClauseEdition(
                new ClauseId(row.getString("clause")), row.getString("title"), row.getString("text"), made(row));
    }

    private static RuleEdition made(ResultSet row) throws SQLException {
        return new RuleEdition(
                row.getInt("edition"),
                row.getInt("version"),
                EntryRows.read(row),
                Optional.ofNullable(row.getString("poll")).map(PollId::new));
    }
}
