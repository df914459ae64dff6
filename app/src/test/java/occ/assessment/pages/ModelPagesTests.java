package occ.assessment.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import occ.access.Role;
import occ.access.Transactions;
import occ.assessment.Models;
import occ.assessment.model.ModelId;
import occ.assessment.model.ModelStatus;
import occ.kernel.Actor;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.Visitor.Page;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** Scoring models on pages: open to every reader, changed by the scoring authority alone, and only by a new version. */
@WholeApplication
class ModelPagesTests {
    private static final Pattern LINKED = Pattern.compile("<li><a href=\"#([^\"]+)\">");
    private static final Pattern INPUT =
            Pattern.compile("<input class=\"govuk-input[^>]*? name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");
    private static final Pattern AREA = Pattern.compile("<textarea[^>]*? name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>");

    @Autowired
    ApplicationContext context;

    @Autowired
    Models models;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    Actor keeper;
    Visitor authority;

    @BeforeEach
    void authority() {
        keeper = people.with("command", Role.SCORING_AUTHORITY);
        authority = as(keeper);
    }

    @Test
    @DisplayName(
            "Every reader of the map reads the models: each factor with its wording, the rule, and that it is local")
    void everyReaderReadsTheModels() {
        for (var reader : List.of(people.analyst(), people.leadOfficer(), people.chair(), people.coordinator())) {
            var visitor = as(reader);
            assertThat(visitor.open("/models").text()).contains("OCC-Open v1", "OCGM-style matrix v1", "In force");
            assertThat(visitor.open("/models/occ-open/1").text())
                    .contains("H1 Physical", ", weight 5", "Deaths, firearms discharged, or torture", "Local default")
                    .contains("harm in per cent of its weighted most", "Proposed for at least band B")
                    .doesNotContain("Make a new version");
            assertThat(visitor.open("/models/ocgm-style/1").text())
                    .contains("C1 Violent criminal activity", "I8 Tactical awareness", "High", "Med", "Low");
        }
    }

