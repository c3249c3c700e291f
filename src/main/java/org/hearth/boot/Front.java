package org.hearth.boot;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The first to see a request and the last to see its answer: refuses forms that are too large or that no database could keep, says how a browser
 * should guard the answer, and in the demo counts the SQL statements it took.
 */
public class Front implements Filter {
    /** The most bytes of a form. */
    static final int FORM = 4 << 20;
    /** The most characters of one field: forty closely written pages. */
    static final int FIELD = 100_000;

    private static final Set<String> DRAFTS =
            Set.of("/page/draft/", "/page/route/", "/page/words/", "/page/bench-draft/", "/answer/draft");
    private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD", "POST");

    @Inject
    private Settings settings;

    @Inject
    private Watch watch;

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answered, FilterChain chain)
            throws IOException, ServletException {
        watch.over(
                (HttpServletRequest) asked,
                (HttpServletResponse) answered,
                (request, response) -> guarded((HttpServletRequest) request, (HttpServletResponse) response, chain));
    }

    private void guarded(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Headers.add(request, response);
        int refused = refusal(request);
        if (refused > 0) {
            response.sendError(refused);
        } else if (settings.demo()) {
            counted(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The status of a request that goes no further; 0 where it does. */
    private static int refusal(HttpServletRequest request) {
        if (Headers.isData(request)) {
            return 0;
        }
        if (!PAGE_METHODS.contains(request.getMethod()) && !isDraft(request)) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (isForm(request) && request.getContentLengthLong() > FORM
                || anyField(request, text -> text.length() > FIELD)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        return anyField(request, text -> text.indexOf('\0') >= 0) ? HttpServletResponse.SC_BAD_REQUEST : 0;
    }

    /** A page keeps what is being written by PUT. */
    private static boolean isDraft(HttpServletRequest request) {
        return request.getMethod().equals("PUT") && DRAFTS.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }

    private static boolean anyField(HttpServletRequest request, Predicate<String> fault) {
        return request.getParameterMap().values().stream().flatMap(Stream::of).anyMatch(fault);
    }

    private static void counted(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Statements.forget();
        CountedAnswer answer = new CountedAnswer(response);
        try {
            chain.doFilter(request, answer);
            answer.say();
        } finally {
            Statements.forget();
        }
    }
}
