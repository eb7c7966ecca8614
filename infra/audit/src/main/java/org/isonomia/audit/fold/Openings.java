package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.FOLLOWED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.POLL_WITHOUT_CHARTER;
import static org.isonomia.audit.fold.Disagreement.Kind.TERMS_DIFFER;

import java.util.List;
import java.util.Objects;
import org.isonomia.audit.deciding.Judging;
import org.isonomia.audit.deciding.Listing;
import org.isonomia.audit.deciding.Procedures;
import org.isonomia.audit.deciding.Rival;
import org.isonomia.audit.deciding.Rivals;
import org.isonomia.audit.deciding.Settings;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.audit.deciding.Words;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.TieBreak;
import org.jspecify.annotations.Nullable;

/** Whether a poll opens on what was ready for it, and on the terms that the charter prescribes. */
final class Openings {
    private final Community community;
    private final Members members;
    private final Matters matters;
    private final Rolls rolls;
    private final Forecasts forecasts;
    private final FollowUps followUps;
    private final Findings findings;

    Openings(
            Community community,
            Members members,
            Matters matters,
            Rolls rolls,
            Forecasts forecasts,
            FollowUps followUps,
            Findings findings) {
        this.community = community;
        this.members = members;
        this.matters = matters;
        this.rolls = rolls;
        this.forecasts = forecasts;
        this.followUps = followUps;
        this.findings = findings;
    }

    /** @param first the poll that this one follows on the same matter; absent for most */
    Poll open(PollOpened event, @Nullable Poll first, Fact fact, Act act) {
        var terms = event.terms();
        if (terms.occasion().follows() != null) return follow(event, first, fact, act);
        var matter = terms.matter().binding() ? matters.of(event, fact, act).orElse(null) : null;
        if (!terms.matter().binding()) advisory(terms, fact);
        var decider = decider(matter);
        List<MemberId> roll = decider.isEmpty()
                ? rolls.check(event, fact, act)
                : rolls.check(
                        event,
                        decider.stream()
                                .filter(each -> members.isActive(each, fact.at()))
                                .toList(),
                        fact,
                        act);
        forecasts.check(event, fact, roll.size());
        if (fact.recorded().version() >= 3) {
            titled(terms, fact);
            same(fact, "why it opens", terms.occasion().reason(), Reason.FIRST_CALL);
            if (terms.matter().proposal() == null)
                same(fact, "the version of its proposal", terms.matter().proposalVersion(), 0);
            same(fact, "the rules by which it ends", terms.deciding(), Words.SECOND_RULES);
            outdated(terms.rule().rule(), fact);
            same(fact, "how many members there are", terms.members(), (long)
                    members.all().size());
        }
        var charter = community.charter();
        if (charter == null)
            findings.add(POLL_WITHOUT_CHARTER, fact, "a poll opens", "no charter was adopted before this entry");
        else {
            var procedure = terms(terms, matter, charter, fact);
            judged(terms, matter, fact);
            if (matter != null) binding(terms, matter, procedure, roll.size(), fact);
            if (terms.matter().binding())
                same(fact, "how it is held", terms.electorate().conduct(), procedure.conduct());
            else heldForAdvice(terms, procedure.conduct(), fact);
        }
        var poll = new Poll(fact, terms, roll);
        if (fact.recorded().version() >= 3)
            poll.rule
                    .flatMap(rule -> rule.fault(terms.rule().contest()))
                    .ifPresent(fault -> findings.add(
                            TERMS_DIFFER, fact, "a poll by " + terms.rule().rule(), "it cannot be counted: " + fault));
        if (poll.rule.isEmpty())
            findings.add(
                    TERMS_DIFFER,
                    fact,
                    "counted by " + terms.rule().rule() + " with "
                            + terms.rule().settings(),
                    "this program knows no such rule, or not with these settings and options");
        return poll;
    }

    /** By advice who proposed decides alone; nobody in all other polls. */
    private List<MemberId> decider(@Nullable Matter matter) {
        var charter = community.charter();
        if (charter == null || matter == null || !matter.isOne()) return List.of();
        var only = matter.proposals().getFirst();
        boolean byAdvice = Procedures.byAdvice(Procedures.of(
                charter, only.kind(), only.effects(), members.all().size()));
        return byAdvice ? List.of(only.proposer()) : List.of();
    }

    private Poll follow(PollOpened event, @Nullable Poll first, Fact fact, Act act) {
        var draw = first == null ? null : first.draw;
        List<MemberId> roll = draw != null && Terms.ofPanel(event.terms().occasion())
                ? rolls.check(event, draw.seated, fact, act)
                : rolls.check(event, fact, act);
        forecasts.check(event, fact, roll.size());
        if (first == null)
            findings.add(
                    FOLLOWED_OUT_OF_TURN,
                    fact,
                    event.poll() + " follows " + event.terms().occasion().follows(),
                    "no such poll was opened");
        else followUps.opened(event, first, Listing.of(roll), fact, act);
        return new Poll(fact, event.terms(), roll);
    }

    /** Who never judges its result, and how a tie of rivals would end. */
    private void judged(PollTerms terms, @Nullable Matter matter, Fact fact) {
        if (fact.recorded().version() < 3) return;
        var rivals = matter == null ? List.<Rival>of() : matter.proposals();
        var hearing = Judging.hearing(
                rivals.stream().map(Rival::proposer).toList(),
                rivals.stream().flatMap(rival -> rival.effects().stream()).toList());
        same(fact, "who never judges its result", terms.hearing(), hearing);
        same(
                fact,
                "how it breaks ties",
                terms.rule().ties(),
                rivals.size() > 1 ? new TieBreak.Volunteers() : TieBreak.NONE);
    }

