package org.isonomia.audit.explain;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.isonomia.audit.count.ElectionWords;
import org.isonomia.audit.fold.Derived.PollLine;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.yesno.Tally;

/** What happened in a poll, in a sentence. */
record PollSentences(Map<PollId, PollLine> recounted) {
    String of(PollEvent event) {
        return switch (event) {
            case PollEvent.RollListed e ->
                "Part %d of the roll of %s: %s."
                        .formatted(e.part(), e.poll(), Words.counted(e.members().size(), "member"));
            case PollOpened e -> opened(e);
            case PollEvent.OpenedByMember e -> "%s opened it.".formatted(e.opener());
            case PollEvent.ClosingTimeExtended e ->
                "Only %d of the %d needed had voted: it stayed open until %s."
                        .formatted(e.ballots(), e.needed(), e.closesAt());
            case PollEvent.EarlyCloseAnnounced e ->
                "All %d on the roll had voted: it closes early, at %s.".formatted(e.ballots(), e.closesAt());
            case PollEvent.EarlyCloseCalledOff e ->
                "A ballot was withdrawn: it closes at %s after all.".formatted(e.closesAt());
            case PollEvent.PollCancelled e -> "%s called it off before anybody had voted.".formatted(e.by());
            case PollEvent.CountAbandoned e ->
                "Its rule could not count its ballots for thirty days: it ended without a result.";
            case PollEvent.PollClosed e -> "The poll %s closed: no ballot after this counts.".formatted(e.poll());
            case PollEvent.BallotCast e ->
                e.choice() == null
                        ? "%s cast a hidden ballot.".formatted(e.voter())
                        : "%s cast a ballot: %s.".formatted(e.voter(), ChoiceWords.of(e.choice()));
            case PollEvent.BallotWithdrawn e -> "%s withdrew the ballot.".formatted(e.voter());
            case PollEvent.ObjectionRaised e -> "%s objected.".formatted(e.objector());
            case PollEvent.ObjectionWithdrawn e -> "%s withdrew the objection.".formatted(e.objector());
            case PollEvent.ObjectionAnswered e -> "%s answered the objection of %s.".formatted(e.by(), e.objector());
            case PollEvent.ObjectionUpheld e ->
                "%s upheld the objection of %s: not adopted.".formatted(e.by(), e.objector());
            case PollEvent.BallotsOpened e ->
                "%s opened, each fitting what was cast."
                        .formatted(Words.counted(e.ballots().size(), "hidden ballot"));
        };
    }

    String of(ResultEvent event) {
        return switch (event) {
            case PollCounted e -> counted(e);
            case PollDecided e -> decided(e);
            case ResultEvent.SecondCallAnnounced e ->
                "A second call was announced: %s, opening at %s.".formatted(e.next(), e.opensAt());
            case ResultEvent.ChallengeRaised e -> "%s challenged the result of %s.".formatted(e.by(), e.poll());
            case ResultEvent.ChallengeSupported e -> "%s supported the challenge of %s.".formatted(e.by(), e.poll());
            case ResultEvent.ResultChallenged e ->
                "The result of %s was challenged by %s: effects wait until that is heard."
                        .formatted(e.poll(), names(e.challengers()));
            case ResultEvent.TieBroken e ->
                "The tie of %s ended %s: %s."
                        .formatted(
                                e.poll(),
                                e.winners().isEmpty()
                                        ? "without a lot, with the status quo"
                                        : "by lot, with " + String.join(", ", e.winners()),
                                Words.of(e.outcome()));
            case ResultEvent.EffectsQueued e ->
                "Its effects, if it has any, wait for earlier ones about %s.".formatted(String.join(", ", e.touches()));
            case ResultEvent.EffectsDone e -> "No effect of %s is to come any more.".formatted(e.poll());
            case ResultEvent.EffectsFreed e ->
                "%s waits for no earlier poll any more, after %s.".formatted(e.poll(), e.after());
            case ResultEvent.ResultUpheld e ->
                "The result of %s was upheld%s%s."
                        .formatted(
                                e.poll(),
                                e.panel() == null ? ": no panel was drawn" : " in " + e.panel(),
                                e.effectsFrom() == null ? "" : ", with effects from " + e.effectsFrom());
            case ResultEvent.ResultAnnulled e -> "The result of %s was annulled in %s.".formatted(e.poll(), e.panel());
            case ResultEvent.EffectsEnacted e ->
                "The result of %s took effect: %s.".formatted(e.poll(), Words.counted(e.effects(), "effect"));
            case ResultEvent.EffectConflicted e ->
                "Nothing took effect: effect %d no longer fitted (%s)."
                        .formatted(e.effect() + 1, Words.of(e.conflict()));
        };
    }

