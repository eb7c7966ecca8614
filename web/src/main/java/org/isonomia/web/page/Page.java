package org.isonomia.web.page;

import gg.jte.Content;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isonomia.command.Refusal;
import org.isonomia.events.MemberId;
import org.isonomia.query.community.charter.Community;
import org.isonomia.query.membership.members.Member;
import org.isonomia.query.membership.members.Person;
import org.isonomia.web.request.Visit;

/** What every template is given: the frame around the content, the words, and who is looking. */
public final class Page {
    private static final Duration SOON = Duration.ofDays(3);

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    private final Messages messages;
    private final Surroundings surroundings;
    private final Times times;
    private final Locale wanted;
    private final String title;
    private final Visit visit;
    private final Optional<Community> community;
    private final Optional<Member> me;
    private final Optional<Done> done;

    Page(
            Messages messages,
            Surroundings surroundings,
            Times times,
            Locale wanted,
            String title,
            Visit visit,
            Optional<Community> community,
            Optional<Member> me,
            Optional<Done> done) {
        this.messages = messages;
        this.surroundings = surroundings;
        this.times = times;
        this.wanted = wanted;
        this.title = title;
        this.visit = visit;
        this.community = community;
        this.me = me;
        this.done = done.filter(act -> says("done." + act.act()));
    }

    /** The sentence of a key. @param namesAndValues a name, its value, a name, ... */
    public String t(String key, Object... namesAndValues) {
        return messages.say(locale(), key, namesAndValues);
    }

    /** Why something was refused; moments in it are shown as a person reads them. */
    public String t(Refusal refusal) {
        var data = new HashMap<String, String>();
        refusal.data().forEach((name, value) -> data.put(name, moments(value)));
        return messages.say(locale(), Messages.key(refusal.code()), data);
    }

    /** Whether there is a sentence for a key. */
    public boolean says(String key) {
        return messages.has(locale(), key);
    }

    /** How a person is shown: by name, or as someone whose name was erased. */
    public String name(Person person) {
        return person.name().orElseGet(() -> t("person.erased"));
    }

    /** The same in a running text: with the handle where the name alone could be another's. */
    public String called(Person person) {
        return person.distinctly().orElseGet(() -> t("person.erased"));
    }

    /** Grouped as the reader's language groups it. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** With the marks of the reader's language. */
    public String decimal(BigDecimal number) {
        return NumberFormat.getInstance(locale()).format(number);
    }

    /** To one place; a dash where the whole is nothing. */
    public String percent(long part, long whole) {
        if (whole == 0) return "–";
        var format = NumberFormat.getPercentInstance(locale());
        format.setMaximumFractionDigits(1);
        return format.format((double) part / whole);
    }

    public String absolute(Instant moment) {
        return times.absolute(moment);
    }

    /** The day in full. */
    public String date(Instant moment) {
        return times.date(moment);
    }

    public String time(Instant moment) {
        return times.time(moment);
    }

    /** As people say a day they have near, with the time. */
    public String near(Instant moment) {
        return times.near(moment);
    }

    /** By the letters of CLDR, {@code dMMMMy} for instance, in the order of the language. */
    public String patterned(Instant moment, String skeleton) {
        return times.patterned(moment, skeleton);
    }

    public String dayOfMonth(Instant moment) {
        return times.patterned(moment, "d");
    }

    /** Abbreviated. */
    public String month(Instant moment) {
        return times.patterned(moment, "MMM");
    }

    /** Whether what ends then needs to be done within three days. */
    public boolean isSoon(Instant moment) {
        return moment.isBefore(now().plus(SOON));
    }

    public String relative(Instant moment) {
        return times.relative(moment);
    }

    public String length(Duration duration) {
        return times.length(duration);
    }

    /** The day a moment falls on, as a date field takes it. */
    public String day(Instant moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(moment.atZone(times.zone()));
    }

    /** The zone of the community, and how far it is from UTC at a moment. */
    public String zone(Instant moment) {
        return times.zone(moment);
    }

    /** What was written; where that is a moment as programs write it, as a person reads it. */
    public String moments(String written) {
        if (!MOMENT.matcher(written).matches()) return written;
        try {
            return absolute(Instant.parse(written));
        } catch (DateTimeException e) {
            return written;
        }
    }

