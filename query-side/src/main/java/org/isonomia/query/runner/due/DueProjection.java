package org.isonomia.query.runner.due;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.RoleId;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.LotDrawn;
import org.isonomia.events.draws.DrawEvent.LotFailed;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalLapsed;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.events.proposals.ProposalEvent.ProposalWithdrawn;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectsDone;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.roles.RoleEvent.AppointmentDeclined;
import org.isonomia.events.roles.RoleEvent.AppointmentLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.CandidacyWithdrawn;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.events.roles.RoleEvent.SeatLife;
import org.isonomia.events.tasks.TaskEvent;
import org.isonomia.events.tasks.TaskEvent.TaskCompleted;
import org.isonomia.events.tasks.TaskEvent.TaskLapsed;
import org.isonomia.events.tasks.TaskEvent.TaskOpened;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Projection;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.yesno.Result;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the clock has to do: a row from the entry that sets a time until the one that settles it. */
public final class DueProjection implements Projection {
    static final String CLOSE_POLL = "close-poll";
    static final String ABANDON_COUNT = "abandon-count";
    static final String ANNOUNCE_EARLY_CLOSE = "announce-early-close";
    static final String ENACT_EFFECTS = "enact-effects";
    static final String CALL_AGAIN = "call-again";
    static final String SEAT_PANEL = "seat-panel";
    static final String CLOSE_COMMITMENTS = "close-commitments";
    static final String DRAW_LOT = "draw-lot";
    static final String LAPSE_PROPOSAL = "lapse-proposal";
    static final String PUT_QUESTION_TO_VOTE = "put-question-to-vote";
    static final String LAPSE_QUESTION = "lapse-question";
    static final String LAPSE_APPOINTMENT = "lapse-appointment";
    static final String END_MANDATE = "end-mandate";
    static final String LAPSE_CANDIDACY = "lapse-candidacy";
    static final String LAPSE_TASK = "lapse-task";

    /** For a poll to get a result from when it could be counted. */
    private static final Duration TO_COUNT = Duration.ofDays(30);

    @Override
    public String name() {
        return "due";
    }

    @Override
    public int version() {
        return 6;
    }

    @Override
    public String tables() {
        return """
               create table due (
                   at      timestamptz not null,
                   act     text not null,
                   subject text not null,
                   cause   uuid not null,
                   primary key (cause, act)
               );
               create index on due (at, cause, act);
               create index on due (act, subject);
               """ + EarlyCloses.TABLES + Parked.TABLE + AnnouncedVotes.TABLE;
    }

    @Override
    public Optional<String> key(LogEntry entry) {
        return switch (entry.recorded().event()) {
            case PollOpened e -> Optional.of(e.poll().value());
            case PollClosed e -> Optional.of(e.poll().value());
            case ClosingTimeExtended e -> Optional.of(e.poll().value());
            case EarlyCloseAnnounced e -> Optional.of(e.poll().value());
            case EarlyCloseCalledOff e -> Optional.of(e.poll().value());
            case PollCancelled e -> Optional.of(e.poll().value());
            case CountAbandoned e -> Optional.of(e.poll().value());
            case BallotsOpened e -> Optional.of(e.poll().value());
            case PollEvent.Ballot e -> Optional.of(e.poll().value());
            case ResultEvent.Settlement e -> Optional.of(e.poll().value());
            case EffectsDone e -> Optional.of(e.poll().value());
            case DrawEvent e -> Optional.of(e.poll().value());
            case ProposalDrafted e -> Optional.of(e.proposal().value());
            case ProposalPutToVote e -> Optional.of(e.proposal().value());
            case ProposalReturned e -> Optional.of(e.proposal().value());
            case ProposalSentBack e -> Optional.of(e.proposal().value());
            case ProposalLapsed e -> Optional.of(e.proposal().value());
            case ProposalWithdrawn e -> Optional.of(e.proposal().value());
            case QuestionEvent e -> Optional.of(e.question().value());
            case RoleEvent e -> Optional.of(e.role().value());
            case TaskEvent e -> Optional.of(e.task().value());
            default -> Optional.empty();
        };
    }

