package org.motcua;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.Set;

/** Which package may use which; STYLE of the house, kept by a machine. */
@AnalyzeClasses(packages = "org.motcua", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** What no feature owns and every feature may use. */
    private static final Set<String> COMMON = Set.of("shared", "event");

    /** Reference data is read whole, remembered, and written by the importer: no session is ever open beside it. */
    private static final Set<String> REFERENCE_DATA =
            Set.of("ReferenceImporter", "Agencies", "Calendars", "StatutoryLimits");

    @ArchTest
    static final ArchRule features_use_only_the_api_of_other_features = classes()
            .should(new ArchCondition<>("use only the api of other features") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    user.getDirectDependenciesFromSelf().stream()
                            .filter(ArchitectureTest::isForbidden)
                            .forEach(d -> events.add(SimpleConditionEvent.violated(user, d.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule features_depend_on_each_other_in_one_direction =
            slices().matching("org.motcua.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule http_stays_in_web = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."));

    @ArchTest
    static final ArchRule entities_stay_inside = methods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("..web..").or(resideInAPackage("..api..")))
            .should(new ArchCondition<>("know no entity") {
                @Override
                public void check(com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
                    method.getAllInvolvedRawTypes().stream()
                            .filter(t -> t.isAnnotatedWith(Entity.class))
                            .forEach(t -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " shows " + t.getName())));
                }
            });

    @ArchTest
    static final ArchRule common_packages_know_no_feature = noClasses()
            .that()
            .resideInAPackage("org.motcua.shared..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("belong to a feature") {
                @Override
                public boolean test(JavaClass c) {
                    return c.getPackageName().startsWith("org.motcua.")
                            && !feature(c).equals("shared");
                }
            });

    @ArchTest
    static final ArchRule the_sql_client_is_for_queries_and_jobs = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Queries")
            .and()
            .haveSimpleNameNotEndingWith("Job")
            .and(not(namedLike(REFERENCE_DATA)))
            .and()
            .resideOutsideOfPackage("..standin..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.vertx.mutiny.sqlclient.Pool");

    private static DescribedPredicate<JavaClass> namedLike(Set<String> names) {
        return DescribedPredicate.describe("named " + names, c -> names.contains(c.getSimpleName()));
    }

    private static boolean isForbidden(Dependency dependency) {
        JavaClass used = dependency.getTargetClass();
        String mine = feature(dependency.getOriginClass());
        String theirs = feature(used);
        return !theirs.isEmpty()
                && !mine.isEmpty()
                && !theirs.equals(mine)
                && !COMMON.contains(theirs)
                && !used.getPackageName().startsWith("org.motcua." + theirs + ".api");
    }

    /** @return the feature a class belongs to, empty for classes of ours at the top and of others */
    private static String feature(JavaClass c) {
        String name = c.getPackageName();
        return name.startsWith("org.motcua.") ? name.split("\\.")[2] : "";
    }
}
