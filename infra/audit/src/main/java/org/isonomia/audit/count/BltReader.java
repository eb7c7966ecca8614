package org.isonomia.audit.count;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.isonomia.rules.counting.Rankings.SKIPPED;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isonomia.audit.count.UnusableCaseException.Fault;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.TieBreak;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads BLT, the format of Wichmann and Hill's STV program as OpaVote and droop extend it: equal ranks {@code 2=3},
 * skipped ranks {@code -}, {@code [tie ...]} and {@code [nick ...]}. A candidate's id is its nickname, or else its number.
 * A ballot ends with its 0 on the line on which it begins.
 */
public final class BltReader {
    /** Title, source and comment, as Wichmann's program writes them. */
    private static final int AFTER_THE_NAMES = 3;

    private final BltTokens tokens;
    private final String file;
    private int seats;
    private String[] ids = {};
    private OptionIndex options = new OptionIndex(List.of());
    private final Set<Integer> withdrawn = new TreeSet<>();
    private List<String> tieOrder = List.of();
    private final Set<Integer> marked = new HashSet<>();
    private short[] places = new short[32];
    private int length;
    private long number;
    private long total;

    private BltReader(BltTokens tokens, String file) {
        this.tokens = tokens;
        this.file = file;
    }

    /** @throws UnusableCaseException if it cannot be counted as it is */
    public static CaseFile read(Path path, String method) throws IOException {
        try (var reader = Files.newBufferedReader(path, UTF_8)) {
            var tokens = new BltTokens(reader);
            return new BltReader(tokens, path.getFileName().toString()).placed(method);
        } catch (CharacterCodingException e) {
            throw new UnusableCaseException(Fault.NOT_BLT, 0, "not text in UTF-8; convert it first");
        }
    }

    private CaseFile placed(String method) throws IOException {
        try {
            return read(method);
        } catch (UnusableCaseException e) {
            throw e.at(tokens.line(), tokens.column());
        }
    }

    private CaseFile read(String method) throws IOException {
        tokens.advance();
        int candidates = size("the number of candidates");
        if (candidates > Contest.MOST_OPTIONS)
            throw new UnusableCaseException(
                    Fault.TOO_MANY_OPTIONS,
                    0,
                    candidates + " candidates; at most " + Contest.MOST_OPTIONS + " can be counted");
        tokens.advance();
        seats = size("the number of seats");
        ids = new String[candidates];
        for (int index = 0; index < candidates; index++) ids[index] = Integer.toString(index + 1);
        options = new OptionIndex(List.of(ids));
        tokens.advance();
        options();
        var contest = new Contest(List.of(ids), seats, Set.of(), TieBreak.NONE);
        var grouped = new Ballots.Builder(contest);
        for (number = 1; !word().equals("0"); number++) ballot(grouped);
        number = 0;
        return names(method, grouped.build());
    }

    private int size(String what) {
        if (tokens.kind() != BltTokens.Kind.WORD || !tokens.text().matches("[0-9]{1,9}") || isZero())
            throw wrong("the first line is \"candidates seats\", but " + what + " is \"" + tokens.text() + "\"");
        return Integer.parseInt(tokens.text());
    }

    private boolean isZero() {
        return Integer.parseInt(tokens.text()) == 0;
    }

    private void options() throws IOException {
        while (tokens.kind() == BltTokens.Kind.OPTION || tokens.text().matches("-[0-9]{1,9}")) {
            if (tokens.kind() == BltTokens.Kind.OPTION)
                option(tokens.text().strip().split("\\s+"));
            else withdrawn.add(candidate(tokens.text().substring(1)));
            tokens.advance();
        }
    }

    private void option(String[] words) {
        var named = Arrays.asList(words).subList(1, words.length);
        switch (words[0]) {
            case "tie" ->
                tieOrder = named.stream().map(word -> ids[candidate(word)]).toList();
            case "nick" -> {
                if (named.size() != ids.length || Set.copyOf(named).size() != ids.length)
                    throw wrong("[nick ...] gives each candidate one nickname of its own");
                ids = named.toArray(String[]::new);
                options = new OptionIndex(named);
            }
            case "withdrawn" -> named.forEach(word -> withdrawn.add(candidate(word)));
            default -> throw wrong("unknown option [" + words[0] + " ...]; remove it if the count does not need it");
        }
    }

