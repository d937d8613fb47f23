package org.plenary.treaties;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.plenary.database.ReferenceData;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** A test of the room over HTTP or by its beans, with the reference data loaded. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(module = "treaties")
@AutoConfigureMockMvc(addFilters = false)
@TestExecutionListeners(listeners = WithReferenceData.Loading.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface WithReferenceData {

    /** Loads what is missing, once for all tests. */
    final class Loading extends AbstractTestExecutionListener {

        @Override
        public void beforeTestClass(TestContext test) {
            test.getApplicationContext().getBeansOfType(ReferenceData.class).values().stream()
                    .filter(ReferenceData::isMissing)
                    .forEach(ReferenceData::load);
        }
    }
}
