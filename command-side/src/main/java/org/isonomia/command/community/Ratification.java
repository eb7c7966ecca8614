package org.isonomia.command.community;

import java.util.Optional;
import org.isonomia.command.FactsOf;
import org.isonomia.deciding.RulesInForce;
import org.isonomia.events.Tag;
import org.isonomia.events.community.CharterEvent;
import org.isonomia.events.community.CommunityEvent;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.HibernationEvent;
import org.isonomia.events.community.RatificationEvent.RatificationCalled;
import org.isonomia.events.community.RatificationEvent.RatificationOpened;

/**
 * How far the founding charter has come.
 *
 * @param language of the community, a BCP 47 tag
 * @param called the last time
 * @param opened the number of the last that is put to the vote, 0 before the first
 */
public record Ratification(
        String language,
        Optional<RulesInForce> rules,
        Optional<RatificationCalled> called,
        int opened,
        Hibernation hibernation) {
    public static final Ratification NONE =
            new Ratification("en", Optional.empty(), Optional.empty(), 0, Hibernation.NONE);

    public static final FactsOf<Ratification> FACTS =
            FactsOf.<Ratification, CommunityEvent>of(CommunityEvent.class, Tag.community(), Ratification::after);

    private Ratification after(CommunityEvent event) {
        return switch (event) {
            case CommunityFounded e -> new Ratification(e.language(), rules, called, opened, hibernation);
            case CharterEvent e ->
                new Ratification(language, RulesInForce.after(rules, e), called, opened, hibernation);
            case HibernationEvent e -> new Ratification(language, rules, called, opened, hibernation.after(e));
            case RatificationCalled e -> new Ratification(language, rules, Optional.of(e), opened, hibernation);
            case RatificationOpened e -> new Ratification(language, rules, called, e.call(), hibernation);
        };
    }
}
