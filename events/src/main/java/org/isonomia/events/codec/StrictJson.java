package org.isonomia.events.codec;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.databind.type.MapType;

/**
 * How JSON that comes from outside is read: as it stands or not at all. A value has the type it is asked for (a text is
 * no number, a fraction no whole number, a number no moment), each name stands once and is known, what there is not is
 * left out and never null.
 */
public final class StrictJson {
    private static final CoercionInputShape[] OTHERS = {
        CoercionInputShape.Integer,
        CoercionInputShape.Float,
        CoercionInputShape.Boolean,
        CoercionInputShape.String,
        CoercionInputShape.EmptyString,
        CoercionInputShape.EmptyArray,
        CoercionInputShape.Binary
    };

    private StrictJson() {}

    /** Whatever is read, of every kind of type. */
    private static final class NeverNulls extends ValueDeserializerModifier {
        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier of, ValueDeserializer<?> reading) {
            return reading.handledType() == null ? reading : new NeverNull(reading);
        }

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier of,
                ValueDeserializer<?> reading) {
            return modifyDeserializer(config, of, reading);
        }

        @Override
        public ValueDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription.Supplier of,
                ValueDeserializer<?> reading) {
            return modifyDeserializer(config, of, reading);
        }

        @Override
        public ValueDeserializer<?> modifyMapDeserializer(
                DeserializationConfig config, MapType type, BeanDescription.Supplier of, ValueDeserializer<?> reading) {
            return modifyDeserializer(config, of, reading);
        }
    }

    /** Refuses null where it stands; what is left out is what its type makes of it. */
    private static final class NeverNull extends DelegatingDeserializer {
        NeverNull(ValueDeserializer<?> reading) {
            super(reading);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reading) {
            return new NeverNull(reading);
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            throw MismatchedInputException.from(
                    context.getParser(), handledType(), "null stands for nothing here: leave it out");
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return _delegatee.getAbsentValue(context);
        }
    }

    public static JsonMapper.Builder over(JsonMapper.Builder builder) {
        return builder.enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .addModule(strictness())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .changeDefaultNullHandling(none -> JsonSetter.Value.construct(Nulls.SET, Nulls.FAIL))
                .withCoercionConfigDefaults(coercion -> {
                    for (var other : OTHERS) coercion.setCoercion(other, CoercionAction.Fail);
                })
                .withCoercionConfig(LogicalType.Textual, coercion -> {
                    for (var other : OTHERS) coercion.setCoercion(other, CoercionAction.Fail);
                });
    }

    private static SimpleModule strictness() {
        return new SimpleModule("isonomia-strict")
                .setDeserializerModifier(new NeverNulls())
                .addDeserializer(Instant.class, new ValueDeserializer<Instant>() {
                    @Override
                    public Class<?> handledType() {
                        return Instant.class;
                    }

                    @Override
                    public Instant deserialize(JsonParser in, DeserializationContext context) {
                        if (in.currentToken() != JsonToken.VALUE_STRING)
                            return (Instant) context.handleUnexpectedToken(Instant.class, in);
                        try {
                            return Instant.parse(in.getString());
                        } catch (DateTimeException e) {
                            throw context.weirdStringException(
                                    in.getString(), Instant.class, "a moment is written as 2026-11-23T10:02:07Z");
                        }
                    }
                });
    }
}
