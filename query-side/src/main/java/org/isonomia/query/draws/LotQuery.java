package org.isonomia.query.draws;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.rows.Lists;
import org.isonomia.query.rows.Moments;
import org.isonomia.rules.sortition.LotOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads lots with their volunteers. */
public final class LotQuery {
    private record Row(
            LotOf of,
            LotView.State state,
            int call,
            Instant commitBy,
            Instant revealBy,
            @Nullable String seed) {}

    private record Volunteer(
            MemberId member, int call, @Nullable String share, boolean withheld) {}

    private final JdbcClient db;
    private final MembersQuery members;

    public LotQuery(JdbcClient db, MembersQuery members) {
        this.db = db;
        this.members = members;
    }

    public List<LotView> lots(PollId poll, PollTerms terms) {
        return db
                .sql("select * from view_polls.lot where poll = ? order by of")
                .param(poll.value())
                .query((row, number) -> new Row(
                        LotOf.valueOf(row.getString("of")),
                        LotView.State.valueOf(row.getString("state")),
                        row.getInt("call"),
                        Moments.read(row, "commit_by"),
                        Moments.read(row, "reveal_by"),
                        row.getString("seed")))
                .list()
                .stream()
                .map(row -> view(poll, terms, row, volunteers(poll, row.of)))
                .toList();
    }

    private LotView view(PollId poll, PollTerms terms, Row row, List<Volunteer> volunteers) {
        var parties = row.of == LotOf.PANEL ? parties(poll) : terms.hearing().parties();
        var named = new HashSet<>(parties);
        volunteers.forEach(volunteer -> named.add(volunteer.member));
        var people = members.people(named);
        var now = volunteers.stream()
                .filter(volunteer -> volunteer.call == row.call)
                .toList();
        return new LotView(
                row.of,
                row.state,
                row.call,
                row.commitBy,
                row.revealBy,
                now.stream().map(volunteer -> people.of(volunteer.member)).toList(),
                now.stream()
                        .flatMap(volunteer -> Stream.ofNullable(volunteer.share)
                                .map(share -> new LotView.Share(people.of(volunteer.member), share)))
                        .toList(),
                volunteers.stream()
                        .filter(Volunteer::withheld)
                        .map(volunteer -> people.of(volunteer.member))
                        .toList(),
                parties.stream().map(people::of).toList(),
                row.seed);
    }

    private List<Volunteer> volunteers(PollId poll, LotOf of) {
        return db.sql("select * from view_polls.lot_share where poll = ? and of = ? order by call, position")
                .params(poll.value(), of.name())
                .query((row, number) -> new Volunteer(
                        new MemberId(row.getString("member")),
                        row.getInt("call"),
                        row.getString("share"),
                        row.getBoolean("withheld")))
                .list();
    }

    private List<MemberId> parties(PollId poll) {
        return db
                .sql("select parties from view_polls.draw where poll = ?")
                .param(poll.value())
                .query((row, number) -> Lists.read(row, "parties"))
                .list()
                .stream()
                .flatMap(List::stream)
                .map(MemberId::new)
                .toList();
    }
}
