package org.isonomia.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.isonomia.deciding.Challenges;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.PollCount;
import org.isonomia.deciding.Sought;
import org.isonomia.events.CommentId;
import org.isonomia.events.Digests;
import org.isonomia.events.Event;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;
import org.isonomia.events.PollId;
import org.isonomia.events.Sealed;
import org.isonomia.events.ThreadId;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.codec.Stamp;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * A community of 1,000 as its server would record it, one act after the other: people join, talk, and vote in one poll
 * after the other, four of five members in each, some of them twice.
 */
final class Chronicle {

    /** Takes the entries, in order. */
    interface Entries {
        void entry(Stamp stamp, Event event) throws Exception;
    }

    private static final int MEMBERS = 1_000;
    private static final int USES = 50;
    private static final int TALK_EVERY = 6;
    private static final MemberId FOUNDER = member(0);
    private static final Procedure PROCEDURE = new Procedure(
            YesNo.ID, Quorum.NONE, Threshold.MAJORITY, 2, Duration.ofDays(2), Duration.ofDays(3), Conduct.PLAIN);

    private final Entries entries;
    private final List<MemberId> members = new ArrayList<>();
    private final List<PollCounted> counted = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");
    private int acts;
    private int written;

    private Chronicle(Entries entries) {
        this.entries = entries;
    }

    /** Ends with the first poll that is settled after {@code least} entries. @return how many there are */
    static int write(int least, Entries entries) throws Exception {
        var chronicle = new Chronicle(entries);
        chronicle.found();
        for (int person = 1; person < MEMBERS; person++) chronicle.join(person);
        for (int poll = 0; chronicle.written < least; poll++) chronicle.poll(poll);
        return chronicle.written;
    }

