package org.isonomia.query.search;

import java.util.Locale;
import java.util.Map;

/** The text search configurations of PostgreSQL by the languages they are for. */
final class LanguageConfiguration {
    /** Takes words as they are. */
    static final String SIMPLE = "simple";

    private static final Map<String, String> BY_LANGUAGE = Map.ofEntries(
            Map.entry("ar", "arabic"),
            Map.entry("hy", "armenian"),
            Map.entry("eu", "basque"),
            Map.entry("ca", "catalan"),
            Map.entry("da", "danish"),
            Map.entry("nl", "dutch"),
            Map.entry("en", "english"),
            Map.entry("fi", "finnish"),
            Map.entry("fr", "french"),
            Map.entry("de", "german"),
            Map.entry("el", "greek"),
            Map.entry("hi", "hindi"),
            Map.entry("hu", "hungarian"),
            Map.entry("id", "indonesian"),
            Map.entry("ga", "irish"),
            Map.entry("it", "italian"),
            Map.entry("lt", "lithuanian"),
            Map.entry("ne", "nepali"),
            Map.entry("nb", "norwegian"),
            Map.entry("nn", "norwegian"),
            Map.entry("no", "norwegian"),
            Map.entry("pt", "portuguese"),
            Map.entry("ro", "romanian"),
            Map.entry("ru", "russian"),
            Map.entry("sr", "serbian"),
            Map.entry("es", "spanish"),
            Map.entry("sv", "swedish"),
            Map.entry("ta", "tamil"),
            Map.entry("tr", "turkish"),
            Map.entry("yi", "yiddish"));

    private LanguageConfiguration() {}

    /** @param tag BCP 47; words are taken as they are where PostgreSQL 17 knows nothing of the language */
    static String of(String tag) {
        return BY_LANGUAGE.getOrDefault(Locale.forLanguageTag(tag).getLanguage(), SIMPLE);
    }
}
