package org.isonomia.transparency.witness;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.SignatureType;
import org.isonomia.transparency.note.VerifierKey;

/** Where a witness is asked, and the key it signs with. */
public record WitnessAddress(URI url, VerifierKey key) {
    /**
     * Reads {@code url key url key ...}, with spaces, newlines or commas between.
     *
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public static List<WitnessAddress> list(String text) {
        var words = new ArrayList<>(List.of(text.strip().split("[\\s,]+")));
        words.remove("");
        if (words.size() % 2 != 0) throw new IllegalArgumentException("each witness is an address and a key");
        var addresses = new ArrayList<WitnessAddress>();
        var known = new HashSet<VerifierKey>();
        for (int i = 0; i < words.size(); i += 2) {
            var address = of(words.get(i), words.get(i + 1));
            if (!known.add(address.key())) throw new IllegalArgumentException(address.name() + " is named twice");
            addresses.add(address);
        }
        return List.copyOf(addresses);
    }

    private static WitnessAddress of(String url, String key) {
        if (!url.matches("https?://[^/].*")) throw new IllegalArgumentException("'" + url + "' is no address");
        try {
            return new WitnessAddress(URI.create(url.endsWith("/") ? url : url + "/"), witnessKey(key));
        } catch (RejectedException e) {
            throw new IllegalArgumentException("'" + key + "' is no key (" + e.getMessage() + ")", e);
        }
    }

    /** @throws IllegalArgumentException when it is the key of a log */
    public static VerifierKey witnessKey(String text) {
        var key = VerifierKey.parse(text);
        if (key.type() != SignatureType.COSIGNATURE)
            throw new IllegalArgumentException("'" + text + "' is not the key of a witness");
        return key;
    }

    public String name() {
        return key.name();
    }
}
