package org.isonomia.audit.count;

import static org.isonomia.rules.counting.Rankings.SKIPPED;
import static org.isonomia.rules.counting.Rankings.UNKNOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.isonomia.audit.count.UnusableCaseException.Fault;
import org.isonomia.rules.counting.Choice;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** What one ballot marks, read into buffers that every ballot uses again. */
final class Marks {
    /** RCTab's marker for a rank in which the machine read more than one mark: stands for two candidates. */
    static final String OVERVOTE = "OVERVOTE";

    private final JsonParser parser;
    private final OptionIndex options;
    private final List<String> ids;
    private final long[] markedIn;
    private final long[] rankedIn;
    private long set;
    private long ballot;
    private short[] places = new short[32];
    private int length;
    private boolean overvote;
    private String repeated = "";

    Marks(JsonParser parser, OptionIndex options, List<String> ids) {
        this.parser = parser;
        this.options = options;
        this.ids = ids;
        markedIn = new long[options.size()];
        rankedIn = new long[options.size()];
    }

    void start(long number) {
        ballot = number;
        length = 0;
        overvote = false;
        repeated = "";
    }

    /** An id that this ballot marks in two ranks; empty when there is none. */
    String repeated() {
        return repeated;
    }

    boolean overvote() {
        return overvote;
    }

    short[] packed() {
        return Arrays.copyOf(places, length);
    }

    void ranking() {
        list("ranking");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list("each rank");
            rank();
        }
    }

    private void rank() {
        set++;
        int opened = length;
        boolean marker = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int option = index();
            marker |= option == OptionIndex.NONE;
            short place = option == OptionIndex.NONE ? UNKNOWN : mark(option);
            if (option != OptionIndex.NONE && rankedIn[option] == ballot) repeated = ids.get(option);
            if (option != OptionIndex.NONE) rankedIn[option] = ballot;
            put(length == opened ? place : (short) ~place);
        }
        if (length == opened) put(SKIPPED);
        if (marker && length == opened + 1) put((short) ~UNKNOWN);
        overvote |= marker;
    }

    private void put(short place) {
        if (length == places.length) places = Arrays.copyOf(places, 2 * length);
        places[length++] = place;
    }

    /** @return its index, or {@link OptionIndex#NONE} for the overvote marker */
    private int index() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) throw wrong("a candidate is named by its id, a text");
        int option = options.of(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (option == OptionIndex.NONE && !parser.getString().equals(OVERVOTE))
            throw unknown(ballot, parser.getString());
        return option;
    }

    private short mark(int option) {
        if (markedIn[option] == set)
            throw new UnusableCaseException(
                    Fault.REPEATED_CANDIDATE, ballot, "marks \"" + ids.get(option) + "\" twice; leave one of them");
        markedIn[option] = set;
        return (short) option;
    }

    String option() {
        int option = index();
        if (option == OptionIndex.NONE) throw unknown(ballot, OVERVOTE);
        return ids.get(option);
    }

    Choice approved() {
        list("approve");
        set++;
        var approved = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) approved.add(ids.get(mark(options.of(option()))));
        return approved.isEmpty() ? Choice.BLANK : new Choice.Approved(approved);
    }

    Choice scored() {
        if (parser.currentToken() != JsonToken.START_OBJECT) throw wrong("\"scores\" must be an object {...}");
        set++;
        var points = new TreeMap<String, Long>();
        for (String id = parser.nextName(); id != null; id = parser.nextName()) {
            int option = options.of(id);
            if (option == OptionIndex.NONE) throw unknown(ballot, id);
            mark(option);
            if (parser.nextToken() != JsonToken.VALUE_NULL) points.put(ids.get(option), score(id));
        }
        return points.isEmpty() ? Choice.BLANK : new Choice.Scored(points);
    }

    private long score(String id) {
        try {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) return parser.getLongValue();
        } catch (InputCoercionException e) {
            throw wrongScore(id);
        }
        throw wrongScore(id);
    }

    private UnusableCaseException wrongScore(String id) {
        return new UnusableCaseException(
                Fault.WRONG_SCORE,
                ballot,
                "the score of \"" + id + "\" is " + parser.getString()
                        + "; write a whole number from -2^63 to 2^63-1 in digits");
    }

    private void list(String what) {
        if (parser.currentToken() != JsonToken.START_ARRAY) throw wrong(what + " must be a list [...]");
    }

    private UnusableCaseException wrong(String sentence) {
        return new UnusableCaseException(Fault.WRONG_VALUE, ballot, sentence);
    }

    static UnusableCaseException unknown(long ballot, String id) {
        return new UnusableCaseException(
                Fault.UNKNOWN_CANDIDATE,
                ballot,
                "names \"" + id + "\", who is not among the candidates; add that candidate or correct the ballot");
    }
}
