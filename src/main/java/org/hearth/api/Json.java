package org.hearth.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.hearth.terms.CourtTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.LogicalType;

/**
 * The wire's one dialect: records with exactly their fields, in their order. A name or a type that is not the record's
 * is refused rather than guessed; dates are {@code YYYY-MM-DD}, instants ISO 8601 with the court's offset, times
 * {@code HH:mm}, an enum the text of its {@code wire()} where it has one.
 */
final class Json {
    /** Reads and writes; safe for all threads. */
    static final JsonMapper MAPPER = mapper();

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private Json() {}

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .annotationIntrospector(new WireNames())
                .addModule(dates())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .withCoercionConfig(LogicalType.Textual, textual -> textual.setCoercion(
                                CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }

    private static SimpleModule dates() {
        return new SimpleModule()
                .addDeserializer(String.class, new Reading<>(String.class, Text::clean))
                .addDeserializer(LocalDate.class, new Reading<>(LocalDate.class, text -> CourtTime.date("", text)))
                .addDeserializer(Instant.class, new Reading<>(Instant.class, text -> CourtTime.instant("", text)))
                .addDeserializer(LocalTime.class, new Reading<>(LocalTime.class, LocalTime::parse))
                .addSerializer(new Writing<>(
                        Instant.class,
                        moment -> INSTANT.format(CourtTime.wire(moment.truncatedTo(ChronoUnit.SECONDS)))))
                .addSerializer(new Writing<>(LocalTime.class, CourtTime::say));
    }

    /** A value that stands in JSON as one text. */
    private static final class Reading<T> extends StdDeserializer<T> {
        private final transient Function<String, T> reader;

        private Reading(Class<T> type, Function<String, T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return handledType().cast(context.handleUnexpectedToken(handledType(), json));
            }
            String text = json.getString();
            try {
                return reader.apply(text);
            } catch (RuntimeException e) {
                throw context.weirdStringException(text, handledType(), "");
            }
        }

        @Override
        @SuppressWarnings("unchecked")
        public Class<T> handledType() {
            return (Class<T>) super.handledType();
        }
    }

    /** The same, outwards. */
    private static final class Writing<T> extends StdSerializer<T> {
        private final transient Function<T, String> writer;

        private Writing(Class<T> type, Function<T, String> writer) {
            super(type);
            this.writer = writer;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(writer.apply(value));
        }
    }
}