    String of(DrawEvent event) {
        return switch (event) {
            case DrawEvent.PoolFixed e ->
                "A panel of %d is to be drawn from %d on the roll of %s, %s."
                        .formatted(
                                e.places(),
                                e.pool().count(),
                                e.poll(),
                                e.round() == null
                                        ? "without " + names(e.parties())
                                        : "seeded by round " + e.round() + " of the beacon");
            case DrawEvent.LotCalled e ->
                "Volunteers were called, to commit until %s and reveal until %s (call %d)."
                        .formatted(e.commitBy(), e.revealBy(), e.call());
            case DrawEvent.ShareCommitted e -> "%s committed to a share of the seed.".formatted(e.by());
            case DrawEvent.ShareRevealed e -> "%s revealed the share %s.".formatted(e.by(), e.share());
            case DrawEvent.LotDrawn e ->
                "The seed is %s, from the shares of %s%s."
                        .formatted(
                                e.seed(),
                                names(e.revealed()),
                                e.withheld().isEmpty() ? "" : "; withheld by " + names(e.withheld()));
            case DrawEvent.LotFailed e ->
                "Too few gave a share of the seed%s."
                        .formatted(e.withheld().isEmpty() ? "" : "; withheld by " + names(e.withheld()));
            case DrawEvent.SeedEntered e -> "%s entered the seed %s.".formatted(e.by(), e.seed());
            case DrawEvent.PanelDrawn e ->
                "Drawn: %s."
                        .formatted(String.join(
                                ", ", e.drawn().stream().map(Object::toString).toList()));
            case DrawEvent.PanelPlaceDeclined e -> "%s declined a place on the panel.".formatted(e.member());
            case DrawEvent.PanelSeated e ->
                "The panel sat, to vote in %s: %s."
                        .formatted(
                                e.opens(),
                                String.join(
                                        ", ",
                                        e.panel().stream().map(Object::toString).toList()));
            case DrawEvent.FullPollDemanded e -> "%s demanded a poll of all.".formatted(e.by());
            case DrawEvent.DrawLapsed e -> "The draw for %s lapsed.".formatted(e.poll());
        };
    }

    private static String names(List<MemberId> members) {
        return members.isEmpty()
                ? "nobody"
                : String.join(", ", members.stream().map(MemberId::value).toList());
    }

    private static String opened(PollOpened event) {
        var terms = event.terms();
        var occasion = terms.occasion();
        String after = occasion.reason() == Reason.FIRST_CALL
                ? ""
                : " (%s of %s)".formatted(Words.of(occasion.reason()), occasion.follows());
        return "The %s poll %s opened%s on \"%s\" %s; on the roll: %d; until %s."
                .formatted(
                        terms.binding() ? "binding" : "advisory",
                        event.poll(),
                        after,
                        terms.question(),
                        Words.authority(terms),
                        terms.roll().count(),
                        terms.closesAt());
    }

    private String counted(PollCounted event) {
        var line = recounted.get(event.poll());
        String here = line == null ? "" : "; recounted here: " + figures(line);
        return "Counted by %s: %s%s.".formatted(event.rule(), figures(event), here);
    }

    private static String figures(PollCounted event) {
        return event.tally() != null
                ? tally(event.tally())
                : Words.counted(event.ballots(), "ballot")
                        + (event.winners().isEmpty() ? "" : ", ahead: " + String.join(", ", event.winners()));
    }

    private static String figures(PollLine line) {
        if (line.tally() != null) return tally(line.tally());
        long ballots = line.ballots() == null ? 0 : line.ballots();
        String election = ElectionWords.of(line.election(), UnaryOperator.identity());
        return Words.counted(ballots, "ballot") + ". " + election.substring(0, election.length() - 1);
    }

    private static String tally(Tally tally) {
        return "%d : %d, %d abstaining".formatted(tally.yes(), tally.no(), tally.abstain());
    }

    private static String decided(PollDecided event) {
        String window = event.challengeableUntil() == null
                ? ""
                : " It can be challenged until " + event.challengeableUntil() + ".";
        return "Result of %s: %s (%s).%s"
                .formatted(event.poll(), Words.of(event.outcome()), Words.ticks(event.ticks()), window);
    }
}
