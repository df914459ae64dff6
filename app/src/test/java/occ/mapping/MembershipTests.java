package occ.mapping;

import static occ.mapping.MappingExamples.GRADE;
import static occ.mapping.MappingExamples.HARBOUR_LANTERN;
import static occ.mapping.MappingExamples.LEAD;
import static occ.mapping.MappingExamples.ROWAN_PIKE;
import static occ.mapping.MappingExamples.TODAY;
import static occ.mapping.MappingExamples.membership;
import static occ.pole.DataSubjectCategory.SUSPECT;
import static occ.pole.DataSubjectCategory.VICTIM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipTests {
    private final Membership principal = membership(MemberRole.PRINCIPAL, SUSPECT);

    @ParameterizedTest
    @EnumSource(names = {"EXPLOITED", "ASSOCIATE", "FAMILY"})
    @DisplayName("R45: possible victims, associates and family never count in totals of members")
    void whoDoesNotOffendIsNotCounted(MemberRole role) {
        assertThat(membership(role, SUSPECT).countsAsOffender()).isFalse();
    }

    @Test
    @DisplayName("R45: a victim never counts, whatever the role")
    void aVictimIsNotCounted() {
        assertThat(membership(MemberRole.LOGISTICS, VICTIM).countsAsOffender()).isFalse();
        assertThat(principal.countsAsOffender()).isTrue();
    }

    @Test
    @DisplayName("R46: a membership that nobody justifies again lapses")
    void aMembershipLapsesUnlessJustifiedAgain() {
        assertThat(principal.isCurrentOn(TODAY.plusDays(55))).isTrue();
        assertThat(principal.isCurrentOn(TODAY.plusDays(56))).isFalse();
        assertThat(principal.lapsesOn()).isEqualTo(TODAY.plusDays(56));
    }

    @Test
    @DisplayName("R46: a review justifies those it names, and the others lapse that day")
    void aReviewJustifiesThoseItNames() {
        var until = TODAY.plusDays(112);

        assertThat(principal.after(review(Set.of(ROWAN_PIKE.id())), until).lapsesOn())
                .isEqualTo(until);
        assertThat(principal.after(review(Set.of()), until).isCurrentOn(TODAY)).isFalse();
    }

    @Test
    @DisplayName("R46: a review does not bring back who has lapsed already")
    void aReviewBringsNobodyBack() {
        var late = Review.noChange(HARBOUR_LANTERN, LEAD.account(), TODAY.plusDays(60), Set.of(ROWAN_PIKE.id()));

        assertThat(principal.after(late, TODAY.plusDays(200))).isEqualTo(principal);
    }

    @Test
    @DisplayName("R46: who has left is not current, justified or not")
    void whoHasLeftIsNotCurrent() {
        var left = held(new Period(TODAY.minusYears(1), TODAY.minusDays(7)), ROWAN_PIKE, MemberRole.PRINCIPAL, null);

        assertThat(left.isCurrentOn(TODAY)).isFalse();
        assertThat(left.lapsesOn()).isEqualTo(TODAY.minusDays(7));
    }

    @Test
    void aMembershipRestsOnEvidence() {
        var bare = new Membership(
                HARBOUR_LANTERN,
                ROWAN_PIKE,
                MemberRole.PRINCIPAL,
                null,
                Period.UNKNOWN,
                GRADE,
                Membership.Basis.FACT,
                SUSPECT,
                0,
                TODAY);

        assertThat(bare.problems(null, false, TODAY))
                .extracting(Problem::field)
                .containsExactly("evidence", "justifiedUntil");
    }

    @Test
    void onlyASpecialistHasAKindOfEnabler() {
        var unspecified = held(Period.UNKNOWN, ROWAN_PIKE, MemberRole.SPECIALIST_ENABLER, null);
        var courier = held(Period.UNKNOWN, ROWAN_PIKE, MemberRole.LOGISTICS, EnablerType.HAULIER);
        var haulier = held(Period.UNKNOWN, ROWAN_PIKE, MemberRole.SPECIALIST_ENABLER, EnablerType.HAULIER);

        assertThat(unspecified.problems(null, false, TODAY)).hasSize(1);
        assertThat(courier.problems(null, false, TODAY)).hasSize(1);
        assertThat(haulier.problems(null, false, TODAY)).isEmpty();
    }

    @Test
    void aBusinessHasTheRoleOfABusiness() {
        var company = new EntityRef(EntityKind.ORGANISATION, EntityId.next());

        assertThat(held(Period.UNKNOWN, company, MemberRole.FACILITATOR_BUSINESS, null)
                        .problems(null, false, TODAY))
                .isEmpty();
        assertThat(held(Period.UNKNOWN, company, MemberRole.PRINCIPAL, null).problems(null, false, TODAY))
                .extracting(Problem::field)
                .containsExactly("role");
    }

    @Test
    void aRelativeIsNotASuspectInThatRole() {
        assertThat(membership(MemberRole.FAMILY, SUSPECT).problems(null, false, TODAY))
                .extracting(Problem::field)
                .containsExactly("category");
    }

    private static Review review(Set<EntityId> justified) {
        return Review.noChange(HARBOUR_LANTERN, LEAD.account(), TODAY, justified);
    }

    private static Membership held(Period held, EntityRef member, MemberRole role, @Nullable EnablerType enabler) {
        return new Membership(
                HARBOUR_LANTERN,
                member,
                role,
                enabler,
                held,
                GRADE,
                Membership.Basis.FACT,
                SUSPECT,
                1,
                TODAY.plusDays(56));
    }
}
