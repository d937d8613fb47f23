package org.plenary.questionnaires;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** A test of questionnaires over HTTP or by the beans. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        module = "questionnaires",
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"access", "mail", "record", "treaties"})
@AutoConfigureMockMvc
public @interface WithQuestionnaires {}
