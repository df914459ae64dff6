package occ.mapping.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Theme;
import occ.mapping.Memberships.Who;
import occ.mapping.nomination.Nomination;
import occ.mapping.nomination.PriorityIndividual;
import occ.mapping.pages.AnswersPage.Answer;
import occ.pole.DataSubjectCategory;
import occ.pole.Duplicates.Hit;
import occ.pole.Entities;
import occ.reference.Area;

/** The form that nominates a priority individual. */
record IndividualSheet(Form form, Actor actor, Entities entities, LocalDate today) implements NominationSheet {
    private static final String PERSON = "person";
    private static final int LONGEST = 4_000;
    private static final Set<EntityKind> PEOPLE = Set.of(EntityKind.PERSON);

    /** The same with somebody on record chosen in place of the name typed. */
    IndividualSheet choosing(String reference) {
        if (reference.isEmpty()) {
            return this;
        }
        Map<String, List<String>> typed = names().collect(Collectors.toMap(
                Function.identity(), name -> List.of(name.equals(PERSON) ? reference : form.value(name))));
        return new IndividualSheet(Form.of(typed), actor, entities, today);
    }

    @Override
    public NominationKind kind() {
        return NominationKind.INDIVIDUAL;
    }

    @Override
    public String name() {
        return form.value(PERSON);
    }

    @Override
    public Nomination read() {
        var read = form.read();
        return new PriorityIndividual(
                new WhoField(form, actor, entities, today)
                        .read(PERSON, EntityKind.PERSON, PEOPLE)
                        .orElse(null),
                read.optionalChoice("heldAs", PriorityIndividual.HELD_AS, DataSubjectCategory::name)
                        .orElse(null),
                read.optionalText("harm", "what harm they do", LONGEST).orElse(""),
                read.optionalChoice("primaryTheme", List.of(Theme.values()), Theme::name)
                        .orElse(null),
                read.optionalChoice("force", Choices.areas(), Area::key).orElse(null),
                OriginFields.read(form));
    }

    @Override
    public String template() {
        return "mapping/individual-nomination";
    }

    @Override
    public Object page(List<Hit> hits) {
        return new IndividualNominationPage(form, hits);
    }

    @Override
    public AnswersPage answers(Nomination read, List<Hit> hits) {
        var individual = (PriorityIndividual) read;
        return new AnswersPage(
                kind(),
                List.of(
                        Answer.of("Person", words(Objects.requireNonNull(individual.person()))),
                        Answer.of(
                                "Held as",
                                Objects.requireNonNull(individual.heldAs()).label()),
                        Answer.of("What harm they do", individual.harm()),
                        Answer.of(
                                "Theme",
                                Objects.requireNonNull(individual.primaryTheme())
                                        .label()),
                        Answer.of(
                                "Force or place",
                                Objects.requireNonNull(individual.force()).name()),
                        Answer.of("Source and grade", OriginFields.words(individual.origin()))),
                List.of(),
                Typed.of(form, names()),
                hits);
    }

    private String words(Who who) {
        return switch (who) {
            case Who.OnRecord(var person) ->
                nameOf(person) + ", " + form.value(PERSON).strip() + ", on record";
            case Who.New(var kind, var name, var born) ->
                name + (born == null ? "" : ", born " + DateWords.day(born)) + ", new to the record";
        };
    }

    private String nameOf(EntityRef person) {
        return Optional.ofNullable(
                        entities.names(actor, List.of(person.id()), AsAt.NOW).get(person.id()))
                .orElse("Somebody");
    }

    private static Stream<String> names() {
        return Stream.concat(
                Stream.of(PERSON, "born-day", "born-month", "born-year", "heldAs", "harm", "primaryTheme", "force"),
                OriginFields.NAMES.stream());
    }
}
