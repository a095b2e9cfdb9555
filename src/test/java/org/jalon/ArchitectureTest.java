package org.jalon;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The rules of the house that the compiler cannot check. */
@AnalyzeClasses(packages = "org.jalon", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule pureModulesKnowNoSpringNoSqlAndNoHttp = noClasses()
            .that(resideInAnyPackage("org.jalon.geo..", "org.jalon.hours..", "org.jalon.matching.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework.(beans|boot|context|core|dao|http|jdbc|transaction|web)..",
                    "java.sql..",
                    "javax.sql..",
                    "java.net.http..",
                    "jakarta.servlet..",
                    "org.apache.lucene..",
                    "tools.jackson.."))
            .because("coordinates and hours are plain values, fast to run and easy to test");

    @ArchTest
    static final ArchRule packagesAreNamedByUse = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..",
                    "..utils..",
                    "..helper..",
                    "..helpers..",
                    "..common..",
                    "..core..",
                    "..shared..",
                    "..impl..",
                    "..dto..",
                    "..service..",
                    "..controller..",
                    "..repository..")
            .because("a folder says what the program does, not which kind of class it holds");

    @ArchTest
    static final ArchRule controllersAreNobodysFace = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areMetaAnnotatedWith(ControllerAdvice.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule settingsStayInTheirModule = classes()
            .that()
            .areAnnotatedWith(ConfigurationProperties.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule onlyTheCommandLineWritesToTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackages("org.jalon.cli..", "org.jalon.bench..")
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule beansAreGivenToConstructors = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule commandsAreTheOnlyOnesToKnowPicocli = noClasses()
            .that()
            .resideOutsideOfPackages("org.jalon.cli..", "org.jalon.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");
}
