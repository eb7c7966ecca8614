package org.isonomia.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.isonomia.web.page.Messages;
import org.junit.jupiter.api.Test;

/** A sentence that counts something says one of it, too. */
class NumbersTest {
    /** A number, and within two words after it a word in the plural. */
    private static final Pattern COUNTS =
            Pattern.compile("\\{(\\w+)}(?: (?!of\\b|in\\b|to\\b)[a-z]+){0,2}? ([a-z]+s)\\b");

    private static final Set<String> NO_NUMBER =
            Set.of("inviter", "field", "role", "metric", "share", "percent", "question", "community", "effect");

    /** Words that end in s without being many. */
    private static final Set<String> NOT_MANY =
            Set.of("is", "was", "has", "needs", "as", "its", "this", "yes", "closes", "leaves", "words", "names");

    /** Those numbers that are never one, and why: limits and fixed sizes. */
    private static final Set<String> NEVER_ONE = Set.of(
            "refusal.form.password-too-short",
            "refusal.form.password-too-long",
            "field.longest",
            "ballot.rule.approved",
            "ballot.rule.approved.exactly",
            "ballot.rule.ranked",
            "ballot.rule.ranked.equal",
            "lot.how",
            "refusal.polls.challenges-spent",
            "refusal.polls.marks-out-of-reach",
            "refusal.polls.too-few-for-a-panel",
            "sample.loading.text",
            "sample.failed.text");

    @Test
    void everySentenceThatCountsHasASingular() {
        assertThat(lacking(sentences())).isEmpty();
    }

    @Test
    void aSentenceWithoutSingularIsNoticed() {
        assertThat(lacking(Map.of(
                        "a",
                        "{count} members",
                        "b",
                        "{count, plural, one {1 member} other {# members}}",
                        "c",
                        "{uses} other uses")))
                .containsExactly("a", "c");
    }

    private static List<String> lacking(Map<String, String> sentences) {
        var lacking = new TreeSet<String>();
        sentences.forEach((key, sentence) -> {
            if (NEVER_ONE.contains(key)) return;
            COUNTS.matcher(sentence)
                    .results()
                    .filter(found -> !NO_NUMBER.contains(found.group(1)) && !NOT_MANY.contains(found.group(2)))
                    .forEach(found -> lacking.add(key));
        });
        return List.copyOf(lacking);
    }

    private static Map<String, String> sentences() {
        var all = new TreeMap<String, String>();
        for (String file : Messages.FILES) {
            var properties = new Properties();
            try {
                properties.load(new StringReader(
                        Sources.read(Sources.WEB.resolve("resources/messages/" + file + ".properties"))));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            properties.forEach((key, sentence) -> all.put(key.toString(), sentence.toString()));
        }
        return all;
    }
}
