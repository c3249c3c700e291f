package org.hearth.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hearth.terms.Problem;

/** Refuses a body that is larger than its resource takes, by what it says of itself and by what it then is. */
@Provider
@Priority(1)
public class BodyLimit implements ContainerRequestFilter {
    /** JSON, 1 MiB. */
    public static final int JSON = 1 << 20;
    /** An attachment, 10 MiB, and the form around it. */
    public static final int ATTACHMENT = (10 << 20) + (64 << 10);
    /** An import, 64 MiB. */
    public static final int IMPORT = 64 << 20;

    private static final int STEP = 64 << 10;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        int most = most();
        if (request.getLength() > most) {
            discard(request.getEntityStream());
            throw tooLarge(most);
        }
        request.setEntityStream(new Counted(request.getEntityStream(), most));
    }

    /** Reads past what is too large, up to the largest that any address takes, so that its sender hears the answer. */
    private static void discard(InputStream in) throws IOException {
        byte[] step = new byte[STEP];
        int left = IMPORT;
        for (int read = in.read(step); read > 0 && left > 0; read = in.read(step)) {
            left -= read;
        }
    }

    private int most() {
        AtMost own = resource.getResourceMethod() == null
                ? null
                : resource.getResourceMethod().getAnnotation(AtMost.class);
        return own == null ? JSON : own.value();
    }

    private static Problem tooLarge(int most) {
        return Problem.of(Problem.Kind.TOO_LARGE, "too-large", most >> 20);
    }

    private static final class Counted extends FilterInputStream {
        private final int most;
        private int left;

        private Counted(InputStream in, int most) {
            super(in);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            take(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int read = super.read(to, from, length);
            take(Math.max(0, read));
            return read;
        }

        private void take(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw tooLarge(most);
            }
        }
    }
}
