package occ.mapping;

import java.time.LocalDate;
import java.util.List;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Grade;
import occ.kernel.Period;
import occ.pole.DataSubjectCategory;
import org.jspecify.annotations.Nullable;

/**
 * That somebody belongs to a group, in a role, on evidence. It holds until {@code justifiedUntil} and not a day
 * longer, unless a review justifies it again (R46).
 */
public record Membership(
        EntityId group,
        EntityRef member,
        MemberRole role,
        @Nullable EnablerType enabler,
        Period held,
        Grade grade,
        Basis basis,
        DataSubjectCategory category,
        int evidence,
        LocalDate justifiedUntil) {
    /** Data Protection Act 2018, section 38(2): what is based on facts is told apart from personal assessments. */
    public enum Basis {
        FACT("Based on facts"),
        ASSESSMENT("A personal assessment");

        private final String label;

        Basis(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How sure one may be of a membership, read off its grade. */
    public enum Confidence {
        HIGH("High"),
        MODERATE("Moderate"),
        LOW("Low"),
        NOT_JUDGED("Not judged");

        private final String label;

        Confidence(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public static Confidence of(Grade grade) {
            if (!grade.isGraded()) {
                return NOT_JUDGED;
            }
            if (grade.isStrong()) {
                return HIGH;
            }
            return grade.source() == Grade.Source.NOT_RELIABLE || grade.information() == Grade.Information.E
                    ? LOW
                    : MODERATE;
        }
    }

    /** R45: who is exploited, related, an associate, a victim or a witness is never counted. */
    public boolean countsAsOffender() {
        return role.isOfOffender() && category.isOfOffender();
    }

    /** The first day on which it no longer holds: the member has left, or nobody has justified it again. */
    public LocalDate lapsesOn() {
        var left = held.to();
        return left != null && left.isBefore(justifiedUntil) ? left : justifiedUntil;
    }

    public boolean isCurrentOn(LocalDate day) {
        return held.includes(day) && day.isBefore(justifiedUntil);
    }

    /** As a review leaves it: justified up to the given day, or lapsed on the day of the review. */
    public Membership after(Review review, LocalDate justifiedAgainUntil) {
        if (!isCurrentOn(review.on())) {
            return this;
        }
        return until(review.justified().contains(member.id()) ? justifiedAgainUntil : review.on());
    }

    /** Whether what is known of the member starts in a safeguarding access class. */
    public boolean needsSafeguarding(@Nullable LocalDate birthDate, LocalDate today) {
        return category == DataSubjectCategory.VICTIM || Safeguarding.needed(birthDate, role, today);
    }

    /** What must be put right before it is recorded, for the person as known and the day given. */
    public List<Problem> problems(@Nullable LocalDate birthDate, boolean approvedForChild, LocalDate today) {
        return new Problems()
                .refuse(evidence < 1, "evidence", "Give at least one item of evidence")
                .refuse(
                        isBusiness() != isOfOrganisation(),
                        "role",
                        "A business has the role of a business, a person another")
                .refuse(isOfSpecialist() && enabler == null, "enabler", "Say what kind of enabler")
                .refuse(!isOfSpecialist() && enabler != null, "enabler", "Only a specialist has a kind of enabler")
                .refuse(!justifiedUntil.isAfter(today), "justifiedUntil", "Say until when it is justified")
                .refuse(
                        isBystanderUnderSuspicion(),
                        "category",
                        "By this role the person is not a suspect: change one of the two")
                .addAll(Safeguarding.problems(birthDate, category, approvedForChild, today))
                .all();
    }

    private Membership until(LocalDate day) {
        return new Membership(group, member, role, enabler, held, grade, basis, category, evidence, day);
    }

    private boolean isBusiness() {
        return role == MemberRole.FACILITATOR_BUSINESS;
    }

    private boolean isOfOrganisation() {
        return member.kind() == EntityKind.ORGANISATION;
    }

    private boolean isOfSpecialist() {
        return role == MemberRole.SPECIALIST_ENABLER;
    }

    private boolean isBystanderUnderSuspicion() {
        return role.isOfBystander() && category.isOfOffender();
    }
}
