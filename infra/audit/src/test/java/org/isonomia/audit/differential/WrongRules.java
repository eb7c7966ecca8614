package org.isonomia.audit.differential;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.quorum.CharterFloor;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.Tick.Requirement;

/** Servers that are wrong in one thing each. */
enum WrongRules {
    FLOOR_FROM_THE_ROLL(new ServersRules() {
        @Override
        public long floor(PollTerms terms) {
            long floor = super.floor(terms);
            return floor == 0
                    ? 0
                    : CharterFloor.required(terms.electorate().roll().count());
        }

        /** Less is enough where the roll is smaller than the community. */
        @Override
        public Decided decide(PollTerms terms, List<Choice> ballots, long objections, boolean upheld) {
            var decided = super.decide(terms, ballots, objections, upheld);
            boolean failed = decided.result().outcome() == Outcome.QUORUM_FAILED;
            boolean enough = decided.result().ticks().stream()
                    .allMatch(tick -> tick.met()
                            || tick.requirement().name().endsWith("FLOOR") && tick.reached() >= floor(terms));
            return failed && enough ? as(Outcome.ADOPTED, decided) : decided;
        }
    }),
    QUORUM_OF_PARTICIPANTS(new ServersRules() {
        @Override
        public Decided decide(PollTerms terms, List<Choice> ballots, long objections, boolean upheld) {
            var decided = super.decide(terms, ballots, objections, upheld);
            boolean failed = decided.result().outcome() == Outcome.QUORUM_FAILED;
            boolean came = terms.rule().quorum().counts() == Quorum.Counts.APPROVALS && ballots.size() >= needed(terms);
            boolean rest = decided.result().ticks().stream()
                    .allMatch(tick -> tick.met() || tick.requirement() == Requirement.QUORUM_OF_APPROVALS);
            return failed && came && rest ? as(Outcome.ADOPTED, decided) : decided;
        }
    }),
    TIE_ADOPTS(new ServersRules() {
        @Override
        public Decided decide(PollTerms terms, List<Choice> ballots, long objections, boolean upheld) {
            var decided = super.decide(terms, ballots, objections, upheld);
            var tally = decided.tally();
            boolean tie = tally != null && tally.yes() > 0 && tally.yes() == tally.no();
            return tie ? as(Outcome.ADOPTED, decided) : decided;
        }
    }),
    SECOND_CALL_TWICE(new ServersRules() {
        @Override
        public boolean callsAgain(PollTerms terms) {
            return terms.electorate().conduct().secondCall() != null;
        }
    }),
    WAITING_IGNORED(new ServersRules() {
        @Override
        public boolean mayVote(Electorate electorate, Instant putForward, Person person) {
            return super.mayVote(electorate, putForward, new Person(person.id(), null, person.memberClass()));
        }
    });

    final Rules rules;

    WrongRules(Rules rules) {
        this.rules = rules;
    }

    private static Rules.Decided as(Outcome outcome, Rules.Decided decided) {
        return new Rules.Decided(
                new Result(outcome, new ArrayList<>(decided.result().ticks())),
                decided.winners(),
                decided.approvals(),
                decided.tally(),
                decided.sheet());
    }
}
