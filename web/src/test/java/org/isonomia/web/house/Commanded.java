package org.isonomia.web.house;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.regex.Pattern;

/** What pages send to be decided, read from the pages themselves. */
final class Commanded {
    private static final Pattern COMMAND =
            Pattern.compile("import org\\.isonomia\\.command\\.[a-z]+\\.[a-z]+\\.([A-Z][A-Za-z]+);");
    private static final Set<String> ANSWERED_IN_WORDS_OF_THEIR_OWN =
            Set.of("FoundCommunity", "JoinByInvitation", "CastBallot", "WithdrawBallot");

    private Commanded() {}

    /** The names of all commands whose being done is said on the next page. */
    static Set<String> byPages() {
        return Sources.below(Sources.WEB.resolve("java"), ".java").stream()
                .filter(file ->
                        file.toString().endsWith("Web.java") || file.toString().endsWith("Pages.java"))
                .map(Sources::read)
                .filter(text -> text.contains("acts.send(") || text.contains("return send("))
                .flatMap(text -> COMMAND.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> text.contains("new " + name + "(")))
                .filter(name -> !ANSWERED_IN_WORDS_OF_THEIR_OWN.contains(name))
                .collect(toSet());
    }
}
