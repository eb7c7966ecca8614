package org.isonomia.web.effects;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.CircleId;
import org.isonomia.query.Views;
import org.isonomia.query.circles.tree.CircleLine;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;

/** The circles that a form can name, each by its name after those that it lies in. */
public record CircleChoices(List<CircleLine> circles) {
    /** The field of the link that says which circle a form is about. */
    static final String CIRCLE = "circle";

    private static final int MOST = 1_000;

    public static CircleChoices of(Views views) {
        return new CircleChoices(views.circles().circles(null, MOST).items());
    }

    /**
     * Where a circle can lie, by id, the community itself first.
     *
     * @param community what that is called
     * @param moved left out, with what lies in it; empty for one that there is not yet
     */
    public Map<String, String> places(String community, String moved) {
        var names = new HashMap<CircleId, String>();
        var places = new LinkedHashMap<String, String>();
        places.put("", community);
        for (CircleLine line : circles) {
            boolean within = line.parent().isPresent()
                    && !names.containsKey(line.parent().get());
            if (within || line.id().value().equals(moved)) continue;
            String name =
                    line.parent().map(names::get).map(outer -> outer + " › ").orElse("") + line.name();
            names.put(line.id(), name);
            places.put(line.id().value(), name);
        }
        return places;
    }

    /** What the form is about; a fault where there is no such circle. */
    static Optional<CircleLine> shown(Form form, Views views) {
        var circle = id(form, CIRCLE).flatMap(views.circles()::line).filter(line -> !line.dissolved());
        if (circle.isEmpty()) unknown(form);
        return circle;
    }

    /** The circle that the form names in its link; a fault where it names none. */
    static Optional<CircleId> about(Form form) {
        var circle = id(form, CIRCLE);
        if (circle.isEmpty()) unknown(form);
        return circle;
    }

    /** Where it is to lie; a fault where that is no choice. */
    static Optional<CircleId> place(Form form, String field) {
        var place = id(form, field);
        if (place.isEmpty() && form.optional(field).isPresent()) form.fault(FormFault.NOT_A_CHOICE, field);
        return place;
    }

    private static Optional<CircleId> id(Form form, String field) {
        try {
            return form.optional(field).map(CircleId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void unknown(Form form) {
        if (form.fault("effect").isEmpty()) form.fault(FormFault.NO_SUCH_CIRCLE, "effect");
    }
}
