package org.hearth.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.hearth.terms.Outage;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.primefaces.csp.CspException;

/**
 * What a page does about something thrown. A problem of an action is said on the page, which stays as it is; a problem
 * of opening a page becomes that status; a page that was open too long, or a form that was tampered with, is opened
 * afresh; anything else is ours, goes to the log without its message, and answers 500.
 */
public class Faults extends ExceptionHandlerFactory {
    private static final Logger LOG = Logger.getLogger(Faults.class.getName());
    private static final Pattern QUERY = Pattern.compile("\\?[\\w.~%+&=:-]{1,2000}");

    /** The container makes it, around the one before. */
    public Faults(ExceptionHandlerFactory before) {
        super(before);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Answering(getWrapped().getExceptionHandler());
    }

    private static final class Answering extends ExceptionHandlerWrapper {
        private Answering(ExceptionHandler before) {
            super(before);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                ExceptionQueuedEvent event = events.next();
                events.remove();
                answer(faces, event);
            }
        }

        private static void answer(FacesContext faces, ExceptionQueuedEvent event) {
            Throwable thrown = event.getContext().getException();
            PhaseId phase = event.getContext().getPhaseId();
            Problem problem = Problem.in(thrown);
            if (isDamaged(thrown) || PhaseId.RESTORE_VIEW.equals(phase)) {
                again(faces);
            } else if (faces.getResponseComplete()) {
                LOG.severe(() -> Problem.places(thrown));
            } else if (problem == null && Outage.in(thrown)) {
                LOG.warning("The database does not answer, or cannot write");
                end(faces, 503);
            } else if (problem == null) {
                LOG.severe(() -> Problem.places(thrown));
                end(faces, 500);
            } else if (faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(phase)) {
                say(faces, problem);
            } else {
                end(faces, problem.kind().status());
            }
        }

        private static void say(FacesContext faces, Problem problem) {
            Words words = Words.in(faces.getViewRoot().getLocale().getLanguage());
            if (problem.errors().isEmpty()) {
                message(faces, problem.say(words));
            }
            problem.errors()
                    .forEach(error ->
                            message(faces, words.say(error.key(), error.args().toArray())));
            faces.validationFailed();
            faces.renderResponse();
        }

        private static void message(FacesContext faces, String text) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }

        /** Opens the same address afresh. */
        private static void again(FacesContext faces) {
            if (faces.getResponseComplete()) {
                return;
            }
            ExternalContext external = faces.getExternalContext();
            HttpServletRequest request = (HttpServletRequest) external.getRequest();
            try {
                external.redirect(request.getRequestURI() + opened(request));
                faces.responseComplete();
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }

        /** What the page was opened with: the address' own query, else what the form brought back; empty where neither. */
        private static String opened(HttpServletRequest request) {
            String query = request.getQueryString();
            if (query != null && !query.contains("jakarta.faces.")) {
                return "?" + query;
            }
            String brought = request.getParameter("hearth.query");
            return brought != null && QUERY.matcher(brought).matches() ? brought : "";
        }

        private static void end(FacesContext faces, int status) {
            try {
                faces.getExternalContext().responseReset();
                faces.getExternalContext().responseSendError(status, null);
                faces.responseComplete();
            } catch (IOException | IllegalStateException e) {
                throw new FacesException(e);
            }
        }

        /** A form that was open too long, or came back without what the page gave it. */
        private static boolean isDamaged(Throwable thrown) {
            Throwable each = thrown;
            while (each != null && !(each instanceof ViewExpiredException) && !(each instanceof CspException)) {
                each = each.getCause();
            }
            return each != null;
        }
    }
}
