package org.isonomia.query.polls.ballotbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.deciding.Challenges;
import org.isonomia.deciding.Eligibility;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.query.draws.DrawQuery;
import org.isonomia.query.draws.Drawn;
import org.isonomia.query.draws.LotQuery;
import org.isonomia.query.draws.LotToDo;
import org.isonomia.query.membership.members.Member;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.Page;
import org.isonomia.query.proposals.proposals.EffectRows.Owner;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.query.proposals.proposals.Effects;
import org.isonomia.query.results.ChallengeView;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.PublicTexts;
import org.isonomia.query.runner.SealedValues;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.CountSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Polls and the ballots in them. */
public final class PollsQuery {
    /**
     * @param hidden the commitment of the choice of a hidden poll
     * @param sealedReason the commitment of the voter's words
     * @param reason the same, once the choice it explains may be seen
     */
    private record Cast(
            MemberId voter,
            @Nullable Choice choice,
            @Nullable String hidden,
            @Nullable String sealedReason,
            @Nullable String reason,
            Instant at,
            long position) {
        static Cast read(ResultSet row, int number) throws SQLException {
            String choice = row.getString("choice");
            String reason = row.getString("reason");
            return new Cast(
                    new MemberId(row.getString("voter")),
                    choice == null ? null : JsonText.read(choice, Choice.class),
                    row.getString("hidden"),
                    reason,
                    choice == null ? null : reason,
                    Moments.read(row, "at"),
                    row.getLong("position"));
        }
    }

    private final JdbcClient db;
    private final SealedValues sealed;
    private final PublicTexts texts;
    private final MembersQuery members;
    private final Clock clock;

    public PollsQuery(JdbcClient db, SealedValues sealed, PublicTexts texts, MembersQuery members, Clock clock) {
        this.db = db;
        this.sealed = sealed;
        this.texts = texts;
        this.members = members;
        this.clock = clock;
    }

    /** The open ones first, the next to close before the others; then the rest, newest close first. */
    public Page<PollLine> polls(@Nullable String cursor, int limit) {
        var from = cursor == null ? List.of("-1", "0", "") : Cursor.parts(cursor, 3);
        var rows = db.sql(PollRow.SELECT + """
                          where (p.closed::int::bigint,
                                 (extract(epoch from p.closes_at) * case when p.closed then -1000 else 1000 end)::bigint,
                                 p.id) > (?, ?, ?)
                          order by p.closed, case when p.closed then null else p.closes_at end,
                                   p.closes_at desc, p.id
                          limit ?""")
                .params(Cursor.number(from.get(0)), Cursor.number(from.get(1)), from.get(2), limit + 1)
                .query(PollRow::read)
                .list();
        return Page.of(rows, limit, row -> place(row.line()))
                .as(found -> found.stream().map(PollRow::line).toList());
    }

    private static String place(PollLine poll) {
        boolean open = poll.state() == PollState.OPEN;
        long millis = poll.closesAt().toEpochMilli();
        return Cursor.of(open ? 0 : 1, open ? millis : -millis, poll.id());
    }

    public Optional<PollPage> poll(PollId poll) {
        return db.sql(PollRow.SELECT + "where p.id = ?")
                .param(poll.value())
                .query(PollRow::read)
                .optional()
                .map(this::page);
    }

    /**
     * One's own ballot, opened also while it is hidden from everybody else: for its voter alone, never to be kept where
     * another could read it.
     */
    public Optional<BallotLine> ownBallot(PollId poll, MemberId voter) {
        return db.sql("select * from view_polls.ballot where poll = ? and voter = ?")
                .params(poll.value(), voter.value())
                .query(Cast::read)
                .optional()
                .map(cast -> named(List.of(opened(cast))).getFirst());
    }

    private Cast opened(Cast cast) {
        var hidden = cast.hidden;
        if (hidden == null || cast.choice != null) return cast;
        var choice = sealed.open(List.of(hidden), Choice.class).get(hidden);
        return new Cast(cast.voter, choice, null, cast.sealedReason, cast.sealedReason, cast.at, cast.position);
    }

