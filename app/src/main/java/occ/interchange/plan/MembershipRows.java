package occ.interchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import occ.interchange.returns.Column;
import occ.interchange.returns.Row;
import occ.kernel.Parsed;
import occ.kernel.Period;
import occ.mapping.EnablerType;
import occ.mapping.MemberRole;
import occ.mapping.Membership.Basis;
import occ.mapping.Safeguarding;

/**
 * Rows about who belongs to which group. Without a role somebody is an associate, who is not counted: that a sender
 * has not said what a person does is no ground to call them an offender (R44, R45).
 */
final class MembershipRows {
    private final Setting setting;
    private final Findings findings;
    private final Map<String, PlannedGroup> groups;
    private final Map<String, PlannedPerson> people;
    private final Ceiling ceiling;
    private final Days days;
    private final Map<Same, Row> seen = new HashMap<>();

    private record Same(String person, String group, MemberRole role, Period held) {}

    MembershipRows(
            Setting setting, Findings findings, Map<String, PlannedGroup> groups, Map<String, PlannedPerson> people) {
        this.setting = setting;
        this.findings = findings;
        this.groups = groups;
        this.people = people;
        this.ceiling = new Ceiling(setting.grade(), findings);
        this.days = new Days(setting.today(), findings);
    }

    /** Keys of the people whom some row calls exploited. */
    static Set<String> exploited(List<Row> rows) {
        return rows.stream()
                .filter(row -> role(row.text(Column.MEMBER_ROLE)) instanceof Parsed.Valid<MemberRole>(var role)
                        && role == MemberRole.EXPLOITED)
                .map(row -> row.text(Column.MEMBER_PERSON))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<PlannedMembership> read(List<Row> rows) {
        var planned = new ArrayList<PlannedMembership>();
        rows.forEach(row -> read(row).ifPresent(planned::add));
        return planned;
    }

    private Optional<PlannedMembership> read(Row row) {
        var person = people.get(row.text(Column.MEMBER_PERSON));
        var group = groups.get(row.text(Column.MEMBER_GROUP));
        if (person == null) {
            findings.refuse(row, Column.MEMBER_PERSON, "The return has no such person, or the person was left out");
        }
        if (group == null) {
            findings.refuse(row, Column.MEMBER_GROUP, "The return has no such group, or the group was left out");
        }
        return person == null || group == null ? Optional.empty() : between(row, person, group);
    }

    private Optional<PlannedMembership> between(Row row, PlannedPerson person, PlannedGroup group) {
        var enabler = findings.value(row, Column.MEMBER_ENABLER, Reading.word(EnablerType.class, EnablerType::label));
        var role = role(row, enabler);
        var held = days.period(row, Column.MEMBER_FROM, Column.MEMBER_TO);
        if (role.isOfOffender() && !Safeguarding.mayBeSuspect(person.birthDate(), setting.today())) {
            findings.refuse(row, Column.MEMBER_ROLE, "A child under ten is never a suspect");
            return Optional.empty();
        }
        var earlier = seen.putIfAbsent(new Same(person.key(), group.key(), role, held), row);
        if (earlier != null) {
            findings.refuse(row, Column.MEMBER_PERSON, "Row %d says the same".formatted(earlier.number()));
            return Optional.empty();
        }
        return Optional.of(new PlannedMembership(
                row,
                person.key(),
                group.key(),
                role,
                role == MemberRole.SPECIALIST_ENABLER ? enabler.orElse(null) : null,
                held,
                basis(row) == Basis.FACT,
                ceiling.of(row, Column.MEMBER_GRADE)));
    }

    private MemberRole role(Row row, Optional<EnablerType> enabler) {
        var given = findings.value(row, Column.MEMBER_ROLE, MembershipRows::role);
        if (given.isEmpty()) {
            findings.warn(
                    row,
                    Column.MEMBER_ROLE,
                    "Without a role this is an associate, who is not counted until somebody says what they do");
            return MemberRole.ASSOCIATE;
        }
        var role = given.get();
        if (role == MemberRole.FACILITATOR_BUSINESS) {
            findings.warn(row, Column.MEMBER_ROLE, "A person has no role of a business: recorded as an associate");
            return MemberRole.ASSOCIATE;
        }
        if (role == MemberRole.SPECIALIST_ENABLER && enabler.isEmpty()) {
            findings.warn(row, Column.MEMBER_ENABLER, "Say what kind of enabler");
        }
        return role;
    }

    private Basis basis(Row row) {
        return findings.value(row, Column.MEMBER_BASIS, Reading.word(Basis.class, Basis::label))
                .orElse(Basis.ASSESSMENT);
    }

    private static Parsed<MemberRole> role(String written) {
        return Reading.word(MemberRole.class, MemberRole::label).apply(written);
    }
}
