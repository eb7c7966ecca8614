package org.isonomia.audit.cli;

import java.util.List;
import org.isonomia.audit.replay.Report;
import org.isonomia.audit.replay.ReportText;
import org.isonomia.audit.verify.VerifiedReplay.Outcome;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What came of a verification, in words and for programs. */
final class VerifiedText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private record Json(
            boolean clean, String origin, long size, String root, String key, List<String> faults, Report replay) {}

    private VerifiedText() {}

    /** That the log has other keys than the one that was named; empty when it has not. */
    static String keys(Outcome outcome) {
        var text = new StringBuilder();
        for (var link : outcome.verified().keys().links())
            text.append("Key: since entry %d it is %s; the one before ends on %s. Name the new one from then on.%n"
                    .formatted(
                            link.position(),
                            link.rotation().to(),
                            link.rotation().until()));
        return text.toString();
    }

    static String of(Outcome outcome) {
        var text = new StringBuilder();
        var checkpoint = outcome.verified().checkpoint();
        text.append("Log: %s, %d entries signed, root %s%n"
                .formatted(
                        checkpoint.origin(),
                        checkpoint.head().size(),
                        checkpoint.head().root().base64()));
        text.append(keys(outcome));
        if (outcome.verified().faults().isEmpty())
            text.append("Verified: every tile and entry is what was signed.%n%n".formatted());
        else {
            text.append("NOT VERIFIED:%n".formatted());
            outcome.verified().faults().forEach(fault -> text.append("  %s%n".formatted(fault)));
            text.append("%n".formatted());
        }
        return text.append(ReportText.of(outcome.report())).toString();
    }

    /** One line: what is good, or what is not. */
    static String verdict(Outcome outcome) {
        int faults = outcome.verified().faults().size();
        if (faults == 0 && outcome.report().clean())
            return "the log is what was signed, and " + ReportText.verdict(outcome.report());
        if (faults == 0) return "the log is what was signed, but there is " + ReportText.verdict(outcome.report());
        return "the log is not what was signed (" + faults + (faults == 1 ? " fault" : " faults") + " above)"
                + (outcome.report().clean() ? "." : ", and there is " + ReportText.verdict(outcome.report()));
    }

    static String json(Outcome outcome) {
        var checkpoint = outcome.verified().checkpoint();
        return MAPPER.writeValueAsString(new Json(
                        outcome.clean(),
                        checkpoint.origin(),
                        checkpoint.head().size(),
                        checkpoint.head().root().base64(),
                        outcome.verified().keys().newest().text(),
                        outcome.verified().faults(),
                        outcome.report()))
                + "\n";
    }
}
