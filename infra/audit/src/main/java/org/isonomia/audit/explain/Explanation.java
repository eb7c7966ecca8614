package org.isonomia.audit.explain;

import java.time.Instant;
import java.util.List;

/**
 * Why something holds, or why not.
 *
 * @param subject as it can be asked for again
 * @param today where it stands, and what would end it
 * @param asOf the time of the log's last entry
 */
public record Explanation(String subject, String title, Today today, long last, Instant asOf, List<Step> steps) {
    /** @param ends what would end it, or how it ended */
    public record Today(boolean inForce, List<String> because, List<String> ends) {}
}
