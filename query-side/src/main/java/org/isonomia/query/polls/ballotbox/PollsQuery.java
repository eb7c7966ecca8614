package org.isonomia.query.polls.ballotbox;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Polls and the ballots in them. */
public final class PollsQuery {
    private final JdbcClient db;
    private final MembersQuery members;

    public PollsQuery(JdbcClient db, MembersQuery members) {
        this.db = db;
        this.members = members;
    }

    /** The open ones first, the next to close before the others; then the rest, newest close first. */
    public Page<PollLine> polls(@Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    public Optional<PollPage> poll(PollId poll) {
        throw new UnsupportedOperationException();
    }

    /** The ballot of this member that counts, if there is one. */
    public Optional<BallotLine> ballot(PollId poll, MemberId voter) {
        throw new UnsupportedOperationException();
    }

    /** The ballots that count, newest first. */
    public Page<BallotLine> ballots(PollId poll, @Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    public boolean onRoll(PollId poll, MemberId member) {
        throw new UnsupportedOperationException();
    }

    /** Who may vote, by id. */
    public Page<Person> roll(PollId poll, @Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Open polls with this member on the roll and no ballot of theirs, the next to close first. */
    public List<PollLine> toVote(MemberId member, int limit) {
        throw new UnsupportedOperationException();
    }
}
