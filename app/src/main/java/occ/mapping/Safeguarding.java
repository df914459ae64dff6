package occ.mapping;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import occ.pole.DataSubjectCategory;
import occ.pole.UnderEighteen;
import org.jspecify.annotations.Nullable;

/** The rules that guard children and possible victims of exploitation (R29, R45). */
public final class Safeguarding {
    public static final String DEFENCE_CHECK =
            "Check the defence for victims of exploitation (Modern Slavery Act 2015, section 45), and consider a"
                    + " referral to the National Referral Mechanism";
    public static final String NEVER_A_SUSPECT = "A child under ten is never a suspect";
    private static final int ADULT = 18;
    // Children and Young Persons Act 1933, section 50.
    private static final int CRIMINAL_RESPONSIBILITY = 10;

    private Safeguarding() {}

    /** Whether what is known of the person starts in a safeguarding access class. */
    public static boolean needed(@Nullable LocalDate birthDate, MemberRole role, LocalDate today) {
        return isChild(birthDate, today) || role == MemberRole.EXPLOITED;
    }

    /** The same of somebody not identified, whose name may say that they are a child. */
    public static boolean needed(@Nullable LocalDate birthDate, String name, MemberRole role, LocalDate today) {
        return isChild(birthDate, name, today) || role == MemberRole.EXPLOITED;
    }

    /** An unknown birth date makes nobody a child: the form asks for an estimate instead. */
    public static boolean isChild(@Nullable LocalDate birthDate, LocalDate today) {
        return isYoungerThan(ADULT, birthDate, today);
    }

    /** The same of somebody not identified: “Unknown girl 1” is a child too. */
    public static boolean isChild(@Nullable LocalDate birthDate, String name, LocalDate today) {
        return isChild(birthDate, today) || birthDate == null && UnderEighteen.by(name);
    }

    public static boolean mayBeSuspect(@Nullable LocalDate birthDate, LocalDate today) {
        return !isYoungerThan(CRIMINAL_RESPONSIBILITY, birthDate, today);
    }

    /** Whether {@link #DEFENCE_CHECK} is shown. */
    public static boolean promptsDefenceCheck(MemberRole role, DataSubjectCategory category) {
        return role == MemberRole.EXPLOITED || category == DataSubjectCategory.VICTIM;
    }

    static List<Problem> problems(
            @Nullable LocalDate birthDate, DataSubjectCategory category, boolean approvedForChild, LocalDate today) {
        return new Problems()
                .refuse(category.isOfOffender() && !mayBeSuspect(birthDate, today), "category", NEVER_A_SUSPECT)
                .refuse(
                        isChild(birthDate, today) && !approvedForChild,
                        "approval",
                        "The membership of a child needs the approval of a second person")
                .all();
    }

    private static boolean isYoungerThan(int age, @Nullable LocalDate birthDate, LocalDate today) {
        return birthDate != null && ChronoUnit.YEARS.between(birthDate, today) < age;
    }
}
