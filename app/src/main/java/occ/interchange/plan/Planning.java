package occ.interchange.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import occ.interchange.returns.Column;
import occ.interchange.returns.MappingReturn;
import occ.interchange.returns.Sheet;
import occ.mapping.Safeguarding;

/** From a return as read to what it would become. */
public final class Planning {
    private static final int A_GROUP = 3;

    private Planning() {}

    public static ImportPlan of(MappingReturn read, Setting setting) {
        var findings = new Findings();
        read.problems().forEach(findings::add);
        var memberships = read.rows(Sheet.MEMBERSHIPS);
        var groups = new GroupRows(setting, findings).read(read.rows(Sheet.GROUPS));
        var identifiers = new Identifiers(setting, findings, read.rows(Sheet.PEOPLE));
        var people = new PersonRows(setting, findings, identifiers, MembershipRows.exploited(memberships))
                .read(read.rows(Sheet.PEOPLE));
        var members = new MembershipRows(setting, findings, groups, people).read(memberships);
        var relations = new RelationRows(setting, findings, groups).read(read.rows(Sheet.RELATIONS));
        var assessments = new AssessmentRows(setting, findings, groups, read.rows(Sheet.ANSWERS))
                .read(read.rows(Sheet.ASSESSMENTS));
        warnOfSmallGroups(groups, members, findings);
        warnOfChildren(people, findings);
        return new ImportPlan(
                List.copyOf(groups.values()),
                List.copyOf(people.values()),
                members,
                relations,
                assessments,
                findings.all());
    }

    // R02: it may still be nominated; whether it is a group is tested at triage.
    private static void warnOfSmallGroups(
            Map<String, PlannedGroup> groups, List<PlannedMembership> members, Findings findings) {
        var counted = members.stream()
                .filter(member -> member.role().isOfOffender())
                .collect(Collectors.groupingBy(
                        PlannedMembership::group, Collectors.mapping(PlannedMembership::person, Collectors.toSet())));
        groups.forEach((key, group) -> {
            var count = counted.getOrDefault(key, java.util.Set.of()).size();
            if (count < A_GROUP) {
                findings.warn(
                        group.row(),
                        Column.GROUP_KEY,
                        "It takes three persons who take part; the return names %d. The group is nominated all the same"
                                .formatted(count));
            }
        });
    }

    private static void warnOfChildren(Map<String, PlannedPerson> people, Findings findings) {
        people.values().stream()
                .filter(PlannedPerson::safeguarded)
                .forEach(person -> findings.warn(
                        person.row(),
                        Column.PERSON_BORN,
                        "A child or possible victim: recorded for safeguarding readers only. "
                                + Safeguarding.DEFENCE_CHECK));
    }
}
