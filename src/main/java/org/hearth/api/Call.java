package org.hearth.api;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** One call of the interface, described from its method. */
final class Call {
    private final Method method;
    private final Shapes shapes;

    Call(Method method, Shapes shapes) {
        this.method = method;
        this.shapes = shapes;
    }

    /**
     * The description.
     *
     * @param tag the room it belongs to
     * @param usual what its resource answers in, unless the method says otherwise
     */
    Operation describe(String tag, String usual) {
        Operation operation = OASFactory.createOperation()
                .addTag(tag)
                .summary(method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class)
                        .summary())
                .operationId(
                        method.getDeclaringClass().getSimpleName().replace("Resource", "") + "." + method.getName())
                .responses(responses(usual, isBody()));
        for (Parameter each : method.getParameters()) {
            add(operation, each);
        }
        if (method.isAnnotationPresent(NoSignIn.class)) {
            operation.security(List.of());
        }
        return operation;
    }

    private void add(Operation operation, Parameter given) {
        Schema shape = shapes.of(given.getParameterizedType());
        for (Annotation each : given.getAnnotations()) {
            if (each instanceof PathParam) {
                operation.addParameter(
                        parameter(In.PATH, ((PathParam) each).value(), shape).required(true));
            } else if (each instanceof QueryParam) {
                operation.addParameter(parameter(In.QUERY, ((QueryParam) each).value(), shape));
            } else if (each instanceof HeaderParam && !isReserved(((HeaderParam) each).value())) {
                operation.addParameter(parameter(In.HEADER, ((HeaderParam) each).value(), shape));
            }
        }
        if (isBody(given)) {
            shapes.ask(given.getParameterizedType());
            operation.requestBody(
                    OASFactory.createRequestBody().required(true).content(content(bodyType(given), shape)));
        }
    }

    /** Headers of the protocol itself, which a description does not name again. */
    private static boolean isReserved(String header) {
        return header.equalsIgnoreCase("Content-Type") || header.equalsIgnoreCase("Accept");
    }

    private boolean isBody() {
        return Arrays.stream(method.getParameters()).anyMatch(Call::isBody);
    }

    private static boolean isBody(Parameter given) {
        return Arrays.stream(given.getAnnotations()).noneMatch(Call::saysWhere);
    }

    private static boolean saysWhere(Annotation annotation) {
        return annotation instanceof PathParam
                || annotation instanceof QueryParam
                || annotation instanceof HeaderParam
                || annotation instanceof Context;
    }

    private static String bodyType(Parameter given) {
        return given.getType().isRecord() ? "application/json" : "multipart/form-data";
    }

    private static org.eclipse.microprofile.openapi.models.parameters.Parameter parameter(
            In in, String name, Schema shape) {
        return OASFactory.createParameter()
                .in(in)
                .name(name)
                .description(ParameterWords.of(name))
                .schema(Limits.of(name, shape));
    }

    private APIResponses responses(String usual, boolean body) {
        APIResponse problem = OASFactory.createAPIResponse()
                .description("A problem: what happened, what to do, and for bad input which fields")
                .content(content(Problems.JSON, shapes.of(Problems.Body.class)));
        APIResponses responses = OASFactory.createAPIResponses().addAPIResponse(status(), answer(usual));
        Refusals.of(method, body)
                .forEach(status -> responses.addAPIResponse(String.valueOf(status), Refusals.of(status)));
        return responses.defaultValue(problem);
    }

    private String status() {
        APIResponseSchema said = method.getAnnotation(APIResponseSchema.class);
        if (said != null && !said.responseCode().isEmpty()) {
            return said.responseCode();
        }
        return method.getReturnType() == void.class ? "204" : "200";
    }

    private APIResponse answer(String usual) {
        APIResponse answer = OASFactory.createAPIResponse().description("Done");
        if (status().equals("204")) {
            return answer;
        }
        Produces own = method.getAnnotation(Produces.class);
        Content content = OASFactory.createContent();
        for (String type : own == null ? new String[] {usual} : own.value()) {
            String plain = type.split(";")[0];
            content.addMediaType(plain, OASFactory.createMediaType().schema(shape(plain)));
        }
        return answer.content(content);
    }

    private Schema shape(String type) {
        APIResponseSchema said = method.getAnnotation(APIResponseSchema.class);
        if (!type.equals("application/json")) {
            return OASFactory.createSchema().type(Schema.SchemaType.STRING).format("binary");
        }
        if (said != null) {
            return shapes.of(said.value());
        }
        boolean unsaid = method.getReturnType() == Response.class;
        return unsaid
                ? OASFactory.createSchema().type(Schema.SchemaType.OBJECT)
                : shapes.of(method.getGenericReturnType());
    }

    private static Content content(String type, Schema shape) {
        return OASFactory.createContent()
                .addMediaType(type, OASFactory.createMediaType().schema(shape));
    }
}
