package org.isonomia.web.wiring;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isonomia.transparency.publish.RefusedException;
import org.isonomia.web.page.Messages;

/** What the doctor says, a step at a time; the last line is the verdict. */
final class DoctorsReport {
    private final Messages messages = new Messages();
    private final PrintStream out;
    private int steps;

    DoctorsReport(PrintStream out) {
        this.out = out;
    }

    void begin(Path home) {
        out.println("Looking at " + home + "; nothing is changed.");
    }

    void step(String what) {
        steps++;
        out.println();
        out.println(steps + ". " + what);
    }

    void see(String sentence) {
        out.println("   " + sentence);
    }

    int well() {
        out.println();
        out.println(
                "ALL IS WELL: the log is what was signed before. Isonomia signs it and takes acts when it is started.");
        return DoctorCommand.WELL;
    }

    int refused(RefusedException found) {
        String key = "alarm." + found.refusal().name();
        see("NOT AS IT WAS SIGNED: " + found.detail() + ".");
        out.println();
        out.println("What happened");
        see(say(key));
        out.println();
        out.println("What you can do");
        int number = 0;
        for (String step : List.of("alarm.operator.copy", key + ".repair", key + ".otherwise", "alarm.operator.again"))
            see(++number + ". " + say(step));
        out.println();
        out.println(
                "REFUSED (" + found.refusal() + "): the log is not signed and no act is taken until this is repaired.");
        return DoctorCommand.REFUSED;
    }

    int unknown(String what, String advice) {
        see(what);
        see(advice);
        out.println();
        out.println("NOT KNOWN: whether the log is what was signed before could not be found out.");
        return DoctorCommand.UNKNOWN;
    }

    private String say(String key) {
        return messages.say(Locale.ENGLISH, key);
    }
}
