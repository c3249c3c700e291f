package org.hearth.boot;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes out of the interface description the one name that the server adds and the OpenAPI schema does not know. */
@WebFilter("/openapi")
public class PlainDescription extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String EXTRA = "endpoints";
    private static final Pattern IN_YAML = Pattern.compile("(?m)^" + EXTRA + ":\\R(?:[ -].*\\R)*");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Held held = new Held(response);
        chain.doFilter(request, held);
        byte[] plain = plain(held.text()).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(plain.length);
        response.getOutputStream().write(plain);
    }

    static String plain(String text) {
        if (!text.startsWith("{")) {
            return IN_YAML.matcher(text).replaceAll("");
        }
        ObjectNode description = (ObjectNode) JSON.readTree(text);
        description.remove(EXTRA);
        return JSON.writeValueAsString(description);
    }

    /** Keeps what is written instead of sending it. */
    private static final class Held extends HttpServletResponseWrapper {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final PrintWriter writer = new PrintWriter(bytes, true, StandardCharsets.UTF_8);

        private Held(HttpServletResponse response) {
            super(response);
        }

        private String text() {
            writer.flush();
            return bytes.toString(StandardCharsets.UTF_8);
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public void setContentLength(int length) {
            // the length of what is held is not the length of what is sent
        }

        @Override
        public void flushBuffer() {
            writer.flush();
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public void write(int each) {
                    bytes.write(each);
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new IllegalStateException("written at once");
                }
            };
        }
    }
}
