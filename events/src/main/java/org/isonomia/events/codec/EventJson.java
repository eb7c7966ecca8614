package org.isonomia.events.codec;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import org.isonomia.events.Digests;
import org.isonomia.events.PublicText;
import org.isonomia.events.Sealed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The JSON of events: fields in the order of the record, absent ones left out, times in UTC with milliseconds, enums
 * in kebab case, unknown and repeated fields refused.
 */
final class EventJson {
    static final String BESIDE_THE_LOG = "beside-the-log";
    static final byte[] SEALED_PREFIX = "isonomia/sealed/1".getBytes(US_ASCII);
    private static final String SEALED = "sealed:";
    private static final String TEXT = "text:";

    private EventJson() {}

    static JsonMapper mapper() {
        var module = new SimpleModule("isonomia-events");
        module.addSerializer(Instant.class, new ValueSerializer<>() {
            @Override
            public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
                out.writeString(Times.text(value));
            }
        });
        module.addSerializer(Sealed.class, new ValueSerializer<>() {
            @Override
            public void serialize(Sealed value, JsonGenerator out, SerializationContext context) {
                out.writeString(SEALED + beside(context).seal((Sealed<?>) value));
            }
        });
        module.addSerializer(PublicText.class, new ValueSerializer<>() {
            @Override
            public void serialize(PublicText value, JsonGenerator out, SerializationContext context) {
                out.writeString(TEXT + beside(context).store(value));
            }
        });
        module.addDeserializer(Sealed.class, new ValueDeserializer<Sealed>() {
            @Override
            public Sealed<?> deserialize(JsonParser in, DeserializationContext context) {
                return new Sealed.Committed<>(commitment(in.getString()));
            }
        });
        module.addDeserializer(PublicText.class, new ValueDeserializer<PublicText>() {
            @Override
            public PublicText deserialize(JsonParser in, DeserializationContext context) {
                return new PublicText.Stored(storedText(in.getString()));
            }
        });
        return JsonMapper.builder()
                .addModule(module)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(NON_NULL))
                .build();
    }

    /** @throws MalformedEntryException when it is not written as the commitment to a sealed value */
    static String commitment(String text) {
        return digest(SEALED, text);
    }

    /** The digest of a public text. @throws MalformedEntryException when it is not written as one */
    static String storedText(String text) {
        return digest(TEXT, text);
    }

    static String commitment(byte[] salt, byte[] value) {
        return Digests.sha256(SEALED_PREFIX, salt, value);
    }

    private static BesideTheLog beside(SerializationContext context) {
        return (BesideTheLog) context.getAttribute(BESIDE_THE_LOG);
    }

    private static String digest(String prefix, String text) {
        if (text.length() != prefix.length() + 64 || !text.startsWith(prefix))
            throw new MalformedEntryException("expected " + prefix + " and 64 hex digits");
        String hex = text.substring(prefix.length());
        if (!hex.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f'))
            throw new MalformedEntryException("hex digits stand in lower case");
        return hex;
    }
}
