package org.isonomia.web.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.isonomia.eventstore.BlobReader;
import org.isonomia.eventstore.SealedReader;
import org.isonomia.query.runner.PublicTexts;
import org.isonomia.query.runner.SealedValues;
import tools.jackson.databind.json.JsonMapper;

/** What lies beside the log, as the views read it. */
final class BesideTheLog implements SealedValues, PublicTexts {
    private final SealedReader sealed;
    private final BlobReader blobs;
    private final JsonMapper mapper = JsonMapper.builder().build();

    BesideTheLog(SealedReader sealed, BlobReader blobs) {
        this.sealed = sealed;
        this.blobs = blobs;
    }

    @Override
    public <T> Map<String, T> open(Collection<String> commitments, Class<T> type) {
        var values = new HashMap<String, T>();
        sealed.open(commitments).forEach((commitment, json) -> values.put(commitment, mapper.readValue(json, type)));
        return values;
    }

    @Override
    public Map<String, String> read(Collection<String> sha256) {
        var texts = new HashMap<String, String>();
        blobs.readAll(sha256).forEach((digest, bytes) -> texts.put(digest, new String(bytes, UTF_8)));
        return texts;
    }
}
