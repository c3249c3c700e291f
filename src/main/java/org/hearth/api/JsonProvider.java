package org.hearth.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.hearth.terms.Problem;

/** Reads and writes every JSON body in Hearth's one dialect, {@link Json}. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problems.JSON})
public class JsonProvider implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    private static final Set<Class<?>> RAW = Set.of(byte[].class, String.class, InputStream.class);

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return !RAW.contains(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        Object value = Json.MAPPER.readValue(body, Json.MAPPER.constructType(generic));
        if (value == null) {
            throw Problem.badInput("body", "problem.not-json");
        }
        return value;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return !RAW.contains(type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(Json.MAPPER.writeValueAsBytes(value));
    }
}
