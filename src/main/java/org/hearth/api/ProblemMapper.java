package org.hearth.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.logging.Logger;
import org.hearth.terms.Outage;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/**
 * Answers everything that is thrown on the way to a resource and back. Only what nobody foresaw is a 500, and that
 * says nothing but its reference; the log has the place in the code, never a message, for a message may quote a file.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final Set<Integer> SAID = Set.of(400, 404, 405, 406, 413, 415);

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Words words = Problems.words(headers);
        Problem problem = Faults.problem(thrown);
        if (problem != null) {
            return Problems.answer(problem, words);
        }
        if (thrown instanceof WebApplicationException) {
            return ofTheServer(((WebApplicationException) thrown).getResponse(), words);
        }
        if (Outage.in(thrown)) {
            LOG.warning("The database does not answer, or cannot write");
            return Problems.later(words);
        }
        LOG.severe(() -> Problem.places(thrown));
        return Problems.answer(500, words);
    }

    /** What the REST layer itself refuses: an unknown path, a wrong method, a media type that nothing here speaks. */
    private static Response ofTheServer(Response response, Words words) {
        int status = response.getStatus();
        if (status == 404) {
            return Problems.answer(Problem.notFound(), words);
        }
        if (!SAID.contains(status)) {
            return status < 400 ? response : Problems.answer(status < 500 ? 400 : 500, words);
        }
        Response.ResponseBuilder answer = Response.fromResponse(Problems.answer(status, words));
        if (response.getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, response.getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }
}