    @Override
    public void apply(LogEntry entry, JdbcClient db) {
        Event event = entry.recorded().event();
        switch (event) {
            case PollOpened e -> {
                EarlyCloses.watch(e, db);
                set(e.terms().closesAt(), CLOSE_POLL, e.poll().value(), entry, db);
                var question = e.terms().occasion().question();
                if (question != null) {
                    AnnouncedVotes.over(question, db);
                    Parked.park(LAPSE_QUESTION, question.value(), db);
                }
                for (var candidacy : e.terms().candidacies())
                    keep(
                            standing(candidacy.role(), candidacy.member()),
                            e.terms().candidaciesUntil(),
                            db);
                var follows = e.terms().occasion().follows();
                if (follows != null) {
                    settle(CALL_AGAIN, follows.value(), db);
                    settle(SEAT_PANEL, follows.value(), db);
                    over(LotOf.PANEL, follows, db);
                }
            }
            case QuestionRaised e ->
                set(e.endsAt(), LAPSE_QUESTION, e.question().value(), entry, db);
            case QuestionReturned e -> Parked.back(LAPSE_QUESTION, e.question().value(), db);
            case QuestionLapsed e -> {
                settle(LAPSE_QUESTION, e.question().value(), db);
                AnnouncedVotes.over(e.question(), db);
            }
            case QuestionWithdrawn e -> {
                settle(LAPSE_QUESTION, e.question().value(), db);
                AnnouncedVotes.over(e.question(), db);
            }
            case QuestionVoteAnnounced e ->
                set(e.opensAt(), PUT_QUESTION_TO_VOTE, AnnouncedVotes.subject(e.question(), db), entry, db);
            case QuestionVoteLapsed e -> AnnouncedVotes.over(e.question(), db);
            case ClosingTimeExtended e -> {
                settle(CLOSE_POLL, e.poll().value(), db);
                set(e.closesAt(), CLOSE_POLL, e.poll().value(), entry, db);
            }
            case BallotCast e -> {
                if (EarlyCloses.cast(e, db))
                    set(
                            entry.recorded().stamp().at(),
                            ANNOUNCE_EARLY_CLOSE,
                            e.poll().value(),
                            entry,
                            db);
            }
            case BallotWithdrawn e -> EarlyCloses.withdrawn(e, db);
            case EarlyCloseAnnounced e -> {
                settle(ANNOUNCE_EARLY_CLOSE, e.poll().value(), db);
                settle(CLOSE_POLL, e.poll().value(), db);
                set(e.closesAt(), CLOSE_POLL, e.poll().value(), entry, db);
            }
            case EarlyCloseCalledOff e -> {
                settle(CLOSE_POLL, e.poll().value(), db);
                set(e.closesAt(), CLOSE_POLL, e.poll().value(), entry, db);
            }
            case PollDecided e -> {
                settle(ABANDON_COUNT, e.poll().value(), db);
                if (e.challengeableUntil() != null && e.outcome() == Result.Outcome.ADOPTED)
                    set(e.challengeableUntil(), ENACT_EFFECTS, e.poll().value(), entry, db);
            }
            case TieBroken e -> {
                if (e.challengeableUntil() != null && e.outcome() == Result.Outcome.ADOPTED)
                    set(e.challengeableUntil(), ENACT_EFFECTS, e.poll().value(), entry, db);
            }
            case ResultUpheld e -> {
                if (e.effectsFrom() != null)
                    set(e.effectsFrom(), ENACT_EFFECTS, e.poll().value(), entry, db);
            }
            case ResultChallenged e -> settle(ENACT_EFFECTS, e.poll().value(), db);
            case EffectsEnacted e -> settle(ENACT_EFFECTS, e.poll().value(), db);
            case EffectsDone e -> settle(ENACT_EFFECTS, e.poll().value(), db);
            case EffectConflicted e -> settle(ENACT_EFFECTS, e.poll().value(), db);
            case SecondCallAnnounced e -> set(e.opensAt(), CALL_AGAIN, e.poll().value(), entry, db);
            case PoolFixed e -> {
                if (e.until() != null) set(e.until(), SEAT_PANEL, e.poll().value(), entry, db);
            }
            case LotCalled e -> {
                over(e.of(), e.poll(), db);
                set(e.commitBy(), CLOSE_COMMITMENTS, lot(e.of(), e.poll()), entry, db);
                set(e.revealBy(), DRAW_LOT, lot(e.of(), e.poll()), entry, db);
            }
            case LotDrawn e -> over(e.of(), e.poll(), db);
            case LotFailed e -> over(e.of(), e.poll(), db);
            case PanelDrawn e -> {
                settle(SEAT_PANEL, e.poll().value(), db);
                set(e.seatsAt(), SEAT_PANEL, e.poll().value(), entry, db);
            }
            case PanelSeated e -> settle(SEAT_PANEL, e.poll().value(), db);
            case DrawLapsed e -> settle(SEAT_PANEL, e.poll().value(), db);
            case PollClosed e -> {
                over(e.poll(), db);
                countable(e.poll(), entry, db);
            }
            case BallotsOpened e -> {
                settle(ABANDON_COUNT, e.poll().value(), db);
                countable(e.poll(), entry, db);
            }
            case CountAbandoned e -> settle(ABANDON_COUNT, e.poll().value(), db);
            case PollCancelled e -> over(e.poll(), db);
            case ProposalDrafted e -> {
                set(e.lapsesAt(), LAPSE_PROPOSAL, e.proposal().value(), entry, db);
                if (e.question() != null) AnnouncedVotes.joined(e.question(), e.proposal(), entry.position(), db);
            }
            case ProposalPutToVote e -> Parked.park(LAPSE_PROPOSAL, e.proposal().value(), db);
            case ProposalReturned e -> Parked.back(LAPSE_PROPOSAL, e.proposal().value(), db);
            case ProposalSentBack e -> {
                settle(LAPSE_PROPOSAL, e.proposal().value(), db);
                set(e.lapsesAt(), LAPSE_PROPOSAL, e.proposal().value(), entry, db);
            }
            case ProposalLapsed e -> settle(LAPSE_PROPOSAL, e.proposal().value(), db);
            case ProposalWithdrawn e -> settle(LAPSE_PROPOSAL, e.proposal().value(), db);
            case RoleEvent e -> role(e, entry, db);
            case TaskOpened e -> set(e.dueAt(), LAPSE_TASK, e.task().value(), entry, db);
            case TaskCompleted e -> settle(LAPSE_TASK, e.task().value(), db);
            case TaskLapsed e -> settle(LAPSE_TASK, e.task().value(), db);
            default -> {}
        }
    }

