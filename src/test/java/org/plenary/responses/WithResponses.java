package org.plenary.responses;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** A test of what States answer over HTTP or by the beans, with cycles to open and an officer. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        module = "responses",
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"access", "mail", "record", "treaties"})
@AutoConfigureMockMvc
@Import({OpenCycle.class, AskedStates.class, OfficerAtDesk.class})
public @interface WithResponses {}
