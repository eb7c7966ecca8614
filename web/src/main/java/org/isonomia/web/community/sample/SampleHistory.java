package org.isonomia.web.community.sample;

import static org.isonomia.web.community.sample.SamplePeople.id;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.isonomia.command.community.foundcommunity.ChallengeWindow;
import org.isonomia.command.community.foundcommunity.FoundCommunity;
import org.isonomia.command.community.foundcommunity.LastResort;
import org.isonomia.command.community.foundcommunity.Pace;
import org.isonomia.command.community.foundcommunity.Waiting;
import org.isonomia.command.discussion.openthread.OpenThread;
import org.isonomia.command.discussion.postcomment.PostComment;
import org.isonomia.command.discussion.retractcomment.RetractComment;
import org.isonomia.command.discussion.revisecomment.ReviseComment;
import org.isonomia.command.membership.issueinvitation.IssueInvitation;
import org.isonomia.command.membership.joinbyinvitation.JoinByInvitation;
import org.isonomia.command.proposals.Wording;
import org.isonomia.command.roles.answerappointment.AnswerAppointment;
import org.isonomia.command.roles.standforrole.StandForRole;
import org.isonomia.events.CommentId;
import org.isonomia.events.Digests;
import org.isonomia.events.InvitationId;
import org.isonomia.events.RoleId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.jspecify.annotations.Nullable;

/**
 * The history of an organisation of 3,073 members that stalled: 764 answered the poll on preconditions for a founding
 * convention, "no preference" most often; then a committee of 52 split 11 to 12 with 27 silent; then nobody stood as
 * content curator. The totals are documented; how the 764 split, all names and all words are invented.
 */
final class SampleHistory {
    static final int MEMBERS = 3_073;
    static final int COMMITTEE = 52;
    static final RoleId COMMITTEE_ROLE = new RoleId("r_sample-committee");
    static final RoleId CURATOR_ROLE = new RoleId("r_sample-curator");
    private static final ThreadId THREAD = new ThreadId("d_sample-convention");
    private static final int JOIN_BY_ONE_INVITATION = 100;
    private static final int SEATS_BY_ONE_PROPOSAL = Wording.MOST_EFFECTS;
    static final Duration LENGTH = Duration.ofDays(200);
    static final String FIRST_KEY = "found";
    static final String LAST_KEY = "ask-again";

    /** Acts in all, for showing progress. */
    static final int ACTS = 4_619;

    private final SampleActs acts;
    private final SamplePolls polls;
    private final Instant start;

    /** @param start of the history, which lasts 200 days and ends with a poll that is still open */
    SampleHistory(SampleActs acts, Instant start) {
        this.acts = acts;
        this.polls = new SamplePolls(acts);
        this.start = start;
    }

    void play() {
        playCommittee();
        join(COMMITTEE, MEMBERS, day(30));
        discuss();
        polls.ask(
                "preconditions",
                PRECONDITIONS,
                null,
                SamplePreconditions.until(day(60).plus(Duration.ofDays(365))),
                MEMBERS,
                SamplePolls.answers(251, 188, 325),
                day(60));
        splitCommittee();
        defineCurator();
        polls.leaveOpen(day(197));
        comment(LAST_KEY, null, 0, "Nobody stands as content curator. What now? There is a poll on it.", day(198));
    }

    /** Its first 20 days, a history on their own: the founding, and 52 who are seated as a committee. */
    void playCommittee() {
        found();
        join(1, COMMITTEE, day(1));
        appointCommittee();
    }

    /** How the committee split. */
    void splitCommittee() {
        polls.ask("committee", KEEP_THEM, COMMITTEE_ROLE, COMMITTEE, SamplePolls.answers(11, 12, 2), day(75));
    }

    private static final String PRECONDITIONS =
            "Should the founding convention wait for 10 to 30 working chapters, each with at least 30 % women, in 5"
                    + " countries on 3 continents?";
    private static final String KEEP_THEM = "Should we keep the preconditions until they are met?";

    private void found() {
        acts.act(
                new FoundCommunity(
                        "The Open Assembly (sample)",
                        "en",
                        "Europe/Vienna",
                        id(0),
                        SamplePeople.name(0),
                        SamplePeople.email(0),
                        Charter.Template.MAJORITY,
                        Pace.WEEK,
                        Waiting.NONE,
                        LastResort.LAPSE,
                        ChallengeWindow.NONE,
                        Conduct.Visibility.OPEN,
                        false,
                        true),
                id(0),
                start,
                FIRST_KEY);
    }

