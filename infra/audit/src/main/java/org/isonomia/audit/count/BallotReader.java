package org.isonomia.audit.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isonomia.audit.count.UnusableCaseException.Fault;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.TieBreak;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.JsonNode;

/** Groups ballots as they are parsed. A ranking costs one packed array, which is kept only if it is a new one. */
final class BallotReader {
    /** How a remark on ballots that rank somebody twice ends. */
    static final String REPEATED = "; such ballots are counted as the rule says";

    private final JsonParser parser;
    private final Marks marks;
    private final Ballots.Builder grouped;
    private final List<Delegation> delegations = new ArrayList<>();
    private final Set<String> voters = new HashSet<>();
    private long number;
    private long total;
    private Form form = Form.NONE;
    private long overvote;
    private int seen;
    private long repeated;
    private String repeats = "";

    BallotReader(JsonParser parser, List<Candidate> candidates) {
        var ids = candidates.stream().map(Candidate::id).toList();
        this.parser = parser;
        marks = new Marks(parser, new OptionIndex(ids), ids);
        grouped = new Ballots.Builder(new Contest(ids, 1, Set.of(), TieBreak.NONE));
    }

    /** Of the ballot being read, from 1. */
    long number() {
        return number;
    }

    void read() {
        if (parser.currentToken() != JsonToken.START_ARRAY) throw wrong("\"ballots\" must be a list [...]");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            number++;
            if (parser.currentToken() != JsonToken.START_OBJECT) throw wrong("must be an object {...}");
            ballot();
        }
        number = 0;
    }

    private void ballot() {
        long count = 1;
        boolean ranked = false;
        Choice choice = null;
        String voter = null;
        String delegatesTo = null;
        String vote = null;
        seen = 0;
        marks.start(number);
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            var value = parser.nextToken();
            switch (name) {
                case "count" -> count = count(value);
                case "ranking" -> {
                    of(Form.RANKED);
                    ranked = true;
                    marks.ranking();
                }
                case "approve" -> {
                    of(Form.APPROVAL);
                    choice = marks.approved();
                }
                case "scores" -> {
                    of(Form.SCORE);
                    choice = marks.scored();
                }
                case "choice" -> {
                    of(Form.CHOICE);
                    choice = value == JsonToken.VALUE_NULL ? Choice.BLANK : new Choice.One(marks.option());
                }
                case "voter" -> {
                    of(Form.DELEGATION);
                    voter = text(name);
                }
                case "delegates_to" -> {
                    once(name, 2);
                    delegatesTo = value == JsonToken.VALUE_NULL ? null : text(name);
                }
                case "vote" -> {
                    once(name, 3);
                    vote = value == JsonToken.VALUE_NULL ? null : marks.option();
                }
                default ->
                    throw new UnusableCaseException(
                            Fault.UNKNOWN_FIELD, number, "unknown field \"" + name + "\"; correct or remove it");
            }
        }
        if (ranked) rank(count);
        else if (choice != null) add(choice, count);
        else if (voter != null) delegate(voter, delegatesTo, vote, count);
        else
            throw new UnusableCaseException(
                    Fault.MISSING_FIELD, number, "has none of ranking, approve, scores, choice, voter; add its own");
        if (voter == null && (seen & 0b1100) != 0) throw wrong("only a \"voter\" has \"delegates_to\" and \"vote\"");
    }

    private void rank(long count) {
        if (marks.overvote() && overvote == 0) overvote = number;
        String twice = marks.repeated();
        if (!twice.isEmpty() && repeated++ == 0) {
            var at = parser.currentTokenLocation();
            repeats = "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ballot " + number + " ranks \""
                    + twice + "\" twice";
        }
        tally(count);
        grouped.rankings().add(marks.packed(), count);
    }

    private void add(Choice choice, long count) {
        tally(count);
        grouped.add(choice, count);
    }

    private void delegate(String voter, @Nullable String delegatesTo, @Nullable String vote, long count) {
        if (count != 1) throw wrong("a voter counts once; leave \"count\" out");
        if (!voters.add(voter)) throw wrong("voter \"" + voter + "\" is there twice; leave the entry that holds");
        delegations.add(new Delegation(voter, delegatesTo, vote));
    }

    private void tally(long count) {
        if (total > Long.MAX_VALUE - count)
            throw new UnusableCaseException(
                    Fault.TOO_MANY_BALLOTS, number, "the counts add up to more than 2^63-1; correct \"count\"");
        total += count;
    }

    private void of(Form one) {
        once(one.field(), 1);
        if (form == Form.NONE) form = one;
        if (form != one)
            throw wrong("has \"" + one.field() + "\" but ballots before it have \"" + form.field()
                    + "\"; all ballots have one form");
    }

    private void once(String name, int bit) {
        if ((seen & 1 << bit) != 0)
            throw new UnusableCaseException(
                    Fault.REPEATED_FIELD, number, "\"" + name + "\" is there twice; leave the one that holds");
        seen |= 1 << bit;
    }

    private String text(String name) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) throw wrong("\"" + name + "\" must be a text");
        return parser.getString();
    }

    private long count(JsonToken value) {
        once("count", 0);
        try {
            if (value == JsonToken.VALUE_NUMBER_INT && parser.getLongValue() >= 0) return parser.getLongValue();
        } catch (InputCoercionException e) {
            throw wrongCount();
        }
        throw wrongCount();
    }

    private UnusableCaseException wrongCount() {
        return new UnusableCaseException(
                Fault.WRONG_COUNT,
                number,
                "\"count\" is " + parser.getString() + "; write a whole number from 0 to 2^63-1 in digits");
    }

    private UnusableCaseException wrong(String sentence) {
        return new UnusableCaseException(Fault.WRONG_VALUE, number, sentence);
    }

    void refuseUnless(Form announced) {
        if (form != announced && form != Form.NONE)
            throw new UnusableCaseException(
                    Fault.WRONG_VALUE,
                    0,
                    "\"ballot_type\" is " + announced.type() + " but the ballots have \"" + form.field()
                            + "\"; correct one of them");
    }

    private List<String> remarks() {
        if (repeated == 0) return List.of();
        String others = repeated == 1 ? "" : ", as do " + (repeated - 1) + " more";
        return List.of(repeats + others + REPEATED);
    }

    CaseFile toCase(
            String name,
            String method,
            JsonNode parameters,
            int seats,
            List<Candidate> candidates,
            Form announced,
            @Nullable JsonNode expected) {
        for (var delegation : delegations)
            if (delegation.delegatesTo() != null && !voters.contains(delegation.delegatesTo()))
                throw wrong("voter \"" + delegation.voter() + "\" delegates to \"" + delegation.delegatesTo()
                        + "\", who is no voter; add {\"voter\": ...} for that person");
        if (overvote > 0 && !Arrays.asList("irv", "stv-wigm").contains(method))
            throw Marks.unknown(overvote, Marks.OVERVOTE);
        return new CaseFile(
                name,
                method,
                parameters,
                seats,
                candidates,
                announced,
                grouped.build(),
                overvote > 0,
                List.copyOf(delegations),
                expected,
                remarks());
    }
}
