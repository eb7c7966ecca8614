package org.isonomia.web.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.web.request.Form;
import org.isonomia.web.security.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The drafts of each member, stored sealed, asked for and changed by that member alone. */
@Component
public class Drafts {
    /** Of one member; the table has no room for more. */
    public static final int MOST = 20;

    /** In characters, sealed: four times a text as long as a proposal takes. */
    private static final int LONGEST = 350_000;

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    /** What became of a form that was to be kept. */
    public sealed interface Outcome {
        /** @param beside whether another window kept this draft meanwhile, so that this is a draft of its own */
        record Kept(UUID id, boolean beside) implements Outcome {}

        enum Refused implements Outcome {
            TOO_MANY,
            TOO_LONG,
            /** Another window has kept something else in its place. */
            KEPT_ELSEWHERE
        }
    }

    private static final String SELECT =
            "select id, version, kept, proposal, sealed from web.proposal_draft where member = ?";

    private record Row(UUID id, int version, Instant kept, Optional<ProposalId> revises, String sealed) {
        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getInt("version"),
                    row.getObject("kept", OffsetDateTime.class).toInstant(),
                    Optional.ofNullable(row.getString("proposal")).map(ProposalId::new),
                    row.getString("sealed"));
        }
    }

    private final JdbcClient db;
    private final Sealer sealer;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    Drafts(JdbcClient db, Sealer sealer, Clock clock) {
        this.db = db;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** The newest first. One that the key of this instance does not open is lost, and left out. */
    public List<Draft> of(MemberId member) {
        return db.sql(SELECT + " order by kept desc, id").param(member.value()).query(Row::read).list().stream()
                .flatMap(row -> opened(member, row).stream())
                .toList();
    }

    public Optional<Draft> draft(MemberId member, UUID id) {
        return db.sql(SELECT + " and id = ?")
                .params(member.value(), id)
                .query(Row::read)
                .optional()
                .flatMap(row -> opened(member, row));
    }

    /** Of the revision of this proposal. */
    public Optional<Draft> ofRevision(MemberId member, ProposalId proposal) {
        return db.sql(SELECT + " and proposal = ?")
                .params(member.value(), proposal.value())
                .query(Row::read)
                .optional()
                .flatMap(row -> opened(member, row));
    }

    /** The one a form was made from, as it is kept now. */
    public Optional<Draft> madeFrom(MemberId member, Form form) {
        return version(form) > 0 ? draft(member, id(form)) : Optional.empty();
    }

    /** Keeps what is written in the form, in the place of the draft it was made from. Nothing kept elsewhere is lost. */
    public Outcome keep(MemberId member, Form form) {
        var fields = Draft.written(form);
        var id = id(form);
        int version = version(form);
        var there = draft(member, id);
        if (there.filter(draft -> draft.fields().equals(fields)).isPresent()) return new Outcome.Kept(id, false);
        if (sealed(member, id, fields).length() > LONGEST) return Outcome.Refused.TOO_LONG;
        if (there.isPresent() && replace(member, id, version, fields)) return new Outcome.Kept(id, false);
        boolean beside = there.isPresent();
        // One that is gone was published or discarded: its key is spent.
        var own = beside || version > 0 ? UUID.randomUUID() : id;
        return add(member, own, null, fields) ? new Outcome.Kept(own, beside) : Outcome.Refused.TOO_MANY;
    }

    /** Keeps a form of a revision: there is one draft of it, and none replaces what its form does not know of. */
    public Outcome keepRevision(MemberId member, ProposalId proposal, Form form) {
        var fields = Draft.written(form);
        var there = ofRevision(member, proposal);
        var own = there.map(Draft::id).orElseGet(UUID::randomUUID);
        if (there.filter(draft -> draft.fields().equals(fields)).isPresent()) return new Outcome.Kept(own, false);
        if (sealed(member, own, fields).length() > LONGEST) return Outcome.Refused.TOO_LONG;
        boolean kept =
                there.isPresent() ? replace(member, own, version(form), fields) : add(member, own, proposal, fields);
        if (kept) return new Outcome.Kept(own, false);
        return ofRevision(member, proposal).isPresent() ? Outcome.Refused.KEPT_ELSEWHERE : Outcome.Refused.TOO_MANY;
    }

    public void discard(MemberId member, UUID id) {
        db.sql("delete from web.proposal_draft where member = ? and id = ?")
                .params(member.value(), id)
                .update();
    }

    /** The draft that was published with this form, unless another window has kept something else in it meanwhile. */
    public void published(MemberId member, Form form) {
        db.sql("delete from web.proposal_draft where member = ? and id = ? and version = ?")
                .params(member.value(), id(form), version(form))
                .update();
    }

    /** The draft of the revision that was submitted with this form, unless something else was kept in it meanwhile. */
    public void revised(MemberId member, ProposalId proposal, Form form) {
        db.sql("delete from web.proposal_draft where member = ? and proposal = ? and version = ?")
                .params(member.value(), proposal.value(), version(form))
                .update();
    }

    private boolean replace(MemberId member, UUID id, int version, Map<String, List<String>> fields) {
        return db.sql("""
                      update web.proposal_draft set version = version + 1, sealed = ?, kept = ?
                       where member = ? and id = ? and version = ?""")
                        .params(sealed(member, id, fields), now(), member.value(), id, version)
                        .update()
                == 1;
    }

    /** Two that are kept at once may want the same slot: whoever misses it tries the next. */
    private boolean add(MemberId member, UUID id, @Nullable ProposalId revises, Map<String, List<String>> fields) {
        String sealed = sealed(member, id, fields);
        for (int tries = 0; tries < MOST; tries++) {
            int added = db.sql("""
                               insert into web.proposal_draft (member, id, proposal, slot, version, sealed, kept)
                               select c.member, :id, :proposal, min(s), 1, :sealed, :now
                                 from web.credential c cross join generate_series(1, :most) s
                                where c.member = :member and not exists (
                                          select from web.proposal_draft d where d.member = c.member and d.slot = s)
                                group by c.member
                               on conflict do nothing""")
                    .param("id", id)
                    .param("proposal", revises == null ? null : revises.value(), Types.VARCHAR)
                    .param("sealed", sealed)
                    .param("now", now())
                    .param("most", MOST)
                    .param("member", member.value())
                    .update();
            if (added == 1 || draft(member, id).isPresent()) return true;
        }
        return false;
    }

    private Optional<Draft> opened(MemberId member, Row row) {
        return sealer.open(purpose(member, row.id), row.sealed)
                .map(plain -> new Draft(row.id, row.version, row.kept, row.revises, json.readValue(plain, FIELDS)));
    }

    private String sealed(MemberId member, UUID id, Map<String, List<String>> fields) {
        return sealer.seal(purpose(member, id), json.writeValueAsBytes(fields));
    }

    private static String purpose(MemberId member, UUID id) {
        return "draft " + member + " " + id;
    }

    private static UUID id(Form form) {
        try {
            return UUID.fromString(form.key());
        } catch (IllegalArgumentException e) {
            return UUID.nameUUIDFromBytes(form.key().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static int version(Form form) {
        return form.optional(Draft.VERSION)
                .filter(typed -> typed.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