    /** Members {@code from} up to, not including, {@code to}: a hundred by each invitation, those side by side. */
    private void join(int from, int to, Instant at) {
        // One after the other: each invitation waits for what its inviter has promised before.
        for (int first = from; first < to; first += JOIN_BY_ONE_INVITATION) {
            acts.soon(
                    new IssueInvitation(
                            invitation(first),
                            id(0),
                            secretDigest(first),
                            at.plus(Duration.ofDays(14)),
                            JOIN_BY_ONE_INVITATION),
                    id(0),
                    at,
                    "invite-" + first);
            acts.settle();
        }
        // One of each invitation at a time: two uses of the same invitation would wait for one another.
        for (int step = 0; step < JOIN_BY_ONE_INVITATION; step++) {
            for (int first = from; first < to; first += JOIN_BY_ONE_INVITATION) {
                int member = first + step;
                if (member < to) joinBy(first, member, at.plusSeconds(60L * step));
            }
            acts.settle();
        }
    }

    private void joinBy(int first, int member, Instant at) {
        acts.soon(
                new JoinByInvitation(
                        invitation(first),
                        id(0),
                        secretDigest(first),
                        id(member),
                        SamplePeople.name(member),
                        SamplePeople.email(member)),
                id(member),
                at,
                "join-" + member);
    }

    private void appointCommittee() {
        var role = new DefineRole(
                COMMITTEE_ROLE,
                "Founding committee",
                "Prepares the founding convention.",
                List.of("The convention's date, place and agenda"),
                List.of("Reports once a month", "Answers every member's question within a week"),
                COMMITTEE,
                730);
        polls.adopt(
                "committee-role",
                "A founding committee of 52",
                List.<Effect>of(role),
                COMMITTEE,
                SamplePolls.answers(41, 4, 3),
                day(2));
        for (int member = 0; member < COMMITTEE; member++)
            acts.soon(
                    new StandForRole(COMMITTEE_ROLE, id(member), "I will give two hours a week."),
                    id(member),
                    day(10),
                    "stand-" + member);
        acts.settle();
        for (int first = 0; first < COMMITTEE; first += SEATS_BY_ONE_PROPOSAL)
            seat(first, Math.min(first + SEATS_BY_ONE_PROPOSAL, COMMITTEE));
        for (int member = 0; member < COMMITTEE; member++)
            acts.act(new AnswerAppointment(COMMITTEE_ROLE, id(member), true), id(member), day(19), "accept-" + member);
    }

    private void seat(int from, int to) {
        var seats = IntStream.range(from, to)
                .<Effect>mapToObj(member -> new AppointMember(COMMITTEE_ROLE, id(member)))
                .toList();
        polls.adopt(
                "committee-seats-" + from,
                "Seat %d of the 52 who stand, from %s on".formatted(to - from, SamplePeople.name(from)),
                seats,
                COMMITTEE,
                SamplePolls.answers(44, 2, 4),
                day(11));
    }

    private void discuss() {
        acts.act(
                new OpenThread(
                        THREAD,
                        id(0),
                        "When do we hold the founding convention?",
                        "Two years of preparation, and no date yet. What has to be true before we meet?",
                        List.of()),
                id(0),
                day(50),
                "thread");
        comment(
                "comment-first",
                null,
                7,
                "**Chapters first.** A convention without chapters is a conference.",
                day(51));
        comment(
                "comment-reply",
                "comment-first",
                12,
                "Who says when a chapter is *working*? I would rather name a date.",
                day(51));
        comment("comment-second", null, 23, "What happens if the preconditions are never met?", day(51));
        comment(
                "comment-third",
                "comment-second",
                31,
                "Then we wait for ever. Has anyone put an end into the question?",
                day(51));
        comment("comment-fourth", null, 40, "I do not mind either way.", day(51));
        acts.act(
                new ReviseComment(
                        new CommentId("c_sample-comment-second"),
                        id(23),
                        "What happens if the preconditions are never met, or not within two years?",
                        List.of()),
                id(23),
                day(52),
                "revise");
        acts.act(new RetractComment(new CommentId("c_sample-comment-fourth"), id(40)), id(40), day(53), "retract");
    }

    /** @param key of the act, and of the comment it makes */
    private void comment(String key, @Nullable String parent, int author, String text, Instant at) {
        acts.act(
                new PostComment(
                        new CommentId("c_sample-" + key),
                        THREAD,
                        parent == null ? null : new CommentId("c_sample-" + parent),
                        id(author),
                        text,
                        List.of()),
                id(author),
                at,
                key);
    }

    private void defineCurator() {
        var role = new DefineRole(
                CURATOR_ROLE,
                "Content curator",
                "Keeps what the community publishes true, findable and readable.",
                List.of("The community's articles and their categories"),
                List.of("Answers a proposed change within a week", "Hands over in writing"),
                1,
                365);
        polls.adopt(
                "curator-role",
                "A content curator",
                List.<Effect>of(role),
                MEMBERS,
                SamplePolls.answers(131, 9, 4),
                day(120));
    }

    private Instant day(int day) {
        return start.plus(Duration.ofDays(day));
    }

    private static InvitationId invitation(int first) {
        return new InvitationId("i_sample-" + first);
    }

    /** Nobody knows a secret to this digest: the sample's invitations cannot be used by visitors. */
    private static String secretDigest(int first) {
        return Digests.sha256("not a secret of the sample's invitation " + first);
    }
}
