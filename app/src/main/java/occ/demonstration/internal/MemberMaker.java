package occ.demonstration.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import occ.kernel.Grade;
import occ.kernel.Grade.Handling;
import occ.kernel.Grade.Information;
import occ.kernel.Grade.Source;
import occ.mapping.MemberRole;
import occ.pole.DataSubjectCategory;

/** Makes up who belongs to a group: heavy-tailed in number, one principal or two, and now and then a possible victim. */
final class MemberMaker {
    private static final List<MemberRole> CROWD = List.of(
            MemberRole.STREET_LEVEL,
            MemberRole.LOGISTICS,
            MemberRole.LIEUTENANT,
            MemberRole.MONEY_MULE,
            MemberRole.ASSOCIATE,
            MemberRole.EXPLOITED,
            MemberRole.FAMILY);
    private static final int[] CROWD_WEIGHTS = {32, 22, 16, 10, 9, 6, 5};
    private static final List<String> WHERE = List.of("At large", "On bail", "Remand", "In custody", "On licence");
    private static final int[] WHERE_WEIGHTS = {62, 12, 8, 12, 6};
    private static final List<Information> INFORMATION =
            List.of(Information.A, Information.B, Information.C, Information.D);

    private final Dice dice;
    private final LocalDate today;

    MemberMaker(Dice dice, Instant today) {
        this.dice = dice;
        this.today = LocalDate.ofInstant(today, ZoneOffset.UTC);
    }

    List<MemberPlan> of(double menace) {
        var size = 3 + (int) Math.round(Math.pow(dice.between(0, 100) / 100.0, 2) * 9 + menace * 6);
        var plans = new ArrayList<MemberPlan>();
        plans.add(ofTheCore(MemberRole.PRINCIPAL));
        plans.add(ofTheCore(menace > 0.6 ? MemberRole.PRINCIPAL : MemberRole.LIEUTENANT));
        plans.add(ofTheCore(MemberRole.STREET_LEVEL));
        while (plans.size() < size) {
            plans.add(dice.chance(0.08) ? placeholder(plans.size()) : ofTheCrowd());
        }
        return List.copyOf(plans);
    }

    /**
     * Whoever accepts a group must see three who take part. So they are under no conditions, and were of age when the
     * group was nominated, which may be years ago: only few may look at children.
     */
    private MemberPlan ofTheCore(MemberRole role) {
        return member(role, ageInDays(25, 58), Handling.P);
    }

    private MemberPlan ofTheCrowd() {
        var role = dice.weighted(CROWD, CROWD_WEIGHTS);
        var age = role == MemberRole.EXPLOITED ? ageInDays(15, 18) : ageInDays(19, 58);
        return member(role, age, dice.chance(0.85) ? Handling.P : Handling.C);
    }

    private int ageInDays(int fromYears, int toYears) {
        return dice.between(fromYears * 365, toYears * 365);
    }

    private MemberPlan member(MemberRole role, int ageInDays, Handling handling) {
        var name = PersonNames.next(dice);
        return new MemberPlan(
                name.full(),
                name.sex(),
                today.minusDays(ageInDays),
                role,
                category(role),
                grade(handling),
                dice.chance(0.8),
                dice.chance(0.4) ? phone() : null,
                dice.chance(0.2) ? PersonNames.street(dice) : null,
                dice.weighted(WHERE, WHERE_WEIGHTS));
    }

    private MemberPlan placeholder(int number) {
        return new MemberPlan(
                "Unknown male " + number,
                "Male",
                null,
                MemberRole.LOGISTICS,
                DataSubjectCategory.SUSPECT,
                new Grade(Source.UNTESTED, Information.D, Handling.P),
                false,
                null,
                null,
                "Not known");
    }

    private DataSubjectCategory category(MemberRole role) {
        if (role == MemberRole.EXPLOITED) {
            return DataSubjectCategory.VICTIM;
        }
        if (!role.isOfOffender()) {
            return DataSubjectCategory.CONTACT;
        }
        return dice.chance(0.2) ? DataSubjectCategory.CONVICTED : DataSubjectCategory.SUSPECT;
    }

    private Grade grade(Handling handling) {
        var source = dice.chance(0.55) ? Source.RELIABLE : Source.UNTESTED;
        return new Grade(source, dice.skewed(INFORMATION), handling);
    }

    /** From the range that Ofcom keeps free for drama: 07700 900000 to 900999. */
    private String phone() {
        return "07700 900%03d".formatted(dice.between(0, 999));
    }
}
