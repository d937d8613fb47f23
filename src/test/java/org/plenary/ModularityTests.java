package org.plenary;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules modules = new PlenaryModules().of(PlenaryApplication.class);

    @Test
    void modulesUseOnlyWhatOtherModulesExpose() {
        modules.verify();
    }

    @Test
    void writesTheModuleMap() {
        new Documenter(modules).writeModulesAsPlantUml().writeModuleCanvases();
    }
}
