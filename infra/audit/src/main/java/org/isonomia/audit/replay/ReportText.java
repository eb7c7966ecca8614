package org.isonomia.audit.replay;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.isonomia.audit.count.ElectionWords;
import org.isonomia.audit.fold.Derived;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.rules.yesno.Tally;

/** The report in words; the verdict is left to whoever prints it last. */
public final class ReportText {
    private ReportText() {}

    public static String of(Report report) {
        var text = new StringBuilder();
        var derived = report.derived();
        line(text, "Community: %s", derived.community().isEmpty() ? "none founded" : derived.community());
        line(text, "Entries: %d, root %s", report.entries(), report.root());
        var checkpoint = report.checkpoint();
        if (checkpoint != null) line(text, "%s", checkpoint(checkpoint, report.entries()));
        report.events().forEach((name, count) -> line(text, "  %7d  %s", count, name));
        line(text, "Members: %d", derived.members());
        line(text, "Polls: %d", derived.polls().size());
        derived.polls().forEach(poll -> line(text, "  %s", poll(poll)));
        line(text, "Roles: %d", derived.roles().size());
        derived.roles().forEach(role -> line(text, "  %s", role(role)));
        line(text, "Adopted and not enacted yet: %d", derived.pending());
        line(
                text,
                "Public texts: %d checked, %d not in the export",
                report.texts().present(),
                report.texts().missing());
        if (!report.clean()) disagreements(text, report.disagreements(), report.found());
        return text.toString();
    }

    /** One line: whether every entry follows from those before it. */
    public static String verdict(Report report) {
        if (report.clean()) return "every entry follows from those before it.";
        return report.found() + (report.found() == 1 ? " disagreement" : " disagreements") + ", the first: "
                + report.disagreements().getFirst().kind().words() + ", "
                + where(report.disagreements().getFirst()) + ".";
    }

    private static String checkpoint(Report.Reached reached, long entries) {
        return "Checkpoint: %d entries of %s, root %s; %s; %d entries came after it"
                .formatted(
                        reached.size(),
                        reached.origin(),
                        reached.root(),
                        reached.signedBy() == null
                                ? "its signature was not checked, name the key of the log by --vkey"
                                : "signed by " + reached.signedBy(),
                        Math.max(0, entries - reached.size()));
    }

    private static void disagreements(StringBuilder text, List<Disagreement> all, long found) {
        text.append('\n');
        line(text, "Disagreements: %d. The first:", found);
        var first = all.getFirst();
        line(text, "  What:       %s", first.kind().words());
        line(text, "  Where:      %s", where(first));
        line(text, "  Recorded:   %s", first.recorded());
        line(text, "  Re-derived: %s", first.rederived());
        all.stream()
                .skip(1)
                .limit(9)
                .forEach(one -> line(text, "  Also: %s, %s", one.kind().words(), where(one)));
        if (found > 10) line(text, "  and %d more (--json lists up to 100)", found - 10);
    }

    private static String where(Disagreement one) {
        if (one.position() == null) return "the export as a whole";
        return "position " + one.position() + (one.entry() == null ? "" : ", entry " + one.entry());
    }

    private static String poll(Derived.PollLine poll) {
        String kind = poll.binding() ? "binding" : "advisory";
        String head = "\"" + poll.question() + "\" (" + kind + ", roll " + poll.roll() + "): ";
        return head + (poll.ballots() == null ? "open" : counted(poll) + outcome(poll));
    }

    private static String counted(Derived.PollLine poll) {
        if (poll.tally() != null) return tally(poll.tally());
        String election = ElectionWords.of(poll.election(), UnaryOperator.identity());
        return poll.ballots() + " ballots. " + election.substring(0, election.length() - 1);
    }

    private static String tally(Tally tally) {
        return tally.yes() + " yes, " + tally.no() + " no, " + tally.abstain() + " abstain";
    }

    private static String outcome(Derived.PollLine poll) {
        return poll.outcome() == null
                ? ", not decided yet"
                : ": " + poll.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String role(Derived.RoleLine role) {
        int vacant = role.seats() - role.holders().size();
        String holders = role.holders().isEmpty() ? "nobody" : String.join(", ", role.holders());
        return "\"" + role.name() + "\": " + holders + ", " + vacant + " of " + role.seats()
                + " seats without a holder";
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
