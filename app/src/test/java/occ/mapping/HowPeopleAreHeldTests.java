package occ.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Grade;
import occ.kernel.Grade.Handling;
import occ.kernel.Theme;
import occ.mapping.Memberships.Addition;
import occ.mapping.Memberships.Who;
import occ.mapping.Subjects.NewSubject;
import occ.pole.DataSubjectCategory;
import occ.pole.Entities;
import occ.pole.NewSource;
import occ.pole.SourceKind;
import occ.pole.Statements;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Section 38 of the Data Protection Act 2018: fact apart from assessment, and in which light each person is held. */
@WholeApplication
class HowPeopleAreHeldTests {
    private static final Grade GRADE = Grade.parse("2B P").orElseThrow();

    @Autowired
    Subjects subjects;

    @Autowired
    Memberships memberships;

    @Autowired
    Entities entities;

    @Autowired
    Statements statements;

    @Autowired
    AccessClasses classes;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "R26: one person is held in one light in one group and in another in the next, and each page says which")
    void onePersonIsHeldInOneLightInEachContext() {
        var person = person();
        var first = group("Copper Gantry");
        var second = group("Marl Gantry");
        add(first, person, MemberRole.LOGISTICS, DataSubjectCategory.SUSPECT, Membership.Basis.FACT);
        add(second, person, MemberRole.ASSOCIATE, DataSubjectCategory.CONTACT, Membership.Basis.ASSESSMENT);

        assertThat(held(first)).isEqualTo(DataSubjectCategory.SUSPECT);
        assertThat(held(second)).isEqualTo(DataSubjectCategory.CONTACT);
        var analyst = browsers.as(people.analyst());
        assertThat(analyst.get(first.address() + "/members").body())
                .contains("Suspect")
                .doesNotContain("Contact");
        assertThat(analyst.get(second.address() + "/members").body()).contains("Contact", "Assessment");
    }

    @Test
    @DisplayName("R26: nobody becomes a member without a category and without fact or assessment")
    void nobodyBecomesAMemberWithoutACategory() {
        var group = group("Flint Gantry");
        var analyst = browsers.as(people.analyst());

        var answer = analyst.post(group.address() + "/members", Map.of("member", "Rowan Pike", "role", "PRINCIPAL"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Select how the person is held", "Select whether it is known or judged")
                .contains("href=\"#category\"", "href=\"#basis\"");
        assertThat(memberships.of(people.analyst(), group.id(), AsAt.NOW)).isEmpty();
    }

    @Test
    @DisplayName("R26: no statement stands in the database that is neither fact nor assessment")
    void noStatementIsNeither() {
        assertThat(jdbc.sql("""
            select attnotnull
              from pg_attribute
             where attrelid = 'pole.statement'::regclass and attname = 'fact'
            """).query(Boolean.class).single()).isTrue();
    }

    private DataSubjectCategory held(Subject group) {
        return memberships
                .of(people.analyst(), group.id(), AsAt.NOW)
                .getFirst()
                .membership()
                .category();
    }

    private void add(
            Subject group, EntityRef person, MemberRole role, DataSubjectCategory category, Membership.Basis basis) {
        var origin = new Origin(SourceKind.OFFICIAL, "Log 41", GRADE);
        var addition = new Addition(new Who.OnRecord(person), role, null, category, null, basis, origin);
        assertThat(memberships.add(people.analyst(), group, addition)).isInstanceOf(Recording.Recorded.class);
    }

    private EntityRef person() {
        var analyst = people.analyst();
        return transactions.as(
                analyst,
                () -> entities.add(analyst, EntityKind.PERSON, classes.ownedBy(analyst, Handling.P))
                        .ref());
    }

    private Subject group(String name) {
        var analyst = people.analyst();
        return transactions.as(analyst, () -> {
            var accessClass = classes.ownedBy(analyst, Handling.P);
            var source = statements.addSource(analyst, new NewSource(accessClass, SourceKind.OFFICIAL, "Log 40", null));
            return subjects.open(
                            analyst,
                            List.of(new NewSubject(
                                    EntityKind.GROUP,
                                    accessClass,
                                    name,
                                    Theme.DRUGS,
                                    List.of(Theme.DRUGS),
                                    List.of(CrimeType.DRUG_IMPORTATION),
                                    "merseyside",
                                    List.of(),
                                    source.id(),
                                    GRADE)))
                    .getFirst();
        });
    }
}
