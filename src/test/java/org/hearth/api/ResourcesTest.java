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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    static final ArchRule whoNamesNoFormGetsTheFirst = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should(new ArchCondition<>("give one form alone full quality among the answers of one path") {
                @Override
                public void check(JavaClass each, ConditionEvents events) {
                    Map<String, Long> first = each.getMethods().stream()
                            .filter(method -> method.isAnnotatedWith(GET.class))
                            .filter(method -> !isSecond(method))
                            .collect(Collectors.groupingBy(ResourcesTest::path, Collectors.counting()));
                    first.forEach((path, count) -> {
                        if (count > 1) {
                            events.add(
                                    SimpleConditionEvent.violated(each, each.getName() + " answers twice at " + path));
                        }
                    });
                }
            })
            .because("a client without an Accept header is answered in JSON, not in a paper");

    private static boolean isSecond(JavaMethod method) {
        return method.isAnnotatedWith(Produces.class)
                && method.getAnnotationOfType(Produces.class).value()[0].contains("qs=0.");
    }

    private static String path(JavaMethod method) {
        return method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
    }

    @ArchTest
    static final ArchRule noResourceStandsInFrontOfAnother = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should(new ArchCondition<>("not take what follows another's path") {
                private final Set<String> paths = new HashSet<>();

                @Override
                public void init(Collection<JavaClass> resources) {
                    resources.forEach(each -> paths.add(path(each)));
                }

                @Override
                public void check(JavaClass each, ConditionEvents events) {
                    int last = path(each).lastIndexOf("/{");
                    if (path(each).endsWith("}")
                            && last > 0
                            && paths.contains(path(each).substring(0, last))) {
                        events.add(SimpleConditionEvent.violated(each, each.getName() + " hides " + path(each)));
                    }
                }

                private String path(JavaClass each) {
                    return each.getAnnotationOfType(Path.class).value();
                }
            })
            .because("the class with the longest path alone is asked, and the other's calls answer 404");

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
