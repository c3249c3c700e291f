package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.progress.Counts;
import org.hearth.progress.MeasureKind;
import org.hearth.progress.Measures;
import org.hearth.progress.Relief;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** What is counted, as the youth reads it, and that the youth was told. */
@Path("cases/{number}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class MeasuresResource {
    @Inject
    private Asker asker;

    @Inject
    private Counts counts;

    @Inject
    private Measures kinds;

    /**
     * A measure in the youth's words.
     *
     * @param better which way is relief; {@code NONE} where neither is
     * @param told true where every youth is told, or this one was
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Explained(
            String id,
            String unit,
            Relief better,
            String name,
            String nameEs,
            String counts,
            String countsEs,
            boolean told) {
        static Explained of(MeasureKind kind, Set<String> told) {
            return new Explained(
                    kind.id(),
                    kind.unit().wire(),
                    kind.better(),
                    kind.name(),
                    kind.nameEs(),
                    kind.counts(),
                    kind.countsEs(),
                    !kind.caseByCase() || told.contains(kind.id()));
        }
    }

    /** Every measure, in the court's order. */
    public record Items(List<Explained> items) {}

    /** Whether held counts go to those whom the rights table names, or back to their holder. */
    public record Free(Boolean free) {}

    @GET
    @Operation(summary = "What is counted, in the youth's words, and whether the youth was told")
    public Items of(@PathParam("number") String number) {
        OpenCase pass = asker.open(number);
        Set<String> told = counts.told(pass);
        return new Items(
                kinds.all().stream().map(kind -> Explained.of(kind, told)).toList());
    }

    @POST
    @Path("{id}/told")
    @Operation(summary = "Keeps that the youth was told of a measure; others read its counts from now on")
    @APIResponse(responseCode = "204")
    public void tell(@PathParam("number") String number, @PathParam("id") String id) {
        counts.tell(asker.open(number), id);
    }

    @POST
    @Path("{id}/release")
    @Operation(summary = "Lets go, or holds again, what an advocate or therapist counted without a form")
    @APIResponse(responseCode = "204")
    public void release(@PathParam("number") String number, @PathParam("id") String id, Free said) {
        counts.letGo(
                asker.open(number), id, Ask.need("free", Ask.need("free", said).free()));
    }
}
