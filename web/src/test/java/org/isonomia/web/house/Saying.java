package org.isonomia.web.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One place that takes a sentence from the messages.
 *
 * @param key as written; ends in a dot when more is added to it
 * @param names of the values it hands over; a star when that cannot be told from the text
 */
record Saying(String where, String key, Set<String> names) {
    private static final Set<String> UNKNOWN = Set.of("*");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CALL = Pattern.compile("\\b(page\\.t|pages\\.page|pages\\.bare|say|says|frame)\\(");
    private static final Pattern PART = Pattern.compile("\\b(?:label|hint|words) = \"([^\"]*)\"");

    /** Which argument of a call is the key. */
    private static final Map<String, Integer> POSITION =
            Map.of("page.t", 0, "says", 0, "pages.page", 1, "pages.bare", 1, "say", 1, "frame", 1);

    /** Every saying in a text. A literal before a plus is the beginning of a key, one after it says nothing here. */
    static List<Saying> in(String where, String text) {
        var found = new ArrayList<Saying>();
        var call = CALL.matcher(text);
        while (call.find()) {
            var arguments = arguments(text, call.end());
            int position = POSITION.getOrDefault(call.group(1), 0);
            if (arguments.size() <= position) continue;
            var names = names(arguments.subList(position + 1, arguments.size()));
            for (String key : keys(arguments.get(position))) found.add(new Saying(where, key, names));
        }
        var part = PART.matcher(text);
        while (part.find()) found.add(new Saying(where, part.group(1), Set.of()));
        return found;
    }

    /** Every text that stands in quotes. */
    static Stream<String> literals(String text) {
        return LITERAL.matcher(text).results().map(found -> found.group(1));
    }

    boolean isBeginning() {
        return key.endsWith(".");
    }

    boolean handsOver(String name) {
        return names.contains("*") || names.contains(name);
    }

    private static List<String> keys(String argument) {
        var keys = new ArrayList<String>();
        var literal = LITERAL.matcher(argument);
        while (literal.find()) {
            String before = argument.substring(0, literal.start()).stripTrailing();
            if (before.endsWith("+") || before.endsWith("equals(")) continue;
            keys.add(literal.group(1));
            if (literal.group(1).endsWith(".")) break;
        }
        return keys;
    }

    private static Set<String> names(List<String> rest) {
        var names = new TreeSet<String>();
        for (int i = 0; i < rest.size(); i += 2) {
            String name = rest.get(i).strip();
            if (!name.matches("\"\\w+\"")) return UNKNOWN;
            names.add(name.substring(1, name.length() - 1));
        }
        return names;
    }

    /** The arguments of a call whose parenthesis opens before {@code from}. */
    private static List<String> arguments(String text, int from) {
        var arguments = new ArrayList<String>();
        int depth = 0;
        int start = from;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && text.charAt(i - 1) != '\\') quoted = !quoted;
            if (quoted) continue;
            if (c == '(' || c == '[' || c == '{') depth++;
            boolean ends = c == ')' && depth == 0;
            if (ends || c == ',' && depth == 0) {
                arguments.add(text.substring(start, i));
                start = i + 1;
            }
            if (ends) return arguments;
            if (c == ')' || c == ']' || c == '}') depth--;
        }
        return arguments;
    }
}
