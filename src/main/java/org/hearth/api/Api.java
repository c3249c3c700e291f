package org.hearth.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything under {@code /api/v1}; each class with a path in this package is part of it. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Hearth",
                        version = "1",
                        description = "Docket and hearing support. Dates are YYYY-MM-DD, instants ISO 8601 with offset."
                                + " Errors are application/problem+json (RFC 9457) with type, title, status, detail and,"
                                + " for bad input, errors. Sign in with POST /sign-in and send the token as Bearer."
                                + " Lists answer items and next and page with limit and after. Changing a thing that"
                                + " exists needs If-Match with the ETag read before.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class Api extends Application {
    /**
     * Keeps the server's own JSON out: it and ours both take every body, and which of them is asked first changes from
     * one start to the next.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", JsonProvider.class.getSimpleName());
    }
}
