package org.isonomia.web.polls;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isonomia.command.Refusal;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.timepoll.TimePoll;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;
import org.jspecify.annotations.Nullable;

/**
 * The times a time poll asks about. People write {@code 2027-03-28 18:00} in the zone of the community, with the offset
 * ({@code +02:00}) where the clocks show a time twice; a time they never show is refused. In the log a slot's title is
 * the moment in UTC.
 */
final class Slots {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d)\\s*(Z|[+-]\\d\\d:\\d\\d)?");

    private Slots() {}

    /** Whether a rule is a time poll, of whichever version. */
    static boolean askedBy(@Nullable String rule) {
        return rule != null && CountingRules.newest(rule).equals(CountingRules.newest(TimePoll.ID));
    }

    /** What cannot be read is noted on the form and given back as it was. */
    static String title(String written, ZoneId zone, Form form) {
        var found = WRITTEN.matcher(written);
        if (!found.matches()) return faulty(form, FormFault.NOT_A_TIME, written, zone);
        try {
            var local = LocalDateTime.parse(found.group(1) + "T" + found.group(2));
            String offset = found.group(3);
            if (offset != null) return local.toInstant(ZoneOffset.of(offset)).toString();
            var offsets = zone.getRules().getValidOffsets(local);
            if (offsets.isEmpty()) return faulty(form, FormFault.TIME_NEVER_SHOWN, written, zone);
            if (offsets.size() > 1) return faulty(form, FormFault.TIME_SHOWN_TWICE, written, zone);
            return local.toInstant(offsets.getFirst()).toString();
        } catch (DateTimeException e) {
            return faulty(form, FormFault.NOT_A_TIME, written, zone);
        }
    }

    /** Programs give moments in UTC. */
    static Optional<Refusal> fault(NewOption option, ZoneId zone) {
        String title = Form.orBlank(option.title());
        try {
            Instant.parse(title);
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(refusal(FormFault.NOT_A_TIME, title, zone));
        }
    }

    private static String faulty(Form form, FormFault fault, String written, ZoneId zone) {
        form.fault(refusal(fault, written, zone));
        return written;
    }

    private static Refusal refusal(FormFault fault, String written, ZoneId zone) {
        return new Refusal(fault, "options", Map.of("time", written, "zone", zone.getId()));
    }
}
