package org.isonomia.words;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part.Type;
import java.util.ArrayList;
import java.util.List;

/** A place of a message: what it takes, how, and between which words it chooses. */
record Places(String name, ArgType how, List<String> between) {
    static List<Places> of(String message) {
        var pattern = new MessagePattern(message);
        var places = new ArrayList<Places>();
        for (int at = 0; at < pattern.countParts(); at++) {
            var part = pattern.getPart(at);
            if (part.getType() == Type.ARG_START)
                places.add(new Places(
                        pattern.getSubstring(pattern.getPart(at + 1)), part.getArgType(), between(pattern, at)));
        }
        return List.copyOf(places);
    }

    private static List<String> between(MessagePattern pattern, int start) {
        var words = new ArrayList<String>();
        for (int at = start + 2; at < pattern.getLimitPartIndex(start); at++) {
            var type = pattern.getPartType(at);
            if (type == Type.ARG_SELECTOR) words.add(pattern.getSubstring(pattern.getPart(at)));
            if (type == Type.MSG_START) at = pattern.getLimitPartIndex(at);
        }
        return List.copyOf(words);
    }
}
