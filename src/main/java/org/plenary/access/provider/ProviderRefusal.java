package org.plenary.access.provider;

import java.util.Optional;

/** Ends a sign-in with the provider that cannot go on. */
final class ProviderRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 300;

    private final ProviderProblem problem;

    ProviderRefusal(ProviderProblem problem) {
        super(problem.word());
        this.problem = problem;
    }

    ProviderRefusal(ProviderProblem problem, Exception cause) {
        super(problem.word(), cause);
        this.problem = problem;
    }

    ProviderProblem problem() {
        return problem;
    }

    /** What whoever runs the site may want to know, in one line; empty where it is the person's matter alone. */
    Optional<String> detail() {
        return Optional.ofNullable(getCause())
                .map(Throwable::getMessage)
                .map(message -> message.replaceAll("\\s+", " "))
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST)));
    }
}
