package org.hearth.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a page asks by itself, in JSON: drafts, language help, staying signed in. A problem answers as it does by REST. */
abstract class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 1 << 20;
    /** As much of a body that is far too large as is read and thrown away, so that its sender hears the answer. */
    private static final long PATIENCE = 100L << 20;

    private static final int STEP = 64 << 10;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One request's answer: an object to write, or null for 204. */
    interface Answer {
        Object to() throws IOException;
    }

    /** An answer that says somebody was first, with what stands now. */
    record Conflict(Object present) {}

    /** Reads the body as {@code type}; at most 1 MiB. */
    <T> T body(HttpServletRequest request, Class<T> type) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "too-large", 1);
        }
        try {
            return JSON.readValue(bytes, type);
        } catch (JacksonException e) {
            throw Problem.badInput("body", "problem.no-json");
        }
    }

    /** Reads past a body that is far too large, so that its sender hears the answer. */
    static void discard(InputStream in) throws IOException {
        byte[] step = new byte[STEP];
        long left = PATIENCE;
        for (int read = in.read(step); read > 0 && left > 0; read = in.read(step)) {
            left -= read;
        }
    }

    /** Writes the answer, or the problem with its status and the words a person reads. */
    void answer(HttpServletResponse response, Answer answer) throws IOException {
        answer(response, Words.ENGLISH, answer);
    }

    /** The same in the language of the page that asks. */
    void answer(HttpServletResponse response, Words words, Answer answer) throws IOException {
        try {
            Object body = answer.to();
            if (body == null) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else if (body instanceof Conflict conflict) {
                write(response, HttpServletResponse.SC_CONFLICT, conflict.present());
            } else {
                write(response, HttpServletResponse.SC_OK, body);
            }
        } catch (Problem problem) {
            write(response, problem.kind().status(), said(problem, words));
        }
    }

    private static Map<String, Object> said(Problem problem, Words words) {
        List<Map<String, String>> errors = problem.errors().stream()
                .map(error -> Map.of(
                        "field", error.field(),
                        "message", words.say(error.key(), error.args().toArray())))
                .toList();
        return Map.of("code", problem.code(), "detail", problem.say(words), "errors", errors);
    }

    private static void write(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }
}
