package org.isonomia.query.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a document says, in plain. Each is absent where it is erased, or there is none. */
record Wording(Optional<String> title, Optional<String> text) {
    /**
     * The words by which a document is found, as the language of the community bends them and as they are: names and
     * what is said in other languages are found, too. It takes {@link #parameters} and stands beside {@link #LANGUAGE}.
     */
    static final String VECTOR = """
            setweight(to_tsvector(l.bends, :title_words) || to_tsvector('simple', :title_words), 'A')
            || setweight(to_tsvector(l.bends, :text_words) || to_tsvector('simple', :text_words), 'B')""";

    static final String LANGUAGE = """
            (select cast(coalesce((select configuration from language where :bent), 'simple') as regconfig) as bends) l
            """;

    boolean isGone() {
        return title.isEmpty() && text.isEmpty();
    }

    /** Names belong to no language. */
    Map<String, ?> parameters(DocumentKind kind) {
        var parameters = new HashMap<String, Object>();
        parameters.put("bent", kind != DocumentKind.MEMBER);
        parameters.put("title_words", title.map(Tokens::of).map(Tokens::folded).orElse(""));
        parameters.put("text_words", text.map(Tokens::of).map(Tokens::folded).orElse(""));
        return parameters;
    }
}
