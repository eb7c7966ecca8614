package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.isonomia.events.recorded.TheWell.*;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.query.community.history.HistoryFilter;
import org.isonomia.query.community.history.HistoryLine;
import org.isonomia.query.discussion.threads.Comment;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.page.Page;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.isonomia.query.proposals.proposals.ProposalState;
import org.isonomia.query.proposals.proposals.ProposalVersionLine;
import org.isonomia.query.proposals.questions.QuestionLine;
import org.isonomia.query.proposals.questions.QuestionState;
import org.isonomia.query.tasks.worklist.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QueriesIT {
    static final Person ADA_SEEN = person(ADA, "Ada Adas", "ada-adas");
    static final Person BEN_SEEN = person(BEN, "Ben Bens", "ben-bens");
    static final Person CYD_SEEN = person(CYD, "Cyd Cyds", "cyd-cyds");
    static final Person GIL_SEEN = person(GIL, "Gil Gils", "gil-gils");
    private static final Instant FOUNDED = Instant.parse("2025-09-01T09:01:00Z");
    private static final Instant DAY = FOUNDED.plus(Duration.ofDays(1));
    private static final Instant WEEK = FOUNDED.plus(Duration.ofDays(7)).plusSeconds(60);
    static ViewsFixture fixture;
    static Views views;

    @BeforeAll
    static void start() {
        fixture = new ViewsFixture();
        views = fixture.views;
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    static Person person(MemberId member, String name, String handle) {
        return new Person(member, Optional.of(name), Optional.of(handle), false);
    }

    /** Reads a list page by page, one row each. */
    static <T> List<T> all(Function<@Nullable String, Page<T>> pages) {
        var all = new ArrayList<T>();
        String cursor = null;
        do {
            var page = pages.apply(cursor);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(1);
            all.addAll(page.items());
            cursor = page.next().orElse(null);
        } while (cursor != null);
        return all;
    }

    @Test
    void the_community_shows_the_charter_it_was_founded_with() {
        var community = views.community().community().orElseThrow();
        assertThat(community.name()).isEqualTo("The Well");
        assertThat(community.founder()).isEqualTo(ADA);
        assertThat(community.founded().at()).isEqualTo(FOUNDED);
        assertThat(community.charter().provisional()).isTrue();
        assertThat(community.charter().charter().procedure(DecisionKind.RECALL).supporters())
                .isEqualTo(2);
        assertThat(community.charter().entry().position()).isEqualTo(1);
        assertThat(community.charter().charter().newcomers()).isEqualTo(200);
        assertThat(all(cursor -> views.community().charters(cursor, 1))).containsExactly(community.charter());
    }

    @Test
    void members_are_those_who_belong_by_name_and_a_handle_of_their_own() {
        assertThat(all(cursor -> views.members().members(cursor, 1)))
                .extracting(member -> member.person())
                .extracting(Person::id)
                .as("who came back is the newest")
                .containsExactly(ADA, BEN, CYD, FAY, GIL, HAL, IDA, EVA);
        assertThat(views.members().count()).isEqualTo(8);
        assertThat(views.members().isMember(ADA)).isTrue();
        assertThat(views.members().isMember(JON)).isFalse();
        assertThat(views.members().isMember(EVA)).as("let in again").isTrue();
        assertThat(views.members().member(JON).orElseThrow().leftAt()).isNotNull();
        assertThat(views.members().people(List.of(ADA, JON)).of(JON).name()).contains("Jon Jons");
        assertThat(views.members().byHandles(List.of("cyd-cyds", "jon-jons", "nobody")))
                .hasSize(1)
                .containsEntry("cyd-cyds", CYD);
        assertThat(views.members().byHandles(List.of("ada-ad\u0430s")))
                .as("typed with a Cyrillic letter")
                .containsExactly(Map.entry("ada-ad\u0430s", ADA));
    }

    @Test
    void an_invitation_shows_who_came_by_it_and_whether_it_still_works() {
        var open = views.invitations().invitation(OPEN).orElseThrow();
        assertThat(open.used())
                .extracting(Person::id)
                .containsExactly(BEN, CYD, DAN, EVA, FAY, GIL, HAL, IDA, JON, KIM);
        assertThat(open.usable(DAY)).isTrue();
        assertThat(open.usable(WEEK)).isFalse();
        assertThat(views.invitations().by(BEN, null, 5).items()).singleElement().satisfies(revoked -> {
            assertThat(revoked.inviter()).isEqualTo(BEN_SEEN);
            assertThat(revoked.usable(DAY)).isFalse();
        });
    }

    @Test
    void a_thread_shows_each_comment_with_its_replies_and_a_stub_for_what_was_retracted() {
        var page = views.threads().thread(WELL, null, 10).orElseThrow();
        assertThat(page.text()).contains("Nobody does. @cyd?");
        assertThat(page.line().title()).contains("Who curates?");
        assertThat(page.line().comments()).isEqualTo(2);
        assertThat(page.line().lastActivityAt()).isAfter(page.line().openedAt());
        var comments = page.comments().items();
        assertThat(comments).extracting(Comment::id).containsExactly(FIRST, REPLY, GONE);
        assertThat(comments).extracting(Comment::depth).containsExactly(1, 2, 2);
        var first = comments.getFirst();
        assertThat(first.text()).contains("@cyd, you?");
        assertThat(first.version()).isEqualTo(2);
        assertThat(first.mentions()).containsExactly(CYD_SEEN);
        var stub = comments.getLast();
        assertThat(stub.retractedAt()).isNotNull();
        assertThat(stub.version()).isZero();
        assertThat(stub.text()).isEmpty();
        assertThat(all(cursor -> views.threads().threads(cursor, 1))).containsExactly(page.line());
    }

    @Test
    void a_thread_and_the_versions_of_a_comment_are_read_a_page_at_a_time() {
        assertThat(all(cursor ->
                        views.threads().thread(WELL, cursor, 1).orElseThrow().comments()))
                .extracting(Comment::id)
                .containsExactly(FIRST, REPLY, GONE);
        assertThat(all(cursor -> views.threads().versions(FIRST, cursor, 1)))
                .extracting(version -> version.text().orElse(""))
                .containsExactly("@cyd, you?", "@ada @cyd, you?");
        assertThat(views.threads().versions(GONE, null, 5).items()).isEmpty();
    }

    @Test
    void a_link_to_a_comment_opens_the_page_on_which_it_stands() {
        var page = views.threads().threadAt(WELL, GONE, 2).orElseThrow();
        assertThat(page.comments().items()).extracting(Comment::id).containsExactly(GONE);
        assertThat(page.fromTheStart()).isFalse();
        var first = views.threads().threadAt(WELL, REPLY, 2).orElseThrow();
        assertThat(first.comments().items()).extracting(Comment::id).containsExactly(FIRST, REPLY);
        assertThat(first.fromTheStart()).isTrue();
    }

    @Test
    void a_mention_waits_until_the_member_says_something_there() {
        assertThat(views.threads().unanswered(CYD, 5)).element(0).satisfies(mention -> {
            assertThat(mention.comment()).contains(FIRST);
            assertThat(mention.author()).isEqualTo(BEN_SEEN);
            assertThat(mention.title()).contains("Who curates?");
        });
        assertThat(views.threads().unanswered(ADA, 5)).isEmpty();
    }

    @Test
    void who_is_named_in_the_first_words_of_a_thread_is_mentioned_there_by_whom_they_are() {
        assertThat(views.threads().unanswered(CYD, 5)).hasSize(2).element(1).satisfies(mention -> {
            assertThat(mention.thread()).isEqualTo(WELL);
            assertThat(mention.comment()).isEmpty();
            assertThat(mention.author()).isEqualTo(ADA_SEEN);
            assertThat(mention.title()).contains("Who curates?");
        });
        assertThat(views.threads().unanswered(CYD, 1)).hasSize(1);
    }

    @Test
    void proposals_stand_where_their_facts_put_them() {
        assertThat(all(cursor -> views.proposals().proposals(cursor, 1)))
                .extracting(ProposalLine::id, ProposalLine::state)
                .containsExactly(
                        tuple(PENDING, ProposalState.DRAFT),
                        tuple(of("third"), ProposalState.ADOPTED),
                        tuple(of("second"), ProposalState.ADOPTED),
                        tuple(of("first"), ProposalState.ADOPTED),
                        tuple(SHED, ProposalState.WITHDRAWN),
                        tuple(DROPPED, ProposalState.LAPSED),
                        tuple(of("guild"), ProposalState.ADOPTED),
                        tuple(of("readmit"), ProposalState.ADOPTED),
                        tuple(of("publish"), ProposalState.ADOPTED),
                        tuple(of("erase"), ProposalState.ADOPTED),
                        tuple(of("court"), ProposalState.ADOPTED),
                        tuple(of("remove"), ProposalState.ADOPTED),
                        tuple(CLOCK, ProposalState.ADOPTED),
                        tuple(SWING, ProposalState.QUORUM_FAILED),
                        tuple(FENCE, ProposalState.REJECTED),
                        tuple(BENCH, ProposalState.ADOPTED),
                        tuple(IRON, ProposalState.WITHDRAWN),
                        tuple(HILL, ProposalState.LAPSED),
                        tuple(LIME, ProposalState.ADOPTED),
                        tuple(OAK, ProposalState.REJECTED),
                        tuple(CISTERN, ProposalState.REJECTED),
                        tuple(DIG, ProposalState.ADOPTED),
                        tuple(AGAIN, ProposalState.ADOPTED),
                        tuple(CURATE, ProposalState.ADOPTED));
        assertThat(views.proposals().discussedIn(WELL, 10))
                .extracting(ProposalLine::id)
                .containsExactly(CURATE);
    }

    private static ProposalId of(String name) {
        return new ProposalId("q_" + name);
    }

    @Test
    void a_proposal_shows_each_version_with_its_text_effects_and_supporters() {
        var page = views.proposals().proposal(CURATE, null, 1).orElseThrow();
        assertThat(page.line().poll()).isEqualTo(DECIDED);
        assertThat(page.line().thread()).isEqualTo(WELL);
        assertThat(page.line().kind()).isEqualTo(DecisionKind.ROLE);
        assertThat(page.line().supporters()).isEqualTo(2);
        var newest = page.version();
        assertThat(newest.title()).isEqualTo("Two curators");
        assertThat(newest.text()).contains("We need two.");
        assertThat(page.supporters().items()).containsExactly(BEN_SEEN);
        assertThat(all(cursor -> views.supporters().supporters(CURATE, cursor, 1)))
                .containsExactly(BEN_SEEN, person(FAY, "Fay Fays", "fay-fays"));
        assertThat(newest.effects())
                .singleElement()
                .satisfies(effect -> assertThat(effect.effect()).isEqualTo(DEFINE));
        assertThat(all(cursor -> views.versions().versions(CURATE, cursor, 1)))
                .extracting(ProposalVersionLine::number, ProposalVersionLine::title, ProposalVersionLine::supporters)
                .containsExactly(tuple(2, "Two curators", 2L), tuple(1, "A curator", 0L));
        assertThat(views.versions().version(CURATE, 1).orElseThrow().title()).isEqualTo("A curator");
        assertThat(views.versions().version(CURATE, 3)).isEmpty();
        assertThat(page.entries())
                .extracting(EntryLink::event)
                .startsWith("proposals.ProposalDrafted")
                .endsWith("proposals.ProposalPutToVote");
        var appointing = views.proposals().proposal(PENDING, null, 10).orElseThrow();
        assertThat(appointing.version().effects()).singleElement().satisfies(effect -> {
            assertThat(effect.role()).contains("Curator");
            assertThat(effect.member()).contains(CYD_SEEN);
        });
    }

    @Test
    void a_question_shows_its_rivals_side_by_side_and_what_became_of_it() {
        assertThat(all(cursor -> views.questions().questions(cursor, 1)))
                .extracting(QuestionLine::id, QuestionLine::state, QuestionLine::rivals)
                .containsExactly(
                        tuple(OPEN_QUESTION, QuestionState.OPEN, 0L),
                        tuple(IDLE, QuestionState.LAPSED, 0L),
                        tuple(BELL, QuestionState.WITHDRAWN, 0L),
                        tuple(GATE, QuestionState.LAPSED, 1L),
                        tuple(AND_WHERE, QuestionState.LAPSED, 1L),
                        tuple(SHADE, QuestionState.SETTLED, 2L),
                        tuple(WATER, QuestionState.SETTLED, 2L));
        var page = views.questions().question(WATER, null, 1).orElseThrow();
        assertThat(page.line().raiser()).isEqualTo(BEN_SEEN);
        assertThat(page.text()).contains("It is dry.");
        assertThat(page.thread()).isEqualTo(WELL);
        assertThat(all(cursor -> views.proposals().rivals(WATER, cursor, 1)))
                .extracting(rival -> rival.line().id())
                .containsExactly(DIG, CISTERN);
        assertThat(views.proposals().rivals(WATER)).containsExactly(DIG, CISTERN);
        assertThat(page.rivals().items())
                .singleElement()
                .extracting(rival -> rival.version().effects())
                .asInstanceOf(list(EffectView.class))
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.effect()).isEqualTo(new AssignClass(BEN, "keeper"));
                    assertThat(effect.member()).contains(BEN_SEEN);
                });
        assertThat(page.poll().orElseThrow().winners()).containsExactly("A well");
        assertThat(page.entries())
                .extracting(EntryLink::event)
                .containsExactly("proposals.QuestionRaised", "proposals.QuestionVoteAnnounced", "polls.PollOpened");
        assertThat(views.proposals().line(DIG).orElseThrow().question()).isEqualTo(WATER);
    }

    @Test
    void members_are_in_classes() {
        assertThat(views.members().classes()).containsExactly("keeper");
        assertThat(views.members().member(BEN).orElseThrow().memberClass()).isEqualTo("keeper");
        assertThat(views.members().member(ADA).orElseThrow().memberClass()).isNull();
    }

    @Test
    void home_gathers_what_needs_a_member() {
        var ben = views.home().of(BEN);
        assertThat(ben.toVote()).extracting(PollLine::id).containsExactly(LATER);
        assertThat(ben.tasks()).extracting(Task::id).containsExactly(TIDYING);
        assertThat(ben.toSupport()).isEmpty();
        var gil = views.home().of(GIL);
        assertThat(gil.toAccept())
                .singleElement()
                .satisfies(offer -> assertThat(offer.seat()).isEqualTo(2));
        var cyd = views.home().of(CYD);
        assertThat(cyd.mentions()).hasSize(2);
        assertThat(cyd.tasks()).isEmpty();
        assertThat(cyd.toSupport()).extracting(ProposalLine::id).containsExactly(PENDING);
        assertThat(cyd.vacancies()).hasSize(1);
    }

    @Test
    void the_history_is_read_by_what_it_is_about_and_by_when() {
        var all = views.history()
                .newest(Locale.ENGLISH, HistoryFilter.ALL, null, 1_000)
                .items();
        var found = new ArrayList<HistoryLine>();
        for (var topic : HistoryFilter.Topic.values()) {
            var some = new HistoryFilter(Optional.empty(), Optional.of(topic), Optional.empty(), Optional.empty());
            var lines =
                    views.history().newest(Locale.ENGLISH, some, null, 1_000).items();
            assertThat(lines).as(topic.name()).isNotEmpty();
            found.addAll(lines);
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(all);

        var moment = all.get(all.size() / 2).entry().at();
        var later = new HistoryFilter(Optional.empty(), Optional.empty(), Optional.of(moment), Optional.empty());
        var earlier = new HistoryFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(moment));
        assertThat(views.history().newest(Locale.ENGLISH, later, null, 1_000).items())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.entry().at()).isAfterOrEqualTo(moment));
        assertThat(views.history().newest(Locale.ENGLISH, earlier, null, 1_000).items())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.entry().at()).isBefore(moment));
        assertThat(views.history().months(ZoneOffset.UTC, 24))
                .containsExactlyElementsOf(all.stream()
                        .map(line -> YearMonth.from(line.entry().at().atZone(ZoneOffset.UTC)))
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .limit(24)
                        .toList());
    }

    @Test
    void the_history_says_every_entry_in_words() {
        var lines = all(cursor -> views.history().newest(Locale.ENGLISH, HistoryFilter.ALL, cursor, 1));
        assertThat(lines).hasSize(fixture.log.all().size());
        assertThat(lines.getLast().sentence()).isEqualTo("Ada Adas founded the community “The Well”.");
        assertThat(lines)
                .extracting(HistoryLine::sentence)
                .allSatisfy(sentence ->
                        assertThat(sentence).doesNotContain("{", "}").doesNotContainPattern("\\b[mdqprtx]_[a-z]"));
        var poll = views.history()
                .newest(Locale.ENGLISH, HistoryFilter.tagged("poll:" + DECIDED), null, 50)
                .items();
        assertThat(poll)
                .extracting(HistoryLine::sentence)
                .contains(
                        "Ben Bens cast a ballot in “Two curators”.",
                        "The binding poll “Two curators” ended: adopted.",
                        "The ballots in “Two curators” were counted: 7.");
        assertThat(poll)
                .filteredOn(each -> each.entry().event().equals("polls.PollDecided"))
                .singleElement()
                .extracting(HistoryLine::words)
                .isEqualTo(Map.of("binding", "true", "poll", "Two curators", "outcome", "ADOPTED"));
        var line = poll.getFirst();
        assertThat(views.history().entry(Locale.ENGLISH, line.entry().id())).contains(line);
        assertThat(line.because()).isNotNull();
    }
}
