package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.hearth.access.OpenCase;
import org.hearth.bench.Bench;
import org.hearth.bench.Typed;
import org.hearth.terms.Ids;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what is typed at the bench, as it is typed: {@code PUT /page/draft/bench/<hearing>} with
 * {@code {"answers","version"}}. Answers 200 {@code {"version","savedAt"}}, or 409 with what stands.
 */
@WebServlet("/page/draft/bench/*")
public class BenchDraftServlet extends DraftingServlet {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    @Inject
    private transient Me me;

    @Inject
    private transient Bench bench;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String hearing = named(request);
        answer(response, () -> {
            OpenCase pass = me.open(Ids.caseOf(hearing));
            return keep(
                    request,
                    sent -> kept(bench.type(pass, hearing, JSON.writeValueAsString(sent.answers()), sent.version())),
                    () -> bench.typed(pass, hearing).map(BenchDraftServlet::kept));
        });
    }

    private static Kept kept(Typed typed) {
        return new Kept(typed.version(), typed.savedAt(), JSON.readValue(typed.answers(), ANSWERS));
    }
}
