package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hearth.access.OpenCase;
import org.hearth.input.Inputs;
import org.hearth.input.RequestView;

/**
 * Keeps what somebody is writing, as they write: {@code PUT /page/draft/<request>} with {@code {"answers","version"}}.
 * Answers 200 {@code {"version","savedAt"}}, or 409 with the version that stands, so that the page shows both. The
 * filter before it answers 401 when the sign-in is over and 403 without the page's own token.
 */
@WebServlet("/page/draft/*")
public class DraftServlet extends DraftingServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Inputs inputs;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = named(request);
        answer(response, () -> {
            OpenCase pass = me.openRequest(id);
            return keep(
                    request,
                    sent -> kept(inputs.saveDraft(pass, id, sent.answers(), sent.version())),
                    () -> Optional.of(kept(inputs.open(pass, id))));
        });
    }

    static Kept kept(RequestView view) {
        return new Kept(view.asked().version(), view.savedAt(), view.answers());
    }
}