    public Instant now() {
        return times.now();
    }

    /** In which days and times that are typed are read, whoever types them: what they decide holds for all. */
    public ZoneId communityZone() {
        return community.map(c -> ZoneId.of(c.timeZone())).orElse(zone());
    }

    /** In which moments are shown to who is looking. */
    public ZoneId zone() {
        return times.zone();
    }

    public Locale locale() {
        return times.locale();
    }

    /** The language the page should be in and is not, because nobody has translated it. */
    public Optional<String> untranslated() {
        return wanted.getLanguage().equals(locale().getLanguage())
                ? Optional.empty()
                : Optional.of(wanted.getDisplayLanguage(locale()));
    }

    /** The language of the page, where some of its sentences are still in English. */
    public Optional<String> partly() {
        return messages.isWhole(locale()) ? Optional.empty() : Optional.of(locale().getDisplayLanguage(locale()));
    }

    /** Every language the pages speak, by its tag, as it calls itself. */
    public Map<String, String> languages() {
        var names = new LinkedHashMap<String, String>();
        names.put("", t("language.community"));
        messages.languages()
                .forEach(language -> names.put(language.toLanguageTag(), language.getDisplayLanguage(language)));
        return names;
    }

    public String direction() {
        return Messages.isFromRightToLeft(locale().getLanguage()) ? "rtl" : "ltr";
    }

    public String title() {
        return title;
    }

    public Assets assets() {
        return surroundings.assets();
    }

    public String csrf() {
        return visit.csrf();
    }

    public String path() {
        return visit.path();
    }

    public Optional<Community> community() {
        return community;
    }

    /** Why the log is not signed and no act is taken, as the sentences {@code alarm.<it>} tell; empty when all is well. */
    public Optional<String> alarm() {
        return surroundings.alarm();
    }

    /** Who is signed in, also when they have left. */
    public Optional<Member> me() {
        return me;
    }

    /** What who is looking has just done. */
    public Optional<Done> done() {
        return done;
    }

    /** Whether who is looking may act. */
    public boolean member() {
        return me.filter(m -> m.leftAt() == null).isPresent();
    }

    /** The suspension of who is looking, while it lasts. */
    public Optional<Member.Suspension> suspended() {
        return me.filter(m -> m.leftAt() == null)
                .flatMap(m -> Optional.ofNullable(m.suspended()))
                .filter(suspension -> suspension.isRunning(now()));
    }

    public boolean isMe(MemberId member) {
        return me.filter(m -> m.person().id().equals(member)).isPresent();
    }

    /** How long something has lasted, or has yet to last. */
    public String age(Instant since) {
        return times.age(since);
    }

    /** Whether a link of a navigation leads to where we are. */
    public boolean at(String section) {
        return path().equals(section) || (!section.equals("/") && path().startsWith(section + "/"));
    }

    /** The place of the product this page lies in. */
    public Optional<Place> place() {
        return Place.of(path());
    }

    public boolean isIn(Place place) {
        return place().filter(place::equals).isPresent();
    }

    /** A page above this one. @param key of what it is called */
    public Crumb crumb(String path, String key) {
        return new Crumb(path, t(key));
    }

    /** @throws IllegalArgumentException when there is no icon of this name */
    public Content icon(String name) {
        return Icons.named(name);
    }

    /** The first letters of the first two words of a name; nothing where the name was erased. */
    public String initials(Person person) {
        return person.name().map(Initials::of).orElse("");
    }

    /** How many things wait for who is looking: the one number of the product. */
    public int waiting() {
        return surroundings.waiting();
    }

    /** Light or dark, where who is looking chose it. */
    public Optional<String> theme() {
        return surroundings.theme();
    }

    /** Where the community's own mark is; empty where it has none. */
    public Optional<String> mark() {
        return surroundings.mark();
    }

    /** Of a page that a stranger is shown: the picture beside a link to it, by its whole address. */
    public Optional<String> card() {
        return surroundings.card();
    }

    /** Whether single keys do something. */
    public boolean shortcuts() {
        return surroundings.shortcuts();
    }

    public Optional<SignedLog.State> signed() {
        return surroundings.signed();
    }

    /** Where programs read the same as this page shows. */
    public Optional<String> alternate() {
        return surroundings.alternate();
    }
}