    private void found() throws Exception {
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) procedures.put(kind, PROCEDURE);
        act(
                FOUNDER,
                new CommunityFounded("Chestnut Street", "en", "Europe/Berlin", FOUNDER, false),
                new CharterAdopted(1, Charter.of(Charter.Template.MAJORITY, procedures), true),
                admitted(FOUNDER, null, null));
        members.add(FOUNDER);
    }

    private void join(int person) throws Exception {
        var link = new InvitationId("i_" + (person - 1) / USES);
        if ((person - 1) % USES == 0)
            act(
                    FOUNDER,
                    new InvitationIssued(
                            link, FOUNDER, Digests.sha256(link.value()), now.plus(Duration.ofDays(9)), USES));
        var member = member(person);
        act(member, admitted(member, link, now.plusSeconds(1)), new InvitationUsed(link, member, FOUNDER));
        members.add(member);
    }

    private static MemberAdmitted admitted(MemberId member, @Nullable InvitationId link, @Nullable Instant at) {
        return new MemberAdmitted(member, sealed(member, "Name"), sealed(member, "mail@example.org"), link, at);
    }

    private void poll(int number) throws Exception {
        var poll = new PollId("p_" + hex("poll", number));
        var thread = new ThreadId("d_" + hex("thread", number));
        act(FOUNDER, new ThreadOpened(thread, FOUNDER, sealed(FOUNDER, "Title"), sealed(FOUNDER, "Text"), List.of()));
        var terms = open(poll, number);
        var ballots = new TreeMap<String, Choice>();
        for (int turn = 0; turn < members.size(); turn++) {
            var voter = members.get((turn * 7 + number) % members.size());
            if (turn % TALK_EVERY == 0) talk(thread, voter);
            if (turn % 5 == 4) continue;
            cast(poll, voter, turn + number, ballots);
            if (turn % 10 == 0) cast(poll, voter, turn + number + 1, ballots);
        }
        settle(poll, terms, ballots);
    }

    private void talk(ThreadId thread, MemberId author) throws Exception {
        var comment = new CommentId("c_" + hex("comment", acts));
        act(author, new CommentPosted(comment, thread, null, 1, author, sealed(author, "Words"), List.of()));
    }

    private void cast(PollId poll, MemberId voter, int choice, Map<String, Choice> ballots) throws Exception {
        var cast = new Choice.One(
                PollOption.YES_OR_NO.get(choice % PollOption.YES_OR_NO.size()).id());
        act(voter, BallotCast.open(poll, voter, cast));
        ballots.put(voter.value(), cast);
    }

    private PollTerms open(PollId poll, int number) throws Exception {
        var opensAt = now.plusSeconds(1);
        var sought = new Sought(
                DecisionKind.GENERAL, false, null, members.size(), members.size(), PROCEDURE.quorum(), false, opensAt);
        var terms = new PollTerms(
                new PollMatter(false, "Question " + number, null, 0, List.of(), DecisionKind.GENERAL, 1),
                new PollRule(
                        YesNo.ID,
                        YesNo.settings(PROCEDURE.threshold(), members.size()),
                        PollOption.YES_OR_NO,
                        1,
                        TieBreak.NONE,
                        PROCEDURE.quorum(),
                        PROCEDURE.threshold()),
                new PollElectorate(PROCEDURE.conduct(), null, Roll.of(members)),
                new PollTiming(opensAt, opensAt.plus(PROCEDURE.voting())),
                Occasion.FIRST,
                sought.forecast(counted, List.of()),
                Deciding.NOW,
                members.size(),
                Hearing.NONE);
        var events = new ArrayList<Event>();
        var parts = Roll.parts(members);
        for (int part = 1; part <= parts.size(); part++) events.add(new RollListed(poll, part, parts.get(part - 1)));
        events.add(new PollOpened(poll, terms));
        events.add(new OpenedByMember(poll, FOUNDER));
        act(FOUNDER, events.toArray(Event[]::new));
        return terms;
    }

    private void settle(PollId poll, PollTerms terms, Map<String, Choice> ballots) throws Exception {
        now = terms.timing().closesAt();
        var closed = append(NameUuid.command("clock", "due-" + acts++), null, null, new PollClosed(poll));
        var count = PollCount.of(terms, ballots.values());
        var result = Deciding.decide(terms, count, 0, false);
        var lines = ballots.entrySet().stream()
                .map(ballot -> ballot.getKey() + "=" + JsonText.digestLine(ballot.getValue()))
                .toList();
        var figures = new PollCounted(
                poll,
                terms.matter().kind(),
                null,
                now,
                terms.rule().rule(),
                terms.electorate().roll().count(),
                count.sheet().ballots(),
                count.approvals(),
                count.sheet().blank(),
                count.sheet().winners(),
                count.tally(),
                Digests.sortedLines(lines),
                JsonText.sheet(count.sheet()));
        counted.add(figures);
        var winners = Deciding.winners(result, count.sheet());
        var until = Challenges.until(terms, result.outcome(), now).orElse(null);
        append(
                NameUuid.automation(closed, "count"),
                null,
                closed,
                figures,
                new PollDecided(poll, false, result.outcome(), winners, result.ticks(), until));
    }

    private void act(MemberId by, Event... events) throws Exception {
        now = now.plusSeconds(1);
        append(NameUuid.command(by.value(), "act-" + acts++), by, null, events);
    }

    /** @return the id of the first entry */
    private UUID append(UUID command, @Nullable MemberId by, @Nullable UUID because, Event... events) throws Exception {
        for (int ordinal = 0; ordinal < events.length; ordinal++) {
            var id = NameUuid.entry(command, ordinal);
            entries.entry(new Stamp(id, now, by, command, ordinal, because), events[ordinal]);
            written++;
        }
        return NameUuid.entry(command, 0);
    }

    private static MemberId member(int number) {
        return new MemberId("m_" + hex("member", number));
    }

    private static Sealed<String> sealed(MemberId member, String text) {
        return Sealed.of(member, text);
    }

    private static String hex(String what, int number) {
        return Digests.sha256(what + number).substring(0, 32);
    }
}
