package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.Views;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;

/** How the form of a proposal asks for one effect. What has no fields needs none. */
interface EffectForm<E extends Effect> {
    Class<E> type();

    /** Fields of this effect alone that a person fills in; neither what a link does nor what is filled in for everybody. */
    default List<String> fields() {
        return List.of();
    }

    /** One of its kind, whomever it is about: by it is reckoned what such a proposal takes. */
    E example();

    /** The same, as far as the form says already what it is about. */
    default E example(Form form) {
        return example();
    }

    /** Whether it is asked for only where a link said about whom or what. */
    default boolean byLink() {
        return false;
    }

    /** What the form asks for; nothing when it is at fault, which it is told. */
    List<Effect> read(Form form, Asked asked);

    /** Fills in what is in force, where nothing is filled in yet: called whenever the form is shown. */
    default void prepare(Form form, Views views) {}

    /** Notes on the form what was filled in some time ago and holds no more; what is not filled in yet is no fault. */
    default void review(Form form, Views views) {}

    /** What to fill in for the same to be asked again. @param all of the proposal, this first */
    Map<String, String> filled(E effect, List<EffectView> all);
}
