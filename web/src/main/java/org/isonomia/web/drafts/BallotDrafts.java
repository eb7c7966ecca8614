package org.isonomia.web.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.web.request.Form;
import org.isonomia.web.security.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ballots that members saved for later, one in each poll, stored sealed and asked for by that member alone. What was
 * saved no later than an act of the log goes with it, so that an act that is heard of late takes nothing newer along.
 */
@Component
public class BallotDrafts {
    /** In characters, sealed. */
    private static final int LONGEST = 200_000;

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private record Row(PollId poll, Instant kept, String sealed) {
        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    new PollId(row.getString("poll")),
                    row.getObject("kept", OffsetDateTime.class).toInstant(),
                    row.getString("sealed"));
        }
    }

    private final JdbcClient db;
    private final Sealer sealer;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    BallotDrafts(JdbcClient db, Sealer sealer, Clock clock) {
        this.db = db;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** The newest first. One that the key of this instance does not open is lost, and left out. */
    public List<BallotDraft> of(MemberId member) {
        return db
                .sql("select poll, kept, sealed from web.ballot_draft where member = ? order by kept desc, poll")
                .param(member.value())
                .query(Row::read)
                .list()
                .stream()
                .flatMap(row -> opened(member, row).stream())
                .toList();
    }

    public Optional<BallotDraft> draft(MemberId member, PollId poll) {
        return db.sql("select poll, kept, sealed from web.ballot_draft where member = ? and poll = ?")
                .params(member.value(), poll.value())
                .query(Row::read)
                .optional()
                .flatMap(row -> opened(member, row));
    }

    /** In which polls this member has one. */
    public Set<PollId> polls(MemberId member) {
        return db.sql("select poll from web.ballot_draft where member = ?")
                .param(member.value())
                .query((row, number) -> new PollId(row.getString("poll")))
                .set();
    }

    /** Keeps the form in the place of what was saved before. @return whether it was short enough */
    public boolean keep(MemberId member, PollId poll, Form form) {
        String sealed = sealer.seal(purpose(member, poll), json.writeValueAsBytes(form.values()));
        if (sealed.length() > LONGEST) return false;
        db.sql("""
               insert into web.ballot_draft (member, poll, sealed, kept)
               select c.member, :poll, :sealed, :now from web.credential c where c.member = :member
               on conflict (member, poll) do update set sealed = excluded.sealed, kept = excluded.kept""")
                .param("poll", poll.value())
                .param("sealed", sealed)
                .param("now", moment(clock.instant()))
                .param("member", member.value())
                .update();
        return true;
    }

    public void discard(MemberId member, PollId poll) {
        db.sql("delete from web.ballot_draft where member = ? and poll = ?")
                .params(member.value(), poll.value())
                .update();
    }

    /** Once this member cast a ballot there. */
    public void cast(MemberId member, PollId poll, Instant at) {
        db.sql("delete from web.ballot_draft where member = ? and poll = ? and kept <= ?")
                .params(member.value(), poll.value(), moment(at))
                .update();
    }

    /** Once nobody can cast a ballot there any more. */
    public void over(PollId poll) {
        db.sql("delete from web.ballot_draft where poll = ?")
                .param(poll.value())
                .update();
    }

    /** Once they belong no more. */
    public void left(MemberId member, Instant at) {
        db.sql("delete from web.ballot_draft where member = ? and kept <= ?")
                .params(member.value(), moment(at))
                .update();
    }

    private Optional<BallotDraft> opened(MemberId member, Row row) {
        return sealer.open(purpose(member, row.poll), row.sealed)
                .map(plain -> new BallotDraft(row.poll, row.kept, json.readValue(plain, FIELDS)));
    }

    private static String purpose(MemberId member, PollId poll) {
        return "ballot draft " + member + " " + poll;
    }

    /** As exact as the moments of the log, with which it is compared. */
    private static OffsetDateTime moment(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
