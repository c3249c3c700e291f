package org.hearth.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.hearth.access.Owed;

/** Recognises who asks by the bearer token; without one nothing but {@link NoSignIn} answers. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Bearer implements ContainerRequestFilter {
    private static final String SCHEME = "Bearer ";

    @Context
    private ResourceInfo resource;

    @Inject
    private Asker asker;

    @Override
    public void filter(ContainerRequestContext request) {
        Versions.begin();
        if (resource.getResourceMethod() == null || resource.getResourceMethod().isAnnotationPresent(NoSignIn.class)) {
            return;
        }
        asker.enter(token(request.getHeaderString(HttpHeaders.AUTHORIZATION)));
        Owed owed = asker.caller().owed();
        if (owed != null && !resource.getResourceMethod().isAnnotationPresent(OwnAccount.class)) {
            throw owed.refusal();
        }
    }

    /** The token of an Authorization header; empty for none, which nobody holds. */
    static String token(String header) {
        boolean bearer = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return bearer ? header.substring(SCHEME.length()).strip() : "";
    }
}
