package org.isonomia.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The places of the product, as the bar on top and the dock name them (design guide §2). */
public enum Place {
    HOME("/", "house-door"),
    DECISIONS("/decisions", "ui-checks", "/threads", "/questions", "/proposals", "/polls"),
    ROLES("/roles", "person-badge", "/tasks", "/circles"),
    COMMUNITY("/community", "people", "/charter", "/members", "/invitations", "/history", "/entries", "/audit"),
    ME("/me", "person");

    private final String path;
    private final String icon;
    private final List<String> within;

    Place(String path, String icon, String... within) {
        this.path = path;
        this.icon = icon;
        this.within = List.of(within);
    }

    public String path() {
        return path;
    }

    public String icon() {
        return icon;
    }

    public String key() {
        return "place." + name().toLowerCase(Locale.ROOT);
    }

    /** The places in the bar; one's own page is in the menu beside it. */
    public static List<Place> inBar() {
        return List.of(HOME, DECISIONS, ROLES, COMMUNITY);
    }

    static Optional<Place> of(String path) {
        return Arrays.stream(values()).filter(place -> place.holds(path)).findFirst();
    }

    private boolean holds(String address) {
        return address.equals(path)
                || (this != HOME && address.startsWith(path + "/"))
                || within.stream().anyMatch(part -> address.equals(part) || address.startsWith(part + "/"));
    }
}
