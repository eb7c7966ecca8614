package org.isonomia.command.proposals.askinstead;

import static org.isonomia.command.Verdict.accept;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.isonomia.command.Decision;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.community.Ratification;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.proposals.QuestionState;
import org.isonomia.deciding.Sequel;
import org.isonomia.events.PublicText;
import org.isonomia.events.Tag;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.RatifyProcedure;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaisedByItself;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.words.Sentences;

/**
 * A rule of the founding that was not ratified stays in force, and becomes a question: what shall take its place (DESIGN
 * "Charter"). In the name of who has belonged for the longest, who cannot withdraw it.
 */
public record AskInsteadDecision(
        Optional<PollTerms> terms,
        Optional<PollDecided> decided,
        boolean raised,
        Past<Standing> standing,
        Ratification ratification)
        implements Decision<AskInstead> {
    public static final Reads<AskInstead, AskInsteadDecision> READS = Reads.of(
                    AskInstead.class,
                    new AskInsteadDecision(
                            Optional.empty(), Optional.empty(), false, Past.nothing(), Ratification.NONE))
            .on(
                    PollOpened.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new AskInsteadDecision(
                            Optional.of(e.terms()), s.decided, s.raised, s.standing, s.ratification))
            .on(
                    PollDecided.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new AskInsteadDecision(s.terms, Optional.of(e), s.raised, s.standing, s.ratification))
            .on(
                    QuestionEvent.class,
                    c -> Tag.question(c.question()),
                    (s, e) -> new AskInsteadDecision(s.terms, s.decided, true, s.standing, s.ratification))
            .on(
                    Standing.class,
                    c -> Tag.membership(),
                    (s, e) -> new AskInsteadDecision(s.terms, s.decided, s.raised, s.standing.plus(e), s.ratification))
            .with(
                    Ratification.FACTS,
                    AskInsteadDecision::ratification,
                    (s, next) -> new AskInsteadDecision(s.terms, s.decided, s.raised, s.standing, next));

    @Override
    public Verdict decide(AskInstead command, Instant now) {
        var of = refused();
        var eldest = Standings.members(standing).stream().findFirst();
        if (raised || of.isEmpty() || eldest.isEmpty()) return accept();
        var language = Locale.forLanguageTag(ratification.language());
        return accept(
                new QuestionRaised(
                        command.question(),
                        eldest.get(),
                        Sentences.ALL.asked(language, "replace", of.get()),
                        PublicText.of(Sentences.ALL.asked(language, "replace.text", of.get())),
                        null,
                        now,
                        now.plus(QuestionState.LIFE)),
                new QuestionRaisedByItself(command.question(), command.poll()));
    }

    /** The kind of decision whose rule was not ratified, once nothing follows by itself from that. */
    private Optional<DecisionKind> refused() {
        if (terms.isEmpty() || decided.isEmpty()) return Optional.empty();
        var outcome = decided.get().outcome();
        boolean ended = outcome != Outcome.ADOPTED && Sequel.after(terms.get(), outcome) == Sequel.NONE;
        return terms.get().matter().effects().stream()
                .filter(RatifyProcedure.class::isInstance)
                .map(effect -> ((RatifyProcedure) effect).of())
                .filter(of -> ended
                        && ratification.rules().orElseThrow().provisional().contains(of))
                .findFirst();
    }
}
