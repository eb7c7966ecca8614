package org.isonomia.query.proposals.proposals;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.ThreadId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.page.Page;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.rows.Opened;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals and who supports them. */
public final class ProposalsQuery {
    private static final int ENTRIES = 50;
    private final JdbcClient db;
    private final MembersQuery members;
    private final SealedValues sealed;
    private final AdviceRows advice;
    private final VersionsQuery versions;
    private final SupportersQuery supporters;

    public ProposalsQuery(
            JdbcClient db,
            MembersQuery members,
            SealedValues sealed,
            VersionsQuery versions,
            SupportersQuery supporters) {
        this.advice = new AdviceRows(db, members, sealed);
        this.db = db;
        this.members = members;
        this.sealed = sealed;
        this.versions = versions;
        this.supporters = supporters;
    }

    /** Newest first. */
    public Page<ProposalLine> proposals(@Nullable String cursor, int limit) {
        var rows = db.sql(ProposalRow.SELECT + "where p.position < ? order by p.position desc limit ?")
                .params(Cursor.position(cursor, Long.MAX_VALUE), limit + 1)
                .query(ProposalRow::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.position())).as(this::lines);
    }

    /** @param cursor after which of its supporters to go on; the first of them without one */
    public Optional<ProposalPage> proposal(ProposalId proposal, @Nullable String cursor, int limit) {
        return row(proposal).map(row -> page(row, supporters.supporters(proposal, cursor, limit)));
    }

    public Optional<ProposalLine> line(ProposalId proposal) {
        return row(proposal).map(row -> lines(List.of(row)).getFirst());
    }

    /** Whether a poll on it was called off or annulled so that it could be put to the vote anew. */
    public boolean wasReturned(ProposalId proposal) {
        return db.sql("""
                      select exists (select from view_proposals.entry
                                      where subject = ? and event = 'proposals.ProposalReturned')""").param(proposal.value()).query(Boolean.class).single();
    }

    /** Those discussed in this thread, newest first. */
    public List<ProposalLine> discussedIn(ThreadId thread, int limit) {
        return lines(db.sql(ProposalRow.SELECT + "where p.thread = ? order by p.position desc limit ?")
                .params(thread.value(), limit)
                .query(ProposalRow::read)
                .list());
    }

    /** Those drafted in this question, in the order of their first drafts. */
    public Page<RivalProposal> rivals(QuestionId question, @Nullable String cursor, int limit) {
        var rows = db.sql(ProposalRow.SELECT + "where p.question = ? and p.position > ? order by p.position limit ?")
                .params(question.value(), Cursor.position(cursor, -1), limit + 1)
                .query(ProposalRow::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.position())).as(found -> {
            var newest = versions.of(found.stream().map(ProposalRow::newest).toList());
            var lines = lines(found).iterator();
            return found.stream()
                    .map(row -> new RivalProposal(
                            lines.next(), requireNonNull(newest.get(row.id().value()))))
                    .toList();
        });
    }

    /** Every proposal drafted in this question, in the order of their first drafts. */
    public List<ProposalId> rivals(QuestionId question) {
        return db.sql("select id from view_proposals.proposal where question = ? order by position")
                .param(question.value())
                .query((row, number) -> new ProposalId(row.getString(1)))
                .list();
    }

    /** Those of this question that are frozen and wait for the vote, in the order of their first drafts. */
    public List<FrozenRival> frozenRivals(QuestionId question) {
        var rows = db
                .sql(ProposalRow.SELECT + "where p.question = ? and p.frozen and p.poll is null order by p.position")
                .param(question.value())
                .query(ProposalRow::read)
                .list()
                .stream()
                .filter(row -> row.state() == ProposalState.FROZEN)
                .toList();
        var effects = Effects.read(
                ProposalRow.VIEW, rows.stream().map(ProposalRow::newest).toList(), db, members);
        var lines = lines(rows).iterator();
        return rows.stream()
                .map(row -> new FrozenRival(lines.next(), effects.of(row.newest())))
                .toList();
    }

    /** Those this member could support and does not, the soonest to lapse first. */
    public List<ProposalLine> toSupport(MemberId member, int limit) {
        return lines(db.sql(ProposalRow.SELECT + """
                             where not p.lapsed and not p.withdrawn and p.poll is null and p.proposer <> ?
                               and not exists (select from view_proposals.support s
                                                where s.proposal = p.id and s.version = p.version and s.supporter = ?)
                             order by p.lapses_at, p.id limit ?""")
                .params(member.value(), member.value(), limit)
                .query(ProposalRow::read)
                .list());
    }

    /** Those this member drafted, newest first. */
    public List<ProposalLine> draftedBy(MemberId proposer, int limit) {
        return lines(db.sql(ProposalRow.SELECT + "where p.proposer = ? order by p.position desc limit ?")
                .params(proposer.value(), limit)
                .query(ProposalRow::read)
                .list());
    }

    /** How many this member drafted. */
    public long countDraftedBy(MemberId proposer) {
        return db.sql("select count(*) from view_proposals.proposal where proposer = ?")
                .param(proposer.value())
                .query(Long.class)
                .single();
    }

    private List<ProposalLine> lines(List<ProposalRow> rows) {
        var people = members.people(rows.stream().map(ProposalRow::proposer).toList());
        var effects = Effects.read(
                ProposalRow.VIEW, rows.stream().map(ProposalRow::newest).toList(), db, members);
        return rows.stream().map(row -> row.line(people, effects)).toList();
    }

    private Optional<ProposalRow> row(ProposalId proposal) {
        return db.sql(ProposalRow.SELECT + "where p.id = ?")
                .param(proposal.value())
                .query(ProposalRow::read)
                .optional();
    }

    private ProposalPage page(ProposalRow row, Page<Person> supporters) {
        var version = versions.version(row.id(), row.version()).orElseThrow();
        return new ProposalPage(
                lines(List.of(row)).getFirst(),
                version,
                supporters,
                answers(row.id()),
                advice.of(row.id()),
                entries(row.id()));
    }

    /** Those not over yet that would remove or suspend this member, who has not answered; the soonest to lapse first. */
    public List<ProposalLine> toAnswer(MemberId member, int limit) {
        return lines(db.sql(ProposalRow.SELECT + """
                             where not p.lapsed and (p.poll is null or o.outcome is null)
                               and exists (select from view_proposals.effect e
                                            where e.owner = p.id and e.version = p.version and e.effect::jsonb ->> 'member' = ?
                                              and e.effect::jsonb ->> 'effect' in ('remove-member', 'suspend-member'))
                               and not exists (select from view_proposals.removal_answer a
                                                where a.proposal = p.id and a.member = ?)
                             order by p.lapses_at, p.id limit ?""")
                .params(member.value(), member.value(), limit)
                .query(ProposalRow::read)
                .list());
    }

    /** Those that wait for this member's advice on their newest version; the soonest to be decided without it first. */
    public List<ProposalLine> toAdvise(MemberId member, int limit) {
        return lines(db.sql(ProposalRow.SELECT + """
                             join view_proposals.advice a on a.proposal = p.id and a.adviser = ?
                             where not p.lapsed and not p.withdrawn and p.poll is null and a.version < p.version
                             order by a.until, p.id limit ?""")
                .params(member.value(), limit)
                .query(ProposalRow::read)
                .list());
    }

    /** Who was asked for advice on this one, in the order in which they were asked. */
    public List<Advised> advice(ProposalId proposal) {
        return advice.of(proposal);
    }

    private record Said(MemberId member, String answer) {}

    /** What those say to it whom it would remove or suspend, or would have in an earlier version. */
    public List<ProposalPage.RemovalAnswer> answers(ProposalId proposal) {
        var said = db.sql(
                        "select member, answer from view_proposals.removal_answer where proposal = ? order by position")
                .param(proposal.value())
                .query((row, number) -> new Said(new MemberId(row.getString(1)), row.getString(2)))
                .list();
        if (said.isEmpty()) return List.of();
        var people = members.people(said.stream().map(Said::member).toList());
        var opened = Opened.of(sealed, said.stream().map(Said::answer));
        return said.stream()
                .map(each -> new ProposalPage.RemovalAnswer(people.of(each.member), opened.text(each.answer)))
                .toList();
    }

    private List<EntryLink> entries(ProposalId proposal) {
        return db.sql("""
                      select * from (select * from view_proposals.entry where subject = ?
                                      order by position desc limit ?) latest
                       order by position""")
                .params(proposal.value(), ENTRIES)
                .query((row, number) -> EntryRows.read(row))
                .list();
    }
}
