package org.plenary.synthesis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.plenary.responses.OpenCycle;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** A test of what all answered over HTTP or by the beans, with States that answer. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        module = "synthesis",
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"access", "mail", "record", "treaties"})
@AutoConfigureMockMvc
@Import({OpenCycle.class, AnsweringStates.class})
public @interface WithSynthesis {}
