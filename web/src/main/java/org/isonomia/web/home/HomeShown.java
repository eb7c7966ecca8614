package org.isonomia.web.home;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.query.community.history.HistoryLine;
import org.isonomia.query.community.home.BallotsSince;
import org.isonomia.query.community.home.Heard;
import org.isonomia.query.roles.seats.Vacancy;

/**
 * A member's first page.
 *
 * @param next what to do first, where a community or a member has just begun
 * @param receipts of their ballots that they have not kept
 * @param since absent on the first visit
 * @param asleep whether the community hibernates
 */
public record HomeShown(
        Optional<NextSteps> next,
        List<Need> needs,
        int receipts,
        Optional<Since> since,
        List<Coming> coming,
        List<Vacancy> vacancies,
        Heard heard,
        boolean asleep) {

    /** What others did since the last visit. @param lines without ballots, newest first */
    public record Since(Instant at, BallotsSince ballots, List<HistoryLine> lines) {}

    /** Something with a date. @param what happens then: the key {@code coming.<what>} */
    public record Coming(Instant at, String path, String title, String what) {}
}
