package rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each package knows only those before it; the root package is the front door, which none of them knows. */
class ArchitectureTest {

    private static final String ROOT = "rapporteur";

    private static final List<String> IN_ORDER =
            List.of("model", "reading", "language", "knowledge", "coding", "collating", "formats");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Stream<String> packages() {
        return IN_ORDER.stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void knowsOnlyThePackagesBeforeIt(String name) {
        String[] later = Stream.concat(
                        Stream.of(ROOT),
                        IN_ORDER.stream().skip(IN_ORDER.indexOf(name) + 1L).map(ArchitectureTest::withSubpackages))
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(withSubpackages(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void modelDependsOnNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage(withSubpackages("model"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(withSubpackages("model"), "java..")
                .check(CLASSES);
    }

    @Test
    void everyClassHasItsPlaceInTheOrder() {
        String[] known = Stream.concat(Stream.of(ROOT), IN_ORDER.stream().map(ArchitectureTest::withSubpackages))
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(CLASSES);
    }

    private static String withSubpackages(String name) {
        return ROOT + "." + name + "..";
    }
}
