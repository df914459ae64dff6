package occ.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import occ.access.Compartment;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Pillar;
import occ.mapping.MadeGroups;
import occ.mapping.Member;
import occ.mapping.MemberRole;
import occ.mapping.Membership.Basis;
import occ.mapping.Memberships;
import occ.mapping.Memberships.Addition;
import occ.mapping.Memberships.Who;
import occ.mapping.Origin;
import occ.mapping.Subject;
import occ.plans.Action.Content;
import occ.plans.Actions.Asked;
import occ.plans.Objective.Measure;
import occ.plans.PlanOutcome.Done;
import occ.plans.PlanOutcome.Refused;
import occ.pole.DataSubjectCategory;
import occ.pole.SourceKind;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@WholeApplication
class AimingAnActionTests {
    private static final int ANY = -1;
    private static final String SUSPECT = "Osric Wendle";
    private static final String CHILD = "Robin Ash";

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    @Autowired
    Memberships memberships;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    Actor admitted;
    Subject group;
    UUID line;

    @BeforeEach
    void aGroupWithAChildInIt() {
        admitted = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        group = beans.createBean(MadeGroups.class).mapped("Lamplight Row", SUSPECT, "Ferris Holt", "Nan Corby");
        var asker = people.admittedTo(Compartment.SAFEGUARDING, "region:NW", Role.REGIONAL_COORDINATOR);
        var second = people.admittedTo(Compartment.SAFEGUARDING, "region:NW", Role.REGIONAL_COORDINATOR, Role.ANALYST);
        memberships.add(asker, group, child());
        memberships.decide(
                second,
                group,
                memberships.awaiting(second, group.id()).getFirst().reference(),
                true);
        line = UUID.randomUUID();
        done(plans.begin(admitted, group, null));
        var measure = new Measure("Runs a week", "9", "0", LocalDate.now().plusDays(60));
        done(plans.aim(admitted, group, ANY, new Objective(line, Pillar.PROTECT, "Keep the young out of it", measure)));
    }

    @Test
    @DisplayName("R29, R51: no action is aimed at a member whom some readers of the plan may not see")
    void notAtSomebodyHiddenFromSomeReaders() {
        var child = member(CHILD);

        assertThat(actions.members(admitted, group))
                .extracting(Member::name)
                .contains(SUSPECT)
                .doesNotContain(CHILD);
        assertThat(actions.add(admitted, group, at(child, true, ""))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo("target");
            assertThat(refused.sentence()).doesNotContain(CHILD);
        });
        assertThat(actions.of(people.analyst(), group.id())).isEmpty();
    }

    @Test
    @DisplayName("R47: aimed at a suspect it states power and reason; who reads the plan reads at whom it is aimed")
    void atASuspectWithReason() {
        var suspect = member(SUSPECT);

        assertThat(actions.add(admitted, group, at(suspect, false, ""))).isInstanceOf(Refused.class);
        done(actions.add(admitted, group, at(suspect, false, "Section 1, the least that stops it")));
        assertThat(actions.of(people.chair(), group.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.content().target().name()).isEqualTo(SUSPECT));
    }

    private Asked at(Member member, boolean protective, String grounds) {
        var target = new Target(member.membership().member().id(), member.name(), "");
        var due = LocalDate.now().plusDays(20);
        var content = new Content(
                line, Pillar.PROTECT, "Visit the family", "", target, protective, grounds, new ActionOwner.Lead(), due);
        return new Asked(content, List.of(), "");
    }

    private Member member(String name) {
        return memberships.of(admitted, group.id(), AsAt.NOW).stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Addition child() {
        return new Addition(
                new Who.New(EntityKind.PERSON, CHILD, LocalDate.now().minusYears(14)),
                MemberRole.LOGISTICS,
                null,
                DataSubjectCategory.SUSPECT,
                null,
                Basis.ASSESSMENT,
                new Origin(SourceKind.OFFICIAL, "Log 9", Grade.parse("2B P").orElseThrow()));
    }

    private static void done(PlanOutcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
    }
}
