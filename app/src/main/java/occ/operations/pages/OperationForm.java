package occ.operations.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.Person;
import occ.faces.pages.Form;
import occ.operations.OperationText;

/** What an operation says of itself, as it is typed. */
final class OperationForm {
    static final String BID = "bid";
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST = 2_000;

    private OperationForm() {}

    /** With what is known before somebody typed anything; an empty day is none. */
    static Form of(String name, String objective, Optional<LocalDate> end, String lead, String bid) {
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("name", List.of(name));
        typed.put("objective", List.of(objective));
        typed.put("lead", List.of(lead));
        typed.put(BID, List.of(bid));
        end.ifPresent(day -> {
            typed.put("end-day", List.of(String.valueOf(day.getDayOfMonth())));
            typed.put("end-month", List.of(String.valueOf(day.getMonthValue())));
            typed.put("end-year", List.of(String.valueOf(day.getYear())));
        });
        return Form.of(typed);
    }

    static Optional<OperationText> read(Form form, List<Person> leads) {
        var read = form.read();
        var name = read.text("name", "the name of the operation", LONGEST_NAME);
        var objective = read.text("objective", "what is to be reached", LONGEST);
        var end = read.date("end", "the planned end");
        var lead = read.choice("lead", "who leads it", leads, Person::reference);
        return form.isValid()
                ? Optional.of(new OperationText(
                        name.orElseThrow().replaceAll("\\s+", " "),
                        objective.orElseThrow(),
                        end.orElseThrow(),
                        lead.orElseThrow().id()))
                : Optional.empty();
    }

    static String untasked(Form form) {
        return form.read()
                .optionalText("untasked", "why nobody tasked it", LONGEST)
                .orElse("");
    }
}
