package org.plenary.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page and form of the running program against every role, and against this table, made from the issue and not the code. */
@SpringBootTest
@AutoConfigureMockMvc
class RightsTests {

    /** Roles in the order of {@link Role}; "read" is open to all for reading and takes no form, "open" takes forms, too. */
    private static final String TABLE = """
            /                       read
            /sessions               read
            /documents              read
            /files                  read
            /treaties               read
            /states                 read
            /rules                  read
            /api                    read
            /guide                  read
            /about                  read
            /sign-in                open
            /error                  open
            /account                xxxxxxxxxxxxxxx
            /desk                   xxxxx..........
            /desk/papers            xx.............
            /desk/sessions          xx.............
            /desk/bureau            xx.............
            /desk/observers         xx.............
            /desk/organizations     xx.............
            /desk/questionnaires    xx.............
            /desk/cycles            xx.............
            /desk/responses         xx.............
            /desk/synthesis         xx...........x.
            /desk/synthesis/{cycle}/report/editions xx.............
            /review                 read
            /desk/documents         xxx............
            /desk/credentials       x..x...........
            /desk/registration      x...x..........
            /desk/record            xxxxx..........
            /desk/accounts          x..............
            /desk/mail              xxxxx..........
            /delegation             x.......xx..x..
            /delegation/registration x.......x......
            /delegation/review      x.......xx.....
            /delegation/answers     x.......xx..x..
            /delegation/answers/{cycle}/{code}/shares x.......x......
            """;

    private static final Map<String, String> EXPECTED = TABLE.lines()
            .map(line -> line.split("\\s+"))
            .collect(Collectors.toMap(line -> line[0], line -> line[1], (one, _) -> one, LinkedHashMap::new));

    @Autowired
    MockMvcTester http;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    WebInvocationPrivilegeEvaluator rights;

    @Test
    void everyPageAndFormHasALine() {
        assertThat(routes().filter(route -> expected(route).isEmpty())).isEmpty();
    }

    @Test
    void everyPageAndFormIsOpenToTheRolesOfItsLineAndToNoOther() {
        var wrong = new ArrayList<String>();
        routes().forEach(route -> {
            var line = expected(route).orElseThrow();
            for (var role : Role.values()) {
                compare(route, isOpen(line, route, role.ordinal()), holding(role.authority()), wrong);
            }
            compare(route, isOpen(line, route, -1), STRANGER, wrong);
            compare(route, isOpen(line, route, -1), holding("ROLE_UNKNOWN"), wrong);
        });

        assertThat(wrong).isEmpty();
        assertThat(routes().count()).isGreaterThan(80);
    }

    @Test
    void addressWithoutALineIsNotThereForAnyone() {
        assertThat(http.get().uri("/somewhere")).hasStatus(404);
        assertThat(http.get().uri("/somewhere").with(user("root").roles("ADMINISTRATOR")))
                .hasStatus(404);
        assertThat(http.post().uri("/somewhere").with(csrf())).hasStatus(404);
    }

    @Test
    void pageThatIsOnlyReadTakesNoForm() {
        assertThat(http.post().uri("/sessions").with(csrf())).hasStatus(405);
        assertThat(http.post().uri("/sessions").with(csrf()).with(user("root").roles("ADMINISTRATOR")))
                .hasStatus(405);
    }

    @Test
    void administratorHasEveryRoleOfTheSecretariatAndNoOther() {
        var administrator = new Actor("root", Set.of(Role.ADMINISTRATOR), null);

        assertThat(Stream.of(Role.values()).filter(administrator::has))
                .containsExactlyInAnyOrderElementsOf(Role.staff());
    }

    @Test
    void ownAccountSaysWhatOneIs() {
        assertThat(http.get()
                        .uri("/account")
                        .header("Accept-Language", "en")
                        .with(user("claire").roles("FOCAL_POINT", "DONOR")))
                .hasStatusOk()
                .bodyText()
                .contains("claire", "Focal point of a delegation", "Donor")
                .doesNotContain("href=\"/desk\"");
    }

    private static final Authentication STRANGER =
            new AnonymousAuthenticationToken("key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private static Authentication holding(String authority) {
        return UsernamePasswordAuthenticationToken.authenticated(
                "someone", null, AuthorityUtils.createAuthorityList(authority));
    }

    private void compare(Route route, boolean open, Authentication asking, List<String> wrong) {
        if (rights.isAllowed("", route.sample(), route.method(), asking) != open) {
            wrong.add("%s %s should be %s for %s"
                    .formatted(route.method(), route.pattern(), open ? "open" : "shut", asking.getAuthorities()));
        }
    }

    private static boolean isOpen(String line, Route route, int role) {
        return switch (line) {
            case "open" -> true;
            case "read" -> route.method().equals("GET");
            default -> role >= 0 && line.charAt(role) == 'x';
        };
    }

    private static Optional<String> expected(Route route) {
        return EXPECTED.keySet().stream()
                .filter(start -> route.pattern().equals(start)
                        || !start.equals("/") && route.pattern().startsWith(start + "/")
                        || route.pattern().startsWith(start + "."))
                .max(Comparator.comparingInt(String::length))
                .map(EXPECTED::get);
    }

    private Stream<Route> routes() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(mapped -> mapped.getPatternValues().stream().flatMap(pattern -> {
                    var methods = mapped.getMethodsCondition().getMethods();
                    return methods.isEmpty()
                            ? Stream.of(new Route("GET", pattern), new Route("POST", pattern))
                            : methods.stream().map(method -> new Route(method.name(), pattern));
                }))
                .filter(route -> !route.pattern().startsWith("/sessions/test/")); // of other tests
    }

    private record Route(String method, String pattern) {

        /** An address that the route answers, as far as rights can tell. */
        String sample() {
            return pattern.replaceAll("\\{\\*\\w+}", "/x/y")
                    .replaceAll("\\{(\\w+)(:(?:[^{}]|\\{[^}]*})*)?}", "7")
                    .replace("//", "/");
        }
    }
}