    private String word() {
        if (tokens.kind() != BltTokens.Kind.WORD)
            throw wrong("ballots end with a 0 alone on its line, then the names follow; it is missing");
        return tokens.text();
    }

    private void ballot(Ballots.Builder grouped) throws IOException {
        String weight = word();
        if (!weight.matches("[0-9]{1,18}"))
            throw new UnusableCaseException(
                    Fault.WRONG_COUNT, number, "its weight is \"" + weight + "\"; write a whole number in digits");
        long count = Long.parseLong(weight);
        if (total > Long.MAX_VALUE - count)
            throw new UnusableCaseException(Fault.TOO_MANY_BALLOTS, number, "the weights add up to more than 2^63-1");
        total += count;
        length = 0;
        marked.clear();
        int line = tokens.line();
        for (tokens.advance(); !ends(line); tokens.advance()) rank(word());
        tokens.advance();
        grouped.rankings().add(Arrays.copyOf(places, length), count);
    }

    /** A ballot that went on below could as well be two, of which the first lacks its 0: nobody has to guess. */
    private boolean ends(int line) {
        String word = word();
        if (tokens.line() != line)
            throw wrong(
                    "the ballot on line " + line + " does not end with 0; write each on a line of its own, with its 0");
        return word.equals("0");
    }

    private void rank(String word) {
        if (word.equals("-")) {
            put(SKIPPED);
            return;
        }
        int opened = length;
        for (String one : word.split("=", -1)) {
            short place = (short) candidate(one);
            if (!marked.add((int) place))
                throw new UnusableCaseException(
                        Fault.REPEATED_CANDIDATE, number, "marks \"" + one + "\" twice; leave one of them");
            put(length == opened ? place : (short) ~place);
        }
    }

    private void put(short place) {
        if (length == places.length) places = Arrays.copyOf(places, 2 * length);
        places[length++] = place;
    }

    /** By number from 1, or by nickname. */
    private int candidate(String word) {
        int nicknamed = options.of(word);
        if (nicknamed != OptionIndex.NONE) return nicknamed;
        if (word.matches("[0-9]{1,9}")) {
            int index = Integer.parseInt(word) - 1;
            if (index >= 0 && index < ids.length) return index;
        }
        throw Marks.unknown(number, word);
    }

    private CaseFile names(String method, Ballots ballots) throws IOException {
        var candidates = new ArrayList<Candidate>(ids.length);
        var names = new CandidateNames();
        for (int index = 0; index < ids.length; index++) {
            if (tokens.advance() != BltTokens.Kind.QUOTED)
                throw wrong(ids.length + " quoted names follow the 0, but only " + index + " are there");
            var candidate = new Candidate(ids[index], tokens.text(), withdrawn.contains(index), false, false);
            names.add(candidate);
            candidates.add(candidate);
        }
        String title = tokens.advance() == BltTokens.Kind.QUOTED ? tokens.text() : file;
        for (int more = 0; more < AFTER_THE_NAMES && tokens.kind() == BltTokens.Kind.QUOTED; more++) tokens.advance();
        if (tokens.kind() != BltTokens.Kind.END)
            throw wrong("only a title, a source and a comment follow the names, all quoted; remove the rest");
        var parameters = JsonNodeFactory.instance.objectNode();
        if (!tieOrder.isEmpty()) tieOrder.forEach(parameters.putArray("tie_order")::add);
        return new CaseFile(
                title, method, parameters, seats, candidates, Form.RANKED, ballots, false, List.of(), null, List.of());
    }

    private UnusableCaseException wrong(String sentence) {
        return new UnusableCaseException(Fault.NOT_BLT, number, sentence);
    }
}
