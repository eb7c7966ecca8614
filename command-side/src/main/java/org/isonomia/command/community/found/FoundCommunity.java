package org.isonomia.command.community.found;

import org.isonomia.events.MemberId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;

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
        boolean sample) {}
