package org.hearth.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Reads the interface description that the server shows at {@code /openapi} from the resources and their records. */
public class Description implements OASModelReader {
    private static final String BASE =
            Api.class.getAnnotation(ApplicationPath.class).value();

    private final Shapes shapes = new Shapes();
    private final TreeMap<String, PathItem> paths = new TreeMap<>();

    @Override
    public OpenAPI buildModel() {
        resources().forEach(this::describe);
        OpenAPI description = OASFactory.createOpenAPI()
                .openapi("3.0.3")
                .info(info())
                .tags(tags())
                .addServer(OASFactory.createServer().url("/").description("This court"))
                .paths(OASFactory.createPaths())
                .components(OASFactory.createComponents().addSecurityScheme("bearer", bearer()))
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer"));
        paths.forEach(description.getPaths()::addPathItem);
        Refusals.all(shapes.of(Problems.Body.class)).forEach(description.getComponents()::addResponse);
        shapes.all().forEach(description.getComponents()::addSchema);
        return description;
    }

    private static Info info() {
        org.eclipse.microprofile.openapi.annotations.info.Info said =
                Api.class.getAnnotation(OpenAPIDefinition.class).info();
        return OASFactory.createInfo()
                .title(said.title())
                .version(said.version())
                .description(said.description())
                .license(OASFactory.createLicense()
                        .name(said.license().name())
                        .url(said.license().url()));
    }

    /** The parts of the court, by name, each with what its resources say they are. */
    private static List<org.eclipse.microprofile.openapi.models.tags.Tag> tags() {
        return resources().stream()
                .map(each -> each.getAnnotation(Tag.class).name())
                .distinct()
                .sorted()
                .map(name -> OASFactory.createTag().name(name))
                .toList();
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("The token that POST /sign-in answers");
    }

    /** The resource classes of this package, by name. */
    static List<Class<?>> resources() {
        try {
            URI here = Api.class.getResource("Api.class").toURI();
            try (Stream<java.nio.file.Path> files =
                    Files.list(java.nio.file.Path.of(here).getParent())) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith("Resource.class"))
                        .sorted()
                        .<Class<?>>map(name -> load(name.replace(".class", "")))
                        .toList();
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(Api.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void describe(Class<?> resource) {
        String produces = resource.getAnnotation(Produces.class).value()[0];
        String tag = resource.getAnnotation(Tag.class).name();
        for (Method method : resource.getDeclaredMethods()) {
            for (Annotation each : method.getAnnotations()) {
                HttpMethod verb = each.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    PathItem item = paths.computeIfAbsent(path(resource, method), path -> OASFactory.createPathItem());
                    add(
                            item,
                            PathItem.HttpMethod.valueOf(verb.value()),
                            new Call(method, shapes).describe(tag, produces));
                }
            }
        }
    }

    /** Adds a call; where the same one answers in another form already, only the form. */
    private static void add(PathItem item, PathItem.HttpMethod verb, Operation call) {
        Operation before = item.getOperations().get(verb);
        if (before == null) {
            item.setOperation(verb, call);
            return;
        }
        call.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getContent() != null && status.startsWith("2")) {
                answer.getContent()
                        .getMediaTypes()
                        .forEach(before.getResponses().getAPIResponse(status).getContent()::addMediaType);
            }
        });
    }

    private static String path(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String whole = BASE + "/" + resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        return whole.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }
}
