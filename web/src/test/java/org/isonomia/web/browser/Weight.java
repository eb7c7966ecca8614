package org.isonomia.web.browser;

import com.microsoft.playwright.Page;

/** What of a page came over the network, in bytes with headers, as sent: compressed, and nothing that the browser had. */
final class Weight {
    static final long OF_A_FIRST_VISIT = 150_000;
    static final long OF_A_LATER_PAGE = 15_000;

    private static final String DOCUMENT = "() => performance.getEntriesByType('navigation')[0].transferSize";
    private static final String REST = "async () => { await document.fonts.ready;"
            + " return performance.getEntriesByType('resource').reduce((sum, part) => sum + part.transferSize, 0); }";

    private Weight() {}

    static long ofDocument(Page page) {
        return ((Number) page.evaluate(DOCUMENT)).longValue();
    }

    static long ofAll(Page page) {
        return ofDocument(page) + ((Number) page.evaluate(REST)).longValue();
    }
}
