package org.isonomia.query.polls.ballotbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.isonomia.events.PollId;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.rules.yesno.Tick;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands behind the results of one page: their ticks and their entries. */
public record Proof(Map<String, List<Tick>> ticks, Map<String, List<EntryLink>> entries) {
    public static Proof read(Collection<PollId> polls, JdbcClient db) {
        String[] ids = polls.stream().map(PollId::value).toArray(String[]::new);
        var ticks = db.sql("select * from view_polls.tick where poll = any (?) order by poll, number")
                .param(ids)
                .query((row, number) -> Map.entry(
                        row.getString("poll"),
                        new Tick(
                                Tick.Requirement.valueOf(row.getString("requirement")),
                                row.getLong("needed"),
                                row.getLong("reached"),
                                row.getBoolean("met"))))
                .list();
        var entries = db.sql("""
                             select e.*, e.subject as poll from view_polls.entry e where e.subject = any (:polls)
                             union all
                             select e.*, d.subject as poll from view_polls.entry e
                               join view_polls.entry d on d.id = e.because
                              where d.subject = any (:polls) and e.subject <> d.subject
                              order by position""")
                .param("polls", ids)
                .query((row, number) -> Map.entry(row.getString("poll"), EntryRows.read(row)))
                .list();
        return new Proof(grouped(ticks), grouped(entries));
    }

    public List<Tick> ticksOf(PollId poll) {
        return ticks.getOrDefault(poll.value(), List.of());
    }

    /** Oldest first, with everything that they caused: the effects of the result, also of one that was upheld. */
    public List<EntryLink> entriesOf(PollId poll) {
        return entries.getOrDefault(poll.value(), List.of());
    }

    private static <T> Map<String, List<T>> grouped(List<Map.Entry<String, T>> rows) {
        return rows.stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
