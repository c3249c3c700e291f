package org.hearth.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The interface description without the name that only the server knows. */
class PlainDescriptionTest {
    @Test
    void theExtraNameIsTakenOutOfYaml() {
        String yaml =
                "openapi: 3.0.3\npaths:\n  /a:\n    get: {}\nendpoints:\n  /:\n  - /a\n- /b\ncomponents:\n  schemas: {}\n";
        assertEquals(
                "openapi: 3.0.3\npaths:\n  /a:\n    get: {}\ncomponents:\n  schemas: {}\n",
                PlainDescription.plain(yaml));
    }

    @Test
    void theExtraNameIsTakenOutOfJson() {
        assertEquals(
                "{\"openapi\":\"3.0.3\",\"paths\":{}}",
                PlainDescription.plain("{\"openapi\":\"3.0.3\",\"endpoints\":{\"/\":[]},\"paths\":{}}"));
    }
}
