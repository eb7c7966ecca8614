package org.isonomia.web.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isonomia.audit.oracle.Suspect;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.web.endtoend.OwnProcess;
import org.isonomia.web.endtoend.Person;

/** The running application for the oracle: over HTTP, and with a look into the tables of its views. */
final class Served implements Suspect {
    /** Reaches the database as its owner. */
    interface Database {
        Connection open() throws SQLException, IOException;
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final OwnProcess app;
    private final Database database;
    private final Person member;
    private final String token;
    private final List<String> polls;

    /** @param polls whose results are asked for, by their paths; more may be added */
    Served(OwnProcess app, Database database, Person member, String token, List<String> polls) {
        this.app = app;
        this.database = database;
        this.member = member;
        this.token = token;
        this.polls = polls;
    }

    @Override
    public String log() {
        return app.url();
    }

    @Override
    public String token() {
        return token;
    }

    @Override
    public boolean healthy(long position) {
        try {
            if (member.get("/actuator/health").statusCode() != 200) return false;
            long published = Long.parseLong(member.get("/log/checkpoint")
                    .body()
                    .lines()
                    .skip(1)
                    .findFirst()
                    .orElse("0"));
            return published > position && shown() >= published - 1;
        } catch (IOException | SQLException | NumberFormatException e) {
            return false;
        }
    }

    /** The position that every view and automation has reached. */
    private long shown() throws SQLException, IOException {
        return Long.parseLong(rows("select min(position)::text from read.token where generation = 'live'")
                .getFirst());
    }

    @Override
    public Optional<byte[]> receipt(long position) throws IOException {
        var answer = member.get("/log/proof/" + position);
        return answer.statusCode() == 200 ? Optional.of(answer.body().getBytes(UTF_8)) : Optional.empty();
    }

    @Override
    public SortedMap<String, String> views() throws IOException {
        var views = new TreeMap<String, String>();
        try (var connection = database.open()) {
            var tables = rows(
                    connection,
                    "select schemaname || '.' || tablename from pg_tables"
                            + " where schemaname like 'view\\_%' and schemaname not like '%\\_next'");
            for (String table : tables)
                views.put(
                        table,
                        rows(
                                        connection,
                                        "select coalesce(string_agg(row, E'\\n' order by row), '')"
                                                + " from (select to_jsonb(t)::text as row from " + table + " t) rows")
                                .getFirst());
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return views;
    }

    @Override
    public void rebuildViews() throws IOException {
        try {
            var before = serials();
            app.tell(DrivenApplication.REBUILD);
            await("the rebuilt views").atMost(PATIENCE).until(() -> {
                var now = serials();
                return before.keySet().stream().allMatch(view -> now.getOrDefault(view, -1L) > before.get(view));
            });
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private Map<String, Long> serials() throws SQLException, IOException {
        var serials = new HashMap<String, Long>();
        for (String row : rows("select name || ' ' || serial from read.token t where generation = 'live'"
                + " and exists (select from pg_namespace where nspname = 'view_' || t.name)"))
            serials.put(
                    row.substring(0, row.lastIndexOf(' ')), Long.parseLong(row.substring(row.lastIndexOf(' ') + 1)));
        return serials;
    }

    @Override
    public Map<String, Tally> results() throws IOException {
        var results = new HashMap<String, Tally>();
        for (String poll : polls) {
            var tally = member.read(poll).at("/poll/tally");
            if (!tally.isObject()) continue;
            results.put(
                    poll.substring(poll.lastIndexOf('/') + 1),
                    new Tally(
                            tally.get("yes").asLong(),
                            tally.get("no").asLong(),
                            tally.get("abstain").asLong()));
        }
        return results;
    }

    private List<String> rows(String sql) throws SQLException, IOException {
        try (var connection = database.open()) {
            return rows(connection, sql);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) rows.add(String.valueOf(found.getString(1)));
            return rows;
        }
    }
}
