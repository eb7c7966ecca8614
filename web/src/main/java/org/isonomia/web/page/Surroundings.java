package org.isonomia.web.page;

import java.util.Optional;

/**
 * What surrounds the content of every page.
 *
 * @param alarm why the log is not signed; empty when all is well
 * @param waiting how many things wait for who is looking
 * @param theme {@code light} or {@code dark}, where who is looking chose one
 * @param shortcuts whether single keys do something
 * @param mark the community's own
 * @param card of a page that strangers may open: the whole address of the picture shown beside a link to it
 * @param alternate where programs read what the page shows
 */
record Surroundings(
        Assets assets,
        Optional<String> alarm,
        int waiting,
        Optional<String> theme,
        boolean shortcuts,
        Optional<SignedLog.State> signed,
        Optional<String> mark,
        Optional<String> card,
        Optional<String> alternate) {

    /** For pages that ask the database nothing. */
    static Surroundings bare(Assets assets) {
        return new Surroundings(
                assets,
                Optional.empty(),
                0,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
