package org.isonomia.command.community.foundcommunity;

import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.isonomia.command.Input;
import org.isonomia.command.Refusal;
import org.isonomia.command.membership.Person;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.jspecify.annotations.Nullable;

/**
 * Founds the one community of this instance.
 *
 * @param language a BCP 47 tag
 * @param timeZone an IANA time zone name
 * @param visibility whether members see at once who voted how, or after the close, in every kind of decision
 * @param publicLog whether everybody may read the entries, which cannot be undone
 */
public record FoundCommunity(
        String name,
        String language,
        String timeZone,
        MemberId founder,
        String founderName,
        String founderEmail,
        Charter.Template template,
        Pace pace,
        Waiting waiting,
        LastResort lastResort,
        ChallengeWindow challenge,
        Conduct.Visibility visibility,
        boolean publicLog,
        boolean sample) {
    /** RFC 5646 §4.4.1 asks for room for 35 characters; only private use needs more. */
    private static final int LONGEST_LANGUAGE = 35;

    /** What is wrong with it in itself, everything at once. */
    public List<Refusal> faults() {
        return Person.check(
                        new Input()
                                .name("name", name, 80)
                                .require(isLanguage(language), "language", Input.Fault.NOT_A_LANGUAGE)
                                .require(isTimeZone(timeZone), "timeZone", Input.Fault.NOT_A_TIME_ZONE)
                                .require(template != null, "template", Input.Fault.MISSING)
                                .require(pace != null, "pace", Input.Fault.MISSING)
                                .require(waiting != null, "waiting", Input.Fault.MISSING)
                                .require(lastResort != null, "lastResort", Input.Fault.MISSING)
                                .require(challenge != null, "challenge", Input.Fault.MISSING)
                                .require(visibility != null, "visibility", Input.Fault.MISSING),
                        "founderName",
                        founderName,
                        "founderEmail",
                        founderEmail)
                .faults();
    }

    private static boolean isLanguage(@Nullable String tag) {
        if (tag == null || tag.length() > LONGEST_LANGUAGE) return false;
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isTimeZone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name);
    }
}
