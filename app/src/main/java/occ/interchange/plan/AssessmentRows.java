package occ.interchange.plan;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import occ.assessment.model.Factor;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Answer;
import occ.assessment.score.Answer.Standing;
import occ.assessment.score.Answers;
import occ.interchange.returns.Column;
import occ.interchange.returns.Row;

/**
 * Legacy assessments and their answers. Only a matrix is taken over, which decides no band: a score that does is made
 * and checked here (docs/decisions/0005-assessments-of-a-return.md).
 */
final class AssessmentRows {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int LONGEST_RATIONALE = 2_000;

    private final Setting setting;
    private final Findings findings;
    private final Map<String, PlannedGroup> groups;
    private final Map<String, List<Row>> answers;
    private final Days days;
    private final Set<String> keys = new HashSet<>();

    AssessmentRows(Setting setting, Findings findings, Map<String, PlannedGroup> groups, List<Row> answers) {
        this.setting = setting;
        this.findings = findings;
        this.groups = groups;
        this.answers = answers.stream().collect(Collectors.groupingBy(row -> row.text(Column.ANSWER_ASSESSMENT)));
        this.days = new Days(setting.today(), findings);
    }

    /** The oldest first, so that of several the newest stands. */
    List<PlannedAssessment> read(List<Row> rows) {
        var planned = new ArrayList<PlannedAssessment>();
        rows.forEach(row -> read(row).ifPresent(planned::add));
        answers.forEach((key, without) -> without.stream()
                .filter(row -> !keys.contains(key))
                .forEach(row -> findings.refuse(row, Column.ANSWER_ASSESSMENT, "The return has no such assessment")));
        planned.sort(Comparator.comparing(PlannedAssessment::madeOn));
        return planned;
    }

    private Optional<PlannedAssessment> read(Row row) {
        var key = findings.required(row, Column.ASSESSMENT_KEY, Reading::key);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (!keys.add(key.get())) {
            findings.refuse(row, Column.ASSESSMENT_KEY, "Another row has this key already");
            return Optional.empty();
        }
        var group = groups.get(row.text(Column.ASSESSMENT_GROUP));
        if (group == null) {
            findings.refuse(row, Column.ASSESSMENT_GROUP, "The return has no such group, or the group was left out");
        }
        var by = row.text(Column.ASSESSMENT_BY);
        if (by.isEmpty()) {
            findings.refuse(row, Column.ASSESSMENT_BY, "Say who made the assessment");
        }
        var on = findings.required(row, Column.ASSESSMENT_ON, days::past);
        var model = model(row);
        if (group != null && !setting.map().mayFileScores(group.place())) {
            findings.refuse(
                    row,
                    Column.ASSESSMENT_GROUP,
                    "Whoever accepts the return may not check scores of groups there, so this one is left out");
            return Optional.empty();
        }
        if (group == null || by.isEmpty() || on.isEmpty() || model.isEmpty()) {
            return Optional.empty();
        }
        var read = answers(key.get(), model.get(), "As given by %s, %s".formatted(by, DAY.format(on.get())));
        if (read.all().isEmpty()) {
            findings.refuse(row, Column.ASSESSMENT_KEY, "The assessment has no answer that can be read");
            return Optional.empty();
        }
        return Optional.of(new PlannedAssessment(row, group.key(), model.get().id(), on.get(), read));
    }

    private Optional<ThreatModel> model(Row row) {
        var model = setting.map().model(row.text(Column.ASSESSMENT_MODEL));
        if (model.isEmpty()) {
            findings.refuse(row, Column.ASSESSMENT_MODEL, "There is no such model. The legacy matrix is ocgm-style-v1");
        }
        if (model.orElse(null) instanceof ThreatModel.Weighted) {
            findings.refuse(
                    row,
                    Column.ASSESSMENT_MODEL,
                    "A score that decides the band is made and checked here, and not taken over from a return");
            return Optional.empty();
        }
        return model;
    }

    private Answers answers(String assessment, ThreatModel model, String asGiven) {
        var read = Answers.NONE;
        for (var row : answers.getOrDefault(assessment, List.of())) {
            var factor = factor(row, model);
            if (factor.isPresent() && read.to(factor.get().code()).isPresent()) {
                findings.refuse(row, Column.ANSWER_FACTOR, "Another row has answered this factor already");
            } else if (factor.isPresent()) {
                var answer = answer(row, factor.get(), asGiven);
                read = answer.isPresent() ? read.with(answer.get()) : read;
            }
        }
        return read;
    }

    private Optional<Factor> factor(Row row, ThreatModel model) {
        var written = row.text(Column.ANSWER_FACTOR);
        var factor = model.factors().stream()
                .filter(each ->
                        each.code().equalsIgnoreCase(written) || each.title().equalsIgnoreCase(written))
                .findFirst();
        if (factor.isEmpty()) {
            findings.refuse(
                    row,
                    Column.ANSWER_FACTOR,
                    "The model %s has no such factor".formatted(model.id().text()));
        }
        return factor;
    }

    private Optional<Answer> answer(Row row, Factor factor, String asGiven) {
        var written = row.text(Column.ANSWER_VALUE);
        var why = row.text(Column.ANSWER_WHY);
        var rationale = why.isEmpty() ? asGiven : asGiven + ": " + why;
        if (rationale.length() > LONGEST_RATIONALE) {
            findings.refuse(row, Column.ANSWER_WHY, "The rationale is too long");
            return Optional.empty();
        }
        if (written.isEmpty()) {
            return Optional.of(new Answer.Unknown(factor.code(), rationale, List.of()));
        }
        var value = factor.anchors().stream()
                .filter(anchor -> anchor.label().equalsIgnoreCase(written)
                        || String.valueOf(anchor.value()).equals(written))
                .findFirst();
        if (value.isEmpty()) {
            findings.refuse(row, Column.ANSWER_VALUE, "Write one of: " + words(factor));
        }
        return value.map(
                anchor -> new Answer.Known(factor.code(), anchor.value(), rationale, List.of(), Standing.ASSESSMENT));
    }

    private static String words(Factor factor) {
        return factor.anchors().stream().map(anchor -> anchor.label()).collect(Collectors.joining(", "));
    }
}
