package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.court.Glossary;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** The county's adopted definitions. For everybody who is signed in; no case is asked about. */
@Path("glossary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Glossary")
public class GlossaryResource {
    @Inject
    private Glossary glossary;

    @GET
    @Operation(summary = "Every term with its definition, version, day, body and source, and the definitions before it")
    public Page<Glossary.Term> all(@QueryParam("language") String language) {
        return new Page<>(glossary.all(language), null);
    }

    @GET
    @Path("{term}")
    @Operation(summary = "One term by its key, in English or with language=es in Spanish")
    public Glossary.Term one(@PathParam("term") String term, @QueryParam("language") String language) {
        return glossary.find(language, term).orElseThrow(Problem::notFound);
    }
}
