package org.isonomia.words;

import static java.util.stream.Collectors.toMap;

import com.ibm.icu.text.MessagePattern.ArgType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isonomia.events.Event;
import org.isonomia.events.Kind;
import org.isonomia.events.catalogue.Isonomia;

/** What is wrong with the messages of an area. */
final class MessageFaults {
    private static final String MORE = ".more";

    /** What can be absent, but is there wherever the message takes it, because of another field. */
    private static final Set<String> THERE = Set.of("terms_occasion_follows");

    private MessageFaults() {}

    /** @param whole whether every event of the area has to have a message; those of a translation can be fewer */
    static List<String> of(String area, Map<String, String> messages, boolean whole) {
        var events = Isonomia.CATALOGUE
                .kinds()
                .filter(kind -> MessageFiles.area(kind.type()).equals(area))
                .collect(toMap(Kind::name, MessageFaults::type));
        var faults = new TreeSet<String>();
        if (whole)
            events.keySet().stream()
                    .filter(event -> !messages.containsKey(event))
                    .forEach(event -> faults.add(event + " has no message"));
        messages.forEach((key, message) -> {
            var event = events.get(key.endsWith(MORE) ? key.substring(0, key.length() - MORE.length()) : key);
            if (event == null) faults.add(key + " is no event of " + area);
            else places(event, message, !key.endsWith(MORE)).forEach(fault -> faults.add(key + " takes " + fault));
        });
        return List.copyOf(faults);
    }

    private static Class<? extends Event> type(Kind<?> kind) {
        return kind.type();
    }

    /** @param kept whether the words are those that views keep, which have no lists */
    private static List<String> places(Class<? extends Event> event, String message, boolean kept) {
        var fields = Field.of(event);
        var places = Places.of(message);
        var taken = places.stream().map(Places::name).toList();
        var faults = new ArrayList<String>();
        for (var place : places) {
            String name = place.name();
            if (name.endsWith(Message.GIVEN)) faults.addAll(given(place, fields));
            else if (name.endsWith(Message.LIST)) {
                var field = fields.get(Message.without(name, Message.LIST));
                if (field == null || !field.listed() || kept) faults.add(name + ", which is no list that it can have");
            } else if (fields.get(name) instanceof Field field) {
                if (!fits(place, field)) faults.add(name + " by " + place.how() + " of " + place.between());
                field.absent().stream()
                        .filter(each -> !THERE.contains(each) && !taken.contains(each + Message.GIVEN))
                        .forEach(each -> faults.add(name + ", though " + each + " can be absent"));
            } else if (!name.equals(Words.BY) || place.how() != ArgType.NONE)
                faults.add(name + ", which is none of its fields");
        }
        return faults;
    }

    private static List<String> given(Places place, Map<String, Field> fields) {
        String name = Message.without(place.name(), Message.GIVEN);
        boolean canBeAbsent = name.equals(Words.BY)
                || fields.values().stream().anyMatch(field -> field.absent().contains(name));
        return canBeAbsent && place.how() == ArgType.SELECT && place.between().contains("true")
                ? List.of()
                : List.of(place.name() + ", which is always there");
    }

    private static boolean fits(Places place, Field field) {
        return switch (place.how()) {
            case NONE -> field.choices().isEmpty();
            case SIMPLE, PLURAL -> field.number();
            case SELECT ->
                !field.choices().isEmpty()
                        && (place.between().containsAll(field.choices())
                                || field.choices().contains("true")
                                        && place.between().contains("true"));
            case CHOICE, SELECTORDINAL -> false;
        };
    }
}
