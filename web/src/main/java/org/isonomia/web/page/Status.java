package org.isonomia.web.page;

import java.util.Locale;

/**
 * Every state a person sees, and every act that waits for them: an icon, a colour and, by the key {@code status.<name>}, a
 * word, always all three (design guide §7).
 */
public enum Status {
    DISCUSSING("chat-left-text", Tone.PLUM),
    GATHERING_SUPPORT("chat-left-text", Tone.PLUM),
    WAITING("hourglass-top", Tone.PLUM),
    VOTING("check2-square", Tone.LIVE),
    CONSENT_ROUND("people-fill", Tone.LIVE),
    ELECTION("person-check", Tone.LIVE),
    COUNTING("hourglass-split", Tone.WAIT),
    ADOPTED("check-circle-fill", Tone.GOOD),
    CHOSEN("check-circle-fill", Tone.GOOD),
    ELECTED("person-check-fill", Tone.GOOD),
    NOT_ADOPTED("x-circle-fill", Tone.MISS),
    LAPSED("hourglass-bottom", Tone.OFF),
    WITHDRAWN("arrow-counterclockwise", Tone.OFF),
    CALLED_OFF("slash-circle", Tone.OFF),
    CHALLENGED("flag", Tone.LIVE),
    IN_FORCE("patch-check-fill", Tone.GOOD),
    DRAWING("dice-5", Tone.WAIT),
    CONFLICTED("exclamation-triangle-fill", Tone.BAD),
    ANNULLED("x-circle-fill", Tone.MISS),
    ANSWERED("info-circle", Tone.OFF),
    UNCOUNTABLE("slash-circle", Tone.OFF),
    PROVISIONAL("hourglass-split", Tone.WAIT),
    CHECKED("shield-check", Tone.GOOD),
    NOT_CHECKED("shield-exclamation", Tone.BAD),
    VACANT("door-open", Tone.LIVE),
    VACANT_IN_A_LIST("door-open", Tone.WAIT),
    HELD("person-check", Tone.GOOD),
    LATE("exclamation-triangle-fill", Tone.BAD),
    BEHIND("hourglass-split", Tone.WAIT),
    AGREES("check-circle-fill", Tone.GOOD),
    OPEN("circle", Tone.PLUM),
    CLAIMED("person-check", Tone.PLUM),
    COMPLETED("check-circle-fill", Tone.GOOD),
    ENDED("slash-circle", Tone.OFF),
    THREAD("chat-left-text", Tone.PLUM),
    VOTE("check2-square", Tone.LIVE),
    ANSWER("people-fill", Tone.LIVE),
    ADVISE("chat-left-quote", Tone.LIVE),
    ACCEPT("person-check", Tone.LIVE),
    DO("check2-square", Tone.LIVE),
    REPLY("reply", Tone.LIVE),
    SUPPORT("hand-thumbs-up", Tone.LIVE),
    REVIEW("arrow-counterclockwise", Tone.LIVE),
    DRAW("dice-5", Tone.LIVE);

    private final String icon;
    private final Tone tone;

    Status(String icon, Tone tone) {
        this.icon = icon;
        this.tone = tone;
    }

    /** The class that colours it; none for what is merely so. */
    private enum Tone {
        PLUM,
        LIVE,
        GOOD,
        MISS,
        BAD,
        OFF,
        WAIT
    }

    public String icon() {
        return icon;
    }

    public String classes() {
        return tone == Tone.PLUM ? "status" : "status " + tone.name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "status." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
