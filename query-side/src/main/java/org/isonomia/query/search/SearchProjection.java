package org.isonomia.query.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isonomia.events.Event;
import org.isonomia.events.Id;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRetracted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRevised;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.results.ResultEvent.ResultStated;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.events.tasks.TaskEvent.TaskOpened;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Projection;
import org.isonomia.query.runner.PublicTexts;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The index of the search: the words of what members read, each in its latest version. Ballots, their reasons, objections
 * and what else is shown only at times are not in it. Words are personal where the text is sealed: a row goes with its
 * comment, and every row of a person with their data.
 */
public final class SearchProjection implements Projection {
    private static final String LANGUAGE = "language";

    private final Wordings wordings;

    public SearchProjection(SealedValues sealed, PublicTexts texts) {
        wordings = new Wordings(sealed, texts);
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public String tables() {
        return Document.TABLES;
    }

    @Override
    public Optional<String> key(LogEntry entry) {
        return Optional.ofNullable(key(entry.recorded().event()));
    }

    private static @Nullable String key(Event event) {
        return switch (event) {
            case CommunityFounded e -> LANGUAGE;
            case ThreadOpened e -> e.thread().value();
            case CommentPosted e -> e.comment().value();
            case CommentRevised e -> e.comment().value();
            case CommentRetracted e -> e.comment().value();
            case QuestionRaised e -> e.question().value();
            case ProposalDrafted e -> e.proposal().value();
            case ProposalRevised e -> e.proposal().value();
            case PollOpened e -> isMatter(e) ? e.poll().value() : null;
            case ResultStated e -> new Stated(e.poll()).value();
            case RoleDefined e -> e.role().value();
            case TaskOpened e -> e.task().value();
            case MemberAdmitted e -> e.member().value();
            case MemberLeft e -> e.member().value();
            case MemberRemoved e -> e.member().value();
            case MemberReadmitted e -> e.member().value();
            case PersonalDataErased e -> e.member().value();
            default -> null;
        };
    }

    @Override
    public void apply(LogEntry entry, JdbcClient db) {
        var rows = new DocumentRows(entry, wordings, db);
        switch (entry.recorded().event()) {
            case CommunityFounded e -> rows.speak(LanguageConfiguration.of(e.language()));
            case CommentRevised e -> rows.reword(e.comment(), null, e.text().commitment());
            case ProposalRevised e ->
                rows.reword(e.proposal(), e.title(), e.text().sha256());
            case CommentRetracted e -> rows.remove(e.comment());
            case MemberLeft e -> rows.hide(e.member());
            case MemberRemoved e -> rows.hide(e.member());
            case MemberReadmitted e -> rows.show(e.member());
            case PersonalDataErased e -> rows.erase(e.member());
            default -> document(entry).write(entry, wordings, db);
        }
    }

    private static Document document(LogEntry entry) {
        return switch (entry.recorded().event()) {
            case ThreadOpened e ->
                of(
                        DocumentKind.THREAD,
                        e.thread(),
                        e.title().commitment(),
                        e.text().commitment(),
                        null,
                        e.author());
            case CommentPosted e ->
                of(DocumentKind.COMMENT, e.comment(), null, e.text().commitment(), e.thread(), e.author());
            case QuestionRaised e ->
                of(DocumentKind.QUESTION, e.question(), e.title(), e.text().sha256(), null, e.raiser());
            case ProposalDrafted e ->
                of(DocumentKind.PROPOSAL, e.proposal(), e.title(), e.text().sha256(), null, e.proposer());
            case PollOpened e ->
                of(
                        DocumentKind.POLL,
                        e.poll(),
                        e.terms().matter().question(),
                        options(e.terms().rule().options()),
                        null,
                        entry.recorded().stamp().by());
            case ResultStated e ->
                of(
                        DocumentKind.STATEMENT,
                        new Stated(e.poll()),
                        null,
                        e.statement().commitment(),
                        e.poll(),
                        e.by());
            case RoleDefined e ->
                of(
                        DocumentKind.ROLE,
                        e.role(),
                        e.name(),
                        Stream.of(List.of(e.purpose()), e.domains(), e.accountabilities())
                                .flatMap(List::stream)
                                .collect(Collectors.joining(" · ")),
                        null,
                        null);
            case TaskOpened e ->
                of(DocumentKind.TASK, e.task(), e.title().commitment(), e.note().commitment(), e.role(), e.opener());
            case MemberAdmitted e ->
                of(DocumentKind.MEMBER, e.member(), e.name().commitment(), null, null, e.member());
            default ->
                throw new IllegalArgumentException(
                        "no document begins with " + entry.recorded().name());
        };
    }

    /** A poll can be found as well as what is written about its result. */
    private record Stated(PollId poll) implements Id {
        @Override
        public String value() {
            return poll.value() + "/statement";
        }
    }

    private static Document of(
            DocumentKind kind,
            Id id,
            @Nullable String title,
            @Nullable String text,
            @Nullable Id within,
            @Nullable MemberId author) {
        return new Document(id, new Reference(kind, title, text), within, author);
    }

    /** One on a question or a proposal, or after another, is found by that. */
    private static boolean isMatter(PollOpened event) {
        var occasion = event.terms().occasion();
        return occasion.question() == null
                && occasion.follows() == null
                && event.terms().matter().proposal() == null;
    }

    /** Those that the opener thought of. */
    private static String options(List<PollOption> options) {
        if (options.equals(PollOption.YES_OR_NO) || options.equals(PollOption.CONSENT)) return "";
        return options.stream()
                .flatMap(option -> Stream.of(option.title(), option.meaning()))
                .filter(said -> said != null && !said.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
