package org.hearth;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Pass;
import org.hearth.access.Task;
import org.hearth.access.Turns;

/** Holds the house: floors, doors, passes, walls. See docs/house.md. */
@AnalyzeClasses(packages = "org.hearth", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    /** Each room's floor; a room imports lower floors only. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("terms", 0),
            Map.entry("access", 1),
            Map.entry("court", 1),
            Map.entry("wording", 1),
            Map.entry("casefile", 2),
            Map.entry("post", 2),
            Map.entry("backup", 2),
            Map.entry("paper", 2),
            Map.entry("docket", 3),
            Map.entry("orders", 3),
            Map.entry("progress", 4),
            Map.entry("notice", 4),
            Map.entry("calling", 4),
            Map.entry("input", 5),
            Map.entry("summary", 6),
            Map.entry("bench", 7),
            Map.entry("scorecard", 8),
            Map.entry("exchange", 4),
            Map.entry("retention", 8),
            Map.entry("web", 9),
            Map.entry("api", 9),
            Map.entry("boot", 9));

    /** Timers of a node's own: what its open pages are told, what it holds in memory, and its file of sealings. */
    private static final Set<String> OWN_NODES =
            Set.of("LiveDays", "PapersInUse", "Gauges", "Ledger", "TemplatesInReach");

    @ArchTest
    static final ArchRule everyRoomImportsLowerFloorsOnly = classes()
            .that()
            .resideInAPackage("org.hearth..")
            .should(new ArchCondition<>("import lower floors only") {
                @Override
                public void check(JavaClass each, ConditionEvents events) {
                    each.getDirectDependenciesFromSelf().forEach(use -> {
                        String from = room(each);
                        String to = room(use.getTargetClass());
                        if (to != null && !from.equals(to) && floor(to) >= floor(from)) {
                            events.add(SimpleConditionEvent.violated(each, use.getDescription()));
                        }
                    });
                }
            });

    @ArchTest
    static final ArchRule roomsHaveNoCircles =
            slices().matching("org.hearth.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyDoorMethodSaysWhatItNeedsAndTakesAPassFirst = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Door.class)
            .and()
            .arePublic()
            .should(new ArchCondition<>("declare @Needs and take a Pass first") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (!isGuarded(method)) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                    }
                }
            });

    @ArchTest
    static final ArchRule onlyRecordsAndValuesLeaveARoomEntitiesStay =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule everyEntityHasAVersion = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<>("have one @Version field and no setter") {
                @Override
                public void check(JavaClass entity, ConditionEvents events) {
                    long versions = entity.getFields().stream()
                            .filter(field -> field.isAnnotatedWith(Version.class))
                            .count();
                    boolean setter = entity.getMethods().stream()
                            .anyMatch(method -> method.getName().matches("set[A-Z].*"));
                    if (versions != 1 || setter) {
                        events.add(SimpleConditionEvent.violated(entity, entity.getName()));
                    }
                }
            });

    @ArchTest
    static final ArchRule pagesRestAndStartNeverTouchEachOther = noClasses()
            .that()
            .resideInAPackage("org.hearth.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hearth.api..", "org.hearth.boot..")
            .because("each uses doors and records");

    @ArchTest
    static final ArchRule pagesAndRestHoldNoEntityManager = noClasses()
            .that()
            .resideInAnyPackage("org.hearth.web..", "org.hearth.api..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule noPassIsKeptInAField = noFields()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("org.hearth..")
                    .and(DescribedPredicate.not(resideInAPackage("org.hearth.access")))
                    .and(DescribedPredicate.not(
                            DescribedPredicate.describe("events, which are records", each -> each.isRecord()))))
            .should()
            .haveRawType(DescribedPredicate.describe("a pass", each -> each.isAssignableTo(Pass.class)));

    @ArchTest
    static final ArchRule onlyTheStartMakesPassesForTimers = noClasses()
            .that(resideInAPackage("org.hearth..")
                    .and(DescribedPredicate.not(resideInAnyPackage("org.hearth.boot", "org.hearth.access"))))
            .should()
            .callMethod(org.hearth.access.Standings.class, "job", String.class);

    @ArchTest
    static final ArchRule timersRunOnOneNodeOnly = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .and()
            .areDeclaredInClassesThat(DescribedPredicate.describe(
                    "serve the court, not their own node", each -> !OWN_NODES.contains(each.getSimpleName())))
            .should(new ArchCondition<>("take their turn") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean takes = method.getOwner().getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Turns.class));
                    events.add(new SimpleConditionEvent(method, takes, method.getFullName() + " runs on each node"));
                }
            });

    @ArchTest
    static final ArchRule whatTheServerCallsHasANameOfItsOwn = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .or()
            .areAnnotatedWith(PostConstruct.class)
            .should(new ArchCondition<>("share their name with no other method of the class") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean alone = method.getOwner().getMethods().stream()
                                    .filter(each -> each.getName().equals(method.getName()))
                                    .count()
                            == 1;
                    events.add(new SimpleConditionEvent(method, alone, method.getFullName() + " has a namesake"));
                }
            })
            .because("the server finds it by its name alone and may take the other one");

    @ArchTest
    static final ArchRule onlyTheInputRoomOpensTheCaseOfALink = noClasses()
            .that(resideInAPackage("org.hearth..")
                    .and(DescribedPredicate.not(resideInAnyPackage("org.hearth.input", "org.hearth.access"))))
            .should()
            .callMethod(org.hearth.access.LinkPass.class, "answering");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl)$")
            .because("names are the court’s own words");

    private static boolean isGuarded(JavaMethod method) {
        if (!method.isAnnotatedWith(Needs.class)) {
            return false;
        }
        boolean nobody = method.getAnnotationOfType(Needs.class).value() == Task.NOBODY;
        List<JavaClass> given = method.getRawParameterTypes();
        boolean pass = !given.isEmpty() && given.get(0).isAssignableTo(Pass.class);
        return pass || nobody && method.getOwner().getPackageName().equals("org.hearth.access");
    }

    private static String room(JavaClass each) {
        String name = each.getPackageName();
        return name.startsWith("org.hearth.") ? name.split("\\.")[2] : null;
    }

    private static int floor(String room) {
        Integer floor = FLOORS.get(room);
        if (floor == null) {
            throw new IllegalStateException(room + " stands on no floor; write it into docs/house.md and here");
        }
        return floor;
    }
}
