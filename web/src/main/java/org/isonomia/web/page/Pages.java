package org.isonomia.web.page;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.isonomia.query.Views;
import org.isonomia.query.community.charter.Community;
import org.isonomia.query.membership.members.Member;
import org.isonomia.web.instance.BaseUrl;
import org.isonomia.web.page.Preferences.Preference;
import org.isonomia.web.request.Visit;
import org.springframework.stereotype.Component;

/** Makes the frame of a page. */
@Component
public final class Pages {
    private final Views views;
    private final Messages messages;
    private final Assets assets;
    private final LogAlarm alarm;
    private final SignedLog signed;
    private final Waiting waiting;
    private final Preferences preferences;
    private final Alternates alternates;
    private final OwnMark mark;
    private final BaseUrl base;
    private final Clock clock;

    Pages(
            Views views,
            Messages messages,
            Assets assets,
            LogAlarm alarm,
            SignedLog signed,
            Waiting waiting,
            Preferences preferences,
            Alternates alternates,
            OwnMark mark,
            BaseUrl base,
            Clock clock) {
        this.views = views;
        this.messages = messages;
        this.assets = assets;
        this.alarm = alarm;
        this.signed = signed;
        this.waiting = waiting;
        this.preferences = preferences;
        this.alternates = alternates;
        this.mark = mark;
        this.base = base;
        this.clock = clock;
    }

    /** @param titleKey of the sentence that is the title */
    public Page page(Visit visit, String titleKey, Object... namesAndValues) {
        var community = views.community().community();
        var me = visit.oneself().flatMap(views.members()::member);
        return page(visit, community, me, surroundings(visit), titleKey, namesAndValues);
    }

    /** A page that asks the database nothing, for when that is what fails. */
    Page bare(Visit visit, String titleKey, Object... namesAndValues) {
        return page(visit, Optional.empty(), Optional.empty(), Surroundings.bare(assets), titleKey, namesAndValues);
    }

    /** The language of sentences outside of pages. */
    public Locale locale(Visit visit) {
        return messages.spoken(wanted(visit, views.community().community(), preference(visit)));
    }

    /** The community's time zone; UTC until it is founded. */
    public ZoneId zone() {
        return views.community().community().map(c -> ZoneId.of(c.timeZone())).orElse(ZoneOffset.UTC);
    }

    private Page page(
            Visit visit,
            Optional<Community> community,
            Optional<Member> me,
            Surroundings surroundings,
            String titleKey,
            Object... namesAndValues) {
        var preference = community.isEmpty() ? Preference.NONE : preference(visit);
        Locale wanted = wanted(visit, community, preference);
        Locale locale = messages.spoken(wanted);
        ZoneId zone = preference
                .zone()
                .or(() -> community.map(c -> ZoneId.of(c.timeZone())))
                .orElse(ZoneOffset.UTC);
        var times = new Times(messages, locale, zone, clock.instant());
        String title = messages.say(locale, titleKey, namesAndValues);
        return new Page(
                messages, surroundings, times, wanted, title, visit, community, me, Done.take(visit.exchange()));
    }

    private Surroundings surroundings(Visit visit) {
        URI asked = visit.exchange().getRequest().getURI();
        return new Surroundings(
                assets,
                alarm.refusal(),
                waiting.count(visit),
                Look.chosen(visit.exchange()),
                Shortcuts.areOn(visit.exchange()),
                signed.state(),
                mark.address(),
                visit.who().isPresent() ? Optional.empty() : Optional.of(base.link(asked, assets.card())),
                visit.who().flatMap(who -> alternates.of(asked)));
    }

    private Preference preference(Visit visit) {
        return visit.who().map(preferences::of).orElse(Preference.NONE);
    }

    private static Locale wanted(Visit visit, Optional<Community> community, Preference preference) {
        return preference
                .language()
                .or(() -> community.map(c -> Locale.forLanguageTag(c.language())))
                .orElseGet(visit::preferredLocale);
    }
}
