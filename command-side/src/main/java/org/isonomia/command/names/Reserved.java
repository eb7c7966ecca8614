package org.isonomia.command.names;

import java.util.List;

/** Words that the product speaks with itself: nobody else is called so, and nothing on a ballot. */
public final class Reserved {
    private static final List<Likeness> SPEAKERS = likenesses(
            "Isonomia",
            "Admin",
            "Administrator",
            "All",
            "All members",
            "Anonymous",
            "By itself",
            "Clock",
            "Community",
            "Deleted",
            "Erased",
            "Everybody",
            "Everyone",
            "Former member",
            "Log",
            "Member",
            "Members",
            "Moderator",
            "Nobody",
            "No one",
            "Operator",
            "Root",
            "Server",
            "Staff",
            "Support",
            "System",
            "Unknown",
            "You");
    private static final List<Likeness> ANSWERS = likenesses("Blank", "Blank ballot");
    private static final List<Likeness> RIVALS = likenesses("Status quo", "The status quo");

    private Reserved() {}

    /** For people, as the product names those who act. */
    public static boolean forPeople(String name) {
        return contains(SPEAKERS, name);
    }

    /** For an option: what every ballot offers beside its options. */
    public static boolean forOptions(String title) {
        return contains(ANSWERS, title);
    }

    /** For a rival: what always stands against it. */
    public static boolean forRivals(String title) {
        return contains(RIVALS, title);
    }

    private static boolean contains(List<Likeness> reserved, String name) {
        var likeness = Likeness.of(name);
        return reserved.stream().anyMatch(likeness::isThatOf);
    }

    private static List<Likeness> likenesses(String... words) {
        return List.of(words).stream().map(Likeness::of).toList();
    }
}
