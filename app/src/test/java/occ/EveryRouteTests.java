package occ;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Role;
import occ.access.Transactions;
import occ.audit.Result;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody gets in where they do not belong: every address, asked for as every role and as nobody. */
@WholeApplication
class EveryRouteTests {
    private static final int A_MOMENT = 2;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    private final Map<Role, Asker> askers = new HashMap<>();

    /** A role at a browser, with its form token; {@code told} is what it was told of nothing, by the area of the site. */
    private record Asker(Role role, Browser browser, String token, Map<String, String> told) {
        /** What it is told of an address in the same area that does not exist. */
        String toldOfNothing(Route route) {
            var area = route.pattern().split("/")[1];
            return told.computeIfAbsent(area, any -> Browser.masked(browser.get(route.path() + "/no-such-page")));
        }

        HttpResponse<String> ask(Route route) {
            return route.isPost() ? browser.postAsIs(route.path(), Map.of("_csrf", token)) : browser.get(route.path());
        }
    }

    @BeforeEach
    void everyRoleSignsIn() {
        for (var role : Role.values()) {
            var browser = browsers.as(people.with("command", role));
            askers.put(role, new Asker(role, browser, browser.token(), new HashMap<>()));
        }
    }

    @Test
    @DisplayName("Every route says in routes.csv who may ask for it")
    void everyRouteSaysWhoMayAskForIt() {
        var listed = Route.all().stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(existing())
                .as("a new route needs a line in src/test/resources/routes.csv that says who may ask for it (anyone,"
                        + " signed-in, or roles), and a route that is gone needs none")
                .isEqualTo(listed);
    }

    @TestFactory
    @DisplayName("Who may not ask is answered as if there were nothing")
    List<DynamicTest> whoMayNotAskIsAnsweredAsIfThereWereNothing() {
        return Route.all().stream()
                .filter(route -> route.allowed().size() < Role.values().length)
                .map(route -> DynamicTest.dynamicTest(route.name(), () -> deniesOthers(route)))
                .toList();
    }

    @TestFactory
    @DisplayName("R22: whoever may not ask is in the trail with it, whichever page it was")
    List<DynamicTest> whoeverMayNotAskIsInTheTrail() {
        return Route.all().stream()
                .filter(route -> route.allowed().size() < Role.values().length && !route.hasPlaceholder())
                .map(route -> DynamicTest.dynamicTest(route.name(), () -> writesDenialsDown(route)))
                .toList();
    }

    @TestFactory
    @DisplayName("Who may ask is answered")
    List<DynamicTest> whoMayAskIsAnswered() {
        return Route.all().stream()
                .filter(route -> !route.isPost() && !route.hasPlaceholder())
                .map(route -> DynamicTest.dynamicTest(route.name(), () -> answers(route)))
                .toList();
    }

    @TestFactory
    @DisplayName("A form without the token of its session, or with that of another, is refused")
    List<DynamicTest> aFormWithoutItsTokenIsRefused() {
        return Route.all().stream()
                .filter(route -> route.isPost() && !route.isForAnyone())
                .map(route -> DynamicTest.dynamicTest(route.name(), () -> refusesForeignForms(route)))
                .toList();
    }

    @TestFactory
    @DisplayName("Nobody is sent to sign in")
    List<DynamicTest> nobodyIsSentToSignIn() {
        return Route.all().stream()
                .map(route -> DynamicTest.dynamicTest(route.name(), () -> sendsNobodyToSignIn(route)))
                .toList();
    }

    private void deniesOthers(Route route) {
        var others =
                Arrays.stream(Role.values()).filter(role -> !route.allowed().contains(role));
        others.map(askers::get).forEach(asker -> {
            var answer = asker.ask(route);
            assertThat(answer.statusCode()).as("as %s", asker.role()).isEqualTo(404);
            assertThat(Browser.masked(answer)).as("as %s", asker.role()).isEqualTo(asker.toldOfNothing(route));
        });
    }

    private void writesDenialsDown(Route route) {
        var others =
                Arrays.stream(Role.values()).filter(role -> !route.allowed().contains(role));
        others.map(askers::get).forEach(asker -> {
            var lately = Instant.now().minusSeconds(A_MOMENT);
            var before = denials(asker, lately);
            asker.ask(route);
            assertThat(denials(asker, lately)).as("as %s", asker.role()).isEqualTo(before + 1);
        });
    }

    private long denials(Asker asker, Instant since) {
        var actor = people.with("command", asker.role());
        return transactions.as(
                actor,
                () -> jdbc.sql("""
                    select count(*)
                      from audit.entries_of_the_actor(:since, 'infinity')
                     where result = :denied
                    """)
                        .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                        .param("denied", Result.DENIED.code())
                        .query(Long.class)
                        .single());
    }

    private void answers(Route route) {
        route.allowed()
                .forEach(role -> assertThat(askers.get(role).ask(route).statusCode())
                        .as("as %s", role)
                        .isIn(200, 302, 303));
    }

    private void refusesForeignForms(Route route) {
        var mine = askers.get(route.allowed().iterator().next());
        var other = askers.get(Arrays.stream(Role.values())
                .filter(role -> role != mine.role())
                .findFirst()
                .orElseThrow());
        for (var form : List.of(Map.<String, String>of(), Map.of("_csrf", other.token()), Map.of("_csrf", ""))) {
            var carriedOn = mine.browser().postAsIs(route.path(), form);
            assertThat(carriedOn.statusCode()).isEqualTo(409);
            assertThat(carriedOn.body()).contains("It has not been sent yet");
            var fromElsewhere = Map.of("Sec-Fetch-Site", "cross-site");
            assertThat(mine.browser()
                            .postAsIs(route.path(), form, fromElsewhere)
                            .statusCode())
                    .as("from another site")
                    .isEqualTo(404);
        }
    }

    private void sendsNobodyToSignIn(Route route) {
        var nobody = browsers.fresh();
        var answer = route.isPost() ? nobody.postAsIs(route.path(), Map.of()) : nobody.get(route.path());
        if (route.isForAnyone()) {
            assertThat(answer.statusCode()).isIn(200, 401);
        } else if (route.isPost()) {
            assertThat(answer.statusCode()).isIn(303, 401);
            assertThat(answer.statusCode() == 303 ? nobody.leadsTo(answer) : answer.body())
                    .containsIgnoringCase("sign-in");
        } else {
            assertThat(nobody.leadsTo(answer)).startsWith("/sign-in?to=");
        }
    }

    private Set<String> existing() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("occ."))
                .flatMap(entry -> names(entry.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("ANY " + pattern)
                        : methods.stream().map(method -> method.name() + " " + pattern));
    }
}
