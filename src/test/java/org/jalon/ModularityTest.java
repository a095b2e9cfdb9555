package org.jalon;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modulesUseOnlyTheFacesTheyMayUse() {
        // Compiled templates print what the pages of each module hand to them.
        ApplicationModules.of(Jalon.class, resideInAPackage("org.jalon.template.."))
                .verify();
    }
}