    @Test
    @DisplayName("A new version is made from a form, stands on trial, and its differences are read side by side")
    void aNewVersionIsMadeFromAForm() {
        var own = own("made-here");
        var path = "/models/made-here/1/revision";
        var form = authority.open(path);
        var typed = filled(form);
        typed.put("C1-3-wording", "Firearms used, or anybody killed");
        typed.put("reason", "The old wording was read in two ways");

        var made = authority.send(path, form, typed);

        assertThat(made.location()).hasValue("/models/made-here/2");
        assertThat(authority.follow(made).text())
                .contains("On trial", "The old wording was read in two ways", "Compare with made-here-v1");
        assertThat(authority.open("/models/made-here/differences?from=1&to=2").text())
                .contains("Firearms used, deaths, kidnap or torture", "Firearms used, or anybody killed");
        assertThat(models.get(keeper, own)
                        .model()
                        .factor("C1")
                        .orElseThrow()
                        .anchor(3)
                        .orElseThrow()
                        .wording())
                .as("the version it was made from stays as it was")
                .isEqualTo("Firearms used, deaths, kidnap or torture");

        var second = authority.send(path, authority.open(path), typed);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text()).contains("Somebody else made a newer version meanwhile");
        assertThat(second.html()).contains("Firearms used, or anybody killed");
    }

    @Test
    @DisplayName("What is wrong with a new version is named at once, linked to its field, and nothing typed is lost")
    void whatIsWrongIsNamed() {
        own("wrong-here");
        var path = "/models/wrong-here/1/revision";
        var form = authority.open(path);
        var typed = filled(form);
        typed.put("title", "");
        typed.put("C1-weight", "many");
        typed.put("C2-title", "Drugs, all of them");
        var bad = authority.send(path, form, typed);

        assertThat(bad.status()).isEqualTo(422);
        assertThat(linked(bad))
                .contains("title", "C1-weight", "reason")
                .allSatisfy(field -> assertThat(bad.html()).contains("id=\"" + field + "\""));
        assertThat(bad.html()).contains("value=\"many\"", "value=\"Drugs, all of them\"");

        var impossible = filled(form);
        impossible.put("reason", "Tried");
        impossible.put("criminality-0-count", "99");
        var refused = authority.send(path, authority.open(path), impossible);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("No answers can reach");
        assertThat(linked(refused)).containsExactly("criminality-0-count");
    }

    @Test
    @DisplayName("A version is put in force and retires the one before; what decides the bands is not simply retired")
    void aVersionIsPutInForce() {
        var own = own("put-in-force");
        var page = authority.open("/models/put-in-force/1");
        var done = authority.send("/models/put-in-force/1/standing", page, Map.of("standing", "IN_FORCE"));
        assertThat(authority.follow(done).text()).contains("is now in force");
        assertThat(models.get(keeper, own).model().status()).isEqualTo(ModelStatus.IN_FORCE);
        var retired = authority.send(
                "/models/put-in-force/1/standing",
                authority.open("/models/put-in-force/1"),
                Map.of("standing", "RETIRED"));
        assertThat(authority.follow(retired).text()).contains("is now retired");

        assertThat(authority.open("/models/occ-open/1").text()).doesNotContain("Retire it");
        var forced = authority.send(
                "/models/occ-open/1/standing", authority.open("/models/occ-open/1"), Map.of("standing", "RETIRED"));
        assertThat(forced.status()).isEqualTo(422);
        assertThat(forced.text()).contains("Put a newer version in force: that one retires it");
        assertThat(linked(forced)).containsExactly("standing");
        assertThat(forced.html()).contains("id=\"standing\"");
    }

    @Test
    @DisplayName("Only the scoring authority changes a model: to others the forms are not there")
    void onlyTheScoringAuthorityChangesAModel() {
        for (var reader : List.of(people.analyst(), people.chair(), people.coordinator(), people.administrator())) {
            var visitor = as(reader);
            var from = visitor.open("/account");
            assertThat(visitor.open("/models/occ-open/1/revision").status()).isEqualTo(404);
            assertThat(visitor.send("/models/occ-open/1/revision", from, Map.of("title", "Mine"))
                            .status())
                    .isEqualTo(404);
            assertThat(visitor.send("/models/occ-open/1/standing", from, Map.of("standing", "RETIRED"))
                            .status())
                    .isEqualTo(404);
            assertThat(visitor.send("/models/occ-open/1/standing", from, Map.of())
                            .status())
                    .as("whatever is typed")
                    .isEqualTo(404);
        }
        assertThat(authority.open("/models/no-such-model/1").status()).isEqualTo(404);
        assertThat(authority.open("/models/occ-open/99").status()).isEqualTo(404);
    }

    /** A model of this test's own, so that what the others score with stays as it is. */
    private ModelId own(String code) {
        transactions.run(keeper, () -> jdbc.sql("""
                        insert into assessment.model (recorded_at, version, code, status, definition, reason)
                        select recorded_at, 1, :code, 'TRIAL',
                               jsonb_set(jsonb_set(definition, '{id,code}', to_jsonb(:code::text)), '{status}', '"TRIAL"'),
                               'For a test'
                          from assessment.model
                         where code = 'ocgm-style' and version = 1
                        """).param("code", code).update());
        return new ModelId(code, 1);
    }

    private static Map<String, String> filled(Page form) {
        var typed = new LinkedHashMap<String, String>();
        for (var field : List.of(INPUT, AREA)) {
            field.matcher(form.html())
                    .results()
                    .forEach(found -> typed.put(
                            found.group(1),
                            HtmlUtils.htmlUnescape(found.group(2)).strip()));
        }
        return typed;
    }

    private Visitor as(Actor actor) {
        return Visitor.signedIn(context, actor);
    }

    private static List<String> linked(Page page) {
        return LINKED.matcher(page.html())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
