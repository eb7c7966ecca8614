package org.isonomia.audit.count;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isonomia.audit.count.UnusableCaseException.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a case file of any size: ballots are grouped as they come, so memory grows with the distinct ones. Ballots that
 * come before the candidates are passed over and read in a second pass.
 */
public final class CaseReader {
    private static final String BALLOTS = "ballots";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private final Path path;
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();
    private final Map<String, TokenStreamLocation> places = new HashMap<>();
    private boolean ballotsSeen;
    private @Nullable BallotReader ballots;

    private CaseReader(Path path) {
        this.path = path;
    }

    /** @throws UnusableCaseException if it cannot be counted as it is */
    public static CaseFile read(Path path) throws IOException {
        var reader = new CaseReader(path);
        try {
            reader.pass();
            if (reader.ballotsSeen && reader.ballots == null) reader.pass();
            return reader.whole();
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException unreadable) throw unreadable;
            throw new UnusableCaseException(Fault.NOT_JSON, reader.ballot(), notJson(e));
        }
    }

    private CaseFile whole() {
        try {
            return new Header(fields).toCase(ballots);
        } catch (UnusableCaseException e) {
            var place = places.get(e.field());
            throw place == null ? e : at(place, e);
        }
    }

    private static UnusableCaseException at(TokenStreamLocation place, UnusableCaseException e) {
        return e.at(place.getLineNr(), place.getColumnNr());
    }

    private long ballot() {
        return ballots == null ? 0 : ballots.number();
    }

    private static String notJson(JacksonException e) {
        var at = e.getLocation();
        String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        String what = e.getOriginalMessage().lines().findFirst().orElse("");
        return "not whole, valid JSON" + place + " (" + what + "); correct that place or fetch the file again";
    }

    private void pass() throws IOException {
        boolean first = fields.isEmpty();
        try (InputStream in = Files.newInputStream(path);
                JsonParser parser = MAPPER.createParser(in)) {
            try {
                pass(parser, first);
            } catch (UnusableCaseException e) {
                throw at(places.getOrDefault(e.field(), parser.currentTokenLocation()), e);
            }
        }
    }

    private void pass(JsonParser parser, boolean first) {
        if (parser.nextToken() != JsonToken.START_OBJECT)
            throw new UnusableCaseException(Fault.NOT_JSON, 0, "a case file is one JSON object {...}");
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (name.equals(BALLOTS)) ballots(parser, first);
            else if (first) {
                places.put(name, parser.currentTokenLocation());
                field(name, MAPPER.readTree(parser));
            } else parser.skipChildren();
        }
        if (parser.nextToken() != null)
            throw new UnusableCaseException(
                    Fault.NOT_JSON, 0, "more follows after the object; put each case in a file of its own");
    }

    private void field(String name, JsonNode value) {
        if (fields.put(name, value) != null) throw repeated(name);
    }

    private void ballots(JsonParser parser, boolean first) {
        if (first && ballotsSeen) throw repeated(BALLOTS);
        ballotsSeen = true;
        if (!first || fields.containsKey("candidates")) {
            ballots = new BallotReader(parser, Header.candidates(fields));
            ballots.read();
        } else parser.skipChildren();
    }

    private static UnusableCaseException repeated(String name) {
        return new UnusableCaseException(
                Fault.REPEATED_FIELD, 0, "\"" + name + "\" is there twice; leave the one that holds");
    }
}
