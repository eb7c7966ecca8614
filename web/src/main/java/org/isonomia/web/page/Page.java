package org.isonomia.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isonomia.command.Refusal;
import org.isonomia.events.MemberId;
import org.isonomia.query.community.charter.Community;
import org.isonomia.query.membership.members.Member;
import org.isonomia.query.membership.members.Person;

/** What every template is given: the frame around the content, the words, and who is looking. */
public final class Page {
    private static final List<String> RIGHT_TO_LEFT = List.of("ar", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    private final Messages messages;
    private final Assets assets;
    private final Times times;
    private final String title;
    private final Visit visit;
    private final Optional<Community> community;
    private final Optional<Member> me;
    private final Optional<String> alarm;

    Page(
            Messages messages,
            Assets assets,
            Times times,
            String title,
            Visit visit,
            Optional<Community> community,
            Optional<Member> me,
            Optional<String> alarm) {
        this.messages = messages;
        this.assets = assets;
        this.times = times;
        this.title = title;
        this.visit = visit;
        this.community = community;
        this.me = me;
        this.alarm = alarm;
    }

    /** The sentence of a key. @param namesAndValues a name, its value, a name, ... */
    public String t(String key, Object... namesAndValues) {
        return messages.say(locale(), key, namesAndValues);
    }

    /** Why something was refused; moments in it are shown as a person reads them. */
    public String t(Refusal refusal) {
        var data = new HashMap<String, String>();
        refusal.data()
                .forEach((name, value) ->
                        data.put(name, MOMENT.matcher(value).matches() ? absolute(Instant.parse(value)) : value));
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

    public String absolute(Instant moment) {
        return times.absolute(moment);
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

    public Instant now() {
        return times.now();
    }

    public ZoneId zone() {
        return times.zone();
    }

    public Locale locale() {
        return times.locale();
    }

    public String direction() {
        return RIGHT_TO_LEFT.contains(locale().getLanguage()) ? "rtl" : "ltr";
    }

    public String title() {
        return title;
    }

    public Assets assets() {
        return assets;
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
        return alarm;
    }

    /** Who is signed in, also when they have left. */
    public Optional<Member> me() {
        return me;
    }

    /** Whether who is looking may act. */
    public boolean member() {
        return me.filter(m -> m.leftAt() == null).isPresent();
    }

    public boolean isMe(MemberId member) {
        return me.filter(m -> m.person().id().equals(member)).isPresent();
    }

    /** How long something has lasted, or has yet to last. */
    public String age(Instant since) {
        return times.age(since);
    }

    /** Whether a navigation entry leads to where we are. */
    public boolean at(String section) {
        return path().equals(section) || (!section.equals("/") && path().startsWith(section + "/"));
    }
}
