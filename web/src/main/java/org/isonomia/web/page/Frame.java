package org.isonomia.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.query.community.charter.Community;
import org.isonomia.query.membership.members.Person;

/**
 * What stands around every page, and what pages say things with.
 *
 * @param community absent until it is founded
 * @param me who is signed in, with name
 * @param now the moment the page is made
 */
public record Frame(
        Optional<Community> community,
        Optional<Person> me,
        String csrf,
        String path,
        Sentences sentences,
        Markdown markdown,
        Assets assets,
        Instant now) {
    public String say(String key, Object... arguments) {
        return sentences.of(key, arguments);
    }

    public String name() {
        return community.map(Community::name).orElse("Isonomia");
    }

    public String language() {
        return community.map(Community::language).orElse("en");
    }

    public ZoneId zone() {
        return community.map(Community::timeZone).map(ZoneId::of).orElse(ZoneId.of("UTC"));
    }

    public boolean isMe(MemberId member) {
        return me.stream().anyMatch(person -> person.id().equals(member));
    }

    /** A person's name, or a word for its absence. */
    public String nameOf(Person person) {
        return person.name().orElseGet(() -> say("person.erased"));
    }

    public String nameOf(Optional<Person> person) {
        return person.map(this::nameOf).orElseGet(() -> say("person.automatic"));
    }

    public When when(Instant moment) {
        return new When(moment, now, zone(), this);
    }
}