    /** The ballots that count, newest first. */
    public Page<BallotLine> ballots(PollId poll, @Nullable String cursor, int limit) {
        var rows = db.sql("""
                          select * from view_polls.ballot where poll = ? and position < ?
                           order by position desc limit ?""")
                .params(poll.value(), Cursor.position(cursor, Long.MAX_VALUE), limit + 1)
                .query(Cast::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.position)).as(this::named);
    }

    public boolean onRoll(PollId poll, MemberId member) {
        return db.sql("select exists (select from view_polls.roll where poll = ? and member = ?)")
                .params(poll.value(), member.value())
                .query(Boolean.class)
                .single();
    }

    /** Why this person cannot vote in it; nothing for one who is on the roll. */
    public Optional<Bar> bar(PollPage poll, MemberId person) {
        if (onRoll(poll.line().id(), person)) return Optional.empty();
        var member = members.member(person).filter(known -> known.leftAt() == null);
        if (member.isEmpty()) return Optional.of(new Bar(Bar.Why.NOT_A_MEMBER, null));
        return Optional.of(new Bar(why(poll.terms(), member.get()), member.get().joinedAt()));
    }

    /** A class assigned since the opening changes nothing for that roll, so what is left is a later change. */
    private static Bar.Why why(PollTerms terms, Member member) {
        if (terms.electorate().rollOf() != null) return Bar.Why.NOT_A_HOLDER;
        if (terms.occasion().isOfPanel()) return Bar.Why.NOT_DRAWN;
        if (member.joinedAt().isAfter(terms.timing().opensAt())) return Bar.Why.JOINED_LATER;
        if (member.isSuspended(terms.timing().opensAt())) return Bar.Why.SUSPENDED;
        var bar = Eligibility.of(terms).bar(member.waitsFrom(), member.memberClass());
        if (bar.isEmpty()
                && terms.matter().binding()
                && terms.electorate().roll().count() == 1) return Bar.Why.BY_ADVICE;
        return bar.filter(Eligibility.Bar.NEWCOMER::equals).isPresent() ? Bar.Why.NEWCOMER : Bar.Why.OTHER_CLASS;
    }

    /** Who may vote, by id. */
    public Page<Person> roll(PollId poll, @Nullable String cursor, int limit) {
        var rows = db.sql("""
                          select member from view_polls.roll where poll = ? and member > ? order by member limit ?""")
                .params(poll.value(), cursor == null ? "" : cursor, limit + 1)
                .query((row, number) -> new MemberId(row.getString(1)))
                .list();
        return Page.of(rows, limit, MemberId::value).as(ids -> {
            var people = members.people(ids);
            return ids.stream().map(people::of).toList();
        });
    }

    /** Open polls with this member on the roll and no ballot of theirs, the next to close first. */
    public List<PollLine> toVote(MemberId member, int limit) {
        return db
                .sql(PollRow.SELECT + """
                     where not p.closed
                       and exists (select from view_polls.roll r where r.poll = p.id and r.member = :member)
                       and not exists (select from view_polls.ballot b where b.poll = p.id and b.voter = :member)
                     order by p.closes_at, p.id limit :limit""")
                .param("member", member.value())
                .param("limit", limit)
                .query(PollRow::read)
                .list()
                .stream()
                .map(PollRow::line)
                .toList();
    }

    /**
     * Lots in which this member can volunteer or has to reveal a share at this moment, the next to end first: never one
     * they are a party to, or in which they kept their share back before.
     */
    public List<LotToDo> lots(MemberId member, Instant now, int limit) {
        return db.sql("""
                      select l.*, p.question, s.member is not null as committed from view_polls.lot l
                        join view_polls.poll p on p.id = l.poll
                        left join view_polls.draw d on d.poll = l.poll and l.of = 'PANEL'
                        left join view_polls.lot_share s
                          on s.poll = l.poll and s.of = l.of and s.call = l.call and s.member = :member
                       where l.state = 'OPEN' and s.share is null and not coalesce(d.lapsed, false)
                         and not :member = any (coalesce(d.parties, '{}'))
                         and not (l.of = 'TIE' and :member in (
                             select json_array_elements_text(p.terms::json #> '{hearing,parties}')))
                         and not exists (select from view_polls.lot_share w
                             where w.poll = l.poll and w.of = l.of and w.member = :member and w.withheld)
                         and case when s.member is null then :now < l.commit_by
                             else :now >= l.commit_by and :now < l.reveal_by end
                       order by l.reveal_by, l.poll limit :limit""")
                .param("member", member.value())
                .param("now", Moments.of(now))
                .param("limit", limit)
                .query((row, number) -> new LotToDo(
                        new PollId(row.getString("poll")),
                        row.getString("question"),
                        row.getBoolean("committed"),
                        Moments.read(row, "commit_by"),
                        Moments.read(row, "reveal_by")))
                .list();
    }

    private PollPage page(PollRow row) {
        var poll = row.line().id();
        var owner = new Owner(poll.value(), 0);
        var effects = Effects.read("view_polls", List.of(owner), db, members);
        var proof = Proof.read(List.of(poll), db);
        var opener = row.opener();
        var sheet = sheet(row);
        return new PollPage(
                row.line(),
                row.terms(),
                effects.views(owner),
                ifWon(row.terms()),
                opener == null
                        ? Optional.empty()
                        : Optional.of(members.people(List.of(opener)).of(opener)),
                rollOf(row),
                Optional.ofNullable(row.tally()),
                sheet,
                Elections.of(row, sheet),
                proof.ticksOf(poll),
                row.enacted(),
                row.conflict(),
                objections(poll),
                row.sequel(),
                cancelled(row),
                challenge(row),
                new DrawQuery(db, members, clock).draw(drawn(row)),
                new LotQuery(db, members).lots(row.line().id(), row.terms()),
                proof.entriesOf(poll));
    }

    /** By the option that wins; none for options that change nothing by themselves. */
    private Map<String, List<EffectView>> ifWon(PollTerms terms) {
        var owned = new LinkedHashMap<Owner, List<Effect>>();
        for (var option : terms.rule().options())
            if (!option.effects().isEmpty()) owned.put(new Owner(option.id(), 0), option.effects());
        var effects = Effects.of(owned, db, members);
        var views = new LinkedHashMap<String, List<EffectView>>();
        owned.keySet().forEach(owner -> views.put(owner.id(), effects.views(owner)));
        return views;
    }

    private record Objected(
            MemberId objector, String harm, @Nullable String answer, ObjectionLine.State state) {}

    /** In the order in which they were last worded. */
    private List<ObjectionLine> objections(PollId poll) {
        var rows = db.sql("select * from view_polls.objection where poll = ? order by position")
                .param(poll.value())
                .query((row, number) -> new Objected(
                        new MemberId(row.getString("objector")),
                        row.getString("harm"),
                        row.getString("answer"),
                        ObjectionLine.State.valueOf(row.getString("state"))))
                .list();
        var people = members.people(rows.stream().map(Objected::objector).toList());
        var words = sealed.open(
                rows.stream()
                        .flatMap(row -> Stream.of(row.harm, Objects.requireNonNullElse(row.answer, row.harm)))
                        .distinct()
                        .toList(),
                String.class);
        return rows.stream()
                .map(row -> new ObjectionLine(
                        people.of(row.objector),
                        Optional.ofNullable(words.get(row.harm)),
                        Optional.ofNullable(row.answer).map(words::get),
                        row.state))
                .toList();
    }

    private static Drawn drawn(PollRow row) {
        var challenge = row.challenge();
        return new Drawn(
                row.line().id(),
                row.terms(),
                challenge == null ? null : challenge.by(),
                row.sequel().next() != null);
    }

    private Optional<String> cancelled(PollRow row) {
        var reason = row.cancelled();
        return reason == null
                ? Optional.empty()
                : Optional.ofNullable(sealed.open(List.of(reason), String.class).get(reason));
    }

    private Optional<ChallengeView> challenge(PollRow row) {
        var challenge = row.challenge();
        if (challenge == null) return Optional.empty();
        var rows = db.sql("select * from view_polls.challenge where poll = ? order by position")
                .param(row.line().id().value())
                .query((found, number) ->
                        new Challenger(new MemberId(found.getString("member")), found.getString("reason")))
                .list();
        var people = members.people(rows.stream().map(Challenger::member).toList());
        var words = sealed.open(
                rows.stream().flatMap(each -> Stream.ofNullable(each.reason)).toList(), String.class);
        var voices = rows.stream()
                .flatMap(each -> Stream.ofNullable(each.reason)
                        .map(reason -> new ChallengeView.Voice(
                                people.of(each.member), Optional.ofNullable(words.get(reason)))))
                .toList();
        return Optional.of(new ChallengeView(
                challenge.state(),
                voices.getFirst().by(),
                voices.getFirst().why(),
                voices,
                rows.stream().map(each -> people.of(each.member)).toList(),
                Challenges.supporters(row.terms()),
                challenge.hearing()));
    }

    private record Challenger(MemberId member, @Nullable String reason) {}

    private Optional<CountSheet> sheet(PollRow row) {
        var digest = row.sheet();
        if (digest == null) return Optional.empty();
        return Optional.ofNullable(texts.read(List.of(digest)).get(digest))
                .map(json -> JsonText.read(json, CountSheet.class));
    }

    private Optional<String> rollOf(PollRow row) {
        var role = row.terms().electorate().rollOf();
        if (role == null) return Optional.empty();
        return db.sql("select name from view_roles.role where id = ?")
                .param(role.value())
                .query(String.class)
                .optional();
    }

    private static @Nullable String words(@Nullable String reason) {
        return reason == null || reason.isBlank() ? null : reason;
    }

    private List<BallotLine> named(List<Cast> rows) {
        var people = members.people(rows.stream().map(Cast::voter).toList());
        var reasons = sealed.open(
                rows.stream().map(Cast::reason).filter(Objects::nonNull).toList(), String.class);
        return rows.stream()
                .map(row -> new BallotLine(
                        people.of(row.voter),
                        row.choice,
                        row.reason == null ? null : words(reasons.get(row.reason)),
                        row.at,
                        row.position))
                .toList();
    }
}