    /** Its ballots can be counted now: it has a result soon, or ends without one. */
    private static void countable(PollId poll, LogEntry entry, JdbcClient db) {
        set(entry.recorded().stamp().at().plus(TO_COUNT), ABANDON_COUNT, poll.value(), entry, db);
    }

    private static void over(LotOf of, PollId poll, JdbcClient db) {
        settle(CLOSE_COMMITMENTS, lot(of, poll), db);
        settle(DRAW_LOT, lot(of, poll), db);
    }

    private static String lot(LotOf of, PollId poll) {
        return poll.value() + "/" + of;
    }

    private static void over(PollId poll, JdbcClient db) {
        EarlyCloses.forget(poll, db);
        settle(ANNOUNCE_EARLY_CLOSE, poll.value(), db);
        settle(CLOSE_POLL, poll.value(), db);
    }

    private static void role(RoleEvent event, LogEntry entry, JdbcClient db) {
        switch (event) {
            case RoleDefined e -> {}
            case CandidacyStood e -> set(e.until(), LAPSE_CANDIDACY, standing(e.role(), e.member()), entry, db);
            case CandidacyWithdrawn e -> settle(LAPSE_CANDIDACY, standing(e.role(), e.member()), db);
            case CandidacyLapsed e -> settle(LAPSE_CANDIDACY, standing(e.role(), e.member()), db);
            case MemberAppointed e -> set(e.acceptBy(), LAPSE_APPOINTMENT, seat(e), entry, db);
            case AppointmentDeclined e -> settle(LAPSE_APPOINTMENT, seat(e), db);
            case AppointmentLapsed e -> settle(LAPSE_APPOINTMENT, seat(e), db);
            case MandateBegan e -> {
                settle(LAPSE_APPOINTMENT, seat(e), db);
                settle(LAPSE_CANDIDACY, standing(e.role(), e.member()), db);
                set(e.endsAt(), END_MANDATE, seat(e), entry, db);
            }
            case MandateEnded e -> settle(END_MANDATE, seat(e), db);
        }
    }

    private static void set(Instant at, String act, String subject, LogEntry cause, JdbcClient db) {
        db.sql("""
               insert into due (at, act, subject, cause) values (?, ?, ?, ?)
               on conflict (cause, act) do update set at = excluded.at, subject = excluded.subject""")
                .params(at.atOffset(ZoneOffset.UTC), act, subject, cause.id())
                .update();
    }

    private static void settle(String act, String subject, JdbcClient db) {
        db.sql("delete from due where act = ? and subject = ?")
                .params(act, subject)
                .update();
    }

    /** A candidacy stays while a poll on the appointment runs. */
    private static void keep(String candidacy, Instant until, JdbcClient db) {
        db.sql("update due set at = greatest(at, ?) where act = ? and subject = ?")
                .params(until.atOffset(ZoneOffset.UTC), LAPSE_CANDIDACY, candidacy)
                .update();
    }

    private static String standing(RoleId role, MemberId member) {
        return role.value() + "/" + member.value();
    }

    private static String seat(SeatLife event) {
        return event.role().value() + "/" + event.seat() + "/" + event.member().value();
    }
}
