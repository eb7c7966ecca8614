package org.isonomia.events.codec;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import org.isonomia.events.Kind;

/** All of an entry that stands before its data. Ids, names and tags are written as they are: nothing in them needs an escape. */
final class EntryHead {
    private static final int USUAL_LENGTH = 400;

    private final StringBuilder json = new StringBuilder(USUAL_LENGTH);

    private EntryHead() {}

    static byte[] of(Stamp stamp, Kind<?> kind, List<String> tags) {
        var head = new EntryHead();
        head.json.append("{\"id\":");
        head.text(stamp.id().toString());
        head.json.append(",\"type\":");
        head.text(kind.typeText());
        head.json.append(",\"at\":");
        head.text(Times.text(stamp.at()));
        if (stamp.by() != null) {
            head.json.append(",\"by\":");
            head.text(stamp.by().value());
        }
        if (stamp.command() != null) {
            head.json.append(",\"command\":");
            head.text(stamp.command().toString());
        }
        head.json.append(",\"ordinal\":").append(stamp.ordinal());
        if (stamp.because() != null) {
            head.json.append(",\"because\":");
            head.text(stamp.because().toString());
        }
        head.json.append(",\"tags\":[");
        for (int i = 0; i < tags.size(); i++) {
            if (i > 0) head.json.append(',');
            head.text(tags.get(i));
        }
        head.json.append("],\"data\":");
        return head.json.toString().getBytes(US_ASCII);
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\')
                throw new IllegalArgumentException("in an entry's head no character needs an escape: " + text);
        }
        json.append('"').append(text).append('"');
    }
}
