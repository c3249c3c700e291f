package org.hearth.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** What a form outside the pages' own cycle has to say on the page it leads back to: once, and in no address. */
@ApplicationScoped
public class Aside {
    private static final String PLACE = "hearth.aside";

    /** One sentence: its key in the message files and what its places take. */
    public record Line(String key, List<Object> args) implements Serializable {
        /** The sentence in the language of a page. */
        public String in(Words words) {
            return words.say(key, args.toArray());
        }
    }

    /**
     * What is to be said.
     *
     * @param good true where it was done
     */
    public record Said(boolean good, List<Line> lines) implements Serializable {}

    /** Keeps what was done for the next page. */
    void done(HttpServletRequest request, String key) {
        keep(request, new Said(true, List.of(new Line(key, List.of()))));
    }

    /** Keeps what went wrong for the next page. */
    void failed(HttpServletRequest request, Problem problem) {
        List<Line> lines = problem.errors().isEmpty()
                ? List.of(new Line("problem." + problem.code(), problem.args()))
                : problem.errors().stream()
                        .map(each -> new Line(each.key(), each.args()))
                        .toList();
        keep(request, new Said(false, lines));
    }

    private static void keep(HttpServletRequest request, Said said) {
        request.getSession().setAttribute(PLACE, said);
    }

    /** What is to be said on this page; null for nothing. It is forgotten with that. */
    public Said heard(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Said said = session == null ? null : (Said) session.getAttribute(PLACE);
        if (said != null) {
            session.removeAttribute(PLACE);
        }
        return said;
    }
}
