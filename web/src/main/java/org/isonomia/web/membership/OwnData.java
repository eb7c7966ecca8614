package org.isonomia.web.membership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.CommentId;
import org.isonomia.events.MemberId;
import org.isonomia.eventstore.LogReader;
import org.isonomia.eventstore.SealedReader;
import org.isonomia.query.Views;
import org.isonomia.query.community.history.HistoryLine;
import org.isonomia.query.membership.members.Member;
import org.isonomia.web.drafts.BallotDraft;
import org.isonomia.web.drafts.BallotDrafts;
import org.isonomia.web.drafts.Draft;
import org.isonomia.web.drafts.Drafts;
import org.isonomia.web.log.KeptReceipts;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.security.Credentials;
import org.isonomia.web.security.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All that is kept of a person, for that person. */
@Component
public final class OwnData {
    private static final int BATCH = 500;
    private static final int PAGE = 50;
    private static final String SEALED = "sealed:";
    private static final String POSTED = "discussion.CommentPosted";

    /**
     * @param signInAddress absent when there is no account any more
     * @param drafts of proposals that they have not published
     * @param ballots that they saved for later and have not cast
     * @param receipts the positions of the ballots whose receipts they have kept
     * @param acts what they did and what was done about them, newest first
     */
    public record Everything(
            Member member,
            Optional<String> signInAddress,
            List<Sessions.Running> sessions,
            List<Draft> drafts,
            List<BallotDraft> ballots,
            List<Long> receipts,
            List<Act> acts) {}

    /** The same with some of the acts. */
    public record Some(Everything data, Optional<String> next) {}

    /**
     * One entry.
     *
     * @param sentence in the language that was asked for
     * @param words what was sealed in it and can still be read, by the name of its field
     * @param comment the one that was posted by it; absent when nothing was
     */
    public record Act(
            long position,
            Instant at,
            String type,
            String sentence,
            Map<String, String> words,
            Optional<CommentId> comment) {}

    private final Views views;
    private final LogReader log;
    private final SealedReader sealed;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Drafts drafts;
    private final BallotDrafts ballots;
    private final KeptReceipts receipts;
    private final JsonMapper json = new JsonMapper();

    OwnData(
            Views views,
            LogReader log,
            SealedReader sealed,
            Credentials credentials,
            Sessions sessions,
            Drafts drafts,
            BallotDrafts ballots,
            KeptReceipts receipts) {
        this.views = views;
        this.log = log;
        this.sealed = sealed;
        this.credentials = credentials;
        this.sessions = sessions;
        this.drafts = drafts;
        this.ballots = ballots;
        this.receipts = receipts;
    }

    /** @param cursor where to go on; the newest acts without one */
    Some some(Locale locale, MemberId member, @Nullable String cursor) {
        var page = views.history().about(locale, member, cursor, PAGE);
        return new Some(everything(member, acts(member, page.items())), page.next());
    }

    Everything of(Locale locale, MemberId member) {
        var acts = new ArrayList<Act>();
        Optional<String> cursor = Optional.empty();
        do {
            var page = views.history().about(locale, member, cursor.orElse(null), BATCH);
            acts.addAll(acts(member, page.items()));
            cursor = page.next();
        } while (cursor.isPresent());
        return everything(member, List.copyOf(acts));
    }

    private Everything everything(MemberId member, List<Act> acts) {
        var found = views.members().member(member).orElseThrow(NotFoundException::new);
        return new Everything(
                found,
                credentials.email(member),
                sessions.of(member),
                drafts.of(member),
                ballots.of(member),
                receipts.of(member),
                acts);
    }

    private List<Act> acts(MemberId member, List<HistoryLine> lines) {
        var commitments = new LinkedHashMap<Long, Map<String, String>>();
        for (HistoryLine line : lines)
            commitments.put(line.entry().position(), commitments(line.entry().position()));
        var opened = sealed.open(commitments.values().stream()
                .flatMap(fields -> fields.values().stream())
                .toList());
        return lines.stream()
                .map(line -> new Act(
                        line.entry().position(),
                        line.entry().at(),
                        line.entry().event(),
                        line.sentence(),
                        words(commitments.getOrDefault(line.entry().position(), Map.of()), opened),
                        comment(member, line)))
                .toList();
    }

    private Optional<CommentId> comment(MemberId member, HistoryLine line) {
        if (!line.entry().event().startsWith(POSTED)) return Optional.empty();
        return log.at(line.entry().position())
                .map(entry -> json.readTree(entry.bytes()).path("data"))
                .filter(data -> data.path("author").asString("").equals(member.value()))
                .map(data -> new CommentId(data.path("comment").asString()));
    }

    private Map<String, String> words(Map<String, String> commitments, Map<String, byte[]> opened) {
        var words = new LinkedHashMap<String, String>();
        commitments.forEach((field, commitment) -> {
            var bytes = opened.get(commitment);
            if (bytes == null) return;
            var value = json.readTree(bytes);
            words.put(field, value.isString() ? value.asString() : value.toString());
        });
        return words;
    }

    private Map<String, String> commitments(long position) {
        var fields = new LinkedHashMap<String, String>();
        log.at(position)
                .map(entry -> json.readTree(entry.bytes()).path("data"))
                .ifPresent(data -> data.properties().forEach(field -> {
                    String value = field.getValue().asString("");
                    if (value.startsWith(SEALED)) fields.put(field.getKey(), value.substring(SEALED.length()));
                }));
        return fields;
    }
}
