package org.isonomia.audit.count;

import java.util.List;

/** From an id's characters to its index in ballot order, without making a string: an open hash table, half full. */
final class OptionIndex {
    static final int NONE = -1;

    private final String[] ids;
    private final int[] slots;

    OptionIndex(List<String> ids) {
        this.ids = ids.toArray(String[]::new);
        slots = new int[Integer.highestOneBit(Math.max(4, this.ids.length)) * 4];
        for (int index = 0; index < this.ids.length; index++) {
            char[] id = this.ids[index].toCharArray();
            int slot = start(id, 0, id.length);
            while (slots[slot] != 0) slot = slot + 1 & slots.length - 1;
            slots[slot] = index + 1;
        }
    }

    int size() {
        return ids.length;
    }

    int of(String id) {
        return of(id.toCharArray(), 0, id.length());
    }

    int of(char[] text, int from, int length) {
        int slot = start(text, from, length);
        while (slots[slot] != 0) {
            int index = slots[slot] - 1;
            if (is(ids[index], text, from, length)) return index;
            slot = slot + 1 & slots.length - 1;
        }
        return NONE;
    }

    private int start(char[] text, int from, int length) {
        int hash = length;
        for (int at = from; at < from + length; at++) hash = 31 * hash + text[at];
        hash *= 0x9E3779B9;
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private static boolean is(String id, char[] text, int from, int length) {
        if (id.length() != length) return false;
        for (int at = 0; at < length; at++) if (id.charAt(at) != text[from + at]) return false;
        return true;
    }
}
