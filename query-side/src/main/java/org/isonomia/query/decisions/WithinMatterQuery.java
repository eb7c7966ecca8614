package org.isonomia.query.decisions;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.deciding.PollCount;
import org.isonomia.events.Id;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ThreadId;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.polls.ballotbox.PollRow;
import org.isonomia.query.rows.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What belongs to a matter, and what somebody has to do with it. */
public record WithinMatterQuery(JdbcClient db) {
    /** The matter to which this question, proposal, poll or thread belongs; of a thread the one that is not settled yet. */
    public Optional<Id> matterOf(Id of) {
        return db.sql("""
                      select m.id from view_decisions.matter m where m.id = :id and m.shown
                      union all
                      select p.matter from view_decisions.poll p where p.id = :id
                      union all
                      select m.question from view_decisions.matter m
                       where m.id = :id and not m.shown and m.question is not null
                      union all
                      (select coalesce(m.question, m.id) from view_decisions.talk t
                         join view_decisions.matter m on m.id = t.matter
                        where t.thread = :id and (m.shown or m.question is not null)
                        order by m.settled is not null, m.active desc)
                      limit 1""")
                .param("id", of.value())
                .query(String.class)
                .optional()
                .flatMap(MatterKind::id);
    }

    /** The polls on it, oldest first, with those on their results. */
    public List<PollLine> polls(Id matter) {
        return db.sql(PollRow.SELECT + """
                     join view_decisions.poll d on d.id = p.id where d.matter = ? order by d.position""").param(matter.value()).query(PollRow::read).list().stream()
                .map(PollRow::line)
                .toList();
    }

    /** What a poll that runs would come to if it closed now; empty where that may not be told. */
    public Optional<PollCount> count(PollId poll) {
        var row = db.sql(PollRow.SELECT + "where p.id = ?")
                .param(poll.value())
                .query(PollRow::read)
                .list();
        return Optional.ofNullable(new Standings(db).counts(row).get(poll.value()));
    }

    /** Where it is discussed: its own thread first, then those of the proposals in it. */
    public List<ThreadId> threads(Id matter) {
        return db.sql("""
                      select t.thread, min(case when m.id = :id then 0 else 1 end) as own, min(m.begun_at) as since
                        from view_decisions.matter m
                        join (select thread, matter from view_decisions.talk
                              union all select id, id from view_decisions.matter where kind = 'THREAD') t
                          on t.matter = m.id
                       where m.id = :id or m.question = :id
                       group by t.thread order by own, since""")
                .param("id", matter.value())
                .query((row, number) -> new ThreadId(row.getString("thread")))
                .list();
    }

    /** The latest entries of its life and of what its results caused, newest first: without ballots, support and comments. */
    public List<Long> entries(Id matter, int limit) {
        return db.sql("""
                      with polls as (select id from view_decisions.poll where matter = :id),
                           life as (
                               select e.id, e.position from view_polls.entry e join polls on polls.id = e.subject
                               union select id, position from view_questions.entry where subject = :id
                               union select e.id, e.position from view_proposals.entry e
                                       join view_decisions.matter m on m.id = e.subject
                                      where m.id = :id or m.question = :id)
                      select position from life
                      union select e.position from view_polls.entry e join life on life.id = e.because
                      order by position desc limit :limit""")
                .param("id", matter.value())
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** The last entry of the log before a moment. */
    public Optional<Long> lastBefore(Instant moment) {
        return db.sql("select position from view_history.line where at < ? order by position desc limit 1")
                .param(Moments.of(moment))
                .query(Long.class)
                .optional();
    }

    /** What others have said in it since. */
    public long unread(Id matter, MemberId reader, Instant since) {
        return db.sql("""
                      select count(*) from view_discussion.comment
                       where thread = any (?) and retracted_at is null and posted_at > ? and author <> ?""")
                .param(threads(matter).stream().map(ThreadId::value).toArray(String[]::new))
                .param(Moments.of(since))
                .param(reader.value())
                .query(Long.class)
                .single();
    }

    /** What this person has to do with each of these, by its id. */
    public Map<String, Part> parts(MemberId person, List<MatterLine> matters) {
        var parts = new HashMap<String, Part>();
        db.sql("""
               select m.id,
                      exists (select from view_polls.roll r
                               where r.poll = coalesce(m.contested, m.poll) and r.member = :person) as on_roll,
                      exists (select from view_polls.ballot b
                               where b.poll = coalesce(m.contested, m.poll) and b.voter = :person) as voted,
                      exists (select from view_proposals.proposal p
                                join view_proposals.support s on s.proposal = p.id and s.version = p.version
                               where (p.id = m.id or p.question = m.id) and s.supporter = :person) as supports,
                      m.begun_by is not distinct from :person::text
                          or exists (select from view_decisions.matter r
                                      where r.question = m.id and r.begun_by = :person) as began
                 from view_decisions.matter m where m.id = any (:ids::text[])""")
                .param("person", person.value())
                .param("ids", matters.stream().map(line -> line.id().value()).toArray(String[]::new))
                .query(row -> {
                    parts.put(
                            row.getString("id"),
                            new Part(
                                    row.getBoolean("on_roll"),
                                    row.getBoolean("voted"),
                                    row.getBoolean("supports"),
                                    row.getBoolean("began")));
                });
        return parts;
    }
}
