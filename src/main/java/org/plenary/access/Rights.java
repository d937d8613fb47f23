package org.plenary.access;

import static org.plenary.access.Role.ADMINISTRATOR;
import static org.plenary.access.Role.ANALYST;
import static org.plenary.access.Role.CONFERENCE_OFFICER;
import static org.plenary.access.Role.CONTRIBUTOR;
import static org.plenary.access.Role.CREDENTIALS_OFFICER;
import static org.plenary.access.Role.DOCUMENTS_OFFICER;
import static org.plenary.access.Role.FOCAL_POINT;
import static org.plenary.access.Role.MEMBER_OF_DELEGATION;
import static org.plenary.access.Role.REGISTRATION_DESK;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.access.signin.Member;
import org.plenary.access.signin.SignInAddress;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may ask for what: one line for each part of the site, and the first that fits an address decides. An address without
 * a line is not there, for anyone; a test walks every page and form of the program and fails for one that is left out.
 * The administrator may do all that some role may.
 */
final class Rights {

    private static final List<Line> TABLE = List.of(
            // What all may read.
            reading("/"),
            reading("/sessions/**"),
            reading("/documents/**"),
            reading("/files/**"),
            reading("/treaties/**"),
            reading("/states/**"),
            reading("/rules/**"),
            reading("/screen/**"),
            reading("/review/**"),
            reading("/api/**"),
            reading("/guide/**"),
            reading("/about"),
            reading("/plenary/**"),
            reading("/webjars/**"),
            reading("/favicon.ico"),
            reading("/actuator/health/**"),
            // The way in and out.
            open("/sign-in/**"),
            open("/sign-out"),
            open("/error"),
            // What belongs to one's own account.
            new Line(SignInAddress.PASSWORD, Opening.SIGNED_IN, Set.of(Role.values())),
            new Line("/account/**", Opening.HOLDERS, Set.of(Role.values())),
            // The desk of the secretariat.
            line("/desk", Role.staff().toArray(Role[]::new)),
            line("/desk/papers/**", CONFERENCE_OFFICER),
            line("/desk/agenda/**", CONFERENCE_OFFICER),
            line("/desk/programme/**", CONFERENCE_OFFICER),
            line("/desk/sessions/**", CONFERENCE_OFFICER),
            line("/desk/bureau/**", CONFERENCE_OFFICER),
            line("/desk/observers/**", CONFERENCE_OFFICER),
            line("/desk/organizations/**", CONFERENCE_OFFICER),
            line("/desk/questionnaires/**", CONFERENCE_OFFICER),
            line("/desk/cycles/**", CONFERENCE_OFFICER),
            line("/desk/responses/**", CONFERENCE_OFFICER),
            // An analyst drafts the report and writes remarks; that it goes out is an act of the secretariat.
            line("/desk/synthesis/*/report/editions/**", CONFERENCE_OFFICER),
            line("/desk/synthesis/**", CONFERENCE_OFFICER, ANALYST),
            line("/desk/documents/**", CONFERENCE_OFFICER, DOCUMENTS_OFFICER),
            line("/desk/credentials/**", CREDENTIALS_OFFICER),
            line("/desk/registration/**", REGISTRATION_DESK),
            line("/desk/record/**", Role.staff().toArray(Role[]::new)),
            line("/desk/accounts/**"),
            line("/desk/mail/**", Role.staff().toArray(Role[]::new)),
            // The work of a delegation.
            line("/delegation/registration/**", FOCAL_POINT),
            line("/delegation/review/**", FOCAL_POINT, MEMBER_OF_DELEGATION),
            line("/delegation/answers/*/*/shares/**", FOCAL_POINT),
            line("/delegation/answers/**", FOCAL_POINT, MEMBER_OF_DELEGATION, CONTRIBUTOR),
            line("/delegation/**", FOCAL_POINT, MEMBER_OF_DELEGATION, CONTRIBUTOR));

    private Rights() {}

    /** The line that decides on a request; empty if nothing is there. */
    static Optional<Line> of(HttpServletRequest request) {
        return TABLE.stream().filter(line -> line.matcher.matches(request)).findFirst();
    }

    private static Line reading(String pattern) {
        return new Line(pattern, Opening.READING, Set.of());
    }

    private static Line open(String pattern) {
        return new Line(pattern, Opening.ALL, Set.of());
    }

    private static Line line(String pattern, Role... roles) {
        var all = EnumSet.of(ADMINISTRATOR, roles);
        return new Line(pattern, Opening.ROLES, all);
    }

    /** How far a part of the site is open. */
    enum Opening {
        /** Everyone may read it; there is nothing to send. */
        READING,
        /** Everyone may read it and send its forms. */
        ALL,
        /** Everyone who has an account, also with a password that must first be changed. */
        SIGNED_IN,
        /** Everyone who has an account, with roles or none yet. */
        HOLDERS,
        /** Only some roles. */
        ROLES
    }

    /**
     * What holds for a part of the site.
     *
     * @param authorities of those who may; empty where everyone may
     */
    record Line(Opening opening, Set<String> authorities, RequestMatcher matcher) {

        Line(String pattern, Opening opening, Set<Role> roles) {
            this(
                    opening,
                    Stream.concat(roles.stream().map(Role::authority), beyondRoles(opening))
                            .collect(Collectors.toUnmodifiableSet()),
                    PathPatternRequestMatcher.withDefaults().matcher(pattern));
        }

        private static Stream<String> beyondRoles(Opening opening) {
            return switch (opening) {
                case SIGNED_IN -> Stream.of(Member.MUST_CHANGE, Member.HOLDER);
                case HOLDERS -> Stream.of(Member.HOLDER);
                case READING, ALL, ROLES -> Stream.empty();
            };
        }

        boolean isOnlyRead() {
            return opening == Opening.READING;
        }

        /** Looks at who asks only where that matters, so that reading starts no session. */
        boolean admits(HttpServletRequest request, Supplier<? extends @Nullable Authentication> asking) {
            return switch (opening) {
                case READING -> Set.of("GET", "HEAD").contains(request.getMethod());
                case ALL -> true;
                case SIGNED_IN, HOLDERS, ROLES -> isGranted(asking.get());
            };
        }

        private boolean isGranted(@Nullable Authentication asking) {
            return asking != null
                    && asking.isAuthenticated()
                    && asking.getAuthorities().stream()
                            .map(GrantedAuthority::getAuthority)
                            .anyMatch(authorities::contains);
        }
    }
}
