package org.isonomia.audit.count;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.isonomia.audit.count.UnusableCaseException.Fault;

/** The names of one contest: each can be seen, and no two look the same. */
final class CandidateNames {
    private final Map<String, String> idByName = new HashMap<>();

    /** @throws UnusableCaseException when the name is empty, or another candidate's */
    void add(Candidate candidate) {
        String seen = seen(candidate.name());
        if (seen.isEmpty())
            throw new UnusableCaseException(
                    Fault.WRONG_NAME, 0, "candidate \"" + candidate.id() + "\" has no name that can be seen; give one");
        String other = idByName.putIfAbsent(seen, candidate.id());
        if (other != null)
            throw new UnusableCaseException(
                    Fault.WRONG_NAME,
                    0,
                    "candidates \"" + other + "\" and \"" + candidate.id() + "\" are both called \"" + candidate.name()
                            + "\"; tell them apart by their names");
    }

    /** Without what is not seen: format characters, and more than one space. */
    private static String seen(String name) {
        var seen = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC).codePoints().forEach(character -> {
            int type = Character.getType(character);
            if (type != Character.FORMAT && type != Character.CONTROL) seen.appendCodePoint(character);
        });
        return seen.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