    /** What yes and no, and consent, are called on every ballot that decides, and that it fills no second seat. */
    private void titled(PollTerms terms, Fact fact) {
        if (!terms.matter().binding()) return;
        if (terms.rule().is(Words.YES_NO))
            same(fact, "its options", terms.rule().options(), Settings.yesNoOptions());
        if (terms.rule().is(Words.CONSENT))
            same(fact, "its options", terms.rule().options(), Settings.consentOptions());
        same(fact, "its seats", terms.rule().seats(), 1);
    }

    /** What a second version counts is opened under the first no more. */
    private void outdated(String rule, Fact fact) {
        if (rule.endsWith("/1")) same(fact, "the version of its counting rule", rule, CountingRules.newest(rule));
    }

    private void binding(PollTerms terms, Matter matter, Procedure procedure, int roll, Fact fact) {
        same(fact, "its question", terms.matter().question(), matter.question());
        same(fact, "a roll of role holders", terms.electorate().rollOf(), null);
        if (matter.occasion() != null) same(fact, "its occasion", terms.occasion(), matter.occasion());
        if (matter.isOne()) {
            var proposal = matter.proposals().getFirst();
            same(fact, "the version of its proposal", terms.matter().proposalVersion(), proposal.version());
            same(fact, "its effects", terms.matter().effects(), proposal.effects());
            same(fact, "the counting rule", terms.rule().rule(), Procedures.rule(procedure));
            return;
        }
        var settings = Settings.rivals(
                procedure,
                terms.matter().kind(),
                effects(matter),
                Terms.ofSecondRules(terms) ? members.all().size() : roll,
                roll,
                Terms.ofSecondRules(terms));
        same(fact, "its options", terms.rule().options(), Rivals.options(matter.proposals()));
        same(fact, "the counting rule", terms.rule().rule(), Words.RIVALS);
        same(fact, "the settings of its rule", terms.rule().settings(), settings);
    }

    private void advisory(PollTerms terms, Fact fact) {
        same(fact, "the proposal of an advisory poll", terms.matter().proposal(), null);
        same(fact, "the effects of an advisory poll", terms.matter().effects(), List.of());
        same(fact, "the question of an advisory poll", terms.occasion().question(), null);
        boolean plain = terms.rule().options().stream()
                .allMatch(option -> option.proposal() == null
                        && option.version() == 0
                        && option.effects().isEmpty());
        same(fact, "that no option of an advisory poll stands for a proposal", plain, true);
        same(
                fact,
                "when its matter was put forward",
                Terms.putForward(terms),
                terms.timing().opensAt());
    }

    /** As general decisions are, but one class alone may be asked, and choices hidden or not. */
    private void heldForAdvice(PollTerms terms, Conduct conduct, Fact fact) {
        var asked = terms.electorate().conduct().electorate().classes();
        boolean one = asked.size() == 1;
        same(
                fact,
                "how it is held",
                terms.electorate().conduct(),
                Procedures.heldIn(terms.electorate().conduct().visibility(), one ? asking(asked, conduct) : conduct));
    }

    private static Conduct asking(List<String> classes, Conduct conduct) {
        return Procedures.heldFor(new Electorate(classes, conduct.electorate().waiting()), conduct);
    }

    private DecisionKind kind(Charter charter, @Nullable Matter matter) {
        return matter == null
                ? DecisionKind.GENERAL
                : Rivals.kind(charter, matter.proposals(), members.all().size());
    }

    /** Everything that could be adopted. */
    private static List<Effect> effects(@Nullable Matter matter) {
        return matter == null
                ? List.of()
                : matter.proposals().stream()
                        .flatMap(rival -> rival.effects().stream())
                        .toList();
    }

    private Procedure terms(PollTerms terms, @Nullable Matter matter, Charter charter, Fact fact) {
        var kind = kind(charter, matter);
        var procedure = Terms.ofSecondRules(terms)
                ? Procedures.of(charter, kind, effects(matter), members.all().size())
                : Procedures.of(charter, kind);
        same(fact, "the kind of decision", terms.matter().kind(), kind);
        same(fact, "the version of the charter", terms.matter().charterVersion(), community.charterVersion());
        if (terms.rule().is(Words.YES_NO) && fact.recorded().version() > 1)
            same(
                    fact,
                    "the settings of its rule",
                    terms.rule().settings(),
                    Settings.yesNo(
                            procedure.threshold(), terms.electorate().roll().count()));
        same(fact, "the quorum", terms.rule().quorum(), procedure.quorum());
        same(fact, "the threshold", terms.rule().threshold(), procedure.threshold());
        same(fact, "the opening time", terms.timing().opensAt(), fact.at());
        same(
                fact,
                "the closing time",
                terms.timing().closesAt(),
                terms.timing().opensAt().plus(procedure.voting()));
        return procedure;
    }

    private void same(Fact fact, String what, @Nullable Object recorded, @Nullable Object derived) {
        if (!Objects.equals(recorded, derived))
            findings.add(TERMS_DIFFER, fact, what + ": " + shown(recorded), what + ": " + shown(derived));
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "none" : value.toString();
    }
}
