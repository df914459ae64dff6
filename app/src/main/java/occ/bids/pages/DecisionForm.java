package occ.bids.pages;

import java.util.List;
import java.util.Optional;
import occ.access.Person;
import occ.bids.Decision;
import occ.faces.pages.Form;

/** What a chair decides, as it is typed: on the bid’s own page and in a meeting. */
final class DecisionForm {
    private static final int LONGEST = 4_000;

    private DecisionForm() {}

    static Optional<Decision> read(Form form, List<Person> holders) {
        var read = form.read();
        var chosen = read.choice("decision", "what you decide", DecisionPage.Choice.class);
        var reasons = read.text("reasons", "the reasons", LONGEST).orElse("");
        return chosen.flatMap(choice -> decision(form, choice, reasons, holders))
                .filter(decision -> form.isValid());
    }

    private static Optional<Decision> decision(
            Form form, DecisionPage.Choice choice, String reasons, List<Person> holders) {
        return switch (choice) {
            case ACCEPTED -> Optional.of(new Decision.Accepted(reasons));
            case PARTLY_ACCEPTED -> {
                var given = form.read().text("given", "which part is given", LONGEST);
                var holder = holder(form, "part-holder", holders);
                yield given.flatMap(part -> holder.map(who -> new Decision.Partly(reasons, part, who.id())));
            }
            case DEFERRED ->
                form.read()
                        .date("until", "the day until which it is deferred")
                        .map(until -> new Decision.Deferred(reasons, until));
            case DECLINED -> holder(form, "holder", holders).map(who -> new Decision.Declined(reasons, who.id()));
            case ESCALATED -> Optional.of(new Decision.Escalated(reasons));
        };
    }

    private static Optional<Person> holder(Form form, String field, List<Person> holders) {
        return form.read().choice(field, "who carries the risk", holders, Person::reference);
    }
}
