package org.hearth.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Every resource says what it speaks and what it is for, so that the interface description is whole. */
@AnalyzeClasses(packages = "org.hearth.api", importOptions = ImportOption.DoNotIncludeTests.class)
class ResourcesTest {
    @ArchTest
    static final ArchRule everyResourceSaysWhatItSpeaks = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(Produces.class)
            .andShould()
            .beAnnotatedWith(Tag.class)
            .because("an Accept header that it does not speak is 406, not a fault of ours");

    @ArchTest
    static final ArchRule everyCallSaysWhatItIsFor =
            methods().that().areMetaAnnotatedWith(HttpMethod.class).should().beAnnotatedWith(Operation.class);

    @ArchTest
    static final ArchRule everyAnswerSaysItsShape = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .and()
            .haveRawReturnType(Response.class)
            .and()
            .areNotAnnotatedWith(Produces.class)
            .should()
            .beAnnotatedWith(APIResponseSchema.class)
            .because("a Response hides which record stands in it");

    @ArchTest
    static final ArchRule whatIsLeftOutHasNoPrimitiveToFall = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should(new ArchCondition<>("take no primitive") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getRawParameterTypes().stream()
                            .filter(JavaClass::isPrimitive)
                            .forEach(type -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
                }
            })
            .because("a parameter that is left out is null, and a primitive cannot be");
}
