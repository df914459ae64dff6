package occ.interchange.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.interchange.returns.Column;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.Row;
import occ.interchange.returns.Sheet;

/** All that an import would record, in the order of the return, and every problem by file, row and column. */
public record ImportPlan(
        List<PlannedGroup> groups,
        List<PlannedPerson> people,
        List<PlannedMembership> memberships,
        List<PlannedRelation> relations,
        List<PlannedAssessment> assessments,
        List<ReturnProblem> problems) {
    /** What is wrong with one value stays in the order it was found: first the cause, then what follows from it. */
    private static final Comparator<ReturnProblem> BY_PLACE = Comparator.comparing(ReturnProblem::file)
            .thenComparingInt(ReturnProblem::row)
            .thenComparing(ReturnProblem::column);

    public ImportPlan {
        groups = List.copyOf(groups);
        people = List.copyOf(people);
        memberships = List.copyOf(memberships);
        relations = List.copyOf(relations);
        assessments = List.copyOf(assessments);
        problems = problems.stream().sorted(BY_PLACE).toList();
    }

    /** How many rows of each sheet would be recorded. */
    public Map<Sheet, Integer> counts() {
        var counts = new TreeMap<Sheet, Integer>();
        counts.put(Sheet.GROUPS, groups.size());
        counts.put(Sheet.PEOPLE, people.size());
        counts.put(Sheet.MEMBERSHIPS, memberships.size());
        counts.put(Sheet.RELATIONS, relations.size());
        counts.put(Sheet.ASSESSMENTS, assessments.size());
        counts.put(
                Sheet.ANSWERS,
                assessments.stream().mapToInt(one -> one.answers().all().size()).sum());
        return counts;
    }

    public boolean isEmpty() {
        return groups.isEmpty() && people.isEmpty();
    }

    /** Whether a child or possible victim is among the people, so that few may see the import. */
    public boolean needsSafeguarding() {
        return people.stream().anyMatch(PlannedPerson::safeguarded);
    }

    /** Those of the rows that are recorded. What is refused is not kept, least of all a child nobody may bring in. */
    public List<Row> kept(List<Row> rows) {
        var recorded = Stream.of(
                        groups.stream().map(PlannedGroup::row),
                        people.stream().map(PlannedPerson::row),
                        memberships.stream().map(PlannedMembership::row),
                        relations.stream().map(PlannedRelation::row),
                        assessments.stream().map(PlannedAssessment::row))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        var assessed = assessments.stream()
                .map(assessment -> assessment.row().text(Column.ASSESSMENT_KEY))
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> row.sheet() == Sheet.ANSWERS
                        ? assessed.contains(row.text(Column.ANSWER_ASSESSMENT))
                        : recorded.contains(row))
                .toList();
    }
}
