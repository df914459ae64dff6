package occ.mapping.pages;

import java.util.HashMap;
import java.util.List;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.intelligence.Item;
import occ.intelligence.ItemName;
import occ.intelligence.Marks;
import occ.intelligence.Report;
import occ.intelligence.Reports;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;

/**
 * A nomination begun at a report: its source, its grade and the people marked in one item stand in the form. What is for
 * covert development or use begins none, as a nomination is read by many (R19).
 */
@Component
class FromReport {
    private final Reports reports;
    private final Marks marks;

    FromReport(Reports reports, Marks marks) {
        this.reports = reports;
        this.marks = marks;
    }

    NominationForm begun(Actor actor, Reference reference, String number) {
        var report = reports.get(actor, reference);
        var item = report.items().stream()
                .filter(each -> String.valueOf(each.number()).equals(number)
                        && report.state().isReleased()
                        && !isCovert(each))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("item to nominate from"));
        return NominationForm.of(Form.of(fields(actor, report, item)));
    }

    private HashMap<String, List<String>> fields(Actor actor, Report report, Item item) {
        var fields = new HashMap<String, List<String>>();
        fields.put("sourceKind", List.of(report.sourceKind().name()));
        fields.put("source", List.of(new ItemName(report.reference(), item.number()).text()));
        fields.put("grade", List.of(report.gradeOf(item).text()));
        fields.put("justification", List.of(item.textToRead()));
        var people = marks.of(actor, report, item).stream()
                .filter(mark -> mark.kind() == EntityKind.PERSON)
                .map(mark -> mark.entity().reference().text())
                .distinct()
                .toList();
        for (var row = 0; row < people.size(); row++) {
            fields.put(MemberFields.names(row + 1).getFirst(), List.of(people.get(row)));
        }
        fields.put(NominationForm.ROWS, List.of(String.valueOf(people.size() + 1)));
        return fields;
    }

    private static boolean isCovert(Item item) {
        var handling = item.handling();
        return handling != null && handling.isCovert();
    }
}
