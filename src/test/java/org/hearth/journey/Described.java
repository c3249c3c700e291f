package org.hearth.journey;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The interface description as a client uses it: its calls, and whether an answer is what it says. */
public final class Described {
    private static final String BASE = "/api/v1";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode whole;
    private final ObjectNode strict;

    public Described(JsonNode whole) {
        this.whole = whole;
        this.strict = (ObjectNode) strict(whole.get("components"));
    }

    /**
     * One call.
     *
     * @param path with its places, without the interface's base
     */
    public record Operation(String method, String path, JsonNode said) {
        /** The parameters of one kind: path, query or header. */
        List<JsonNode> parameters(String in) {
            return said.path("parameters")
                    .valueStream()
                    .filter(each -> each.get("in").asString().equals(in))
                    .toList();
        }

        /** The schema of the JSON body; missing where it takes none. */
        JsonNode body() {
            return said.at("/requestBody/content/application~1json/schema");
        }
    }

    /** Every call, in the description's order. */
    public List<Operation> operations() {
        List<Operation> calls = new ArrayList<>();
        whole.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(verb -> verb.getValue().has("operationId"))
                .forEach(verb -> calls.add(new Operation(
                        verb.getKey().toUpperCase(Locale.ROOT), path.getKey().replace(BASE, ""), verb.getValue()))));
        return calls;
    }

    /** The schema that a reference leads to; the same one where it is none. */
    JsonNode resolve(JsonNode schema) {
        JsonNode shape = schema.has("allOf") ? schema.get("allOf").get(0) : schema;
        return shape.has("$ref") ? whole.at(shape.get("$ref").asString().substring(1)) : shape;
    }

    /** What of an answer is not as described; empty where all is. */
    Stream<String> faults(String method, String path, Rest.Answer answer) {
        Operation operation = operations().stream()
                .filter(each -> each.method().equals(method) && each.path().equals(path))
                .findFirst()
                .orElseThrow();
        JsonNode said = operation.said().get("responses").get(String.valueOf(answer.status()));
        if (said == null) {
            return Stream.of(method + " " + path + ": " + answer.status() + " is not described");
        }
        JsonNode shape = resolve(said).at("/content").path(type(answer)).path("schema");
        return shape.isMissingNode()
                ? Stream.of(method + " " + path + ": " + type(answer) + " is not described")
                : errors(shape, answer.body()).map(each -> method + " " + path + ": " + each);
    }

    private static String type(Rest.Answer answer) {
        return answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
    }

    private Stream<String> errors(JsonNode shape, JsonNode body) {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.set("components", strict);
        schema.set("allOf", JsonMapper.shared().createArrayNode().add(strict(shape)));
        List<Error> errors = SCHEMAS.getSchema(schema).validate(body);
        return errors.stream().map(Error::toString);
    }

    /** The same as JSON Schema has it: null where it may be, and no field that is not named. */
    private static JsonNode strict(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(each -> copy.add(strict(each)));
            return copy;
        }
        if (!(node instanceof ObjectNode)) {
            return node;
        }
        ObjectNode copy = JsonMapper.shared().createObjectNode();
        node.properties().forEach(each -> copy.set(each.getKey(), strict(each.getValue())));
        if (node.has("properties") && node.path("type").asString("").equals("object")) {
            copy.put("additionalProperties", false);
        }
        if (!node.path("nullable").isBoolean()) {
            return copy;
        }
        ObjectNode either = JsonMapper.shared().createObjectNode();
        copy.remove("nullable");
        either.putArray("anyOf")
                .add(JsonMapper.shared().createObjectNode().put("type", "null"))
                .add(copy);
        return either;
    }
}
