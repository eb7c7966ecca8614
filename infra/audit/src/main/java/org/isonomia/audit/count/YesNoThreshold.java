package org.isonomia.audit.count;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isonomia.rules.exact.Rational;

/** Reads the words in which sources state when a yes/no vote passes, into the settings of {@code yes-no/1}. */
final class YesNoThreshold {
    private static final Pattern MAJORITY =
            Pattern.compile("(simple )?majority|more yes than no( among yes ?\\+ ?no)?|yes > no");
    private static final Pattern SHARE = Pattern.compile("(?:yes )?(>=|>|at least|more than) "
            + "(half|two[ -]thirds|three[ -]quarters|[0-9]{1,9} ?%|[0-9]{1,9}/[0-9]{1,9}) of (?:the |all )?"
            + "(yes ?\\+ ?no|cast|votes cast|valid votes|participating|participants|electorate|members)");

    private YesNoThreshold() {}

    static Map<String, String> settings(Parameters parameters) {
        var settings = parameters.settings("share", "strict", "base", "electorate", "electorate_share");
        if (parameters.text("quorum").isPresent())
            throw parameters.unusable("quorum", "is no part of method simple, which only compares yes and no");
        parameters.text("threshold").ifPresent(words -> read(words, settings, parameters));
        parameters.text("electorate_threshold").ifPresent(share -> electorateShare(share, settings, parameters));
        return settings;
    }

    private static void read(String words, Map<String, String> settings, Parameters parameters) {
        String conditions = words.toLowerCase(Locale.ROOT).replaceFirst("; abstentions counted as taking part$", "");
        for (String condition : conditions.split(" and ", -1)) {
            var share = SHARE.matcher(condition.strip());
            boolean known = share.matches()
                    ? condition(share, settings)
                    : MAJORITY.matcher(condition.strip()).matches() && set(settings, "1/2", true, "cast");
            if (!known)
                throw parameters.unusable(
                        "threshold",
                        "says \"" + condition.strip() + "\", which is not read: write \"yes > no\" or"
                                + " \"yes >= 2/3 of cast\" (or > ; of participants, electorate), joined by AND");
        }
        String electorateShare = settings.get("electorate_share");
        String ofElectorate = settings.get("electorate_share");
        if (ofElectorate != null && !settings.containsKey("share")) set(settings, ofElectorate, false, "electorate");
    }

    private static boolean condition(Matcher share, Map<String, String> settings) {
        boolean strict = share.group(1).equals(">") || share.group(1).equals("more than");
        String amount = fraction(share.group(2));
        return switch (share.group(3).replace(" ", "")) {
            case "participating", "participants" -> set(settings, amount, strict, "participants");
            case "electorate", "members" ->
                strict
                        ? set(settings, amount, true, "electorate")
                        : settings.putIfAbsent("electorate_share", amount) == null;
            default -> set(settings, amount, strict, "cast");
        };
    }

    /** @return false when a share was stated before */
    private static boolean set(Map<String, String> settings, String share, boolean strict, String base) {
        if (settings.containsKey("share")) return false;
        settings.putAll(Map.of("share", share, "strict", Boolean.toString(strict), "base", base));
        return true;
    }

    private static void electorateShare(String words, Map<String, String> settings, Parameters parameters) {
        String share = fraction(words);
        String stated = settings.putIfAbsent("electorate_share", share);
        try {
            if (stated == null || Rational.parse(stated).equals(Rational.parse(share))) return;
        } catch (ArithmeticException | NumberFormatException e) {
            throw parameters.unusable("electorate_threshold", "is not a share but " + words);
        }
        throw parameters.unusable("electorate_threshold", "is " + words + " but the threshold says " + stated);
    }

    private static String fraction(String share) {
        return switch (share.replace('-', ' ')) {
            case "half" -> "1/2";
            case "two thirds" -> "2/3";
            case "three quarters" -> "3/4";
            default -> share.endsWith("%") ? share.replaceAll("[ %]", "") + "/100" : share;
        };
    }
}
