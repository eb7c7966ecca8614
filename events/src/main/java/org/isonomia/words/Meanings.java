package org.isonomia.words;

/** How whoever reads a sentence is shown what a word only stands for. */
@FunctionalInterface
public interface Meanings {
    /** The name or title of what the word is the id of, or the moment that it is. */
    String of(Word word);
}
