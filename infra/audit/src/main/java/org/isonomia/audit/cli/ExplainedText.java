package org.isonomia.audit.cli;

import org.isonomia.audit.explain.Explanation;
import org.isonomia.audit.explain.Listing;
import org.isonomia.audit.explain.Reading;
import org.isonomia.audit.explain.Step;

/** An explanation in words. */
final class ExplainedText {
    private ExplainedText() {}

    static String of(Listing listing) {
        var text = new StringBuilder();
        listing.items().forEach(item -> text.append("%s  %s%n".formatted(item.subject(), item.title())));
        return text.toString();
    }

    static String of(Explanation explanation, Reading reading) {
        var text = new StringBuilder();
        text.append("%s  %s%n".formatted(explanation.subject(), explanation.title()));
        text.append("%s, as of entry %d at %s, the last of this log.%n"
                .formatted(
                        explanation.today().inForce() ? "It holds today" : "IT DOES NOT HOLD today",
                        explanation.last(),
                        explanation.asOf()));
        explanation.today().because().forEach(line -> text.append("  %s%n".formatted(line)));
        explanation.today().ends().forEach(line -> text.append("  %s%n".formatted(line)));
        text.append("%nIt rests on these entries; the whole log replayed clean, and each is proved to be in it:%n"
                .formatted());
        explanation.steps().forEach(step -> text.append(line(step)));
        String root = reading.head().root().base64();
        text.append('\n');
        text.append(
                reading.signed()
                        ? "The proofs lead to the root %s, which the log has signed.%n".formatted(root)
                        : "No signature was checked, for this is an export. The proofs lead to the root %s, computed from the export itself: compare it with a signed checkpoint of %d entries.%n"
                                .formatted(root, reading.head().size()));
        return text.toString();
    }

    private static String line(Step step) {
        return switch (step) {
            case Step.Entry entry ->
                "%7d  %s  %s%s%n         %s%n         leaf %s, proof of %d hashes%n"
                        .formatted(
                                entry.position(),
                                entry.at(),
                                entry.type(),
                                entry.by() == null ? "" : ", by " + entry.by(),
                                entry.sentence(),
                                entry.leaf(),
                                entry.path().size());
            case Step.Many many ->
                "%7d  %s (--all lists them)%s%n"
                        .formatted(
                                many.first(),
                                many.sentence(),
                                many.digest() == null
                                        ? ""
                                        : "%n         digest of those that counted, recomputed here: %s"
                                                .formatted(many.digest()));
        };
    }
}
