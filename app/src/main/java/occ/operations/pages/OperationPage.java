package occ.operations.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import occ.access.Person;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.operations.AuthoritiesDue;
import occ.operations.Authority;
import occ.operations.AuthorityKind;
import occ.operations.AuthorityStanding;
import occ.operations.Cost;
import occ.operations.CostKind;
import occ.operations.EffectOf.Effect;
import occ.operations.OperationCase;
import occ.operations.OperationState;

/** An operation whole, with what its reader may do. {@code all} is what it rests on or may; {@code untied} was just taken off. */
public record OperationPage(
        OperationCase operation,
        Form form,
        List<Tied> all,
        List<Effect> effects,
        List<Person> officers,
        List<Person> supervisors,
        String untied,
        LocalDate today,
        AuthoritiesDue due,
        May may) {
    private static final int PENCE = 100;

    /** What the reader may do with it. */
    public record May(boolean keep, boolean decide, boolean reopen, boolean readCheck) {}

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(operation.text().name()).via("Operations", OperationCase.ADDRESS);
    }

    public boolean isChanged() {
        return may.keep() && operation.state() == OperationState.OPEN;
    }

    public boolean isTied(Tied one) {
        return operation.parts().ties().stream()
                .anyMatch(tie -> tie.kind() == one.tie().kind()
                        && tie.tied().equals(one.tie().tied()));
    }

    public List<Tied> tied() {
        return all.stream().filter(this::isTied).toList();
    }

    public List<Option> tieable() {
        return Options.withNone(
                "Choose",
                all.stream()
                        .filter(one -> !isTied(one))
                        .map(one -> new Option(
                                one.value(),
                                "%s: %s (%s)".formatted(one.tie().kind().label(), one.title(), one.state())))
                        .toList());
    }

    /** What may be put back. */
    public Optional<Tied> takenOff() {
        return all.stream()
                .filter(one -> one.value().equals(untied) && !isTied(one))
                .findFirst();
    }

    public AuthorityStanding standing(Authority authority) {
        return authority.on(today, due.days());
    }

    public static String pounds(Cost cost) {
        return Said.pounds(cost.pence());
    }

    public static String pounds(int whole) {
        return Said.pounds((long) whole * PENCE);
    }

    public String spent() {
        return Said.pounds(operation.spent());
    }

    private long given() {
        return tied().stream()
                .map(Tied::pounds)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }

    public boolean isGiven() {
        return given() > 0;
    }

    public String agreed() {
        return Said.pounds(given() * PENCE);
    }

    public boolean isOverspent() {
        return isGiven() && operation.spent() > given() * PENCE;
    }

    public String over() {
        return Said.pounds(operation.spent() - given() * PENCE);
    }

    public List<Option> kinds() {
        return Options.withNone(
                "Choose",
                Arrays.stream(AuthorityKind.values())
                        .map(kind -> new Option(kind.name(), "%s (%s)".formatted(kind.label(), kind.law())))
                        .toList());
    }

    public List<Option> costKinds() {
        return Options.withNone("Choose", Options.of(CostKind.class, CostKind::label));
    }

    public List<Option> people() {
        return Options.withNone("Choose a person", named(officers));
    }

    public List<Option> asked() {
        return Options.withNone("Choose a person", named(supervisors));
    }

    private static List<Option> named(List<Person> people) {
        return Options.of(people, Person::reference, who -> who.name() + ", " + who.unit());
    }

    public List<Option> decisions() {
        return List.of(
                new Option("approve", "Approve it, and close the operation"),
                new Option("return", "Return it to its author"));
    }
}
