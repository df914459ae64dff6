package occ.mapping;

import static occ.mapping.MappingExamples.lightNomination;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import occ.access.Compartment;
import occ.access.Role;
import occ.adequacy.Clocks;
import occ.adequacy.MustAct;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Now;
import occ.mapping.Memberships.Added;
import occ.mapping.Memberships.Addition;
import occ.mapping.Memberships.Who;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.mapping.nomination.LightNomination;
import occ.mapping.nomination.Nominations;
import occ.mapping.nomination.ProposedMember;
import occ.pole.DataSubjectCategory;
import occ.pole.SourceKind;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class KeepingMembersTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Nominations nominations;

    @Autowired
    Subjects subjects;

    @Autowired
    Memberships memberships;

    @Autowired
    Reviews reviews;

    @Autowired
    Clocks clocks;

    @Autowired
    People people;

    @Test
    @DisplayName("R46: a membership nobody justifies again lapses, and an earlier day still shows it (R41)")
    void aMembershipLapsesAndStaysInHistory() {
        var group = nominatedOn(DAY);

        on(DAY.plusDays(400), () -> {
            assertThat(memberships.of(people.analyst(), group.id(), AsAt.NOW)).isEmpty();
            assertThat(memberships.of(people.analyst(), group.id(), new AsAt(DAY)))
                    .hasSize(3);
        });
    }

    @Test
    @DisplayName("R46: reviewed, no change: everybody is justified again and the next review is due")
    void reviewedNoChangeJustifiesEverybody() {
        var group = mappedOn(DAY);
        var later = DAY.plusDays(80);

        on(later, () -> {
            var members = memberships.of(people.analyst(), group.id(), AsAt.NOW);
            var everybody = Set.copyOf(members.stream()
                    .map(member -> member.membership().member().id())
                    .toList());
            var review = Review.noChange(group.id(), people.analyst().account(), later, everybody)
                    .because("Seen together at the yard on Tuesday");

            assertThat(reviews.record(people.analyst(), review)).isInstanceOf(Recorded.class);
            assertThat(memberships.of(people.analyst(), group.id(), AsAt.NOW))
                    .hasSize(3)
                    .allSatisfy(
                            member -> assertThat(member.membership().lapsesOn()).isAfter(later.plusDays(84)));
            assertThat(reviews.due(people.analyst(), group.id(), AsAt.NOW)).contains(later.plusDays(84));
        });
    }

    @Test
    @DisplayName("R46: whoever a review does not justify lapses that day, and asks for a new score next time")
    void whoeverAReviewLeavesOutLapses() {
        var group = mappedOn(DAY);
        var first = DAY.plusDays(10);
        on(first, () -> {
            var one = memberships.of(people.analyst(), group.id(), AsAt.NOW).getFirst();
            var left = new Review(
                    group.id(),
                    people.analyst().account(),
                    first,
                    Review.Finding.CHANGED,
                    "Two have gone abroad",
                    Set.of(one.membership().member().id()));
            reviews.record(people.analyst(), left);

            assertThat(memberships.of(people.analyst(), group.id(), AsAt.NOW))
                    .extracting(Member::name)
                    .containsExactly(one.name());
        });
    }

    @Test
    @DisplayName("R01: what is mapped has a review clock, and tasking may move it and name who acts")
    void theReviewClockCanBeMoved() {
        var group = mappedOn(DAY);
        on(DAY, () -> {
            assertThat(reviewClock(group).dueAt()).isEqualTo(new AsAt(DAY.plusDays(84)).instant(Instant.EPOCH));

            reviews.dueBy(people.analyst(), group.id(), DAY.plusDays(28), new MustAct("Lead officer", null, null));

            assertThat(reviewClock(group).mustAct().words()).isEqualTo("Lead officer");
            assertThat(reviews.due(people.analyst(), group.id(), AsAt.NOW)).contains(DAY.plusDays(28));
        });
    }

    @Test
    @DisplayName("R46: who has left disappears from the list, and an earlier day still shows them")
    void whoHasLeftDisappearsFromTheList() {
        var group = nominatedOn(DAY);
        on(DAY.plusDays(5), () -> {
            var one = memberships.of(people.analyst(), group.id(), AsAt.NOW).getFirst();

            memberships.end(people.analyst(), group, one.membership().member().id(), DAY.plusDays(5));

            assertThat(memberships.of(people.analyst(), group.id(), AsAt.NOW))
                    .hasSize(2)
                    .doesNotContain(one);
            assertThat(memberships.of(people.analyst(), group.id(), new AsAt(DAY)))
                    .hasSize(3);
        });
    }

    @Test
    @DisplayName("R29: the membership of a child waits for a second person, who is not the first")
    void theMembershipOfAChildWaitsForASecondPerson() {
        var admitted = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        var asker = people.admittedTo(Compartment.SAFEGUARDING, "region:NW", Role.REGIONAL_COORDINATOR);
        var second = people.admittedTo(Compartment.SAFEGUARDING, "region:NW", Role.REGIONAL_COORDINATOR, Role.ANALYST);
        var group = nominatedOn(DAY);

        on(DAY, () -> {
            assertThat(memberships.add(
                            asker, group, person("Robin Ash", DAY.minusYears(15), DataSubjectCategory.SUSPECT)))
                    .isEqualTo(new Recorded<>(Added.AWAITS_APPROVAL));
            assertThat(names(admitted, group)).doesNotContain("Robin Ash");
            var asked = memberships.awaiting(second, group.id()).getFirst();
            assertThat(memberships.awaiting(people.analyst(), group.id())).isEmpty();
            assertThat(memberships.decide(asker, group, asked.reference(), true))
                    .isInstanceOf(Refused.class);

            assertThat(memberships.decide(second, group, asked.reference(), true))
                    .isEqualTo(new Recorded<>(Added.RECORDED));
            assertThat(names(admitted, group)).contains("Robin Ash");
            assertThat(names(people.analyst(), group))
                    .as("a child's membership is for those admitted")
                    .doesNotContain("Robin Ash");
        });
    }

    @Test
    @DisplayName("R29, R45: “unknown boy” is a child: for those admitted, and for a second person to approve")
    void somebodyKnownOnlyAsABoyIsAChild() {
        var admitted = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        var group = nominatedOn(DAY);
        on(DAY, () -> {
            var boy = person("Unknown boy 1", null, DataSubjectCategory.SUSPECT);

            assertThat(memberships.add(people.analyst(), group, boy)).isInstanceOf(Refused.class);
            assertThat(memberships.add(admitted, group, boy)).isEqualTo(new Recorded<>(Added.AWAITS_APPROVAL));
        });
    }

    @Test
    @DisplayName("R29: a child under ten is never held as a suspect")
    void aChildUnderTenIsNeverASuspect() {
        var admitted = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        var group = nominatedOn(DAY);
        on(
                DAY,
                () -> assertThat(memberships.add(
                                admitted, group, person("Robin Ash", DAY.minusYears(9), DataSubjectCategory.SUSPECT)))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.problems())
                                        .contains(new Problem("category", "A child under ten is never a suspect"))));
    }

    private Set<String> names(Actor actor, Subject group) {
        return Set.copyOf(memberships.of(actor, group.id(), AsAt.NOW).stream()
                .map(Member::name)
                .toList());
    }

    private static Addition person(String name, @Nullable LocalDate born, DataSubjectCategory category) {
        return new Addition(
                new Who.New(EntityKind.PERSON, name, born),
                MemberRole.LOGISTICS,
                null,
                category,
                null,
                Membership.Basis.ASSESSMENT,
                new Origin(SourceKind.OFFICIAL, "Log 19", Grade.parse("2B P").orElseThrow()));
    }

    private Subject mappedOn(LocalDate day) {
        var group = nominatedOn(day);
        on(day, () -> {
            var coordinator = people.coordinator();
            subjects.move(coordinator, group.id(), -1, Move.PICK_UP, new Grounds.None());
            subjects.move(coordinator, group.id(), -1, Move.ACCEPT_FOR_DEVELOPMENT, new Grounds.Definition(List.of()));
            subjects.move(people.analyst(), group.id(), -1, Move.SCORE, new Grounds.Scoring(0));
            var assured = new Grounds.Assurance(people.analyst().account(), "Read against its evidence");
            subjects.move(coordinator, group.id(), -1, Move.PASS_QA, assured);
        });
        return group;
    }

    private Subject nominatedOn(LocalDate day) {
        var made = new Subject[1];
        on(day, () -> made[0] = ((Recorded<Subject>) nominations.nominate(people.analyst(), nomination())).value());
        return made[0];
    }

    private static LightNomination nomination() {
        var light = lightNomination();
        var members = light.members().stream()
                .map(member -> member instanceof ProposedMember.Known known
                        ? new ProposedMember.Named("Rowan Pike", known.role(), known.category())
                        : member)
                .toList();
        return new LightNomination(
                light.name(), light.justification(), light.primaryTheme(), light.force(), light.origin(), members);
    }

    private Clocks.Running reviewClock(Subject group) {
        return clocks.running(people.analyst(), group.id()).stream()
                .filter(running -> running.rule().key().equals("mapping.review"))
                .findFirst()
                .orElseThrow();
    }

    private static void on(LocalDate day, Runnable work) {
        Now.at(day.atTime(9, 0).toInstant(ZoneOffset.UTC), work);
    }
}
