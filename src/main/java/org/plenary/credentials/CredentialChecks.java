package org.plenary.credentials;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.rules.Finding;

/** All that rules 18 to 20 say of the credentials of one State, in the order of the rules. */
public final class CredentialChecks {

    private CredentialChecks() {}

    /**
     * The findings on what stands; none means that the credentials are in order.
     *
     * @param organization whether they are those of a regional economic integration organization
     */
    public static List<Finding> of(Credential credential, boolean organization, Circumstances circumstances) {
        return Stream.of(
                        new SubmissionOfCredentials(circumstances).check(credential, organization),
                        new ExaminationOfCredentials(circumstances).check(credential),
                        new ProvisionalAdmission(circumstances).check(credential))
                .flatMap(List::stream)
                .toList();
    }
}
