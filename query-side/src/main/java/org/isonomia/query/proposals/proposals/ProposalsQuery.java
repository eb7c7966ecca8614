package org.isonomia.query.proposals.proposals;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.ThreadId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.page.Page;
import org.isonomia.query.proposals.proposals.EffectRows.Owner;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.rows.Opened;
import org.isonomia.query.runner.PublicTexts;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals and who supports them. */
public final class ProposalsQuery {
    private record Draft(int number, String title, String sha256, Instant at) {}

    private record Supporter(int version, MemberId member) {}

    private static final String VIEW = "view_proposals";
    private final JdbcClient db;
    private final PublicTexts texts;
    private final MembersQuery members;
    private final SealedValues sealed;
    private final AdviceRows advice;

    public ProposalsQuery(JdbcClient db, PublicTexts texts, MembersQuery members, SealedValues sealed) {
        this.sealed = sealed;
        this.advice = new AdviceRows(db, members, sealed);
        this.db = db;
        this.texts = texts;
        this.members = members;
    }

    /** Newest first. */
    public Page<ProposalLine> proposals(@Nullable String cursor, int limit) {
        var rows = db.sql(ProposalRow.SELECT + "where p.position < ? order by p.position desc limit ?")
                .params(Cursor.position(cursor, Long.MAX_VALUE), limit + 1)
                .query(ProposalRow::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.position())).as(this::lines);
    }

    public Optional<ProposalPage> proposal(ProposalId proposal) {
        return db.sql(ProposalRow.SELECT + "where p.id = ?")
                .param(proposal.value())
                .query(ProposalRow::read)
                .optional()
                .map(this::page);
    }

    /** Those discussed in this thread, newest first. */
    public List<ProposalLine> discussedIn(ThreadId thread, int limit) {
        return lines(db.sql(ProposalRow.SELECT + "where p.thread = ? order by p.position desc limit ?")
                .params(thread.value(), limit)
                .query(ProposalRow::read)
                .list());
    }

    /** Those drafted in this question, with every version, in the order of their first drafts. */
    public List<ProposalPage> rivals(QuestionId question) {
        return db
                .sql(ProposalRow.SELECT + "where p.question = ? order by p.position")
                .param(question.value())
                .query(ProposalRow::read)
                .list()
                .stream()
                .map(this::page)
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

    private List<ProposalLine> lines(List<ProposalRow> rows) {
        var people = members.people(rows.stream().map(ProposalRow::proposer).toList());
        var effects =
                Effects.read(VIEW, rows.stream().map(row -> row.id().value()).toList(), db, members);
        return rows.stream().map(row -> row.line(people, effects)).toList();
    }

    private ProposalPage page(ProposalRow row) {
        var drafts = drafts(row.id());
        var supporters = supporters(row.id());
        var effects = Effects.read(VIEW, List.of(row.id().value()), db, members);
        var text = texts.read(drafts.stream().map(Draft::sha256).distinct().toList());
        var people = members.people(Stream.concat(
                        Stream.of(row.proposer()),
                        supporters.values().stream().flatMap(List::stream).map(Supporter::member))
                .toList());
        var versions = drafts.stream()
                .map(draft -> {
                    List<Person> behind = supporters.getOrDefault(draft.number, List.of()).stream()
                            .map(supporter -> people.of(supporter.member))
                            .toList();
                    return new ProposalPage.Version(
                            draft.number,
                            draft.title,
                            Optional.ofNullable(text.get(draft.sha256)),
                            draft.sha256,
                            effects.views(new Owner(row.id().value(), draft.number)),
                            behind,
                            draft.at);
                })
                .toList();
        return new ProposalPage(
                row.line(people, effects), versions, answers(row.id()), advice.of(row.id()), entries(row.id()));
    }

    /** Those not over yet that would remove this member, who has not answered; the soonest to lapse first. */
    public List<ProposalLine> toAnswer(MemberId member, int limit) {
        return lines(db.sql(ProposalRow.SELECT + """
                             where not p.lapsed and (p.poll is null or o.outcome is null)
                               and exists (select from view_proposals.effect e
                                            where e.owner = p.id and e.version = p.version
                                              and e.effect = 'RemoveMember' and e.member = ?)
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

    private record Said(MemberId member, String answer) {}

    private List<ProposalPage.RemovalAnswer> answers(ProposalId proposal) {
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

    private List<Draft> drafts(ProposalId proposal) {
        return db.sql("select * from view_proposals.version where proposal = ? order by number desc")
                .param(proposal.value())
                .query((row, number) -> new Draft(
                        row.getInt("number"), row.getString("title"), row.getString("text"), Moments.read(row, "at")))
                .list();
    }

    private Map<Integer, List<Supporter>> supporters(ProposalId proposal) {
        return db
                .sql("select version, supporter from view_proposals.support where proposal = ? order by position")
                .param(proposal.value())
                .query((row, number) -> new Supporter(row.getInt(1), new MemberId(row.getString(2))))
                .list()
                .stream()
                .collect(groupingBy(Supporter::version));
    }

    private List<EntryLink> entries(ProposalId proposal) {
        return db.sql("select * from view_proposals.entry where subject = ? order by position")
                .param(proposal.value())
                .query((row, number) -> EntryRows.read(row))
                .list();
    }
}
