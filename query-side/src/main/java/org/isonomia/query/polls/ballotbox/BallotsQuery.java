package org.isonomia.query.polls.ballotbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.codec.JsonText;
import org.isonomia.rules.counting.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All ballots of a poll at once, for counting and keeping them: as far as every member may see them, without names and
 * reasons, which can be erased.
 */
public final class BallotsQuery {
    /** @param position of the entry that cast it */
    public record Paper(MemberId voter, Choice choice, long position) {}

    private final JdbcClient db;

    public BallotsQuery(JdbcClient db) {
        this.db = db;
    }

    /** In the order in which they were cast; those of a hidden poll once they are opened. */
    public List<Paper> papers(PollId poll) {
        return db.sql("""
                      select voter, choice, position from view_polls.ballot
                       where poll = ? and choice is not null order by position""")
                .param(poll.value())
                .query((row, number) -> new Paper(
                        new MemberId(row.getString("voter")),
                        JsonText.read(row.getString("choice"), Choice.class),
                        row.getLong("position")))
                .list();
    }

    /** How often each choice was cast. */
    public Map<Choice, Long> choices(PollId poll) {
        var choices = new LinkedHashMap<Choice, Long>();
        db.sql("""
               select choice, count(*) as cast from view_polls.ballot
                where poll = ? and choice is not null group by choice order by choice""")
                .param(poll.value())
                .query((row, number) -> choices.merge(
                        JsonText.read(row.getString("choice"), Choice.class), row.getLong("cast"), Long::sum))
                .list();
        return choices;
    }
}
